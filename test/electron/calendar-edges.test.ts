// Odd calendars, and what is made of them: numbers as UIDs, cancellations under another title, copies that are declined.

import { expect, test } from 'vitest'
import { plainAddress } from '../../shared/calendar/facts.ts'
import { readCalendar } from '../../shared/calendar/read-calendar.ts'
import { writeCalendar } from '../../shared/calendar/write-calendar.ts'
import { eventKey } from '../../shared/model/event-identity.ts'
import { formatInstant } from '../../shared/time/instant.ts'
import { dayOf } from '../../shared/time/zone.ts'
import { english } from '../../shared/words/english.ts'
import { calendarText, eventLines } from '../calendar-text.ts'
import { at } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

const calendar = (name: string, lines: readonly string[]) => calendarText(lines, name)
const event = eventLines

async function read(app: TestApp, name: string, lines: readonly string[]) {
  const octets = new TextEncoder().encode(calendar(name, lines))
  return app.run('importCalendar', { fileName: `${name}.ics`, octets })
}

const starts = ({ store }: TestApp) =>
  [...store.waiting, ...store.entries.values()]
    .map(({ start }) => formatInstant(start).slice(5, 16))
    .sort()

const weekly = event(
  'UID:w@x',
  'SUMMARY:Weekly',
  'DTSTART:20261103T130000Z',
  'DTEND:20261103T140000Z',
  'RRULE:FREQ=WEEKLY;COUNT=3',
)

test('a series that is cancelled under another title, in another file, is cancelled', async () => {
  const app = openTestApp()
  await read(app, 'Team', weekly)
  expect(starts(app)).toHaveLength(3)
  await read(app, 'Notice', [
    'METHOD:CANCEL',
    ...event('UID:w@x', 'SUMMARY:Cancelled: Weekly', 'DTSTART:20261103T130000Z', 'SEQUENCE:3'),
  ])
  expect(starts(app)).toEqual([])
})

test.for<[string, readonly string[], readonly string[]]>([
  ['a series', [], []],
  ['an instance', ['RECURRENCE-ID:20261110T130000Z'], ['11-03T13:00', '11-17T13:00']],
  [
    'an instance and all that follow',
    ['RECURRENCE-ID;RANGE=THISANDFUTURE:20261110T130000Z'],
    ['11-03T13:00'],
  ],
])('a notice that cancels %s need not say when it begins', async ([, named, left]) => {
  for (const file of ['Team', 'Notice']) {
    const app = openTestApp()
    await read(app, 'Team', weekly)
    await read(app, file, ['METHOD:CANCEL', ...event('UID:w@x', 'SUMMARY:Weekly', ...named)])
    expect(starts(app)).toEqual(left)
  }
})

test('a notice without a start cancels a single event, and no other', async () => {
  const app = openTestApp()
  const single = ['SUMMARY:A', 'DTSTART:20261104T130000Z', 'DTEND:20261104T140000Z']
  await read(app, 'Team', [...event('UID:a', ...single), ...event('UID:b', ...single)])
  await read(app, 'Notice', ['METHOD:CANCEL', ...event('UID:a', 'STATUS:CANCELLED')])
  expect(starts(app)).toEqual(['11-04T13:00'])
})

test('a notice that cancels an instance and all that follow does so in another calendar', async () => {
  const app = openTestApp()
  await read(app, 'Team', weekly)
  await read(app, 'Notice', [
    'METHOD:CANCEL',
    ...event(
      'UID:w@x',
      'SUMMARY:Weekly',
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20261110T130000Z',
      'DTSTART:20261110T130000Z',
      'SEQUENCE:3',
    ),
  ])
  expect(starts(app)).toEqual(['11-03T13:00'])
})

const cancelled = event(
  'UID:w@x',
  'SUMMARY:Weekly',
  'RECURRENCE-ID:20261110T130000Z',
  'DTSTART:20261110T130000Z',
  'DTEND:20261110T140000Z',
  'STATUS:CANCELLED',
)

