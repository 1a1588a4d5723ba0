// `npm run screenshots`: films the main job for the README. The still pictures are those of test/e2e/pictures.spec.ts.
import path from 'node:path'
import { root, test } from '../e2e/app.ts'
import { Film } from './film.ts'

/** A Friday at half past twelve in Berlin. */
const friday = Date.parse('2026-11-06T11:30:00Z') / 1000

test('the main job, moving', async ({ start }, { outputDir }) => {
  const app = await start({ args: ['--sample'], now: friday })
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
