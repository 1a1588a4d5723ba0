// Writes a pack from its facts and the person's choices.

import { baselineOf } from '../baseline/baseline.ts'
import { isolated } from '../format/isolated.ts'
import { metricName } from '../guardrails/names.ts'
import { type WorkStance, workStances } from '../model/category.ts'
import type { Config } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import { isShareName } from '../model/guardrail.ts'
import type { PackDraft, PackSectionId } from '../model/pack.ts'
import { sinkNames } from '../report/report.ts'
import { shownDuration, shownShare, shownSinks, shownStances } from '../report/shown.ts'
import type { Instant } from '../time/instant.ts'
import { daysOfWeek, firstDayOf, type Week } from '../time/week.ts'
import { addDays, dayOf } from '../time/zone.ts'
import type { Words } from '../words/words.ts'
import type { PackFacts, WeekFacts } from './facts.ts'
import type { Pack, PackBlock, PackClaim, PackParagraph, PackSection, PackTable } from './pack.ts'
import { type Redact, redactor } from './redact.ts'
import { type Legs, missingLegs, supportOf } from './support.ts'

/** What a draft says about a pack's content. */
export type PackChoices = Omit<PackDraft, 'id' | 'figures' | 'from' | 'to'>

interface Making {
  readonly facts: PackFacts
  readonly choices: PackChoices
  readonly config: Config
  readonly entries: ReadonlyMap<string, Entry>
  readonly words: Words
  readonly redact: Redact
}

/** Most notes that stand below a claim. */
const mostRows = 5

export function buildPack(
  facts: PackFacts,
  choices: PackChoices,
  config: Config,
  entries: ReadonlyMap<string, Entry>,
  words: Words,
): Pack {
  const names = {
    people: [
      ...facts.askers.map(({ from }) => from),
      // The person may write about somebody who asked in another week.
      ...facts.everyAsker,
      ...[...entries.values()].flatMap(({ request }) => (request ? [request.from] : [])),
    ],
    goals: config.goals.toSorted((a, b) => a.rank - b.rank).map(({ name }) => name),
  }
  const redact = redactor(names, choices.redacted, words)
  const making = { facts, choices, config, entries, words, redact }
  const range = rangeOf(facts.from, facts.to, making)
  const section = (id: PackSectionId, blocks: readonly PackBlock[]): PackSection => ({
    id,
    title: words.t(`pack.section-${id}`),
    blocks,
    isLeftOut: choices.leftOutSections.includes(id),
  })
  return {
    title: redact(choices.title.trim()) || words.t('pack.default-title', { range }),
    range,
    sections: [
      section('summary', summary(making)),
      section('goals', goals(making)),
      section('outcomes', outcomes(making)),
      section('split', split(making)),
      section('ai', ai(making)),
      section('requests', requests(making)),
      section('guardrails', guardrails(making)),
      section('commitments', commitments(making)),
      section('lessons', lessons(making)),
      section('method', method(making)),
    ],
  }
}

function summary(making: Making): readonly PackBlock[] {
  const { facts, words, redact } = making
  const strategies = facts.strategies.map((each) => strategy(each, making))
  if (facts.report.trackedSeconds === 0) {
    return [...strategies, recorded('summary', words.t('pack.summary-nothing'), making)]
  }
  const redacted = summaryLines(making, redact)
  const lines = summaryLines(making, asItIs).map((line, index) =>
    recorded(`summary-${index + 1}`, line, making, redacted[index]),
  )
  return [...strategies, ...lines]
}

/** What the person said the strategy of a quarter was. */
function strategy(
  { quarter, text }: PackFacts['strategies'][number],
  making: Making,
): PackParagraph {
  const { words, redact } = making
  const [year = '', name = ''] = quarter.split('-')
  const line = (said: string) =>
    words.t('pack.summary-strategy-said', { quarter: `${name} ${year}`, text: said })
  const paragraph = recorded(`strategy:${quarter}`, line(text), making, line(redact(text)))
  return { ...paragraph, evidence: 'declared' }
}

const asItIs: Redact = (text) => text

/** Names go through `name`; the app’s own words do not, as one of them may be a name too. */
function summaryLines({ facts, config, words }: Making, name: Redact): readonly string[] {
  const { report, commitments: made, askers, requestSeconds } = facts
  const { t, duration } = words
  const stances = shownStances(report)
  const top = facts.goals.find(({ goal }) => !goal.archived)
  const kept = made.filter((each) => each.kept === 'kept').length
  return [
    t('pack.summary-strategy', {
      hours: shownDuration(stances.strategy, words),
      weeks: facts.weeks.length,
      share: shownShare(stances.strategy, words),
      tracked: duration(report.trackedSeconds),
    }),
    ...(top
      ? [
          t('pack.summary-top-goal', {
            hours: duration(top.seconds),
            goal: isolated(name(top.goal.name)),
          }),
        ]
      : []),
    ...savedLine(facts, config, words),
    ...(made.length > 0 ? [t('pack.summary-commitments', { kept, all: made.length })] : []),
    ...(requestSeconds > 0
      ? [
          t('pack.summary-requests', {
            hours: duration(requestSeconds),
            declined: askers.reduce((sum, { declined }) => sum + declined, 0),
          }),
        ]
      : []),
  ]
}

