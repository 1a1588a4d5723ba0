// Everything a review pack says, as figures and the person's own texts, each with the rows it comes from.

import { askedBlocks } from '../ai/blocks.ts'
import { roundHalfUp } from '../base/arithmetic.ts'
import { metricFigure } from '../guardrails/metric.ts'
import type { Config } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import type { Goal } from '../model/goal.ts'
import type { Guardrail } from '../model/guardrail.ts'
import type { BuiltInPrompt } from '../model/prompt.ts'
import { isLeaveWeek, type Reflection, type Tie } from '../model/reflection.ts'
import type { Request } from '../model/request.ts'
import { workSpans } from '../model/work-hours.ts'
import { lastReflectedBefore, saidOf } from '../reflection/note.ts'
import { answerTo } from '../reflection/prompts.ts'
import { tiesOf } from '../reflection/ties.ts'
import { type AskerFigures, askerFigures } from '../report/askers.ts'
import { counting } from '../report/counting.ts'
import { periodReport } from '../report/period-report.ts'
import type { Report } from '../report/report.ts'
import { secondsOf, secondsOfAll } from '../report/split.ts'
import { offCategories, type WeekAccount } from '../report/week-report.ts'
import { fail, type Result } from '../result.ts'
import type { Instant, Span } from '../time/instant.ts'
import { type Period, periodOf } from '../time/period.ts'
import { addWeeks, daysOfWeek, type Week, weekSpan, weeksBetween } from '../time/week.ts'
import { dayOf } from '../time/zone.ts'
import type { Segment } from '../timeline/segment.ts'
import { type Legs, leastSeconds } from './support.ts'

export interface PackInput {
  /** Both included; `from` is not after `to`. */
  readonly from: Week
  readonly to: Week
  readonly config: Config
  readonly accountOf: (week: Week) => WeekAccount
  readonly entriesBetween: (span: Span) => readonly Entry[]
  readonly requests: readonly Request[]
  readonly now: Instant
}

/** What was worked on, with the rows behind it. */
export interface Worked {
  readonly seconds: number
  /** The weeks with such time, oldest first. */
  readonly weeks: readonly Week[]
  readonly entryIds: readonly string[]
  readonly work: readonly WorkRow[]
}

/** Recorded time of an entry, in a week. */
export interface WorkRow {
  readonly week: Week
  readonly entry: Entry
  readonly seconds: number
}

export interface GoalFacts extends Worked {
  readonly goal: Goal
  /** The target as time: its share of what was tracked; `null` without a target. */
  readonly targetSeconds: number | null
  readonly legs: Legs
}

/** What the person wrote in the reflection of a week that strategy time produced. */
export interface OutcomeFacts extends Worked {
  readonly week: Week
  readonly text: string
  /** Whether its rows are those the answer is tied to, instead of the week's strategy time. */
  readonly isTied: boolean
  /** Goals that its rows served, most time first, and others it is tied to. */
  readonly goals: readonly Goal[]
  readonly legs: Legs
}

export interface ObstacleFacts {
  readonly week: Week
  readonly text: string
  readonly entryIds: readonly string[]
  readonly work: readonly WorkRow[]
}

export interface CommitmentFacts {
  /** The week it is for. */
  readonly week: Week
  readonly text: string
  /** `null` if the person has not said. */
  readonly kept: Reflection['kept']
  /** Its week is not over, and nothing is said yet. */
  readonly isOpen: boolean
}

export interface GuardrailFacts {
  readonly guardrail: Guardrail
  readonly keptWeeks: readonly Week[]
  readonly missedWeeks: readonly Week[]
}

export interface WeekFacts {
  readonly week: Week
  readonly trackedSeconds: number
  readonly byStance: Report['byStance']
}