test.for<[string, readonly string[]]>([
  ['a file that is cut off before the override', [...weekly, 'BEGIN:VEVENT', 'UID:w@x', 'SUMM']],
  [
    'an override that cannot be read',
    [...weekly, ...cancelled.map((line) => line.replace(/^RECURRENCE-ID.*/, 'RECURRENCE-ID:soon'))],
  ],
])('an instance that was cancelled does not come back by %s', async ([, lines]) => {
  const app = openTestApp()
  await read(app, 'Team', [...weekly, ...cancelled])
  expect(starts(app)).toEqual(['11-03T13:00', '11-17T13:00'])
  const isCut = lines.at(-1) === 'SUMM'
  const text = calendar('Team', lines).slice(0, isCut ? -'\r\nEND:VCALENDAR\r\n'.length : undefined)
  await app.run('importCalendar', { fileName: 'Team.ics', octets: new TextEncoder().encode(text) })
  expect(starts(app)).toEqual(['11-03T13:00', '11-17T13:00'])
})

test('a series nobody knew is added from a file that is cut off', async () => {
  const app = openTestApp()
  const text = calendar('Team', weekly).replace('END:VCALENDAR\r\n', '')
  await app.run('importCalendar', { fileName: 'Team.ics', octets: new TextEncoder().encode(text) })
  expect(starts(app)).toHaveLength(3)
})

test('untitled events two calendars call 1 are two meetings', async () => {
  const app = openTestApp()
  await read(app, 'One', event('UID:1', 'DTSTART:20261103T130000Z', 'DTEND:20261103T140000Z'))
  await read(app, 'Two', event('UID:1', 'DTSTART:20261105T150000Z', 'DTEND:20261105T160000Z'))
  expect(starts(app)).toEqual(['11-03T13:00', '11-05T15:00'])
})

test('a decision that goes because another copy is declined is told', async () => {
  const app = openTestApp()
  const before = app.store.config.settings
  await app.run('saveSettings', { before, after: { ...before, ownAddresses: ['me@x.org'] } })
  const meeting = ['UID:m@x', 'SUMMARY:Board', 'DTSTART:20261103T130000Z', 'DTEND:20261103T140000Z']
  await read(app, 'Team', event(...meeting))
  const [group] = (await app.run('getWaiting', { most: 10 })).groups
  const choice = { categoryId: 'delivery', goalId: null, rule: null }
  await app.run('classifyEvents', { choices: [{ groupIds: [group?.id ?? ''], ...choice }] })
  const answer = 'ATTENDEE;PARTSTAT=DECLINED:mailto:me@x.org'
  const notice = await read(app, 'Mine', event(...meeting, answer))
  expect(starts(app)).toEqual([])
  expect(JSON.stringify(notice)).toContain('Board')
})

const days = (from: string, to: string) =>
  event('UID:trip@x', 'SUMMARY:Trip', `DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`)

test.for<[string, readonly string[], readonly string[]]>([
  ['shorter and later', days('20261103', '20261106'), days('20261110', '20261111')],
  ['longer and later', days('20261103', '20261104'), days('20261110', '20261112')],
  [
    'an afternoon',
    days('20261103', '20261106'),
    event('UID:trip@x', 'SUMMARY:Trip', 'DTSTART:20261111T130000Z', 'DTEND:20261111T150000Z'),
  ],
])('what was decided of several days holds where they become %s', async ([, before, after]) => {
  const app = openTestApp()
  const settings = app.store.config.settings
  const calendars = { ...settings.calendar, counted: ['all-day' as const] }
  const workHours = Object.fromEntries(
    ['1', '2', '3', '4', '5'].map((day) => [day, ['09:00-17:00']]),
  )
  await app.run('saveSettings', {
    before: settings,
    after: { ...settings, calendar: calendars, workHours },
  })
  await read(app, 'Team', before)
  const [group] = (await app.run('getWaiting', { most: 10 })).groups
  const choice = { categoryId: 'delivery', goalId: null, rule: null }
  await app.run('classifyEvents', { choices: [{ groupIds: [group?.id ?? ''], ...choice }] })
  const decided = [...app.store.entries.keys()]
  await read(app, 'Team', after)
  const kept = [...app.store.entries.keys()].filter((id) => decided.includes(id))
  expect(kept).toHaveLength(Math.min(decided.length, starts(app).length))
  expect(app.store.entries.size).toBeGreaterThan(0)
})

