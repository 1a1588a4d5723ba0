import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duplicateEntry, mergeEntries, splitEntry } from '../../../shared/entries/edit-entries.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { addSeconds, instant } from '../../../shared/time/instant.ts'
import { aiUse, at, entry } from '../../support.ts'

const start = at('2026-11-16T09:00:00Z')
const minutesIn = (minutes: number) => addSeconds(start, minutes * 60)
const whole = entry({ id: 'a', start, end: minutesIn(60), note: 'PRD', ai: aiUse() })

function changed(result: ReturnType<typeof splitEntry>): readonly (Entry | null)[] {
  if (!result.ok) throw new Error(result.problem.message)
  return result.value.map((change) => change.after)
}

describe('splitting', () => {
  test('leaves what AI saved with the first half, and new work with both', () => {
    expect(changed(splitEntry(whole, minutesIn(20), 'b'))).toMatchObject([
      { id: 'a', end: minutesIn(20), ai: { savedMinutes: 30 } },
      { id: 'b', start: minutesIn(20), end: minutesIn(60), note: 'PRD', ai: null },
    ])
    const fresh = { ...whole, ai: aiUse({ newWork: true }) }
    expect(changed(splitEntry(fresh, minutesIn(20), 'b'))[1]?.ai?.newWork).toBe(true)
  })

  test('an event leaves its second half to the person', () => {
    const event = { sourceId: 's', uid: 'u', recurrenceId: null }
    const [first, second] = changed(
      splitEntry({ ...whole, source: 'calendar', event }, minutesIn(20), 'b'),
    )
    // The calendar must not give the first half its old end back.
    const calendarTime = { start: whole.start, end: whole.end }
    const shortened = { ...event, kept: ['time'], calendarTime }
    expect([first?.event, second?.event, second?.source]).toEqual([shortened, undefined, 'manual'])
  })

  test('is refused at its ends and outside', () => {
    for (const minutes of [0, 60, 90])
      expect(splitEntry(whole, minutesIn(minutes), 'b').ok).toBe(false)
  })
})

describe('joining', () => {
  const later = entry({
    id: 'b',
    start: minutesIn(70),
    end: minutesIn(100),
    note: 'Review',
    ai: aiUse({ savedMinutes: 10, basis: 'measured' }),
  })

  test('makes one entry from the first start to the last end, with all that AI saved', () => {
    expect(changed(mergeEntries([later, whole]))).toMatchObject([
      {
        id: 'a',
        start,
        end: minutesIn(100),
        note: 'PRD; Review',
        ai: { savedMinutes: 40, basis: 'estimated' },
      },
      null,
    ])
  })

  test('needs two', () => {
    expect(mergeEntries([whole]).ok).toBe(false)
  })

  test('puts together again what was split, at any instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3599 }), (seconds) => {
        const halves = changed(splitEntry(whole, instant(start + seconds), 'b')).flatMap(
          (half) => half ?? [],
        )
        expect(changed(mergeEntries(halves))[0]).toEqual(whole)
      }),
    )
  })
})

test('a copy begins where the entry ends, and nobody has said what AI saved on it', () => {
  expect(duplicateEntry(whole, 'b')).toMatchObject({
    before: null,
    after: { id: 'b', start: minutesIn(60), end: minutesIn(120), source: 'manual', ai: null },
  })
})
