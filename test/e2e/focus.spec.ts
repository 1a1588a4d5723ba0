// The timer over days that go wrong: breaks, ends on the clock, a clock that is set, a crash in between.
import fs from 'node:fs'
import path from 'node:path'
import { expect, type RealApp, test } from './app.ts'

const block = { categoryId: 'vision', goalId: null, note: 'Narrative', plannedMinutes: 50 }

/** What stands in the ledger, in the order of time. */
function ledger(app: RealApp): readonly (readonly [string, string, string])[] {
  const file = path.join(app.dataFolder, 'ledger/2026-11.json')
  const { entries } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    entries: { start: string; end: string; categoryId: string }[]
  }
  return entries
    .map(
      ({ start, end, categoryId }) => [start.slice(11, 19), end.slice(11, 19), categoryId] as const,
    )
    .sort()
}

/** Titles of the notifications from now on. */
async function listenToNotifications(app: RealApp): Promise<() => Promise<readonly string[]>> {
  await app.electron.evaluate(({ Notification }) => {
    const titles: string[] = []
    Object.assign(globalThis, { titles })
    Notification.isSupported = () => true
    Notification.prototype.show = function show(this: Electron.Notification) {
      titles.push(this.title)
    }
  })
  return () => app.electron.evaluate(() => (globalThis as unknown as { titles: string[] }).titles)
}

async function power(app: RealApp, event: string): Promise<void> {
  await app.electron.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event)
}

test('a block in cycles suggests a break once, and the break counts as none of the work', async ({
  start,
}) => {
  const app = await start()
  const { page } = app
  const notified = await listenToNotifications(app)
  await app.show('Settings', 'Time and language')
  await page.getByText('Offer cycles').click()
  await app.show('Today')
  await page.getByText('Cycles 50 / 10').click()
  await page
    .getByRole('main')
    .getByRole('button', { name: /Category/ })
    .click()
  await page.getByRole('option', { name: 'Vision & strategy' }).click()
  await page.getByRole('button', { name: 'Start block' }).click()
  await app.pass(60)
  await expect(page.getByText(/Time for a 10-minute break/)).toBeVisible()
  expect(await notified()).toEqual(['50 min of Vision & strategy done'])

  await page.getByRole('button', { name: 'In 5 min' }).click()
  await expect(page.getByText(/Time for a 10-minute break/)).toHaveCount(0)
  await app.pass(5)
  await page.getByRole('button', { name: 'Take a break' }).click()
  await expect(page.getByRole('timer')).toHaveAccessibleName(/^(10:00|9:5\d) of the break/)
  await app.pass(12)
  await page.getByRole('button', { name: 'Back to work' }).last().click()
  await app.pass(20)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Did AI help?' })).toBeVisible()
  expect((await notified()).slice(1)).toEqual([
    '50 min of Vision & strategy done',
    'Your break of 10 min is over',
  ])
  expect(ledger(app)).toEqual([
    ['08:00:00', '09:05:00', 'vision'],
    ['09:05:00', '09:17:00', 'break'],
    ['09:17:00', '09:37:00', 'vision'],
  ])
})

test('a block ends at the time it was told, though the machine slept through it unheard', async ({
  start,
}) => {
  const app = await start()
  const { page } = app
  await app.trayAction({ kind: 'start', input: block })
  await page.getByRole('button', { name: 'Finish at…' }).click()
  await page.getByRole('button', { name: 'Finish then' }).click()
  await expect(page.getByText('Ends by itself at 09:30.')).toBeVisible()
  await app.electron.evaluate(() => {
    const { clock } = offwheelTest
    clock.jump(clock.now() + 2 * 3600)
    clock.advance(1)
  })
  await expect(page.getByRole('heading', { name: 'Did AI help?' })).toBeVisible()
  expect(ledger(app)).toEqual([['08:00:00', '08:30:00', 'vision']])
})

test('of a sleep that was heard, only what the person says counts up to that time', async ({
  start,
}) => {
  const app = await start()
  const { page } = app
  await app.trayAction({ kind: 'start', input: block })
  await page.getByRole('button', { name: 'Finish at…' }).click()
  await page.getByRole('button', { name: 'Finish then' }).click()
  await app.pass(20)
  await power(app, 'suspend')
  await app.electron.evaluate(() => {
    const { clock } = offwheelTest
    clock.jump(clock.now() + 2 * 3600)
  })
  await power(app, 'resume')
  await expect(page.getByText('Away for 10 min. What was it?')).toBeVisible()
  expect(ledger(app)).toEqual([['08:00:00', '08:20:00', 'vision']])
  await page.getByRole('button', { name: 'Work on this block' }).click()
  await expect(page.getByText('What was it?')).toHaveCount(0)
  expect(ledger(app).at(-1)).toEqual(['08:20:00', '08:30:00', 'vision'])
})

test('a clock that is set while a block runs changes where it lies, not how long it was', async ({
  start,
}) => {
  const app = await start()
  await app.trayAction({ kind: 'start', input: block })
  await app.pass(30)
  await app.electron.evaluate(() => {
    const { clock } = offwheelTest
    clock.set(clock.now() + 3600)
    clock.advance(1)
  })
  await app.trayAction({ kind: 'stop' })
  expect(ledger(app)).toEqual([['09:00:00', '09:30:01', 'vision']])
})

test('a break outlives a crash, and the time after it is none of the work', async ({ start }) => {
  const first = await start()
  await first.trayAction({ kind: 'start', input: { ...block, inCycles: true } })
  await first.pass(50)
  await first.trayAction({ kind: 'take-break' })
  await first.kill()
  const later = await start({ now: Date.parse('2026-11-16T09:05:00Z') / 1000 })
  await expect(later.page.getByRole('timer')).toHaveAccessibleName(/^\+5:0\d past the break/)
  await later.page.getByRole('button', { name: 'Back to work' }).last().click()
  await later.pass(10)
  await later.trayAction({ kind: 'stop' })
  expect(ledger(later)).toEqual([
    ['08:00:00', '08:50:00', 'vision'],
    ['08:50:00', '09:05:00', 'break'],
    ['09:05:00', '09:15:00', 'vision'],
  ])
})

test('a block nobody stopped is asked about, once, and ends when it was likely over', async ({
  start,
}) => {
  const app = await start()
  const { page } = app
  const notified = await listenToNotifications(app)
  await app.trayAction({ kind: 'start', input: block })
  await app.pass(50 + 120)
  const question = page.getByRole('alertdialog', { name: 'Is the block still running?' })
  await expect(question).toBeVisible()
  await app.pass(30)
  expect((await notified()).filter((title) => title.includes('still running'))).toHaveLength(1)
  await question.getByRole('button', { name: 'It ended at 09:50' }).click()
  await expect(page.getByRole('heading', { name: 'Did AI help?' })).toBeVisible()
  expect(ledger(app)).toEqual([['08:00:00', '08:50:00', 'vision']])
})