export interface PackFacts {
  readonly from: Week
  readonly to: Week
  readonly span: Span
  /** From the first with recorded time to the last that has begun. */
  readonly weeks: readonly WeekFacts[]
  readonly report: Report
  readonly goals: readonly GoalFacts[]
  readonly outcomes: readonly OutcomeFacts[]
  readonly commitments: readonly CommitmentFacts[]
  /** What got in the way, by week, with the entries it is tied to. */
  readonly obstacles: readonly ObstacleFacts[]
  /** Minutes spent checking and repairing what AI made, in seconds. */
  readonly reworkSeconds: number
  readonly blocks: { readonly asked: number; readonly answered: number }
  readonly askers: readonly AskerFigures[]
  /** Who asked at any time, by the captured requests. */
  readonly everyAsker: readonly string[]
  readonly requestSeconds: number
  readonly guardrails: readonly GuardrailFacts[]
  readonly entryCount: number
  /** Where these entries come from. */
  readonly origins: { readonly timer: boolean; readonly hand: boolean; readonly calendars: number }
  /** Working days of these weeks that have begun, and those of them without any recorded time. */
  readonly workDays: number
  readonly emptyDays: number
  /** The strategy of each quarter that says one, in order. */
  readonly strategies: readonly { readonly quarter: Period; readonly text: string }[]
}

/** Longest span of a pack: two years. */
const mostPackWeeks = 106

/** Why there is no pack of these weeks; `null` if there can be one. */
export function packSpanProblem(from: Week, to: Week): Result<never> | null {
  if (from > to) return fail('bad-span')
  return weeksBetween(from, to) >= mostPackWeeks
    ? fail('long-span', { weeks: mostPackWeeks })
    : null
}

/** Gathers the facts; throws for a span without a week. */
export function packFacts(input: PackInput): PackFacts {
  const { from, to, config, accountOf, entriesBetween, requests, now } = input
  const weeks = Array.from({ length: weeksBetween(from, to) + 1 }, (_, index) =>
    addWeeks(from, index),
  )
  const accounts = weeks.map(accountOf)
  const report = periodReport(accounts, config.goals)
  if (!report) throw new Error(`no weeks from ${from} to ${to}`)
  const span = { from: report.from, to: report.to }
  const entries = entriesBetween(span).filter(({ start }) => start < now)
  const counted = countedWeeks(weeks, accounts, config, now)
  const work = workOf(weeks, accounts)
  const asked = askedBlocks(entries, span, offCategories(config.categories))
  return {
    from,
    to,
    span,
    weeks: counted.map((week) => weekFacts(week, accounts[weeks.indexOf(week)])),
    report,
    goals: goalFacts(report, work, config),
    outcomes: outcomeFacts(weeks, work, config),
    commitments: commitmentFacts(weeks, config, now),
    obstacles: obstacleFacts(weeks, work, config),
    reworkSeconds: entries.reduce((sum, { ai }) => sum + 60 * (ai?.reworkMinutes ?? 0), 0),
    blocks: { asked: asked.length, answered: asked.filter(({ ai }) => ai !== null).length },
    askers: askerFigures(
      accounts.flatMap(({ segments }) => segments.filter(({ entry }) => entry.request !== null)),
      requests.filter(({ at }) => at >= span.from && at < span.to),
    ),
    everyAsker: requests.map(({ from }) => from),
    requestSeconds: accounts.reduce((sum, account) => sum + account.requestSeconds, 0),
    guardrails: guardrailFacts(weeks, accounts, config, now),
    entryCount: entries.length,
    origins: {
      timer: entries.some(({ source }) => source === 'timer'),
      hand: entries.some(({ source }) => source === 'manual' || source === 'import'),
      calendars: new Set(entries.flatMap(({ event }) => event?.sourceId ?? [])).size,
    },
    ...dayFacts(counted, accounts, config, now),
    strategies: [...new Set(weeks.map((week) => periodOf(week, 'quarter')))].flatMap((quarter) => {
      const text = config.strategies[quarter]
      return text === undefined ? [] : [{ quarter, text }]
    }),
  }
}

/** Weeks that have begun, from the first with recorded time on: what was before, the app cannot know. */
function countedWeeks(
  weeks: readonly Week[],
  accounts: readonly WeekAccount[],
  { settings }: Config,
  now: Instant,
): readonly Week[] {
  const first = accounts.findIndex(({ report }) => report.trackedSeconds > 0)
  if (first === -1) return []
  return weeks.slice(first).filter((week) => weekSpan(week, settings).from <= now)
}

function workOf(weeks: readonly Week[], accounts: readonly WeekAccount[]): readonly WorkRow[] {
  return accounts.flatMap(({ segments }, index) =>
    segments.map((segment) => ({
      week: weeks[index] ?? '',
      entry: segment.entry,
      seconds: secondsOf(segment),
    })),
  )
}

