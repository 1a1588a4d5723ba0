// A report's figures as they are shown, in minutes and in per cent (docs/accounting.md, section 7). Stances add up to
// tracked time, the categories of a stance to the stance, goals and time without a goal to tracked time, and sinks to
// what was saved.

import { formatHours } from '../format/lengths.ts'
import { roundMinutesTogether, roundPercentsTogether } from '../format/rounding.ts'
import { type WorkStance, workStances } from '../model/category.ts'
import type { Config } from '../model/document.ts'
import type { Goal } from '../model/goal.ts'
import { isSameAsker } from '../requests/asker.ts'
import type { Words } from '../words/words.ts'
import type { AskerFigures } from './askers.ts'
import type { Figure } from './counting.ts'
import type { PeriodData } from './periods.ts'
import { type AiAccount, type Report, type SinkName, sinkNames } from './report.ts'

/** One figure that is shown next to others. */
export interface Shown {
  /** Its exact value, in seconds. */
  readonly exact: number
  /** Rounded to whole minutes, in seconds. */
  readonly seconds: number
  /** In whole per cent; `null` if there is nothing to take a share of. */
  readonly percent: number | null
}

/** `6 h 20 min`; `under 1 min` for a length that rounds to nothing. */
export function shownDuration({ exact, seconds }: Shown, words: Words): string {
  return words.duration(seconds === 0 && exact !== 0 ? 1 : seconds)
}

/** `6:20`. */
export function shownHours({ seconds }: Shown): string {
  return formatHours(seconds)
}

/** `34%`; an en dash for an unknown share, `under 1%` for a share that rounds to nothing. */
export function shownShare({ exact, percent }: Shown, words: Words): string {
  if (percent === null) return words.share(null)
  return percent === 0 && exact > 0 ? words.share(Number.MIN_VALUE) : words.percent(percent)
}

/** Parts of `of`, all in seconds; `whole` is how their sum is shown if it is a part itself. */
export function shownParts(
  parts: readonly number[],
  of: number,
  whole?: Pick<Shown, 'seconds' | 'percent'>,
): readonly Shown[] {
  const seconds = roundMinutesTogether(parts, whole?.seconds)
  const percents = of > 0 ? roundPercentsTogether(parts, of, whole?.percent ?? undefined) : null
  return parts.map((exact, index) => ({
    exact,
    seconds: seconds[index] ?? 0,
    percent: percents?.[index] ?? null,
  }))
}

/** One part of `of`, both in seconds, that is shown alone. */
export function shownAlone(part: number, of: number): Shown {
  return shownParts([part], of)[0] ?? none
}

export function shownStances({
  byStance,
  trackedSeconds,
}: Pick<Report, 'byStance' | 'trackedSeconds'>): Readonly<Record<WorkStance, Shown>> {
  const [strategy = none, execution = none, neutral = none] = shownParts(
    workStances.map((stance) => byStance[stance]),
    trackedSeconds,
  )
  return { strategy, execution, neutral }
}

/** The categories with time, by id, in the order of the settings. */
export function shownCategories(
  report: Report,
  { categories }: Pick<Config, 'categories'>,
): ReadonlyMap<string, Shown> {
  const stances = shownStances(report)
  const seconds = new Map(Object.entries(report.byCategory))
  const shown = new Map<string, Shown>()
  for (const stance of workStances) {
    const ids = categories.filter((each) => each.stance === stance && seconds.has(each.id))
    const parts = ids.map(({ id }) => seconds.get(id) ?? 0)
    const figures = shownParts(parts, report.trackedSeconds, stances[stance])
    for (const [index, { id }] of ids.entries()) shown.set(id, figures[index] ?? none)
  }
  return new Map(
    categories.flatMap(({ id }) => {
      const figure = shown.get(id)
      return figure ? [[id, figure] as const] : []
    }),
  )
}

/** What a goal got; `null` for time that serves none. */
export interface ShownGoal {
  readonly goal: Goal | null
  readonly shown: Shown
}

/** The goals in use by rank, archived goals that got time, and time without a goal. */
export function shownGoals(
  report: Pick<Report, 'byGoal' | 'unalignedSeconds' | 'trackedSeconds'>,
  { goals }: Pick<Config, 'goals'>,
): readonly ShownGoal[] {
  const seconds = new Map(Object.entries(report.byGoal))
  const byRank = goals.toSorted((a, b) => a.rank - b.rank)
  const listed: (Goal | null)[] = [
    ...byRank.filter(({ archived }) => !archived),
    ...byRank.filter(({ archived, id }) => archived && seconds.has(id)),
    null,
  ]
  const figures = shownParts(
    listed.map((goal) => (goal ? (seconds.get(goal.id) ?? 0) : report.unalignedSeconds)),
    report.trackedSeconds,
  )
  return listed.map((goal, index) => ({ goal, shown: figures[index] ?? none }))
}

/** Where the saved seconds went; empty if nothing was saved. */
export function shownSinks({ sinks }: Pick<AiAccount, 'sinks'>): Readonly<Record<SinkName, Shown>> {
  const parts = sinkNames.map((name) => sinks[name])
  const [strategy = none, execution = none, neutral = none, untracked = none, timeBack = none] =
    shownParts(
      parts,
      parts.reduce((sum, part) => sum + part, 0),
    )
  return { strategy, execution, neutral, untracked, timeBack }
}

/** The categories a sink went to, by id, in the order of the account; only the stances' sinks have any. */
export function shownSinkDetail(
  ai: AiAccount,
  sink: SinkName,
  { categories }: Pick<Config, 'categories'>,
): readonly (readonly [id: string, shown: Shown])[] {
  const stances = new Map(categories.map(({ id, stance }) => [id, stance]))
  const parts = Object.entries(ai.sinkDetail).filter(([id]) => stances.get(id) === sink)
  const shown = shownParts(
    parts.map(([, seconds]) => seconds),
    Math.max(0, ai.savedSeconds),
    shownSinks(ai)[sink],
  )
  return parts.map(([id], index) => [id, shown[index] ?? none])
}

/** Who asked for how much, in order, as parts of tracked time. */
export function shownAskers(
  askers: readonly AskerFigures[],
  trackedSeconds: number,
): readonly Shown[] {
  return shownParts(
    askers.map(({ seconds }) => seconds),
    trackedSeconds,
  )
}

/** How the sum of a figure's rows is shown: like the figure itself if that is shown next to others. */
export function shownSum(
  figure: Figure,
  exact: number,
  data: Pick<PeriodData, 'report' | 'askers'>,
  config: Config,
): Shown {
  const beside = shownBeside(figure, data, config)
  // Data that changed under an open list is not among the others yet.
  return beside?.exact === exact ? beside : shownAlone(exact, data.report.trackedSeconds)
}

function shownBeside(
  figure: Figure,
  { report, askers }: Pick<PeriodData, 'report' | 'askers'>,
  config: Config,
): Shown | undefined {
  switch (figure.kind) {
    case 'stance':
      return shownStances(report)[figure.stance]
    case 'category':
      return shownCategories(report, config).get(figure.id)
    case 'goal':
      return shownGoals(report, config).find(({ goal }) => (goal?.id ?? null) === figure.id)?.shown
    case 'request-from': {
      const place = askers.findIndex(({ from }) => isSameAsker(from, figure.from))
      return shownAskers(askers, report.trackedSeconds)[place]
    }
    default:
      return undefined
  }
}

const none: Shown = { exact: 0, seconds: 0, percent: null }
