// Past reflections with what a list of them shows and is filtered by. The rules are in docs/reflection.md.
import { folded, isFoundIn } from '../base/folded.ts'
import { baselineOf } from '../baseline/baseline.ts'
import type { Config } from '../model/document.ts'
import { isLeaveWeek } from '../model/reflection.ts'
import type { WeekAccount } from '../report/week-report.ts'
import type { Week } from '../time/week.ts'
import type { WeekFigures } from './finding.ts'
import { type WeekState, weekState } from './state.ts'
import { type RowFinder, type TiedRows, tiedRows } from './ties.ts'
import { writtenTexts } from './written.ts'

/** What the rows of a reflected week say about it; its texts are in the configuration. */
export interface PastWeek {
  readonly week: Week
  readonly state: WeekState
  /** What the sentence of the week is made from. */
  readonly figures: WeekFigures
  /** Goals that recorded time of the week or a tied row serves, by id. */
  readonly goals: readonly string[]
  /** Tags of its recorded and tied entries. */
  readonly tags: readonly string[]
  readonly ties: TiedRows
}

/** The state of a week by its account. */
export function stateOf(week: Week, { report }: Pick<WeekAccount, 'report'>, config: Config) {
  const hasBaseline = baselineOf(config.settings, week) !== null
  return weekState({ report, hasBaseline, isLeave: isLeaveWeek(week, config.weeks) })
}

export function pastWeek(
  week: Week,
  account: WeekAccount,
  config: Config,
  find: RowFinder,
): PastWeek {
  const { trackedSeconds, byStance, byGoal, unalignedSeconds } = account.report
  const ties = tiedRows(config.weeks[week]?.reflection, find)
  const tied = Object.values(ties).flat()
  const rows = [
    ...account.segments.map(({ entry }) => entry),
    ...tied.flatMap(({ kind, row }) => (kind === 'entry' ? [row] : [])),
  ]
  const goals = [
    ...rows.map(({ goalId }) => goalId),
    ...tied.map(({ kind, row }) => (kind === 'goal' ? row.id : null)),
  ]
  return {
    week,
    state: stateOf(week, account, config),
    figures: { trackedSeconds, byStance, byGoal, unalignedSeconds },
    goals: [...new Set(goals.filter((id) => id !== null))],
    tags: [...new Set(rows.flatMap(({ tags }) => tags))],
    ties,
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
