// The entries of a week by day, in the order a person looks for them.
import type { Entry } from '../../../shared/model/entry.ts'
import { type Day, dayOf } from '../../../shared/time/zone.ts'

export type EntryDay = readonly [Day, readonly Entry[]]

export interface EntryDays {
  readonly shown: readonly EntryDay[]
  /** The days after today. */
  readonly toCome: readonly EntryDay[]
}

/**
 * Days in order of time; in the current week today comes first and those before it, the most recent first, and the days
 * after it are apart. `today` is `null` in others.
 */
export function entryDays(entries: readonly Entry[], today: Day | null, zone: string): EntryDays {
  const days = new Map<Day, Entry[]>()
  for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
    const day = dayOf(entry.start, zone)
    const known = days.get(day)
    if (known) known.push(entry)
    else days.set(day, [entry])
  }
  const inOrder: readonly EntryDay[] = [...days]
  if (today === null) return { shown: inOrder, toCome: [] }
  const those = (fits: (day: Day) => boolean) => inOrder.filter(([day]) => fits(day))
  return {
    shown: those((day) => day <= today).toReversed(),
    toCome: those((day) => day > today),
  }
}
