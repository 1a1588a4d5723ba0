import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addSeconds } from '../../shared/time/instant.ts'
import { aiUse, entry } from '../support.ts'
import { at, document } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

/** The week's entries, so many weeks before. */
const entriesBefore = (weeks: number) =>
  document.entries.map((entry) => ({
    ...entry,
    id: `${entry.id}-${weeks}`,
    start: addSeconds(entry.start, -weeks * 7 * 86_400),
    end: addSeconds(entry.end, -weeks * 7 * 86_400),
  }))

/** The week's entries once more, a week before. */
const twoWeeks = () => weekApp({ entries: [...entriesBefore(1), ...document.entries] })

/** Nine o'clock on the Monday so many weeks before. */
const weeksAgo = (weeks: number) => addSeconds(at('16', '09:00'), -weeks * 7 * 86_400)

test('one week is too few for a trend, and that is said', async () => {
  const { go } = await openWindow()
  await go('Trends')
  expect(await screen.findByText('Too few weeks for a trend yet.')).toBeDefined()
  expect(screen.getByText(/needs two weeks with tracked time/)).toBeDefined()
})

test('the same week twice holds still; the table says what the lines say', async () => {
  const entries = [...entriesBefore(2), ...entriesBefore(1), ...document.entries]
  const { go, user } = await openWindow(weekApp({ entries }))
  await go('Trends')
  expect(await screen.findByText(/^Strategy holds at/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Show as table' }))
  const rows = within(screen.getByRole('region', { name: 'Week by week' })).getAllByRole('row')
  expect(rows[1]?.textContent).toContain('Week 47')
  expect(rows[2]?.textContent).toContain('Week 46')
})

test('the week under way is no finding, however it begins', async () => {
  const begun = document.entries.filter(({ id }) => id === 'mon')
  const entries = [...entriesBefore(2), ...entriesBefore(1), ...begun]
  const { go } = await openWindow(weekApp({ entries }))
  await go('Trends')
  expect(await screen.findByText(/^Strategy holds at/)).toBeDefined()
})

test('figures of a week with little behind it are said to be a mean', async () => {
  const hour = (weeks: number, id: string, categoryId: string) =>
    entry({ id, start: weeksAgo(weeks), end: addSeconds(weeksAgo(weeks), 3600), categoryId })
  const entries = [hour(2, 'a', 'vision'), hour(1, 'b', 'delivery')]
  const { go } = await openWindow(weekApp({ entries }))
  await go('Trends')
  const figure = (await screen.findByRole('heading', { name: /^Strategy and execution/ })).closest(
    'figure',
  )
  await waitFor(() =>
    expect(figure?.querySelector('figcaption')?.textContent).toMatch(
      /W46, mean of four weeksStrategy 50%Execution 50%/i,
    ),
  )
})

test('weeks of meetings alone, from before the app was used, are no side of the comparison', async () => {
  const imported = [4, 5, 6, 7].flatMap(entriesBefore).map((each) => ({
    ...each,
    source: 'calendar' as const,
    event: { sourceId: 'work', uid: each.id, recurrenceId: null },
    categoryId: 'delivery',
  }))
  const used = [3, 2, 1].flatMap(entriesBefore)
  const { go } = await openWindow(weekApp({ entries: [...imported, ...used, ...document.entries] }))
  await go('Trends')
  expect(await screen.findByText(/^Strategy holds at .* over the last 2 weeks/)).toBeDefined()
})

test('the last two periods that are over are compared, by the week', async () => {
  const entries = [3, 4, 8].flatMap(entriesBefore)
  const { go, user } = await openWindow(weekApp({ entries: [...entries, ...document.entries] }))
  await go('Trends')
  const compare = within(await screen.findByRole('region', { name: 'Two periods compared' }))
  const heads = () =>
    compare.getAllByRole('columnheader').map(({ textContent }) => textContent ?? '')
  await compare.findByText('Figure, hours per week')
  expect(heads().slice(1, 3)).toEqual(['September 2026', 'October 2026'])
  // 32 and a half hours in one of September's four weeks, and in two of October's five.
  expect(compare.getByRole('row', { name: /^Tracked/ }).textContent).toBe('Tracked8:0813:00+4:52')
  await user.click(compare.getByText('Weeks'))
  await waitFor(() => expect(heads().slice(1, 3)).toEqual(['week 45', 'week 46']))
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
  await go('Settings', 'Normal week')
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

test('weeks are named by a sign each, or in a table that leads to their reflections', async () => {
  const { reflection } = document.weeks['2026-W46'] ?? {}
  if (!reflection) throw new Error('no reflection')
  const entries = [...entriesBefore(2), ...entriesBefore(1), ...document.entries]
  const weeks = {
    '2026-W45': { reflection: { ...reflection, pledge: 'strategy' as const } },
    '2026-W46': { reflection: { ...reflection, kept: 'kept' as const } },
  }
  const { go, user } = await openWindow(weekApp({ entries, weeks }))
  await go('Trends')
  const named = within(await screen.findByRole('region', { name: 'Named weeks' }))
  expect(named.getByRole('img', { name: /^12 weeks by state: .*Too little .* 9/ })).toBeDefined()
  expect(named.getByText('Commitments kept: 1 of 1.')).toBeDefined()
  await user.click(named.getByRole('button', { name: 'List the weeks' }))
  const row = named.getByRole('row', { name: /^Week 46/ })
  expect(row.textContent).toContain('Kept')
  await user.click(named.getByRole('button', { name: 'Week 46' }))
  expect(await screen.findByRole('heading', { name: 'Reflection, week 46' })).toBeDefined()
})
