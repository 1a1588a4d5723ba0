// The days of an event that lasts for more than one, wherever the person is (docs/calendars.md 1.1).

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCalendar } from '../../../shared/calendar/read-calendar.ts'
import { placesOf } from '../../../shared/meetings/place.ts'
import { defaultSettings } from '../../../shared/model/defaults.ts'
import { DAY } from '../../../shared/time/civil.ts'
import { formatInstant, instant } from '../../../shared/time/instant.ts'
import { dayOf } from '../../../shared/time/zone.ts'
import { calendarOctets, eventLines } from '../../calendar-text.ts'
import { at } from '../../support.ts'

const window = { from: at('2026-10-01T00:00:00Z'), to: at('2026-12-01T00:00:00Z') }
const everyDay = Object.fromEntries(
  ['1', '2', '3', '4', '5', '6', '7'].map((day) => [day, ['00:00-24:00']]),
)

/** The dates of an event's parts by their numbers, for a person in that zone. */
function datesByPart(zone: string, from: string, to: string): ReadonlyMap<number, string> {
  const octets = calendarOctets(eventLines('UID:a', `DTSTART${from}`, `DTEND${to}`))
  const result = readCalendar(octets, { window, zone, ownAddresses: [] })
  const [occurrence] = result.ok ? result.value.occurrences : []
  if (!occurrence) throw new Error('nothing was read')
  const settings = { ...defaultSettings(zone), workHours: everyDay }
  return new Map(
    placesOf(occurrence, settings).map(({ part, start }) => [part ?? 0, dayOf(start, zone)]),
  )
}

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'UTC',
] as const

test('a day of a timed event has the same number for a person anywhere', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.constantFrom(...zones),
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 30 * 24 }),
      fc.integer({ min: 49, max: 200 }),
      (own, here, there, hour, hours) => {
        const stamp = (seconds: number) =>
          `;TZID=${own}:${formatInstant(instant(seconds)).replace(/[-:Z]/g, '')}`
        const from = window.from + hour * 3600
        const [a, b] = [here, there].map((zone) =>
          datesByPart(zone, stamp(from), stamp(from + hours * 3600)),
        )
        const first = Math.floor(from / DAY)
        for (const dates of [a, b])
          for (const [part, date] of dates ?? [])
            expect(date).toBe(formatInstant(instant((first + part) * DAY)).slice(0, 10))
      },
    ),
  )
})
