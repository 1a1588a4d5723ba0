// What is typed and not saved outlives the window and a crash.
import { expect, type RealApp, test } from './app.ts'

test('a reflection in the middle of a sentence outlives kill -9', async ({ start }) => {
  const first = await start()
  const field = 'What did the time on strategy produce? Decisions, insights, alignment.'
  const open = async (app: RealApp) => {
    await app.show('Reflection')
    await app.page
      .getByRole('navigation', { name: 'Steps of the reflection' })
      .getByText('What it came to')
      .click()
  }
  await open(first)
  await first.page.getByRole('textbox', { name: field }).fill('We decided to leave the smal')
  await first.page.waitForTimeout(1000)
  await first.kill()
  const second = await start()
  await open(second)
  await expect(second.page.getByRole('textbox', { name: field })).toHaveValue(
    'We decided to leave the smal',
  )
  await expect(second.page.getByText('Saved as you type')).toBeVisible()
})

test('two texts of a review pack, its title and a one-to-one page outlive kill -9', async ({
  start,
}) => {
  const friday = Date.parse('2026-11-06T15:30:00Z') / 1000
  const first = await start({ now: friday })
  const text = (app: RealApp, name: string) => app.page.getByRole('textbox', { name })
  await first.show('Review pack')
  await first.page.getByRole('button', { name: 'New review pack' }).click()
  const lines = { 'Nothing is tracked in these weeks.': 'Half a li', 'Each category': 'Anoth' }
  for (const [line, typed] of Object.entries(lines)) {
    await first.page
      .getByRole('button', { name: `Edit: ${line}` })
      .first()
      .click()
    await text(first, `Text of ${line}`).first().fill(typed)
  }
  await text(first, 'Title').fill('Half a ti')
  await first.show('Reflection')
  await first.page.getByRole('button', { name: 'One-to-one page…' }).click()
  await text(first, 'The page, as Markdown.').fill('Half a pa')
  await first.page.waitForTimeout(1000)
  await first.kill()
  const second = await start({ now: friday })
  await second.show('Review pack')
  for (const [line, typed] of Object.entries(lines)) {
    await expect(text(second, `Text of ${line}`).first()).toHaveValue(typed)
  }
  await expect(second.page.getByRole('heading', { name: 'Half a ti' })).toBeVisible()
  await second.show('Reflection')
  await second.page.getByRole('button', { name: 'One-to-one page…' }).click()
  await expect(text(second, 'The page, as Markdown.')).toHaveValue('Half a pa')
})

test('the window that closes takes no text along: block, line and entry', async ({ start }) => {
  const app = await start()
  await app.page.getByLabel('Note').first().fill('Interview gui')
  await app.page.keyboard.press('Tab')
  await app.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await app.page.keyboard.press('q')
  await app.page.getByLabel('What you did, in one line').fill('90m disc')
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('n')
  await app.page.getByRole('dialog').getByLabel('Note').fill('Half an ent')
  // What is typed is kept each half second; near a current Electron a window closes without asking its page first.
  await app.page.waitForTimeout(1000)
  const reopen = async () => {
    await app.electron.evaluate(() => offwheelTest.window.browserWindow?.close())
    const isGone = () => app.electron.evaluate(() => offwheelTest.window.browserWindow === null)
    await expect.poll(isGone).toBe(true)
    await app.electron.evaluate(() => offwheelTest.window.show())
    // Without a tray the mini window opens as well.
    const main = () =>
      app.electron.windows().find((each) => each !== app.page && each.url().endsWith('index.html'))
    await expect.poll(() => main()?.url()).toBeDefined()
    return main() ?? app.page
  }
  const page = await reopen()
  await expect(page.getByRole('dialog').getByLabel('Note')).toHaveValue('Half an ent')
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Note').first()).toHaveValue('Interview gui')
  await page.keyboard.press('q')
  await expect(page.getByLabel('What you did, in one line')).toHaveValue('90m disc')
})
