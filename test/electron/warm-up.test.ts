import { expect, test } from 'vitest'
import { warmUp } from '../../electron/app/warm-up.ts'
import type { Week } from '../../shared/time/week.ts'
import { at, entry } from '../support.ts'
import { openTestApp } from './support.ts'

test('every week from the last whole one back to the first entry is accounted for, with turns for others', async () => {
  const app = openTestApp()
  app.store.commit({
    label: 'Add',
    entries: [
      {
        id: 'first',
        before: null,
        after: entry({
          id: 'first',
          start: at('2026-10-28T09:00:00Z'),
          end: at('2026-10-28T10:00:00Z'),
        }),
      },
    ],
  })
  const weeks: Week[] = []
  const { accounts } = app.needs
  const heatmapOf = accounts.heatmapOf.bind(accounts)
  accounts.heatmapOf = (week, now) => {
    weeks.push(week)
    return heatmapOf(week, now)
  }
  let turns = 0
  // Each look at this clock is a long while after the last.
  let ms = 0
  await warmUp(
    app,
    () => (ms += 100),
    async () => {
      turns++
    },
  )
  expect(weeks).toEqual(['2026-W46', '2026-W45', '2026-W44'])
  expect(turns).toBe(3)
})
