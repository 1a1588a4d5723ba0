// What the last twelve weeks have in common, where they do. The rules are in docs/reflection.md.
import {
  countedWeeks,
  pledgedWeeks,
  type RitualWeek,
  stateCounts,
  strategyShare,
} from './ritual.ts'
import type { WeekState } from './state.ts'

/** How far back it looks. */
export const commonWeeks = 12
/** With fewer weeks behind it nothing is said. */
const leastWeeks = 6
/** With fewer weeks on one side, two sides are not compared. */
const leastOnASide = 3
/** Shares that differ by less than this count as equal. */
const leastDifference = 0.1
/** The share of the weeks that counts as most of them. */
const mostOfThem = 2 / 3

export type Common =
  | {
      /** The share of strategy in weeks with a clarity of 4 or 5, and in the others. */
      readonly kind: 'clarity'
      readonly clear: { readonly weeks: number; readonly share: number }
      readonly others: { readonly weeks: number; readonly share: number }
    }
  | {
      /** How often at least half of what AI saved went where it was pledged to, or how often it did not. */
      readonly kind: 'pledge-met' | 'pledge-elsewhere'
      readonly weeks: number
      readonly all: number
    }
  | {
      readonly kind: 'state'
      readonly state: WeekState
      readonly weeks: number
      readonly all: number
    }

/** The first of the rules that fits the weeks, which are over; `null` if none does. */
export function commonOf(over: readonly RitualWeek[]): Common | null {
  return clarityInCommon(over) ?? pledgeInCommon(over) ?? stateInCommon(over)
}

function clarityInCommon(over: readonly RitualWeek[]): Common | null {
  const said = countedWeeks(over).filter(({ clarity }) => clarity !== null)
  const clear = said.filter(({ clarity }) => (clarity ?? 0) >= 4)
  const others = said.filter(({ clarity }) => (clarity ?? 0) < 4)
  if (said.length < leastWeeks || Math.min(clear.length, others.length) < leastOnASide) return null
  const [share, other] = [strategyShare(clear), strategyShare(others)]
  if (Math.abs(share - other) < leastDifference) return null
  return {
    kind: 'clarity',
    clear: { weeks: clear.length, share },
    others: { weeks: others.length, share: other },
  }
}

function pledgeInCommon(over: readonly RitualWeek[]): Common | null {
  const pledged = pledgedWeeks(over)
  const all = pledged.length
  const met = pledged.filter(
    ({ pledgedSeconds, savedSeconds }) => 2 * pledgedSeconds >= savedSeconds,
  ).length
  if (isCommon(met, all)) return { kind: 'pledge-met', weeks: met, all }
  return isCommon(all - met, all) ? { kind: 'pledge-elsewhere', weeks: all - met, all } : null
}

function stateInCommon(over: readonly RitualWeek[]): Common | null {
  const counted = countedWeeks(over)
  for (const [state, weeks] of stateCounts(counted)) {
    if (isCommon(weeks, counted.length)) return { kind: 'state', state, weeks, all: counted.length }
  }
  return null
}

function isCommon(weeks: number, all: number): boolean {
  return all >= leastWeeks && weeks >= mostOfThem * all
}
