// What we write other calendars must read: checked with two readers that are not ours.
import fc from 'fast-check'
import ICAL from 'ical.js'
import ical from 'node-ical'
import { expect, test } from 'vitest'
import { readCalendar } from '../../../shared/calendar/read-calendar.ts'
import { writeCalendar } from '../../../shared/calendar/write-calendar.ts'
import { instant } from '../../../shared/time/instant.ts'
import { at } from '../../support.ts'

const now = at('2026-11-16T09:00:00Z')
const event = {
  uid: 'b1@offwheel',
  start: at('2026-11-17T08:00:00Z'),
  end: at('2026-11-17T09:30:00Z'),
  sequence: 3,
  summary:
    'Strategy; vision, \\ and\nnarrative – für nächstes Jahr, eine Überschrift, die nicht in eine Zeile passt 🎡',
}
const written = writeCalendar([event], now)
const read = { uid: event.uid, start: event.start, end: event.end, summary: event.summary }

test('ical.js reads it', () => {
  const vevent = new ICAL.Component(ICAL.parse(written)).getFirstSubcomponent('vevent')
  if (!vevent) throw new Error('no event')
  const found = new ICAL.Event(vevent)
  expect({
    uid: found.uid,
    start: found.startDate.toUnixTime(),
    end: found.endDate.toUnixTime(),
    summary: found.summary,
  }).toEqual(read)
  expect(vevent.getFirstPropertyValue('transp')).toBe('OPAQUE')
  expect(found.sequence).toBe(3)
})

test('node-ical reads it', () => {
  const found = Object.values(ical.sync.parseICS(written)).find((each) => each?.type === 'VEVENT')
  if (found?.type !== 'VEVENT') throw new Error('no event')
  expect({
    uid: found.uid,
    start: found.start.getTime() / 1000,
    end: found.end?.getTime() ?? 0 / 1000,
    summary: found.summary,
  }).toEqual({ ...read, end: read.end * 1000 })
})

test('our own reader gives back any title, and no line is longer than 75 octets', () => {
  const window = { from: at('2026-01-01T00:00:00Z'), to: at('2027-01-01T00:00:00Z') }
  const titles = fc.string({ unit: 'grapheme', maxLength: 300 })
  fc.assert(
    fc.property(titles, fc.nat(1_000_000), (summary, seconds) => {
      const end = instant(event.start + seconds + 1)
      const text = writeCalendar([{ ...event, end, summary }], now)
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }
      const result = readCalendar(new TextEncoder().encode(text), {
        window,
        zone: 'UTC',
        ownAddresses: [],
      })
      if (!result.ok) throw new Error(result.problem.message)
      expect(result.value.warnings).toEqual([])
      expect(result.value.occurrences).toMatchObject([
        { uid: event.uid, start: event.start, end, free: false },
      ])
      const plain = summary.replace(/\p{Cc}/gu, '').trim()
      expect(result.value.occurrences[0]?.summary.trim()).toBe(plain)
    }),
  )
})
