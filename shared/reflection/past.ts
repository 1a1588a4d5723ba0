// Past reflections with what a list of them shows and is filtered by. The rules are in docs/reflection.md.
import { folded, isFoundIn } from '../base/folded.ts'
import { baselineOf } from '../baseline/baseline.ts'
import type { Config } from '../model/document.ts'
import { isLeaveWeek } from '../model/reflection.ts'
import type { WeekAccount } from '../report/week-report.ts'
import type { Week } from '../time/week.ts'
import type { WeekFigures } from './finding.ts'
import { type WeekState, weekState } from './state.ts'
import { writtenTexts } from './written.ts'

/** What the rows of a reflected week say about it; its texts are in the configuration. */
export interface PastWeek {
  readonly week: Week
  readonly state: WeekState
  /** What the sentence of the week is made from. */
  readonly figures: WeekFigures
  /** Goals that recorded time of the week served, by id. */
  readonly goals: readonly string[]
  /** Tags of its recorded entries. */
  readonly tags: readonly string[]
}

/** The state of a week by its account. */
export function stateOf(week: Week, { report }: Pick<WeekAccount, 'report'>, config: Config) {
  const hasBaseline = baselineOf(config.settings, week) !== null
  return weekState({ report, hasBaseline, isLeave: isLeaveWeek(week, config.weeks) })
}

export function pastWeek(week: Week, account: WeekAccount, config: Config): PastWeek {
  const { trackedSeconds, byStance, byGoal, unalignedSeconds } = account.report
  const recorded = account.segments.map(({ entry }) => entry)
  return {
    week,
    state: stateOf(week, account, config),
    figures: { trackedSeconds, byStance, byGoal, unalignedSeconds },
    goals: [...new Set(recorded.flatMap(({ goalId }) => goalId ?? []))],
    tags: [...new Set(recorded.flatMap(({ tags }) => tags))],
  }
}

/** What a list of past reflections is narrowed to; `null` lets all through. */
export interface PastFilter {
  readonly search: string
  readonly state: WeekState | null
  readonly goal: string | null
  readonly tag: string | null
}

export const noFilter: PastFilter = { search: '', state: null, goal: null, tag: null }

/** Those that pass all of the filter, in order. `titleOf` names a week, which can be searched for too. */
export function foundPast(
  past: readonly PastWeek[],
  { search, state, goal, tag }: PastFilter,
  { weeks }: Pick<Config, 'weeks'>,
  titleOf: (week: Week) => string,
): readonly PastWeek[] {
  const typed = folded(search)
  return past.filter((each) => {
    if (state !== null && each.state !== state) return false
    if (goal !== null && !each.goals.includes(goal)) return false
    if (tag !== null && !each.tags.includes(tag)) return false
    if (typed === '') return true
    const texts = writtenTexts(weeks[each.week]?.reflection).map(({ text }) => text)
    return isFoundIn(folded([titleOf(each.week), ...texts].join(' ')), typed)
  })
}

/** How many weeks back a quarter and a year are. */
export const lookBacks = { quarter: 13, year: 52 } as const
