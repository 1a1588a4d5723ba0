// The entries of a week by day, in the order a person looks for them.
import type { Entry } from '../../../shared/model/entry.ts'
import type { Instant } from '../../../shared/time/instant.ts'
import { type Day, dayOf } from '../../../shared/time/zone.ts'

export type EntryDay = readonly [Day, readonly Entry[]]

export interface EntryDays {
  readonly shown: readonly EntryDay[]
  /** What has not begun yet. */
  readonly toCome: readonly EntryDay[]
}

/**
 * Days in order of time; in the current week today comes first and those before it, the most recent first, and what has
 * not begun is apart. `now` is `null` in other weeks.
 */
export function entryDays(entries: readonly Entry[], now: Instant | null, zone: string): EntryDays {
  if (now === null) return { shown: byDay(entries, zone), toCome: [] }
  const begun = entries.filter(({ start }) => start <= now)
  const later = entries.filter(({ start }) => start > now)
  return { shown: byDay(begun, zone).toReversed(), toCome: byDay(later, zone) }
}

function byDay(entries: readonly Entry[], zone: string): readonly EntryDay[] {
  const days = new Map<Day, Entry[]>()
  for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
    const day = dayOf(entry.start, zone)
    const known = days.get(day)
    if (known) known.push(entry)
    else days.set(day, [entry])
  }
  return [...days]
}
