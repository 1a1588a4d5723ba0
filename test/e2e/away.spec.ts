// Sleep, lock and idling in the real app: nothing of it counts until it is explained.
import fs from 'node:fs'
import path from 'node:path'
import { expect, type RealApp, test } from './app.ts'

const block = { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 90 }

async function power(app: RealApp, event: string): Promise<void> {
  await app.electron.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event)
}

test('sleep, lock and idling are asked about, and the answers make the entries', async ({
  start,
}) => {
  const app = await start()
  const { page } = app
  await app.trayAction({ kind: 'start', input: block })
  await app.pass(20)

  await power(app, 'suspend')
  await power(app, 'lock-screen')
  await app.electron.evaluate(() => offwheelTest.clock.advance(30 * 60))
  await power(app, 'resume')
  await power(app, 'unlock-screen')
  await expect(page.getByText('Away for 30 min. What was it?')).toBeVisible()
  await expect(page.getByRole('timer')).toHaveText(/1:10:00/)

  await app.pass(10)
  await app.electron.evaluate(({ powerMonitor }) => {
    const { clock } = offwheelTest
    clock.jump(clock.now() + 12 * 60)
    powerMonitor.getSystemIdleTime = () => 12 * 60 + 5
    clock.advance(5)
    powerMonitor.getSystemIdleTime = () => 0
    clock.advance(5)
  })
  await expect(page.getByText('Away for 12 min. What was it?')).toBeVisible()

  await page.getByRole('button', { name: 'A break' }).first().click()
  await expect(page.getByText('What was it?')).toHaveCount(1)
  await page.getByRole('button', { name: 'Work on this block' }).click()
  await expect(page.getByText('What was it?')).toHaveCount(0)
  await app.trayAction({ kind: 'stop' })
  await page.keyboard.press('Escape')
  await app.close()

  const ledger = path.join(app.dataFolder, 'ledger/2026-11.json')
  const { entries } = JSON.parse(fs.readFileSync(ledger, 'utf8')) as {
    entries: { start: string; end: string; categoryId: string }[]
  }
  expect(entries.map(({ start: from, end, categoryId }) => [from, end, categoryId])).toEqual([
    ['2026-11-16T08:00:00Z', '2026-11-16T08:20:00Z', 'vision'],
    ['2026-11-16T08:20:00Z', '2026-11-16T08:50:00Z', 'break'],
    ['2026-11-16T08:50:00Z', '2026-11-16T09:12:10Z', 'vision'],
  ])
})
