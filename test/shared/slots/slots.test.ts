import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingSeconds } from '../../../shared/guardrails/lifting.ts'
import type { SlotSettings } from '../../../shared/model/settings.ts'
import { freeStretches } from '../../../shared/slots/free.ts'
import { proposeSlots } from '../../../shared/slots/propose.ts'
import { type Instant, instant, type Span, totalSeconds } from '../../../shared/time/instant.ts'

const hour = (h: number) => instant(h * 3600)
const span = (from: number, to: number): Span => ({ from: hour(from), to: hour(to) })
const hours = (spans: readonly Span[]) => spans.map(({ from, to }) => [from / 3600, to / 3600])
const settings: SlotSettings = {
  minMinutes: 60,
  bufferMinutes: 0,
  preferred: 'any',
  keepLongest: false,
}
const dayOf = (at: Instant) => String(Math.floor(at / 86_400))
const hourOf = (at: Instant) => (at % 86_400) / 3600

describe('free time', () => {
  test('is working time less what is busy, with a buffer around it', () => {
    expect(hours(freeStretches([span(9, 17)], [span(11, 12)], 15, hour(0)))).toEqual([
      [9, 10.75],
      [12.25, 17],
    ])
  })

  test('begins now', () => {
    expect(hours(freeStretches([span(9, 12), span(13, 17)], [], 0, hour(14)))).toEqual([[14, 17]])
  })

  test('never touches anything busy and loses nothing else', () => {
    const spans = fc
      .array(fc.tuple(fc.nat(100), fc.nat(100)), { maxLength: 8 })
      .map((pairs) => pairs.map(([a, b]) => span(Math.min(a, b), Math.max(a, b))))
    fc.assert(
      fc.property(spans, (busy) => {
        const free = freeStretches([span(0, 100)], busy, 0, hour(0))
        const taken = new Set<number>()
        for (const { from, to } of busy) for (let h = from / 3600; h < to / 3600; h++) taken.add(h)
        expect(totalSeconds(free) / 3600).toBe(
          [...Array(100).keys()].filter((h) => !taken.has(h)).length,
        )
      }),
    )
  })
})

describe('proposals', () => {
  const propose = (
    free: readonly Span[],
    neededHours: number,
    fields: Partial<SlotSettings> = {},
  ) =>
    hours(
      proposeSlots({
        free,
        neededSeconds: neededHours * 3600,
        settings: { ...settings, ...fields },
        dayOf,
        hourOf,
      }),
    )

  test('give the time needed, in blocks nobody tires of', () => {
    expect(propose([span(9, 13), span(33, 36)], 4)).toEqual([
      [9, 12],
      [33, 34],
    ])
  })

  test('take preferred times first', () => {
    expect(propose([span(9, 11), span(14, 16)], 1, { preferred: 'afternoon' })).toEqual([[14, 15]])
  })

  test('are at least as long as the person wants', () => {
    expect(propose([span(9, 9.5), span(13, 15)], 0.25)).toEqual([[13, 14]])
  })

  test('do not split the last long stretch of a day', () => {
    expect(propose([span(9, 12)], 1, { keepLongest: true })).toEqual([])
    expect(propose([span(9, 12)], 2, { keepLongest: true })).toEqual([[9, 12]])
    expect(propose([span(9, 12), span(13, 16)], 1, { keepLongest: true })).toEqual([[9, 10]])
  })

  test('leave the quarter hours where minutes would be missing otherwise', () => {
    const minutes = (spans: readonly (readonly number[])[]) =>
      spans.map((each) => each.map((h) => Math.round(60 * h) - 9 * 60))
    const from = (minute: number, to: number) => span(9 + minute / 60, 9 + to / 60)
    expect(minutes(propose([from(5, 118)], 1.75))).toEqual([[10, 115]])
    expect(minutes(propose([from(5, 118)], 1.5))).toEqual([[15, 105]])
    // No block gets longer than anybody stays focused.
    expect(minutes(propose([from(5, 195)], 4))).toEqual([[15, 195]])
  })

  test('are as much as there is where there is not enough', () => {
    expect(propose([span(9, 10)], 5)).toEqual([[9, 10]])
  })
})

test('what is missing lifts the share to the floor, and not a second more', () => {
  fc.assert(
    fc.property(
      fc.nat(200_000),
      fc.nat(200_000),
      fc.integer({ min: 1, max: 90 }),
      (part, rest, percent) => {
        const floor = percent / 100
        const whole = part + rest
        const missing = missingSeconds(part, whole, floor)
        const tolerance = 1e-9 * (whole + missing)
        expect(part + missing).toBeGreaterThanOrEqual(floor * (whole + missing) - tolerance)
        if (missing > 0) {
          expect(part + missing - 1).toBeLessThan(floor * (whole + missing - 1) + tolerance)
        }
      },
    ),
  )
})
