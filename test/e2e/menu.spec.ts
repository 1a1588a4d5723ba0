// The application menu, clicked as a person does.
import { expect, type RealApp, test } from './app.ts'

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

  await app.show('Settings')
  const field = page.getByLabel('Start or stop a block')
  await field.click()
  await page.keyboard.type('Control')
  await clickMenu(app, '&Edit', 'Undo')
  await expect(field).not.toHaveValue('Control')
  await page.keyboard.press('Tab')
  await app.show('Today')
  await expect(entry).toBeVisible()

  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await clickMenu(app, '&Edit', 'Undo')
  await expect(entry).toHaveCount(0)
  await clickMenu(app, '&Edit', 'Redo')
  await expect(entry).toBeVisible()
})
