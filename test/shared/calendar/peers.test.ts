// The same series read by libraries that are right about them: a second opinion on rules nobody chose.
import fc from 'fast-check'
import ICAL from 'ical.js'
import { RRuleTemporal } from 'rrule-temporal'
import { expect, test } from 'vitest'
import { calendar, event, read } from './reading.ts'
import { anyRule, anyStart } from './rules.ts'

const settings = { seed: 20_261_122, numRuns: 400 }

// It leaves out a time that the clocks skip, which RFC 5545 3.3.5 keeps.
const daytime = anyStart.filter((start) => Number(start.slice(9, 11)) > 3)

test('rrule-temporal gives the same instants of a rule in a zone', () => {
  fc.assert(
    fc.property(daytime, anyRule, (start, rule) => {
      const lines = [`DTSTART;TZID=Europe/Berlin:${start}`, `RRULE:${rule}`]
      const other = new RRuleTemporal({ rruleString: lines.join('\n') })
        .between(new Date('2019-12-31T23:59:59Z'), new Date('2022-12-31T23:59:59Z'))
        .map(({ epochMilliseconds }) => epochMilliseconds / 1000)
      const own = read(calendar(event(...lines)), {
        from: '2020-01-01',
        to: '2023-01-01',
      }).occurrences
      expect(
        withoutStart(
          own.map((occurrence) => occurrence.start),
          start,
        ),
      ).toEqual(withoutStart(other, start))
    }),
    settings,
  )
})

test('ical.js gives the same times of a rule without a zone', () => {
  // With parts about months it loses instances before DTSTART's own day of the month.
  const simple = anyRule.filter((rule) => !rule.includes('BYMONTH'))
  fc.assert(
    fc.property(anyStart, simple, (start, rule) => {
      const own = read(calendar(event(`DTSTART:${start}Z`, `RRULE:${rule}`)), {
        from: '2015-01-01',
        to: '2030-01-01',
      })
      const first = own.occurrences.slice(0, 20).map((occurrence) => occurrence.start)
      const iterator = ICAL.Recur.fromString(rule).iterator(
        ICAL.Time.fromString(isoOf(start), undefined),
      )
      const other: number[] = []
      for (let time = iterator.next(); time && other.length < 20; time = iterator.next()) {
        if (time.year >= 2030) break
        other.push(Date.parse(`${time.toString().replace(/Z$/, '')}Z`) / 1000)
      }
      const both = Math.min(20, other.length)
      expect(withoutStart(first, start).slice(0, both - 1)).toEqual(
        withoutStart(other, start).slice(0, both - 1),
      )
    }),
    settings,
  )
})

function isoOf(start: string): string {
  return start.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z')
}

/** Whether DTSTART counts where its rule does not yield it is left open by the RFC. */
function withoutStart(instants: readonly number[], start: string): readonly number[] {
  const local = Date.parse(isoOf(start)) / 1000
  return instants.filter((instant) => Math.abs(instant - local) > 7200 + 60)
}
