// The application menu, clicked as a person does.
import path from 'node:path'
import { expect, needsElectron, type RealApp, test } from './app.ts'

async function clickMenu(app: RealApp, menu: string, item: string): Promise<void> {
  await app.electron.evaluate(
    ({ Menu }, [top, label]) => {
      const under = Menu.getApplicationMenu()?.items.find((each) => each.label === top)?.submenu
      under?.items.find((each) => each.label === label)?.click()
    },
    [menu, item] as const,
  )
}

test('Undo takes back the typing in a field, and the last change anywhere else', async ({
  start,
}) => {
  const app = await start()
  const { page } = app
  await app.trayAction({
    kind: 'start',
    input: { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 50 },
  })
  await app.pass(20)
  await app.trayAction({ kind: 'stop' })
  await page.keyboard.press('Escape')
  await page.bringToFront()
  await app.electron.evaluate(() => offwheelTest.window.show())
  const entry = page.getByText(/20\smin tracked/).first()
  await expect(entry).toBeVisible()

  await app.show('Settings', 'Time and language')
  const field = page.getByLabel('Working hours on Monday')
  const before = await field.inputValue()
  await field.click()
  await page.keyboard.type('x')
  await clickMenu(app, '&Edit', 'Undo')
  await expect(field).toHaveValue(before)
  await page.keyboard.press('Tab')
  await app.show('Today')
  await expect(entry).toBeVisible()

  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await clickMenu(app, '&Edit', 'Undo')
  await expect(entry).toHaveCount(0)
  await clickMenu(app, '&Edit', 'Redo')
  await expect(entry).toBeVisible()
})

test(
  'the menu is seen',
  needsElectron('Electron draws the menu in the window.'),
  async ({ start }) => {
    const { electron } = await start()
    const isSeen = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((window) => window.isMenuBarVisible()),
    )
    expect(isSeen).toBe(process.platform !== 'darwin')
  },
)

test('the menu and its keys open no second palette, list of keys or help', async ({ start }) => {
  const app = await start()
  const { page } = app
  for (const [key, name] of [
    ['Control+K', 'Command palette'],
    ['F1', 'Help'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name })).toHaveCount(1)
    await clickMenu(
      app,
      name === 'Help' ? '&Help' : '&Go',
      name === 'Help' ? 'Guide' : 'Find or do…',
    )
    await page.waitForTimeout(300)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await clickMenu(app, '&Help', 'Guide')
  await clickMenu(app, '&Help', 'Privacy')
  await expect(page.getByRole('article', { name: 'Privacy' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the menu follows the running block', async ({ start }) => {
  const app = await start()
  const { page } = app
  const block = () =>
    app.electron.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()
        ?.items.find(({ label }) => label === '&Block')
        ?.submenu?.items.filter(({ enabled, type }) => enabled !== false && type !== 'separator')
        .map(({ label }) => label),
    )
  expect(await block()).toEqual(['Start block', 'Capture a request…', 'Quick entry…'])
  await app.trayAction({
    kind: 'start',
    input: { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 50 },
  })
  await clickMenu(app, '&Block', 'Pause')
  await expect.poll(block).toEqual(['Resume', 'Stop', 'Capture a request…', 'Quick entry…'])
  await clickMenu(app, '&Block', 'Stop')
  await clickMenu(app, '&Go', 'Week')
  await expect(page.getByRole('main', { name: 'Week' })).toBeVisible()
  await clickMenu(app, '&Go', 'Previous day or week')
  await expect(page.getByText(/9–15 November 2026/)).toBeVisible()
  await clickMenu(app, '&Help', 'Privacy')
  await expect(page.getByRole('article', { name: 'Privacy' })).toContainText(app.dataFolder)
  await page.keyboard.press('Escape')
  await clickMenu(app, '&Help', 'About Offwheel')
  await expect(page.getByRole('region', { name: 'About' })).toBeInViewport()
})

test('the menu starts the last work, and saves a problem report', async ({ start }) => {
  const app = await start()
  const { page } = app
  await app.trayAction({
    kind: 'start',
    input: { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 50 },
  })
  await app.pass(20)
  await app.trayAction({ kind: 'stop' })
  await clickMenu(app, '&Block', 'Start block')
  await expect(page.getByText(/^Started: Vision & strategy/)).toBeVisible()
  const report = path.join(app.folder, 'report.zip')
  await app.answerDialogs({ save: report })
  await clickMenu(app, '&Help', 'Save problem report…')
  await expect(page.getByText(`Report saved to ${report}`)).toBeVisible()
})
