// `npm run screenshots`: takes the pictures in docs/screenshots from sample data, in the real app.
import path from 'node:path'
import { root, test, views } from '../e2e/app.ts'

/** A Friday at half past four in Berlin: a full week to look back on. */
const friday = Date.parse('2026-11-06T15:30:00Z') / 1000

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every view, ${colorScheme}`, async ({ start }) => {
    const app = await start({ args: ['--sample'], now: friday })
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const view of views) {
      await app.show(view)
      await app.page.mouse.move(0, 0)
      // Charts come in a moment later than their page.
      await app.page.waitForTimeout(1200)
      const name = `${view.toLowerCase().replaceAll(' ', '-')}-${colorScheme}.png`
      await app.page.screenshot({ path: path.join(root, 'docs/screenshots', name) })
    }
  })
}

test('the week by the hour', async ({ start }) => {
  // On a Wednesday something lies ahead as well; a block is planned into it.
  const wednesday = Date.parse('2026-11-04T13:10:00Z') / 1000
  const app = await start({ args: ['--sample'], now: wednesday })
  const { page } = app
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await app.show('Week')
  const plan = page.getByRole('button', { name: /^Plan these blocks/ })
  await plan.first().click()
  await page.getByRole('button', { name: 'Dismiss notice' }).click()
  const hours = page.getByRole('region', { name: 'Hour by hour' })
  await hours.evaluate((part) => part.scrollIntoView({ block: 'start' }))
  await page.mouse.move(0, 0)
  await page.waitForTimeout(1200)
  await page.screenshot({ path: path.join(root, 'docs/screenshots/week-hours-light.png') })
})

test('the week, in German', async ({ start }) => {
  const env = { LANG: 'de_DE.UTF-8' }
  const app = await start({ args: ['--sample'], now: friday, env })
  await app.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await app.show('Woche')
  await app.page.mouse.move(0, 0)
  await app.page.waitForTimeout(1200)
  await app.page.screenshot({ path: path.join(root, 'docs/screenshots/week-german.png') })
})