function savedLine({ report, weeks }: PackFacts, { settings }: Config, words: Words) {
  const { savedSeconds, rangeSeconds, sinks } = report.ai
  const { t, duration, share } = words
  if (savedSeconds === 0) return []
  if (savedSeconds < 0) return [t('pack.summary-cost', { hours: duration(-savedSeconds) })]
  const [low, high] = rangeSeconds
  const values = { hours: duration(savedSeconds), low: duration(low), high: duration(high) }
  if (weeks.some(({ week }) => baselineOf(settings, week) === null)) {
    return [t('pack.summary-saved-unknown', values)]
  }
  return [t('pack.summary-saved', { ...values, share: share(sinks.strategy / savedSeconds) })]
}

function goals(making: Making): readonly PackBlock[] {
  const { facts, words, redact } = making
  const { t, duration } = words
  if (facts.goals.length === 0) return [nothing('goals', t('pack.goals-nothing'), making)]
  return facts.goals.map(({ goal, seconds, weeks, entryIds, targetSeconds, legs }) => {
    const values = {
      hours: duration(seconds),
      weeks: weeks.length,
      entries: entryIds.length,
      target: duration(targetSeconds ?? 0),
    }
    const written = (goal.outcome ?? '').trim()
    return claim(making, {
      id: `goal:${goal.id}`,
      title: redact(goal.name),
      source: written ? t('pack.goal-told-by', { outcome: written }) : t('pack.goal-unsaid'),
      evidence: written ? 'declared' : 'recorded',
      basis: t(
        `pack.goal-basis${targetSeconds === null ? '' : '-target'}${seconds === 0 ? '-none' : ''}`,
        values,
      ),
      legs,
      weeks,
      entryIds,
    })
  })
}

function outcomes(making: Making): readonly PackBlock[] {
  const { facts, words, redact } = making
  const { t, duration, list } = words
  if (facts.outcomes.length === 0) return [nothing('outcomes', t('pack.no-outcomes'), making)]
  return facts.outcomes.map(({ week, text, seconds, goals: served, legs, weeks, entryIds }) => {
    const hours = duration(seconds)
    const names = list(served.map(({ name }) => isolated(redact(name))))
    return claim(making, {
      id: `outcome:${week}`,
      title: t('pack.outcome-title', { range: rangeOf(week, week, making) }),
      source: text,
      evidence: 'declared',
      basis:
        served.length === 0
          ? t('pack.outcome-basis', { hours })
          : t('pack.outcome-basis-goals', { hours, goals: names }),
      legs,
      weeks,
      entryIds,
    })
  })
}

function split(making: Making): readonly PackBlock[] {
  const { facts, config, words } = making
  const { t, duration } = words
  const months = new Map<string, WeekFacts[]>()
  for (const week of facts.weeks) {
    // A week belongs to the month of its middle day.
    const middle = addDays(firstDayOf(week.week, config.settings.weekStartsOn), 3)
    const month = middle.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), week])
  }
  const row = (name: string, weeks: readonly WeekFacts[]) => {
    const trackedSeconds = sum(weeks, (each) => each.trackedSeconds)
    const byStance = {
      strategy: sum(weeks, (each) => each.byStance.strategy),
      execution: sum(weeks, (each) => each.byStance.execution),
      neutral: sum(weeks, (each) => each.byStance.neutral),
    }
    const shown = shownStances({ trackedSeconds, byStance })
    const cell = (stance: WorkStance) =>
      t('page.length-and-share', {
        length: shownDuration(shown[stance], words),
        share: shownShare(shown[stance], words),
      })
    return [name, duration(trackedSeconds), ...workStances.map(cell)]
  }
  const rows = [...months].map(([month, weeks]) =>
    row(words.date(`${month}-15`, 'month, year'), weeks),
  )
  return [
    chart(making),
    table('split', t('pack.split-caption'), {
      head: [t('pack.month'), t('pack.tracked'), ...workStances.map((each) => t(`metric.${each}`))],
      rows: rows.length > 1 ? [...rows, row(t('pack.total'), facts.weeks)] : rows,
    }),
  ]
}