function worked(rows: readonly WorkRow[]): Worked {
  return {
    seconds: rows.reduce((sum, { seconds }) => sum + seconds, 0),
    weeks: [...new Set(rows.map(({ week }) => week))].sort(),
    entryIds: [...new Set(rows.map(({ entry }) => entry.id))],
    work: rows,
  }
}

function weekFacts(week: Week, account: WeekAccount | undefined): WeekFacts {
  const { trackedSeconds = 0, byStance = { strategy: 0, execution: 0, neutral: 0 } } =
    account?.report ?? {}
  return { week, trackedSeconds, byStance }
}

function goalFacts(report: Report, work: readonly WorkRow[], config: Config): readonly GoalFacts[] {
  const reflected = (week: Week) => (config.weeks[week]?.reflection?.outcomes ?? '').trim() !== ''
  return config.goals
    .toSorted((a, b) => a.rank - b.rank)
    .map((goal) => {
      const mine = worked(work.filter(({ entry }) => entry.goalId === goal.id))
      return {
        goal,
        ...mine,
        targetSeconds:
          goal.targetShare === null || report.trackedSeconds === 0
            ? null
            : roundHalfUp(goal.targetShare * report.trackedSeconds),
        legs: {
          isMeasured: mine.seconds >= leastSeconds,
          hasOutcome: mine.weeks.some(reflected),
          hasGoal: (goal.outcome ?? '').trim() !== '',
        },
      }
    })
    .filter(({ goal, seconds }) => !goal.archived || seconds > 0)
}

function outcomeFacts(
  weeks: readonly Week[],
  work: readonly WorkRow[],
  config: Config,
): readonly OutcomeFacts[] {
  const isStrategy = counting({ kind: 'stance', stance: 'strategy' }, config.categories)
  const goals = new Map(config.goals.map((goal) => [goal.id, goal]))
  return said(weeks, config, 'outcomes').map(({ week, text, ties }) => {
    const ofWeek = work.filter((row) => row.week === week && isStrategy(row.entry))
    const tied = tiedWork(ties, work, ofWeek)
    const isTied = tied.length > 0
    const rows = isTied ? tied : ofWeek
    const mine = worked(rows)
    const byGoal = new Map<string, number>()
    for (const { entry, seconds } of rows) {
      if (entry.goalId === null) continue
      byGoal.set(entry.goalId, (byGoal.get(entry.goalId) ?? 0) + seconds)
    }
    const byTime = [...byGoal].sort(([, a], [, b]) => b - a).map(([id]) => id)
    const served = [...new Set([...byTime, ...idsOf('goal', ties)])].flatMap(
      (id) => goals.get(id) ?? [],
    )
    return {
      week,
      text,
      isTied,
      ...mine,
      goals: served,
      legs: {
        isMeasured: mine.seconds >= leastSeconds,
        hasOutcome: true,
        hasGoal: served.some(({ outcome }) => (outcome ?? '').trim() !== ''),
      },
    }
  })
}

/** The time that an answer is tied to: that of entries, and of goals within the week. */
function tiedWork(
  ties: readonly Tie[],
  work: readonly WorkRow[],
  ofWeek: readonly WorkRow[],
): readonly WorkRow[] {
  const [entryIds, goalIds] = [new Set(idsOf('entry', ties)), new Set(idsOf('goal', ties))]
  const ofGoals = new Set(ofWeek.filter(({ entry }) => goalIds.has(entry.goalId ?? '')))
  return work.filter((row) => entryIds.has(row.entry.id) || ofGoals.has(row))
}

function idsOf(kind: Tie['kind'], ties: readonly Tie[]): readonly string[] {
  return ties.filter((tie) => tie.kind === kind).map(({ id }) => id)
}

function obstacleFacts(
  weeks: readonly Week[],
  work: readonly WorkRow[],
  config: Pick<Config, 'weeks'>,
): readonly ObstacleFacts[] {
  return said(weeks, config, 'obstacles').map(({ week, text, ties }) => ({
    week,
    text,
    ...entriesOf(tiedWork(ties, work, [])),
  }))
}

