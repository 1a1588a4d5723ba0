import { expect, test } from './app.ts'

test('keys from anywhere are registered as set, and one that cannot be had is told', async ({
  start,
}) => {
  const app = await start()
  const { page } = app
  const isRegistered = (key: string) =>
    app.electron.evaluate(({ globalShortcut }, each) => globalShortcut.isRegistered(each), key)
  await app.show('Settings')
  await page.getByLabel('Start or stop a block').fill('Control+Alt+F')
  await page.keyboard.press('Tab')
  await page.getByLabel('Capture a request').fill('Control+Alt+R')
  await page.keyboard.press('Tab')
  await page.getByLabel('Pause or resume it').fill('nonsense')
  await page.keyboard.press('Tab')
  await expect(page.getByText('This shortcut is already in use by another program')).toHaveCount(1)
  expect([await isRegistered('Control+Alt+F'), await isRegistered('Control+Alt+R')]).toEqual([
    true,
    true,
  ])
  await page.getByLabel('Start or stop a block').fill('')
  await page.keyboard.press('Tab')
  await expect.poll(() => isRegistered('Control+Alt+F')).toBe(false)
})
