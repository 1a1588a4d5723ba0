import { expect, test } from './app.ts'

test('keys from anywhere are registered as set, and one that cannot be had is told', async ({
  start,
}) => {
  const app = await start()
  const { page } = app
  const isRegistered = (key: string) =>
    app.electron.evaluate(({ globalShortcut }, each) => globalShortcut.isRegistered(each), key)
  await app.electron.evaluate(({ globalShortcut }) => {
    const register = globalShortcut.register.bind(globalShortcut)
    globalShortcut.register = (key, run) => key !== 'Control+Alt+P' && register(key, run)
  })
  await app.show('Settings', 'Keys and start')
  const field = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} `) })
  await field('Start or stop a block').click()
  await page.keyboard.press('Control+Alt+F')
  await field('Capture a request').click()
  await page.keyboard.press('Control+Alt+R')
  await expect.poll(() => isRegistered('Control+Alt+R')).toBe(true)
  expect(await isRegistered('Control+Alt+F')).toBe(true)
  await field('Pause or resume it').click()
  await page.keyboard.press('Control+Alt+P')
  await expect(page.getByText('Another program has this shortcut.')).toHaveCount(1)
  await page.getByRole('button', { name: 'Clear: Start or stop a block' }).click()
  await expect.poll(() => isRegistered('Control+Alt+F')).toBe(false)
})
