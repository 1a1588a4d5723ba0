// `npm run screenshots`: takes the pictures in docs/screenshots from sample data, in the real app.
import path from 'node:path'
import { root, test, views } from '../e2e/app.ts'
import { Film } from './film.ts'

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

test('the week, in German', async ({ start }) => {
  const env = { LANG: 'de_DE.UTF-8' }
  const app = await start({ args: ['--sample'], now: friday, env })
  await app.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await app.show('Woche')
  await app.page.mouse.move(0, 0)
  await app.page.waitForTimeout(1200)
  await app.page.screenshot({ path: path.join(root, 'docs/screenshots/week-german.png') })
})

test('the main job, moving', async ({ start }, { outputDir }) => {
  const app = await start({ args: ['--sample'], now: friday - 4 * 3600 })
  const { page } = app
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const film = new Film(page, path.join(outputDir, 'frames'))
  const settle = () => page.waitForTimeout(600)
  await settle()
  await film.show(1500)
  // A block, by keys alone.
  await page.keyboard.press('Control+k')
  await settle()
  await film.type('start discovery')
  await settle()
  await film.show(900)
  await page.keyboard.press('Enter')
  await settle()
  await film.show(1200)
  await app.pass(47)
  await settle()
  await film.show(1200)
  await page.keyboard.press('f')
  await settle()
  await film.show(1600)
  // One press says what AI saved.
  await page.getByRole('button', { name: '30 min', exact: true }).first().click()
  await settle()
  await film.show(1600)
  for (const view of ['Week', 'AI hours']) {
    await app.show(view)
    await page.mouse.move(0, 0)
    await page.waitForTimeout(1200)
    await film.show(2600)
  }
  film.save(path.join(root, 'docs/screenshots/main-job.webp'))
})
