// The look the person chose, whatever the system's is.
import { expect, needsElectron, test } from './app.ts'

test(
  'a dark look is chosen, stays over a restart, and the system’s comes back',
  needsElectron('the look of all windows is Electron’s nativeTheme'),
  async ({ start }) => {
    const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches
    const first = await start()
    // Playwright says that the system is light, unless it is told not to.
    await first.page.emulateMedia({ colorScheme: null })
    const before = await first.page.evaluate(isDark)
    await first.show('Settings', 'Keys and start')
    await first.page.getByText('Dark', { exact: true }).click()
    await expect.poll(() => first.page.evaluate(isDark)).toBe(true)
    await first.close()
    const second = await start()
    await second.page.emulateMedia({ colorScheme: null })
    await expect.poll(() => second.page.evaluate(isDark)).toBe(true)
    await second.show('Settings', 'Keys and start')
    await second.page.getByText('As the system', { exact: true }).last().click()
    await expect.poll(() => second.page.evaluate(isDark)).toBe(before)
  },
)
