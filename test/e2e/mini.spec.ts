// The mini window: sandboxed like the main one, over other programs, where it was left.
import { expect, type RealApp, test } from './app.ts'

async function openMini(app: RealApp) {
  const opened = app.electron.waitForEvent('window')
  await app.electron.evaluate(() => offwheelTest.mini.show())
  const page = await opened
  await page.getByRole('main').waitFor()
  return page
}

test('shows the running block, pauses and stops it', async ({ start }) => {
  const app = await start()
  const mini = await openMini(app)
  await expect(mini.getByText('No block is running.')).toBeVisible()
  await app.trayAction({
    kind: 'start',
    input: { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 50 },
  })
  await app.pass(20)
  await expect(mini.getByRole('timer')).toHaveText('30:00')
  await mini.getByRole('button', { name: 'Pause block' }).click()
  await app.pass(10)
  await mini.getByRole('button', { name: 'Resume block' }).click()
  await expect(mini.getByRole('timer')).toHaveText(/^(30:00|29:5\d)$/)
  await mini.getByRole('button', { name: 'Stop block' }).click()
  await expect(app.page.getByRole('heading', { name: 'Did AI help?' })).toBeVisible()
})

test('is sandboxed, over other programs, and opens where it was left', async ({ start }) => {
  const app = await start()
  await openMini(app)
  const facts = await app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.getBounds().height === 64)
    const contents = window?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const { sandbox, contextIsolation, nodeIntegration } = contents.getLastWebPreferences()
    window?.setPosition(200, 100)
    return {
      isOnTop: window?.isAlwaysOnTop(),
      size: window?.getSize(),
      preferences: { sandbox, contextIsolation, nodeIntegration },
    }
  })
  expect(facts).toEqual({
    isOnTop: true,
    size: [320, 64],
    preferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  })
  await app.electron.evaluate(() => offwheelTest.mini.close())
  await openMini(app)
  const place = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((each) => each.getBounds().height === 64)
      ?.getPosition(),
  )
  expect(place).toEqual([200, 100])
})
