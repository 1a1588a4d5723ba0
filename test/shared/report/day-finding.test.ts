// The first sentence of the day, held against the minute it is read at.
import { expect, test } from 'vitest'
import type { Entry } from '../../../shared/model/entry.ts'
import {
  dayFinding,
  dayFindingInView,
  findingChangesAt,
} from '../../../shared/report/day-finding.ts'
import type { DayData } from '../../../shared/report/periods.ts'
import { addSeconds, type Instant } from '../../../shared/time/instant.ts'
import { at, config, entry, words } from '../../support.ts'

const time = (clock: string) => at(`2026-11-17T${clock}:00Z`)
const block = (from: string, to: string, categoryId = 'delivery') =>
  entry({ start: time(from), end: time(to), categoryId })
const meeting = (from: string, to: string): Entry => ({
  ...block(from, to),
  source: 'calendar',
  event: { sourceId: 'work', uid: `${from}-${to}`, recurrenceId: null },
})

function day(entries: readonly Entry[]): DayData {
  const segments = entries.map(({ id, start, end }) => ({ entryId: id, start, end }))
  const span = { from: at('2026-11-16T23:00:00Z'), to: at('2026-11-17T23:00:00Z') }
  return { day: '2026-11-17', ...span, entries, segments, waiting: [], planned: [] }
}

const readAt = (now: Instant) => ({ config: config(), now, isRunning: false, words, newWeek: '' })

const meetings = [meeting('10:00', '11:00'), meeting('13:00', '14:30')]
const strategy = block('08:00', '09:00', 'vision')

test.each([
  ['nothing at all', [], '08:30', 'Nothing tracked yet today.'],
  [
    'only meetings to come',
    meetings,
    '08:30',
    'Nothing tracked yet today; 2 h 30 min of meetings ahead.',
  ],
  [
    'in the middle of a meeting',
    meetings,
    '10:20',
    '20 min tracked so far, no strategy yet; 2 h 10 min of meetings ahead.',
  ],
  [
    'after a block, before the meetings',
    [strategy, ...meetings],
    '09:30',
    '1 h tracked so far, all of it strategy; 2 h 30 min of meetings ahead.',
  ],
  [
    'after all of it',
    [strategy, ...meetings],
    '16:00',
    '3 h 30 min tracked so far, 29% of it strategy.',
  ],
  [
    'what lies ahead is no meeting alone',
    [...meetings, block('15:00', '15:30')],
    '08:30',
    'Nothing tracked yet today; 3 h ahead.',
  ],
])('on the day: %s', (_, entries, clock, sentence) => {
  const said = dayFinding(day(entries), readAt(time(clock))).replaceAll('\u00a0', ' ')
  expect(said).toBe(sentence)
})

test.each([
  ['the day before', '2026-11-16T12:00:00Z', '2 h 30 min of meetings ahead.'],
  ['the day after', '2026-11-18T12:00:00Z', '2 h 30 min tracked, none of it strategy.'],
])('looked at on %s', (_, now, sentence) => {
  const said = dayFinding(day(meetings), readAt(at(now))).replaceAll('\u00a0', ' ')
  expect(said).toBe(sentence)
})

test('a day without anything says so in its own tense', () => {
  expect(dayFinding(day([]), readAt(at('2026-11-16T12:00:00Z')))).toBe('Nothing is planned yet.')
  expect(dayFinding(day([]), readAt(at('2026-11-18T12:00:00Z')))).toBe(
    'Nothing was tracked on this day.',
  )
})

const commitment = 'Two mornings for the narrative'

test.each([
  ['a free day', [], commitment, 'This week: Two mornings for the narrative.'],
  [
    'meetings to come',
    meetings,
    commitment,
    'This week: Two mornings for the narrative. 2 h 30 min of meetings ahead.',
  ],
  ['a sentence of its own', [], 'Ship less!', 'This week: Ship less!'],
  ['more than one line', [], `${commitment}\nand one call`, 'Nothing tracked yet today.'],
  ['more than a glance', [], 'word '.repeat(20).trim(), 'Nothing tracked yet today.'],
  ['no commitment', [], '', 'Nothing tracked yet today.'],
])('a week in which nothing is tracked begins with its commitment: %s', (...row) => {
  const [, entries, newWeek, sentence] = row
  const said = dayFindingInView(day(entries), { ...readAt(time('08:30')), newWeek })
  expect(said.replaceAll('\u00a0', ' ')).toBe(sentence)
})

test('while a block runs, or once something is tracked, the commitment does not lead', () => {
  const running = { ...readAt(time('08:30')), isRunning: true, newWeek: commitment }
  expect(dayFindingInView(day([]), running)).toBe('Your first block of the day is running.')
  const later = { ...readAt(time('12:00')), newWeek: commitment }
  expect(dayFindingInView(day([strategy]), later)).toBe(dayFinding(day([strategy]), later))
})

test('a block that runs is not nothing', () => {
  const running = { ...readAt(time('08:30')), isRunning: true }
  expect(dayFinding(day([]), running)).toBe('Your first block of the day is running.')
})

test('a block that runs beside what is tracked is not counted yet, and the view says so', () => {
  const data = day([strategy, ...meetings])
  const running = { ...readAt(time('12:30')), isRunning: true }
  expect(dayFindingInView(data, running)).toBe(
    `${dayFinding(data, running)} The running block counts once it ends.`,
  )
  expect(dayFindingInView(data, { ...running, isRunning: false })).toBe(dayFinding(data, running))
  expect(dayFindingInView(day([]), running)).toBe('Your first block of the day is running.')
})

test('a block that runs may be the strategy that is not there yet', () => {
  const sentence = (entries: readonly Entry[], hour: string, isRunning: boolean) =>
    dayFinding(day(entries), { ...readAt(time(hour)), isRunning })
  expect(sentence([meeting('08:00', '08:20'), meeting('10:00', '11:00')], '09:00', false)).toBe(
    '20 min tracked so far, no strategy yet; 1 h of meetings ahead.',
  )
  expect(sentence([meeting('08:00', '08:20'), meeting('10:00', '11:00')], '09:00', true)).toBe(
    '20 min tracked so far; 1 h of meetings ahead.',
  )
  expect(sentence([meeting('08:00', '08:20')], '09:00', true)).toBe('20 min tracked so far.')
})

test('when the sentence next changes by time alone is known to the second', () => {
  const data = day([strategy, ...meetings])
  const lengths = (second: number) =>
    dayFinding(data, readAt(addSeconds(data.from, second))).replace(
      /, (?:\d+%|all) of it strategy/,
      '',
    )
  for (let second = 1; second < 86_400; second++) {
    const isForeseen =
      findingChangesAt(data, addSeconds(data.from, second - 1)) - data.from === second
    if (lengths(second) !== lengths(second - 1))
      expect([second, isForeseen]).toEqual([second, true])
  }
}, 60_000)
