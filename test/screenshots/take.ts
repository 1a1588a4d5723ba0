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

test('the week, in German', async ({ start }) => {
  const env = { LANG: 'de_DE.UTF-8' }
  const app = await start({ args: ['--sample'], now: friday, env })
  await app.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await app.show('Woche')
  await app.page.mouse.move(0, 0)
  await app.page.waitForTimeout(1200)
  await app.page.screenshot({ path: path.join(root, 'docs/screenshots/week-german.png') })
})