function reading(lines: readonly string[]) {
  const window = { from: at('2026-11-01T00:00:00Z'), to: at('2026-12-01T00:00:00Z') }
  const octets = new TextEncoder().encode(calendar('Any', lines))
  const result = readCalendar(octets, { window, zone: 'Europe/Berlin', ownAddresses: [] })
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

test('a rule that is empty cannot be read: it takes nothing back, and that is said', () => {
  const empty = weekly.map((line) => line.replace(/^RRULE.*/, 'RRULE:'))
  const { occurrences, warnings, unread } = reading(empty)
  expect(occurrences).toHaveLength(1)
  expect(warnings.map(({ says }) => english().say(says)).join()).toContain('cannot be read')
  expect([...unread]).toEqual(['w@x'])
})

test('busy times without one are an empty calendar', () => {
  expect(reading(['BEGIN:VFREEBUSY', 'UID:f', 'END:VFREEBUSY']).isEmpty).toBe(true)
  const busy = 'FREEBUSY:20261103T130000Z/PT1H'
  expect(reading(['BEGIN:VFREEBUSY', 'UID:f', busy, 'END:VFREEBUSY']).isEmpty).toBe(false)
})

test.for([
  ['mailto:Me@X.org', 'me@x.org'],
  ['MAILTO:me@x.org?subject=hi', 'me@x.org'],
  ['smtp:me@x.org', 'me@x.org'],
  ['"mailto:me@x.org"', 'me@x.org'],
  ['mailto:"me@x.org"', 'me@x.org'],
  ["mailto:'me@x.org'", 'me@x.org'],
  ['mailto:<me@x.org>', 'me@x.org'],
  ['mailto:me%40x.org', 'me@x.org'],
])('the address %s is %s', ([written = '', expected]) => {
  expect(plainAddress(written)).toBe(expected)
})

test('a tab in a title comes back', () => {
  const start = at('2026-11-03T13:00:00Z')
  const end = at('2026-11-03T14:00:00Z')
  const text = writeCalendar([{ uid: 'a', start, end, summary: 'A\tB' }] as never, start)
  expect(text).toContain('SUMMARY:A\tB')
})

test('what was decided of a day of a conference stays with that day where the person is elsewhere', async () => {
  const app = openTestApp()
  // It starts at 22:00 in Berlin, the next morning in Auckland.
  const conference = event(
    'UID:conf@x',
    'SUMMARY:Conference',
    'DTSTART;TZID=Europe/Berlin:20261102T220000',
    'DTEND;TZID=Europe/Berlin:20261106T120000',
  )
  await read(app, 'Team', conference)
  const decided = app.store.waiting.find(({ start }) =>
    formatInstant(start).startsWith('2026-11-04'),
  )
  if (!decided) throw new Error('no such day')
  const choice = { categoryId: 'delivery', goalId: null, rule: null }
  await app.run('classifyEvents', { choices: [{ keys: [eventKey(decided)], ...choice }] })
  const before = app.store.config.settings
  await app.run('saveSettings', { before, after: { ...before, zone: 'Pacific/Auckland' } })
  await read(app, 'Team', conference)
  const days = [...app.store.entries.values()].map(({ start }) => dayOf(start, 'Pacific/Auckland'))
  expect(days).toEqual(['2026-11-04'])
})
