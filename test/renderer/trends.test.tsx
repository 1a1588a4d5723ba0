import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addSeconds } from '../../shared/time/instant.ts'
import { aiUse, entry } from '../support.ts'
import { at, document } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

/** The week's entries once more, a week before. */
function twoWeeks() {
  const before = document.entries.map((entry) => ({
    ...entry,
    id: `${entry.id}-before`,
    start: (entry.start - 7 * 86_400) as typeof entry.start,
    end: (entry.end - 7 * 86_400) as typeof entry.end,
  }))
  return weekApp({ entries: [...before, ...document.entries] })
}

/** Nine o'clock on the Monday so many weeks before. */
const weeksAgo = (weeks: number) => addSeconds(at('16', '09:00'), -weeks * 7 * 86_400)

test('one week is too few for a trend, and that is said', async () => {
  const { go } = await openWindow()
  await go('Trends')
  expect(await screen.findByText('Too few weeks for a trend yet.')).toBeDefined()
  expect(screen.getByText(/needs two weeks with tracked time/)).toBeDefined()
})

test('the same week twice holds still; the table says what the lines say', async () => {
  const { go, user } = await openWindow(twoWeeks())
  await go('Trends')
  expect(await screen.findByText(/^Strategy holds at/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Show as table' }))
  const rows = within(screen.getByRole('region', { name: 'Week by week' })).getAllByRole('row')
  expect(rows[1]?.textContent).toContain('Week 47')
  expect(rows[2]?.textContent).toContain('Week 46')
})

test('who pulled most over the weeks stands first, with what it was of all time', async () => {
  const { go } = await openWindow(twoWeeks())
  await go('Trends')
  const magnets = within(await screen.findByRole('region', { name: 'Largest magnets' }))
  // Six hours in each of two weeks.
  expect(magnets.getAllByRole('row')[1]?.textContent).toMatch(/^Sales12:0018%/)
})

test('the heatmap says each hour in words', async () => {
  const { go } = await openWindow(twoWeeks())
  await go('Trends')
  const map = within(await screen.findByRole('region', { name: 'When strategy happens' }))
  expect(map.getByText(/^Most of it on/)).toBeDefined()
  expect(map.getAllByText(/of .*, \d+%/).length).toBeGreaterThan(0)
  expect(map.getAllByText('nothing tracked').length).toBeGreaterThan(0)
})

test('a normal week is learnt from the weeks ticked, and weeks gone by keep theirs', async () => {
  const entries = [40, 38, 39, 41, 6].map((hours, index) =>
    entry({
      id: `w${46 - index}`,
      start: weeksAgo(index + 1),
      end: addSeconds(weeksAgo(index + 1), hours * 3600),
      ai: index === 0 ? aiUse({ savedMinutes: 60 }) : null,
    }),
  )
  const { go, user, store } = await openWindow(weekApp({ entries }))
  await go('Settings')
  const part = within(screen.getByRole('region', { name: 'Normal week' }))
  await user.click(part.getByRole('button', { name: 'Learn from past weeks…' }))
  // Six hours are unlike the others, and AI helped in week 46 already.
  expect(await part.findByText('unlike the others')).toBeDefined()
  await user.click(part.getByRole('button', { name: 'Take the mean of 3 weeks' }))
  await user.click(part.getByRole('button', { name: 'Save normal week' }))
  const { baseline, pastBaselines } = store.config.settings
  expect(baseline).toEqual({
    weeklyMinutes: { delivery: 2360 },
    learntFrom: { kind: 'weeks', weeks: ['2026-W45', '2026-W44', '2026-W43'] },
  })
  expect(pastBaselines).toEqual([{ before: '2026-W47', baseline: document.settings.baseline }])
})
