// The mini window: sandboxed like the main one, over other programs, where it was left.
import { AxeBuilder } from '@axe-core/playwright'
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
  await expect(mini.getByRole('button', { name: 'Resume block' })).toBeVisible()
  await app.pass(10)
  await mini.getByRole('button', { name: 'Resume block' }).click()
  await expect(mini.getByRole('timer')).toHaveText(/^(30:00|29:5\d)$/)
  await mini.getByRole('button', { name: 'Stop block' }).click()
  await expect(mini.getByText('Minutes AI saved? Vision & strategy')).toBeVisible()
  await expect(app.page.getByRole('heading', { name: 'Did AI help?' })).toBeVisible()
  await mini.getByRole('button', { name: '30 min' }).click()
  await expect(mini.getByText('No block is running.')).toBeVisible()
  const day = await app.page.evaluate(() => window.api.getDay({ day: '2026-11-16' }))
  expect(day.ok && day.value.entries.map(({ ai }) => ai?.savedMinutes)).toContain(30)
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

for (const scheme of ['light', 'dark'] as const) {
  test(`has no barriers and is reached by keyboard, ${scheme}`, async ({ start }) => {
    const app = await start()
    await app.trayAction({
      kind: 'start',
      input: { categoryId: 'vision', goalId: null, note: 'Narrative', plannedMinutes: 50 },
    })
    const mini = await openMini(app)
    await mini.emulateMedia({ colorScheme: scheme })
    await expect(mini.getByRole('timer')).toBeVisible()
    const { violations } = await new AxeBuilder({ page: mini }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    const reached: (string | null)[] = []
    for (let press = 0; press < 3; press++) {
      await mini.keyboard.press('Tab')
      reached.push(
        await mini.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null),
      )
    }
    expect(reached).toEqual(['Pause block', 'Stop block', 'Open Offwheel'])
  })
}

test('stays when the last window is closed on a desktop without a tray, and leads back', async ({
  start,
}) => {
  test.skip(process.platform !== 'linux', 'macOS and Windows always show a tray')
  // No panel answers on this bus.
  const app = await start()
  await app.show('Settings', 'Keys and start')
  await expect(app.page.getByText('This desktop shows no tray icons')).toBeVisible()
  const opened = app.electron.waitForEvent('window')
  await app.electron.evaluate(() => offwheelTest.window.browserWindow?.close())
  const mini = await opened
  const back = app.electron.waitForEvent('window')
  await mini.getByRole('button', { name: 'Open Offwheel' }).click()
  await expect((await back).getByRole('navigation').first()).toBeVisible()
})

test('opens by a key, from the running block and from the tray, and closes the same way', async ({
  start,
}) => {
  const app = await start()
  const isOpen = () => app.electron.evaluate(() => offwheelTest.mini.isOpen)
  await app.page.keyboard.press('m')
  await expect.poll(isOpen).toBe(true)
  await app.trayAction({ kind: 'mini' })
  await expect.poll(isOpen).toBe(false)
  await app.trayAction({
    kind: 'start',
    input: { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 50 },
  })
  await app.page.getByRole('button', { name: 'Mini window' }).click()
  await expect.poll(isOpen).toBe(true)
})
