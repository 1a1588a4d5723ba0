import { AxeBuilder } from '@axe-core/playwright'
import { expect, monday, nearOnly, test } from './app.ts'

test('the palette does what is typed, by keyboard alone', async ({ start }) => {
  const { page } = await start({ now: monday + 3600 })
  const palette = page.getByRole('dialog', { name: 'Command palette' })
  const items = palette.getByRole('menuitem')
  const open = async (typed: string) => {
    await page.keyboard.press('Control+K')
    await expect(palette).toBeVisible()
    await page.keyboard.type(typed)
  }

  await open('90m discovery notes @08:00')
  await expect(items.first()).toContainText('08:00 – 09:30')
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
  const timeline = page.getByRole('region', { name: /^Timeline/ })
  await expect(timeline.getByRole('button', { name: /^notes.*08:00 – 09:30/ })).toBeVisible()

  await open('undo')
  await page.keyboard.press('Enter')
  await expect(timeline.getByRole('button', { name: /^notes/ })).toBeHidden()

  // Enter means the first until somebody walks; then it means what is walked to.
  await open('settings ca')
  await expect(items).toHaveCount(2)
  await expect(items.first()).toContainText(/Categories.*Enter/)
  await page.keyboard.press('ArrowDown')
  await expect(palette.locator('[data-focused]')).toContainText('Categories')
  await page.keyboard.press('ArrowDown')
  await expect(palette.locator('[data-focused]')).toContainText('Calendar')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main', { name: 'Settings' })).toBeVisible()
  await expect(page.locator('#calendar :focus')).toBeVisible()

  await open('w46')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main', { name: 'Week' })).toContainText('9–15 November 2026')

  await open('start discovery')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('timer').first()).toBeVisible()
  await open('stop')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('timer')).toHaveCount(0)
})

test('axe finds nothing wrong with the palette, whatever it lists', nearOnly, async ({ start }) => {
  const { page } = await start({ args: ['--sample'], now: monday + 3600 })
  // What is still fading in has no contrast yet.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const wrong = async () => (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations
  await page.keyboard.press('Control+K')
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor()
  expect(await wrong()).toEqual([])
  await page.keyboard.type('90m discovery @08:00')
  await page.getByRole('menuitem', { name: /08:00/ }).waitFor()
  expect(await wrong()).toEqual([])
  const field = page.getByRole('searchbox')
  for (const [typed, title] of [
    ['roadmap', /^Roadmap review/],
    ['xyzzy', /^Search the help for “xyzzy”/],
  ] as const) {
    await field.fill(typed)
    await page.getByRole('menuitem', { name: title }).first().waitFor()
    expect(await wrong()).toEqual([])
  }
})
