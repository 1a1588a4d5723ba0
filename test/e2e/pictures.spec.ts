// The views look as in the pictures of the docs, within a tolerance. `npm run screenshots` takes them anew.
import { expect, needsElectron, type RealApp, test, views } from './app.ts'

/** A Friday at half past four in Berlin: a full week to look back on. */
const friday = Date.parse('2026-11-06T15:30:00Z') / 1000

/** The pictures are of the stand-in on Linux: another Chromium or system draws text differently. */
async function isPictured({ electron }: RealApp): Promise<boolean> {
  const version = await electron.evaluate(() => process.versions.electron ?? '')
  return process.platform === 'linux' && version.startsWith('25.')
}

async function expectPicture({ page }: RealApp, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  // Charts appear a moment after their page.
  await page.waitForTimeout(1200)
  await expect(page).toHaveScreenshot([`${name}.png`])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `every view looks as in its picture, ${colorScheme}`,
    needsElectron('the pictures are of the stand-in'),
    async ({ start }) => {
      const app = await start({ args: ['--sample'], now: friday })
      test.skip(!(await isPictured(app)), 'the pictures are of the stand-in on Linux')
      await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const view of views) {
        await app.show(view)
        await expectPicture(app, `${view.toLowerCase().replaceAll(' ', '-')}-${colorScheme}`)
      }
    },
  )
}

test(
  'the week by the hour looks as in its picture',
  needsElectron('the pictures are of the stand-in'),
  async ({ start }) => {
    // On a Wednesday something lies ahead as well; a block is planned into it.
    const wednesday = Date.parse('2026-11-04T13:10:00Z') / 1000
    const app = await start({ args: ['--sample'], now: wednesday })
    const { page } = app
    test.skip(!(await isPictured(app)), 'the pictures are of the stand-in on Linux')
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await app.show('Week')
    await page
      .getByRole('button', { name: /^Plan this block/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Dismiss notice' }).click()
    const hours = page.getByRole('region', { name: 'Hour by hour' })
    await hours.evaluate((part) => part.scrollIntoView({ block: 'start' }))
    await expectPicture(app, 'week-hours-light')
  },
)

test(
  'the week looks as in its picture, in German',
  needsElectron('the pictures are of the stand-in'),
  async ({ start }) => {
    const env = { LANG: 'de_DE.UTF-8' }
    const app = await start({ args: ['--sample'], now: friday, env })
    test.skip(!(await isPictured(app)), 'the pictures are of the stand-in on Linux')
    await app.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await app.show('Woche')
    await expectPicture(app, 'week-german')
  },
)
