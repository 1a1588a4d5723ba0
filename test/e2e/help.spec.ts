// The help, by keyboard alone, in light and dark, wide and small.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, nearOnly, test } from './app.ts'

test('F1, a search and Enter lead to a paragraph', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: 'Help' })
  await expect(help.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('nextcloud')
  const hit = help.getByRole('button', { name: /^Import a calendar.*Nextcloud/ }).first()
  await expect(hit).toBeVisible()
  for (let presses = 0; presses < 40; presses++) {
    if (await hit.evaluate((each) => each === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(help.getByRole('article', { name: 'Import a calendar' })).toBeVisible()
  await expect(help.locator('[data-found]')).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})

test(
  'axe finds nothing wrong with the help and the keys, and nothing is cut off',
  nearOnly,
  async ({ start }) => {
    const app = await start()
    const { page } = app
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const wrong = async () => (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys' }).waitFor()
      expect(await wrong()).toEqual([])
      await page.getByRole('button', { name: 'Open help' }).click()
      const help = page.getByRole('dialog', { name: 'Help' })
      await help.getByRole('button', { name: 'Privacy' }).click()
      expect(await wrong()).toEqual([])
      await help.getByRole('searchbox').fill('calendar')
      await help.getByRole('status').waitFor()
      expect(await wrong()).toEqual([])
      await help.getByRole('button', { name: 'Close' }).click()
    }
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setSize(860, 600),
    )
    await page.keyboard.press('F1')
    const overflow = await page
      .locator('.sheet-dialog')
      .evaluate((each) => each.scrollHeight - each.clientHeight)
    expect(overflow).toBeLessThanOrEqual(0)
  },
)