function entriesOf(rows: readonly WorkRow[]): Pick<ObstacleFacts, 'entryIds' | 'work'> {
  const { entryIds, work } = worked(rows)
  return { entryIds, work }
}

/** The answers to one of the app's prompts, with what they are tied to. */
function said(
  weeks: readonly Week[],
  config: Pick<Config, 'weeks'>,
  prompt: BuiltInPrompt,
): readonly { readonly week: Week; readonly text: string; readonly ties: readonly Tie[] }[] {
  return weeks.flatMap((week) => {
    const reflection = config.weeks[week]?.reflection
    const text = answerTo(prompt, reflection).trim()
    return text === '' ? [] : [{ week, text, ties: tiesOf(prompt, reflection) }]
  })
}

function commitmentFacts(
  weeks: readonly Week[],
  config: Config,
  now: Instant,
): readonly CommitmentFacts[] {
  const isOver = (week: Week) => weekSpan(week, config.settings).to <= now
  // What the last reflection of the span made is for the week after it.
  const [first = '', last = ''] = [weeks[0], weeks.at(-1)]
  const next = addWeeks(last, 1)
  const madeBefore = lastReflectedBefore(next, config.weeks)
  const isNextMade = !isOver(next) && madeBefore !== null && madeBefore >= first
  // Weeks without a reflection carry a commitment on: it counts once, in the week that answers it.
  const byOrigin = new Map<Week | null, CommitmentFacts>()
  for (const week of isNextMade ? [...weeks, next] : weeks) {
    const { lastCommitment, reflection } = saidOf(week, config)
    const text = lastCommitment.trim()
    // What became of one for the week after the span is for the next pack to say.
    const kept = week === next ? null : (reflection?.kept ?? null)
    if (text === '' || (isLeaveWeek(week, config.weeks) && kept === null)) continue
    const origin = lastReflectedBefore(week, config.weeks)
    const isOpen = kept === null && !isOver(week)
    if (reflection || !byOrigin.has(origin)) byOrigin.set(origin, { week, text, kept, isOpen })
  }
  return [...byOrigin.values()]
}

function guardrailFacts(
  weeks: readonly Week[],
  accounts: readonly WeekAccount[],
  config: Config,
  now: Instant,
): readonly GuardrailFacts[] {
  const { settings, categories, goals } = config
  // Meetings of weeks before the app was used were imported: nobody kept or missed anything in them.
  const used = accounts.findIndex(({ segments }) => segments.some(isOwn))
  const isOver = (week: Week) => weekSpan(week, settings).to <= now
  return settings.guardrails.flatMap((guardrail) => {
    const figure = metricFigure(guardrail.metric, goals)
    if (!figure) return []
    const counts = counting(figure, categories)
    const kept: Week[] = []
    const missed: Week[] = []
    for (const [index, { report, segments }] of accounts.entries()) {
      const week = weeks[index]
      if (week === undefined || used === -1 || index < used || !isOver(week)) continue
      if (report.trackedSeconds === 0 || isLeaveWeek(week, config.weeks)) continue
      const part = secondsOfAll(segments.filter(({ entry }) => counts(entry)))
      const { atLeast = 0, atMost = 1 } = guardrail
      const isKept =
        part >= atLeast * report.trackedSeconds && part <= atMost * report.trackedSeconds
      ;(isKept ? kept : missed).push(week)
    }
    return [{ guardrail, keptWeeks: kept, missedWeeks: missed }]
  })
}

/** Recorded by the timer or by hand. */
function isOwn({ entry }: Segment): boolean {
  return entry.source !== 'calendar'
}

function dayFacts(
  weeks: readonly Week[],
  accounts: readonly WeekAccount[],
  config: Config,
  now: Instant,
): Pick<PackFacts, 'workDays' | 'emptyDays'> {
  const { settings } = config
  const days = weeks
    .filter((week) => !isLeaveWeek(week, config.weeks))
    .flatMap((week) => daysOfWeek(week, settings.weekStartsOn))
    .filter((day) => {
      const [first] = workSpans(day, settings)
      return first !== undefined && first.from < now
    })
  const recorded = new Set(
    accounts.flatMap(({ segments }) => segments.map(({ start }) => dayOf(start, settings.zone))),
  )
  return { workDays: days.length, emptyDays: days.filter((day) => !recorded.has(day)).length }
}
