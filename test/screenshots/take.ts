// `npm run screenshots`: films the main job for the README. The still pictures are those of test/e2e/pictures.spec.ts.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, root, test } from '../e2e/app.ts'
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

/** Half past four on the same day. */
const afternoon = friday + 4 * 3600
const picture = (name: string) => path.join(root, 'docs/screenshots', `${name}.png`)

test('the reflection, step by step, and the one-to-one page', async ({ start }) => {
  const app = await start({ args: ['--sample'], now: afternoon })
  const { page } = app
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await app.show('Reflection')
  const steps = page
    .getByRole('navigation', { name: 'Steps of the reflection' })
    .getByRole('listitem')
  for (const [index, step] of (await steps.all()).entries()) {
    await step.getByRole('button').click()
    await page.mouse.move(0, 0)
    await page.waitForTimeout(800)
    await page.screenshot({ path: picture(`reflection-step-${index + 1}`) })
  }
  await page.getByRole('button', { name: 'One-to-one page…' }).click()
  await page.waitForTimeout(800)
  await page.screenshot({ path: picture('one-to-one') })
})

test('the pages of the review pack', async ({ start, folder }) => {
  const app = await start({ args: ['--sample'], now: afternoon })
  const file = path.join(folder, 'pack.pdf')
  await app.show('Review pack')
  await app.answerDialogs({ save: file })
  await app.page.getByText('A4', { exact: true }).click()
  await app.page.getByRole('button', { name: 'PDF', exact: true }).click()
  await expect.poll(() => fs.existsSync(file) && fs.statSync(file).size > 0).toBe(true)
  for (const page of [1, 2, 3]) {
    const args = ['-f', String(page), '-l', String(page), '-singlefile', '-r', '70', '-png']
    const out = path.join(root, 'docs/screenshots', `review-pack-page-${page}`)
    expect(spawnSync('pdftoppm', [...args, file, out]).status).toBe(0)
  }
})
