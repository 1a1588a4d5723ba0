import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, monday, type RealApp, test } from './app.ts'
import { interviewBlock } from './interview-block.ts'

/** A Friday at half past four in Berlin. */
const friday = Date.parse('2026-11-06T15:30:00Z') / 1000

test('a request is captured by keyboard alone, waits on Today and becomes a block', async ({
  start,
}) => {
  const { page } = await start({ now: monday + 3600 })
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog', { name: 'Capture a request' })).toBeVisible()
  await page.keyboard.type('Sales')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Single sign-on by March?')
  await page.keyboard.press('Enter')
  const asked = page.getByRole('region', { name: 'Requests' })
  await expect(asked).toContainText('Single sign-on by March?')
  await expect(asked).toContainText('Sales')
  await asked.getByRole('button', { name: /^Start/ }).click()
  await expect(page.getByRole('timer').first()).toBeVisible()
  await expect(asked).toBeHidden()
})

async function openCapture(app: RealApp) {
  const opened = app.electron.waitForEvent('window')
  await app.trayAction({ kind: 'capture' })
  const page = await opened
  await page.getByRole('combobox', { name: 'Who asks' }).waitFor()
  return page
}

/** Presses the key that closes the window, maybe before it is let go. */
async function pressLast(page: Page, key: string) {
  const closed = page.waitForEvent('close')
  await page.keyboard.press(key).catch(() => {})
  await closed
}

test('the small window takes a request over other programs, and goes', async ({ start }) => {
  const app = await start({ now: monday + 3600 })
  const capture = await openCapture(app)
  expect(await new AxeBuilder({ page: capture }).setLegacyMode().analyze()).toMatchObject({
    violations: [],
  })
  const isOnTop = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some((each) => each.isAlwaysOnTop() && each.isVisible()),
  )
  expect(isOnTop).toBe(true)
  await capture.keyboard.type('Finance')
  await capture.keyboard.press('Tab')
  await capture.keyboard.type('Board numbers')
  await pressLast(capture, 'Enter')
  await expect(app.page.getByRole('region', { name: 'Requests' })).toContainText('Board numbers')
})

test('the small window opens again at once, as often as it was closed', async ({ start }) => {
  const app = await start()
  for (let count = 0; count < 8; count++) await pressLast(await openCapture(app), 'Escape')
  await openCapture(app)
})

test('Esc closes the small window, and so does looking elsewhere while it is empty', async ({
  start,
}) => {
  const app = await start()
  const first = await openCapture(app)
  await pressLast(first, 'Escape')

  const second = await openCapture(app)
  await second.keyboard.type('Fin')
  await second.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(second.getByRole('combobox', { name: 'Who asks' })).toHaveValue('Fin')
  await second.keyboard.press('Backspace')
  await second.keyboard.press('Backspace')
  await second.keyboard.press('Backspace')
  const goneToo = second.waitForEvent('close')
  await second.evaluate(() => dispatchEvent(new Event('blur')))
  await goneToo
})

test('requests are in sight while a block runs, under its commitment', async ({ start }) => {
  const app = await start({ args: ['--sample'], now: friday })
  const { page } = app
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setSize(1280, 800),
  )
  await page.evaluate((block) => window.api.startBlock(block), interviewBlock)
  const requests = page.getByRole('region', { name: 'Requests' })
  await expect(page.getByRole('timer').first()).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('region', { name: 'Your commitment' })).toBeInViewport({ ratio: 1 })
  await expect(requests.getByRole('listitem').first()).toBeInViewport({ ratio: 1 })
})
