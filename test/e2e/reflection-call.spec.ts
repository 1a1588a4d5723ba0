// Friday calls: the week's reflection is asked for, and what it commits to is in sight the week after.
import '../../renderer/api.ts'
import { expect, test } from './app.ts'

/** Friday of week 47, 15:20 in Berlin. */
const friday = Date.parse('2026-11-20T14:20:00Z') / 1000

test('the reflection is due from its hour until it is written, and its commitment is on Today', async ({
  start,
}) => {
  const app = await start({ now: friday })
  const { page } = app
  await page.evaluate(() => window.api.keepQuickEntry({ text: '30m vision deck' }))
  const link = page.getByRole('button', { name: /^Reflection/ })
  await expect(link).toHaveText('Reflection')
  await app.pass(12)
  await expect(link).toHaveText(/due$/)
  await app.show('Reflection')
  await page
    .getByRole('navigation', { name: 'Steps of the reflection' })
    .getByText('The week ahead')
    .click()
  await page.getByLabel('What will you do differently?').fill('Two mornings for the narrative')
  await expect(page.getByText('Saved as you type')).toBeVisible()
  // Written is not finished: it is due until the person says so.
  await expect(link).toHaveText(/due$/)
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await expect(link).toHaveText('Reflection')
  await app.pass(3 * 24 * 60)
  await app.show('Today')
  await expect(page.locator('.finding')).toContainText('This week: Two mornings for the narrative.')
  await expect(page.getByRole('region', { name: 'Your commitment' })).toContainText(
    'no block planned for it',
  )
})

test('the notification starts the reflection or puts it off, by its buttons or a click', async ({
  start,
}) => {
  const app = await start({ now: friday })
  const { page } = app
  await page.evaluate(() => window.api.keepQuickEntry({ text: '30m vision deck' }))
  await app.electron.evaluate(({ Notification }) => {
    const shown: Electron.Notification[] = []
    Object.assign(globalThis, { shown })
    Notification.isSupported = () => true
    Notification.prototype.show = function show(this: Electron.Notification) {
      // A guardrail may be warned of as well.
      if (this.title === 'Time to look back at your week') shown.push(this)
    }
  })
  const isShown = () =>
    app.electron.evaluate(
      () => (globalThis as unknown as { shown: Electron.Notification[] }).shown.length > 0,
    )
  /** The buttons of the notification, of which it presses the one at `index`, or clicks beside them. */
  const answer = async (index: number | null) => {
    await expect.poll(isShown).toBe(true)
    return app.electron.evaluate((_, pressed) => {
      const { shown } = globalThis as unknown as { shown: Electron.Notification[] }
      const [notification] = shown.splice(0)
      if (pressed === null) notification?.emit('click', {})
      else notification?.emit('action', { actionIndex: pressed }, pressed)
      return notification?.actions.map(({ text }) => text)
    }, index)
  }
  const buttons = ['Start', 'In an hour', 'Tomorrow', 'Not this week']
  await app.pass(12)
  expect(await answer(1)).toEqual(buttons)
  await app.pass(61)
  expect(await answer(null)).toEqual(buttons)
  await expect(page.getByRole('main', { name: 'Reflection' })).toBeVisible()
  await page.evaluate(() => window.api.putReflectionOff({ week: '2026-W47', until: 'hour' }))
  await app.pass(61)
  expect(await answer(3)).toEqual(buttons)
  await expect(page.getByText('You won’t be reminded about this week.')).toBeVisible()
})
