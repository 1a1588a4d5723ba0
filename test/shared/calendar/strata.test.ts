// A calendar for each kind of thing a calendar can say, with what it means worked out by hand from RFC 5545. Times are
// UTC; the person is in Berlin, and all-day events begin at their midnight.
import fs from 'node:fs'
import { expect, test } from 'vitest'
import { readCalendar } from '../../../shared/calendar/read-calendar.ts'
import { formatInstant } from '../../../shared/time/instant.ts'
import { at } from '../../support.ts'

const folder = new URL('../../fixtures/calendars/strata/', import.meta.url)
const window = { from: at('2024-01-01T00:00:00Z'), to: at('2027-01-01T00:00:00Z') }

/** `name: from – to`, the date of the end left out where it is the same. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'all-day-over-a-clock-change': [
    'Spring fair: 2026-03-27T23:00 – 2026-03-29T22:00, all day',
    "Mira's birthday: 2026-03-30T22:00 – 2026-03-31T22:00, all day",
  ],
  // In spring half past two is skipped: read by the offset before. In autumn it comes twice: the first is meant.
  'at-half-past-two-when-clocks-change': [
    'Backup in spring: 2026-03-28T01:30 – 02:00',
    'Backup in spring: 2026-03-29T01:30 – 02:00',
    'Backup in spring: 2026-03-30T00:30 – 01:00',
    'Backup in autumn: 2026-10-24T00:30 – 01:00',
    'Backup in autumn: 2026-10-25T00:30 – 01:00',
    'Backup in autumn: 2026-10-26T01:30 – 02:00',
  ],
  'broken-lines-among-good-ones': [
    'Still here: 2026-11-16T09:00 – 10:00',
    'Still here too: 2026-11-17T09:00 – 10:00',
  ],
  'cancelled-meeting-and-instance': [
    'Yoga: 2026-11-16T16:00 – 17:00',
    'Yoga: 2026-11-18T16:00 – 17:00',
  ],
  'dates-added-and-left-out': [
    'Choir: 2026-11-02T08:00 – 09:00',
    'Choir: 2026-11-11T15:00 – 16:00',
    'Choir: 2026-11-16T08:00 – 09:00',
    'Choir: 2026-11-19T10:00 – 12:00',
  ],
  // Which weeks are left out depends on the day a week begins (RFC 5545, 3.3.10).
  'every-second-week-and-its-first-day': [
    'Weeks from Sunday: 2026-11-03T09:00 – 10:00',
    'Weeks from Monday: 2026-11-03T12:00 – 13:00',
    'Weeks from Monday: 2026-11-08T12:00 – 13:00',
    'Weeks from Sunday: 2026-11-15T09:00 – 10:00',
    'Weeks from Sunday: 2026-11-17T09:00 – 10:00',
    'Weeks from Monday: 2026-11-17T12:00 – 13:00',
    'Weeks from Monday: 2026-11-22T12:00 – 13:00',
    'Weeks from Sunday: 2026-11-29T09:00 – 10:00',
  ],
  'every-third-day-but-no-weekend': [
    'Water the plants: 2026-11-03T08:00 – 08:15',
    'Water the plants: 2026-11-06T08:00 – 08:15',
    'Water the plants: 2026-11-09T08:00 – 08:15',
    'Water the plants: 2026-11-12T08:00 – 08:15',
    'Water the plants: 2026-11-18T08:00 – 08:15',
  ],
  'floating-times': ['Lunch at noon wherever you are: 2026-07-01T10:00 – 11:00'],
  'folded-within-a-letter': ['Café, crêpes; \\o/ 🍋: 2026-11-16T09:30 – 10:00'],
  'instances-moved-and-renamed': [
    'Sync: 2026-11-03T12:00 – 13:00',
    'Short sync: 2026-11-11T14:00 – 14:30',
    'Sync with guests: 2026-11-17T12:00 – 13:00',
  ],
  'journey-as-phones-write-it': ['Train to London: 2026-09-14T08:03 – 10:30'],
  'leap-day-and-fourth-thursday': [
    'Leap day: 2024-02-28T23:00 – 2024-02-29T23:00, all day',
    'Dinner of the chapter: 2024-11-28T17:00 – 20:00',
    'Dinner of the chapter: 2025-11-27T17:00 – 20:00',
    'Dinner of the chapter: 2026-11-26T17:00 – 20:00',
  ],
  // A day is what the clock shows, 23 hours here; hours are what passes (RFC 5545, 3.3.6).
  'lengths-in-days-and-in-hours': [
    'A day on the clock: 2026-03-28T11:00 – 2026-03-29T10:00',
    '24 hours that pass: 2026-03-28T11:00 – 2026-03-29T11:00',
    'Retreat: 2026-03-31T22:00 – 2026-04-02T22:00, all day',
    'Deadline: 2026-04-02T15:00 – 15:00',
  ],
  'months-without-a-31st': [
    'Demo on the last Friday: 2026-01-30T11:00 – 12:00',
    'Close the books: 2026-01-31T10:00 – 11:00',
    'Demo on the last Friday: 2026-02-27T11:00 – 12:00',
    'Demo on the last Friday: 2026-03-27T11:00 – 12:00',
    'Close the books: 2026-03-31T10:00 – 11:00',
    'Close the books: 2026-05-31T10:00 – 11:00',
    'Close the books: 2026-07-31T10:00 – 11:00',
  ],
  'moved-from-the-third-week-on': [
    'Class: 2026-11-02T09:00 – 10:00',
    'Class: 2026-11-09T09:00 – 10:00',
    'Longer class: 2026-11-17T10:00 – 11:30',
    'Longer class: 2026-11-24T10:00 – 11:30',
  ],
  'newest-version-wherever-it-stands': [
    'Newest plan: 2026-11-17T14:00 – 15:00',
    'Written twice: 2026-11-18T09:00 – 10:00',
  ],
  'one-invitation': ['Pricing with Ilse: 2026-11-17T13:00 – 13:45'],
  'positions-week-numbers-days-of-the-year': [
    'Payday: 2026-01-29T23:00 – 2026-01-30T23:00, all day',
    'Payday: 2026-02-26T23:00 – 2026-02-27T23:00, all day',
    'Payday: 2026-03-30T22:00 – 2026-03-31T22:00, all day',
    'Day 100 and the last: 2026-04-09T22:00 – 2026-04-10T22:00, all day',
    'Monday of week 20: 2026-05-10T22:00 – 2026-05-11T22:00, all day',
    'Day 100 and the last: 2026-12-30T23:00 – 2026-12-31T23:00, all day',
  ],
  'several-times-a-day': [
    'Stretch: 2026-11-16T09:00 – 09:05',
    'Read the gauge: 2026-11-16T09:00 – 09:10',
    'Stretch: 2026-11-16T09:40 – 09:45',
    'Stretch: 2026-11-16T10:20 – 10:25',
    'Stretch: 2026-11-16T11:00 – 11:05',
    'Stretch: 2026-11-16T11:40 – 11:45',
    'Read the gauge: 2026-11-16T14:00 – 14:10',
    'Read the gauge: 2026-11-16T19:00 – 19:10',
    'Read the gauge: 2026-11-17T00:00 – 00:10',
  ],
  // UNTIL is the last moment one may begin; an EXDATE is counted and then left out.
  'where-a-series-ends': [
    'Ends with that day: 2026-11-01T23:00 – 2026-11-02T23:00, all day',
    'Ends at that time: 2026-11-02T09:00 – 10:00',
    'Ends a second before it: 2026-11-02T11:00 – 12:00',
    'Three of which one is left out: 2026-11-02T13:00 – 14:00',
    'Ends with that day: 2026-11-02T23:00 – 2026-11-03T23:00, all day',
    'Ends at that time: 2026-11-03T09:00 – 10:00',
    'Ends a second before it: 2026-11-03T11:00 – 12:00',
    'Ends at that time: 2026-11-04T09:00 – 10:00',
    'Three of which one is left out: 2026-11-04T13:00 – 14:00',
  ],
  'zone-by-its-name-alone': [
    'Call with Auckland: 2026-04-01T20:30 – 21:30',
    'Call with Auckland: 2026-04-08T21:30 – 22:30',
  ],
  'zone-of-a-ship': [
    'Morning watch: 2026-06-11T05:30 – 06:30',
    'Morning watch: 2026-06-12T06:30 – 07:30',
  ],
  'zones-by-their-windows-names': [
    'Call with Sydney: 2026-07-14T23:00 – 2026-07-15T00:00',
    'Call with Seattle: 2026-07-15T16:00 – 17:00',
    'Call with Pune: 2026-07-16T03:30 – 04:15',
  ],
}

const names = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.ics'))
  .map((name) => name.replace(/\.ics$/, ''))

test.for(names)('%s', (name) => {
  const octets = fs.readFileSync(new URL(`${name}.ics`, folder))
  const reading = readCalendar(octets, { window, zone: 'Europe/Berlin', ownAddresses: [] })
  if (!reading.ok) throw new Error(reading.problem.message)
  const live = reading.value.occurrences.filter(({ cancelled }) => !cancelled)
  const lines = live
    .toSorted((a, b) => a.start - b.start)
    .map(({ summary, start, end, allDay }) => {
      const [from, to] = [formatInstant(start), formatInstant(end)].map((text) =>
        text.replace(/:00Z$/, ''),
      )
      const until = from?.slice(0, 10) === to?.slice(0, 10) ? to?.slice(11) : to
      return `${summary}: ${from} – ${until}${allDay ? ', all day' : ''}`
    })
  expect(lines.toSorted()).toEqual((expected[name] ?? ['nothing is expected of it']).toSorted())
})

test('every calendar has its meaning', () => {
  expect(Object.keys(expected).toSorted()).toEqual(names.toSorted())
})
