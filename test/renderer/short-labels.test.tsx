// Marks of a day with an hour of 60 pixels: a minute is a pixel.
import { describe, expect, test } from 'vitest'
import { place } from '../../renderer/timeline/lanes.ts'
import { shortLabels } from '../../renderer/timeline/short-labels.ts'
import { instant } from '../../shared/time/instant.ts'

const minute = (minutes: number) => instant(minutes * 60)
const mark = (id: string, from: number, to: number) => ({
  id,
  start: minute(from),
  end: minute(to),
})
const labels = (
  marks: readonly ReturnType<typeof mark>[],
  gaps: readonly (readonly [number, number])[] = [],
) =>
  Object.fromEntries(
    shortLabels(
      place(marks),
      gaps.map(([from, to]) => ({ from: minute(from), to: minute(to) })),
      (at) => at / 60,
    ),
  )

describe('the label of a short mark', () => {
  test('is in its middle where there is room all around', () => {
    expect(labels([mark('a', 100, 104)])).toEqual({ a: -6 })
  })

  test('hangs below where another mark ends above it', () => {
    expect(labels([mark('long', 0, 100), mark('a', 100, 104)])).toEqual({ a: 0 })
  })

  test('stands above where another mark begins below it', () => {
    expect(labels([mark('a', 100, 104), mark('long', 104, 200)])).toEqual({ a: -12 })
  })

  test('is missing between two others, and for a mark that is high enough', () => {
    const marks = [mark('before', 0, 100), mark('a', 100, 104), mark('after', 104, 200)]
    expect(labels(marks)).toEqual({})
    expect(labels([mark('high', 0, 12)])).toEqual({})
  })

  test('keeps clear of what a gap says, and of the label before', () => {
    expect(labels([mark('a', 100, 104)], [[104, 200]])).toEqual({ a: -12 })
    expect(labels([mark('a', 100, 104), mark('b', 110, 114)])).toEqual({ a: -6, b: 0 })
  })

  test('is as wide as its lane', () => {
    const marks = [mark('long', 0, 200), mark('a', 100, 104)]
    expect(labels(marks)).toEqual({ a: -6 })
  })
})