function chart(making: Making): PackBlock {
  const { facts, words } = making
  const { t, duration } = words
  const most = facts.weeks.reduce<WeekFacts | null>(
    (best, each) => (each.byStance.strategy > (best?.byStance.strategy ?? 0) ? each : best),
    null,
  )
  return {
    kind: 'chart',
    id: 'weeks',
    title: t('pack.chart-title'),
    alt: most
      ? t('pack.chart-alt', {
          most: rangeOf(most.week, most.week, making),
          hours: duration(most.byStance.strategy),
        })
      : t('pack.chart-alt-none'),
    bars: facts.weeks.map(({ week, byStance }) => ({
      label: words.date(firstDayOf(week, making.config.settings.weekStartsOn), 'day, month short'),
      strategy: byStance.strategy / 3600,
      execution: byStance.execution / 3600,
      neutral: byStance.neutral / 3600,
    })),
    names: {
      strategy: t('metric.strategy'),
      execution: t('metric.execution'),
      neutral: t('metric.neutral'),
    },
  }
}

function ai(making: Making): readonly PackBlock[] {
  const { facts, config, words } = making
  const { report, reworkSeconds, blocks, weeks } = facts
  const { t, duration, percent } = words
  if (blocks.answered === 0) return [nothing('ai', t('pack.ai-nothing'), making)]
  const { savedSeconds } = report.ai
  const { settings } = config
  const hasBaseline = weeks.every(({ week }) => baselineOf(settings, week) !== null)
  const lines = savedLine(facts, config, words)
  const shown = shownSinks(report.ai)
  const sinks = sinkNames
    .filter((name) => shown[name].exact > 0)
    .map((name) => [
      t(`ai.sink-${name}`),
      shownDuration(shown[name], words),
      shownShare(shown[name], words),
    ])
  return [
    ...lines.map((line, index) => recorded(`ai-${index + 1}`, line, making)),
    ...(hasBaseline && savedSeconds > 0
      ? [
          table('ai', t('pack.ai-caption'), {
            head: [t('pack.ai-where'), t('pack.ai-time'), t('pack.ai-share')],
            rows: sinks,
          }),
        ]
      : []),
    ...(reworkSeconds > 0
      ? [recorded('ai-rework', t('pack.ai-rework', { hours: duration(reworkSeconds) }), making)]
      : []),
    recorded(
      'ai-how',
      hasBaseline
        ? t('pack.ai-how', { factor: percent(settings.ai.estimateFactorPercent) })
        : t('pack.ai-no-baseline'),
      making,
    ),
  ]
}

function requests(making: Making): readonly PackBlock[] {
  const { facts, words, redact } = making
  const { t, duration, number } = words
  if (facts.askers.length === 0) return [nothing('requests', t('pack.requests-nothing'), making)]
  return [
    table('requests', t('pack.requests-caption'), {
      head: [
        t('pack.requests-who'),
        t('pack.requests-time'),
        t('pack.requests-taken'),
        t('pack.requests-declined'),
      ],
      rows: facts.askers.map(({ from, seconds, accepted, declined }) => [
        redact(from) || t('pack.requests-unnamed'),
        duration(seconds),
        number(accepted),
        number(declined),
      ]),
    }),
  ]
}

function guardrails(making: Making): readonly PackBlock[] {
  const { facts, config, words, redact } = making
  const { t, number, share } = words
  const rows = facts.guardrails
    .filter(({ keptWeeks, missedWeeks }) => keptWeeks.length + missedWeeks.length > 0)
    .map(({ guardrail: { metric, atLeast, atMost }, keptWeeks, missedWeeks }) => {
      const given = metricName(metric, config.categories, words)
      const name = isShareName(metric) ? given : redact(given)
      const [low, high] = [share(atLeast ?? 0), share(atMost ?? 1)]
      const says =
        atLeast !== undefined && atMost !== undefined
          ? t('pack.guardrail-both', { metric: name, low, high })
          : atLeast !== undefined
            ? t('pack.guardrail-floor', { metric: name, share: low })
            : t('pack.guardrail-cap', { metric: name, share: high })
      return [says, number(keptWeeks.length), number(missedWeeks.length)]
    })
  if (rows.length === 0) return [nothing('guardrails', t('pack.guardrails-nothing'), making)]
  return [
    table('guardrails', t('pack.guardrails-caption'), {
      head: [t('pack.guardrail'), t('pack.kept-weeks'), t('pack.missed-weeks')],
      rows,
    }),
  ]
}

function commitments(making: Making): readonly PackBlock[] {
  const { facts, words, redact } = making
  const { t } = words
  if (facts.commitments.length === 0) {
    return [nothing('commitments', t('pack.commitments-nothing'), making)]
  }
  return [
    {
      ...table('commitments', t('pack.commitments-caption'), {
        head: [t('pack.commitments-week'), t('pack.commitments-what'), t('pack.commitments-kept')],
        rows: facts.commitments.map(({ week, text, kept }) => [
          rangeOf(week, week, making),
          redact(text),
          t(`pack.commitment-${kept ?? 'unsaid'}`),
        ]),
      }),
      evidence: 'declared',
    },
  ]
}

