// What holds for every calendar, not for chosen ones. Seeds are fixed: a failure is the same on every machine.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCalendar } from '../../../shared/calendar/read-calendar.ts'
import { calendar, event, read, windowOf } from './reading.ts'
import { anyRule, anyStart } from './rules.ts'

const settings = { seed: 20_261_122, numRuns: 300 }

const zones = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Tokyo',
)

const series = fc
  .record({ start: anyStart, rule: anyRule, zone: zones, hours: fc.integer({ min: 0, max: 80 }) })
  .map(({ start, rule, zone, hours }) =>
    calendar(event(`DTSTART;TZID=${zone}:${start}`, `DURATION:PT${hours}H`, `RRULE:${rule}`)),
  )

describe('the reading of any series', () => {
  test('does not depend on the window, but for what is in it', () => {
    const window = fc.record({
      from: fc.integer({ min: 0, max: 700 }),
      days: fc.integer({ min: 1, max: 60 }),
    })
    fc.assert(
      fc.property(series, window, (file, { from, days }) => {
        const small = { from: dayAfter(from), to: dayAfter(from + days) }
        const { from: first, to: last } = windowOf(small)
        const whole = read(file, { from: '2015-01-01', to: '2028-01-01' }).occurrences
        const clipped = whole.filter(({ start, end }) =>
          start === end ? start >= first && start < last : start < last && end > first,
        )
        expect(read(file, small).occurrences).toEqual(clipped)
      }),
      settings,
    )
  })

  test('is sorted, holds no instance twice and no end before its start', () => {
    fc.assert(
      fc.property(series, (file) => {
        const { occurrences } = read(file, { from: '2020-01-01', to: '2027-01-01' })
        for (const [index, { start, end }] of occurrences.entries()) {
          expect(end).toBeGreaterThanOrEqual(start)
          if (index > 0) expect(start).toBeGreaterThan(occurrences[index - 1]?.start ?? 0)
        }
      }),
      settings,
    )
  })

  test('does not depend on line ends and folds', () => {
    fc.assert(
      fc.property(
        series,
        fc.constantFrom('\n', '\r', '\r\n', '\r\r\n'),
        fc.integer({ min: 1, max: 75 }),
        (file, end, width) => {
          const other = file
            .split('\r\n')
            .map((line) => line.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), `$1${end} `))
            .join(end)
          expect(read(other)).toEqual({
            ...read(file),
            warnings: expect.anything(),
            masterStart: expect.anything(),
          })
        },
      ),
      settings,
    )
  })
})

function dayAfter(days: number): string {
  return new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)
}

describe('garbage', () => {
  const fixtures = ['google-weekly-with-changes', 'outlook-windows-zone'].map((name) =>
    readFileSync(new URL(`../../fixtures/calendars/${name}.ics`, import.meta.url)),
  )
  const limits = { occurrences: 500, warnings: 20 }

  function readAnything(octets: Uint8Array) {
    const window = windowOf({ from: '2026-01-01', to: '2027-01-01' })
    const reading = readCalendar(octets, {
      window,
      zone: 'Europe/Berlin',
      ownAddresses: ['anna@example.org'],
      limits,
    })
    if (!reading.ok) return
    expect(reading.value.occurrences.length).toBeLessThanOrEqual(500)
    expect(reading.value.warnings.length).toBeLessThanOrEqual(21)
    for (const { start, end, summary } of reading.value.occurrences) {
      expect(end).toBeGreaterThanOrEqual(start)
      expect(summary).not.toMatch(/\0/)
    }
  }

  test('of any octets is read without harm', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), readAnything), settings)
  })

  test('of a calendar with octets changed, lost, doubled or cut off is read without harm', () => {
    const change = fc.record({
      at: fc.nat(2500),
      length: fc.nat(60),
      kind: fc.constantFrom('flip', 'drop', 'double', 'cut'),
      octet: fc.nat(255),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(change, { minLength: 1, maxLength: 12 }),
        (octets, changes) => {
          readAnything(changes.reduce(changed, Uint8Array.from(octets)))
        },
      ),
      { ...settings, numRuns: 1500 },
    )
  })

  test('of lines that a calendar may hold, in any order, is read without harm', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VTIMEZONE',
        'END:VTIMEZONE',
        'BEGIN:STANDARD',
        'TZID:X',
      ),
      fc.constantFrom(
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'UID:a',
        'UID:b',
        'SEQUENCE:3',
        'BEGIN:VALARM',
      ),
      anyStart.map((value) => `DTSTART;TZID=X:${value}`),
      anyStart.map((value) => `DTEND:${value}Z`),
      anyStart.map((value) => `RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=X:${value}`),
      anyStart.map((value) => `RDATE;TZID=X:${value},${value}/PT1H`),
      anyStart.map((value) => `EXDATE:${value}`),
      anyRule.map((value) => `RRULE:${value}`),
      fc.string({ maxLength: 30 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        readAnything(new TextEncoder().encode(['BEGIN:VCALENDAR', ...lines].join('\n')))
      }),
      { ...settings, numRuns: 1000 },
    )
  })
})

interface Change {
  readonly at: number
  readonly length: number
  readonly kind: 'flip' | 'drop' | 'double' | 'cut'
  readonly octet: number
}

function changed(octets: Uint8Array, { at, length, kind, octet }: Change): Uint8Array {
  const from = Math.min(at, octets.length)
  if (kind === 'cut') return octets.slice(0, from)
  if (kind === 'flip') return octets.map((value, index) => (index === from ? octet : value))
  const head = octets.subarray(0, kind === 'drop' ? from : from + length)
  const tail = octets.subarray(kind === 'drop' ? from + length : from)
  return Uint8Array.from([...head, ...tail])
}
