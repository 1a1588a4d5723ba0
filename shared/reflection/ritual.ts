// How reflections went over weeks: states, commitments, pledges and clarity. The rules are in docs/reflection.md.
import type { Config } from '../model/document.ts'
import {
  type ImpactClarity,
  isFinished,
  type Pledge,
  pledges,
  type Reflection,
} from '../model/reflection.ts'
import type { WeekAccount } from '../report/week-report.ts'
import { addWeeks, type Week } from '../time/week.ts'
import { saidOf } from './note.ts'
import { stateOf } from './past.ts'
import { leastSavedSeconds, type WeekState } from './state.ts'

/** A week as its reflection and its rows have it. */
export interface RitualWeek {
  readonly week: Week
  readonly state: WeekState
  readonly trackedSeconds: number
  readonly strategySeconds: number
  /** What became of its commitment; `unsaid` if nobody has said, `null` if it had none. */
  readonly commitment: NonNullable<Reflection['kept']> | 'unsaid' | null
  /** Where its saved hours were to go, as the reflection of the week before says. */
  readonly pledge: Pledge | null
  readonly savedSeconds: number
  /** How much of it went where it was pledged to. */
  readonly pledgedSeconds: number
  readonly clarity: ImpactClarity | null
}

export function ritualWeek(week: Week, account: WeekAccount, config: Config): RitualWeek {
  const { trackedSeconds, byStance, ai } = account.report
  const { lastCommitment, reflection } = saidOf(week, config)
  const pledge = config.weeks[addWeeks(week, -1)]?.reflection?.pledge ?? null
  return {
    week,
    state: stateOf(week, account, config),
    trackedSeconds,
    strategySeconds: byStance.strategy,
    commitment: lastCommitment.trim() === '' ? null : (reflection?.kept ?? 'unsaid'),
    pledge,
    savedSeconds: ai.savedSeconds,
    pledgedSeconds: pledge === null ? 0 : ai.sinks[pledge],
    clarity: isFinished(reflection) ? (reflection?.impactClarity ?? null) : null,
  }
}

/** Weeks that say something: not those of leave, nor those with too little recorded. */
export function countedWeeks(weeks: readonly RitualWeek[]): readonly RitualWeek[] {
  return weeks.filter(({ state }) => state !== 'leave' && state !== 'too-little')
}

/** How many weeks had each state. */
export function stateCounts(weeks: readonly RitualWeek[]): ReadonlyMap<WeekState, number> {
  const counts = new Map<WeekState, number>()
  for (const { state } of weeks) counts.set(state, (counts.get(state) ?? 0) + 1)
  return counts
}

export interface KeptCounts {
  readonly kept: number
  readonly partly: number
  /** Commitments of which the person has said what became of them. */
  readonly all: number
}

/** What became of the commitments for weeks that are over, without those of leave. */
export function keptCounts(over: readonly RitualWeek[]): KeptCounts {
  const said = over.filter(
    ({ state, commitment }) => state !== 'leave' && commitment !== null && commitment !== 'unsaid',
  )
  const count = (what: RitualWeek['commitment']) =>
    said.filter(({ commitment }) => commitment === what).length
  return { kept: count('kept'), partly: count('partly'), all: said.length }
}

/** Weeks with a pledge in which enough was saved to tell where it went. */
export function pledgedWeeks(over: readonly RitualWeek[]): readonly RitualWeek[] {
  return over.filter(
    ({ state, pledge, savedSeconds }) =>
      state !== 'leave' && pledge !== null && savedSeconds >= leastSavedSeconds,
  )
}

export interface PledgeSum {
  readonly pledge: Pledge
  readonly weeks: number
  readonly savedSeconds: number
  /** How much of that went there. */
  readonly pledgedSeconds: number
}

/** What was pledged against what came of it, for each place. */
export function pledgeSums(over: readonly RitualWeek[]): readonly PledgeSum[] {
  return pledges.flatMap((pledge) => {
    const weeks = pledgedWeeks(over).filter((week) => week.pledge === pledge)
    if (weeks.length === 0) return []
    return [
      {
        pledge,
        weeks: weeks.length,
        savedSeconds: sum(weeks, ({ savedSeconds }) => savedSeconds),
        pledgedSeconds: sum(weeks, ({ pledgedSeconds }) => pledgedSeconds),
      },
    ]
  })
}

export interface ClaritySum {
  readonly clarity: ImpactClarity
  readonly weeks: number
  /** Of all the time tracked in these weeks. */
  readonly strategyShare: number
}

/** The share of strategy in weeks of each clarity, the clearest first. */
export function claritySums(over: readonly RitualWeek[]): readonly ClaritySum[] {
  return ([5, 4, 3, 2, 1] as const).flatMap((clarity) => {
    const weeks = countedWeeks(over).filter((week) => week.clarity === clarity)
    if (weeks.length === 0) return []
    return [{ clarity, weeks: weeks.length, strategyShare: strategyShare(weeks) }]
  })
}

/** Strategy's share of all the time tracked in counted weeks. */
export function strategyShare(weeks: readonly RitualWeek[]): number {
  return (
    sum(weeks, ({ strategySeconds }) => strategySeconds) /
    sum(weeks, ({ trackedSeconds }) => trackedSeconds)
  )
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