function lessons(making: Making): readonly PackBlock[] {
  const { facts, words } = making
  const { t } = words
  if (facts.obstacles.length === 0) return [nothing('lessons', t('pack.lessons-nothing'), making)]
  return facts.obstacles.map(({ week, text }) =>
    claim(making, {
      id: `lesson:${week}`,
      title: t('pack.lesson-title', { range: rangeOf(week, week, making) }),
      source: text,
      evidence: 'declared',
      basis: t('pack.lesson-basis'),
      legs: null,
      weeks: [week],
      entryIds: [],
    }),
  )
}

function method(making: Making): readonly PackBlock[] {
  const { facts, choices, words } = making
  const { t } = words
  const { entryCount: entries, calendars, workDays: days, emptyDays: empty, blocks } = facts
  const isRedacted = choices.redacted.people || choices.redacted.goals
  return [
    t('pack.method-sources', { entries, calendars: calendars.length }),
    t('pack.method-days', { days, empty }),
    ...(blocks.asked > 0 ? [t('pack.method-answers', blocks)] : []),
    t('pack.method-stances'),
    t('pack.method-support'),
    ...(isRedacted ? [t('pack.method-redacted')] : []),
  ].map((line, index) => recorded(`method-${index + 1}`, line, making))
}

/** A sentence of the app's, which the person can write otherwise; `redacted` is the same with stand-ins. */
function recorded(
  id: string,
  source: string,
  { choices, redact }: Making,
  redacted = source,
): PackParagraph {
  const own = choices.texts[id]
  return {
    kind: 'paragraph',
    id,
    text: own === undefined ? redacted : redact(own),
    source: own ?? source,
    evidence: own === undefined ? 'recorded' : 'declared',
  }
}

/** Says what would fill a section that is empty. */
function nothing(id: string, what: string, { words }: Making): PackParagraph {
  const text = words.t('pack.nothing', { what })
  return { kind: 'paragraph', id: `nothing-${id}`, text, source: null, evidence: 'recorded' }
}

interface ClaimInput
  extends Pick<PackClaim, 'id' | 'title' | 'evidence' | 'basis' | 'weeks' | 'entryIds'> {
  /** As the app found it, with the real names; title and basis have stand-ins. */
  readonly source: string
  /** `null` where no support is asked for. */
  readonly legs: Legs | null
}

function claim(making: Making, { legs, source, ...input }: ClaimInput): PackClaim {
  const { choices, words, redact } = making
  const own = choices.texts[input.id]
  return {
    kind: 'claim',
    ...input,
    text: own === undefined && input.evidence === 'recorded' ? source : redact(own ?? source),
    source: own ?? source,
    evidence: own === undefined ? input.evidence : 'declared',
    support: legs && supportOf(legs),
    missing: legs ? missingLegs(legs).map((leg) => words.t(`pack.missing-${leg}`)) : [],
    rows: choices.redacted.titles ? [] : rowsOf(input.entryIds, making),
    isLeftOut: choices.leftOutClaims.includes(input.id),
  }
}

/** The notes that took most time, each once. */
function rowsOf(
  entryIds: readonly string[],
  { entries, config, words, redact }: Making,
): readonly string[] {
  const byNote = new Map<string, { readonly seconds: number; readonly start: Instant }>()
  for (const id of entryIds) {
    const entry = entries.get(id)
    if (!entry || entry.note.trim() === '') continue
    const known = byNote.get(entry.note)
    byNote.set(entry.note, {
      seconds: (known?.seconds ?? 0) + entry.end - entry.start,
      start: known?.start ?? entry.start,
    })
  }
  return [...byNote]
    .sort(([, a], [, b]) => b.seconds - a.seconds)
    .slice(0, mostRows)
    .map(([note, { seconds, start }]) =>
      words.t('pack.row', {
        day: words.date(dayOf(start, config.settings.zone), 'day, month short'),
        note: isolated(redact(note.trim())),
        length: words.duration(seconds),
      }),
    )
}

function table(
  id: string,
  caption: string,
  { head, rows }: Pick<PackTable, 'head' | 'rows'>,
): PackTable {
  return { kind: 'table', id, caption, head, rows, evidence: 'recorded' }
}

function rangeOf(
  from: Week,
  to: Week,
  { config, words }: Pick<Making, 'config' | 'words'>,
): string {
  const { weekStartsOn } = config.settings
  const last = daysOfWeek(to, weekStartsOn).at(-1) ?? ''
  return words.dates(firstDayOf(from, weekStartsOn), last)
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
