// Writes a pack from its facts and the person's choices.

import { baselineOf } from '../baseline/baseline.ts'
import { isolated } from '../format/isolated.ts'
import { metricName } from '../guardrails/names.ts'
import { type WorkStance, workStances } from '../model/category.ts'
import type { Config } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import { isShareName } from '../model/guardrail.ts'
import type { PackSectionId } from '../model/pack.ts'
import { sinkNames } from '../report/report.ts'
import { shownDuration, shownShare, shownSinks, shownStances } from '../report/shown.ts'
import { periodOf } from '../time/period.ts'
import { firstDayOf } from '../time/week.ts'
import type { Words } from '../words/words.ts'
import type { PackFacts, WeekFacts } from './facts.ts'
import type { Pack, PackBlock, PackSection } from './pack.ts'
import {
  claim,
  type Making,
  nothing,
  type PackChoices,
  rangeOf,
  recorded,
  table,
  weekSaid,
} from './parts.ts'
import { type HiddenName, hiddenNames, redactor } from './redact.ts'
import { sources } from './sources.ts'
import { savedText, summary } from './summary.ts'

/** `hidden` are the names to hide; a caller that needs them too gives them. */
export function buildPack(
  facts: PackFacts,
  choices: PackChoices,
  config: Config,
  entries: ReadonlyMap<string, Entry>,
  words: Words,
  hidden: readonly HiddenName[] = namesToHide(facts, choices, config, entries, words),
): Pack {
  const redact = redactor(hidden, words)
  const making = { facts, choices, config, entries, words, redact }
  const range = rangeOf(facts.from, facts.to, making)
  const section = (id: PackSectionId, blocks: readonly PackBlock[]): PackSection => ({
    id,
    title: words.t(`pack.section-${id}`),
    blocks,
    isLeftOut: choices.leftOutSections.includes(id),
  })
  const sections = [
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
  ]
  return {
    title: redact(choices.title.trim()) || words.t('pack.default-title', { range }),
    range,
    sections: [...sections, section('rows', sources(sections, making))],
  }
}

/** Names that stand-ins take the place of, by the person's choice. */
export function namesToHide(
  facts: Pick<PackFacts, 'askers' | 'everyAsker'>,
  { redacted }: Pick<PackChoices, 'redacted'>,
  { goals }: Pick<Config, 'goals'>,
  entries: ReadonlyMap<string, Entry>,
  words: Words,
): readonly HiddenName[] {
  const people = [
    ...facts.askers.map(({ from }) => from),
    // The person may write about somebody who asked in another week.
    ...facts.everyAsker,
    ...[...entries.values()].flatMap(({ request }) => (request ? [request.from] : [])),
  ]
  const byRank = goals.toSorted((a, b) => a.rank - b.rank).map(({ name }) => name)
  return hiddenNames({ people, goals: byRank }, redacted, words)
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
    const aim = (outcome: string) =>
      written ? t('pack.goal-told-by', { outcome }) : t('pack.goal-unsaid')
    return claim(making, {
      id: `goal:${goal.id}`,
      title: redact(goal.name),
      source: aim(written),
      redacted: aim(redact(written)),
      evidence: written ? 'declared' : 'recorded',
      basis: t(
        `pack.goal-basis${targetSeconds === null ? '' : '-target'}${seconds === 0 ? '-none' : ''}`,
        values,
      ),
      legs,
      isUnsupported: facts.report.trackedSeconds === 0,
      weeks,
      entryIds,
    })
  })
}

function outcomes(making: Making): readonly PackBlock[] {
  const { facts, words, redact } = making
  const { t, duration, list } = words
  if (facts.outcomes.length === 0) return [nothing('outcomes', t('pack.no-outcomes'), making)]
  return facts.outcomes.map((outcome) => {
    const { week, text, seconds, isTied, goals: served, legs, weeks, entryIds } = outcome
    const hours = duration(seconds)
    const names = list(served.map(({ name }) => isolated(redact(name))))
    return claim(making, {
      id: `outcome:${week}`,
      title: t('pack.outcome-title', { range: weekSaid(week, making) }),
      source: text,
      redacted: redact(text),
      evidence: 'declared',
      basis:
        served.length === 0
          ? t(isTied ? 'pack.outcome-tied' : 'pack.outcome-basis', { hours })
          : t(isTied ? 'pack.outcome-tied-goals' : 'pack.outcome-basis-goals', {
              hours,
              goals: names,
            }),
      legs,
      weeks,
      entryIds,
    })
  })
}

function split(making: Making): readonly PackBlock[] {
  const { facts, words } = making
  const { t, duration } = words
  if (facts.weeks.length === 0) return [nothing('split', t('pack.split-nothing'), making)]
  const months = new Map<string, WeekFacts[]>()
  for (const week of facts.weeks) {
    const month = periodOf(week.week, 'month')
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
          most: weekSaid(most.week, making),
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
  const saved = savedText(facts, config, words)
  const shown = shownSinks(report.ai)
  const sinks = sinkNames
    .filter((name) => shown[name].exact > 0)
    .map((name) => [
      t(`ai.sink-${name}`),
      shownDuration(shown[name], words),
      shownShare(shown[name], words),
    ])
  return [
    ...(saved === null ? [] : [recorded('ai-saved', saved, making)]),
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
        figuresFrom: 3,
        rows: facts.commitments.map(({ week, text, kept, isOpen }) => [
          rangeOf(week, week, making),
          redact(text),
          t(`pack.commitment-${isOpen ? 'open' : (kept ?? 'unsaid')}`),
        ]),
      }),
      evidence: 'declared',
    },
  ]
}

function lessons(making: Making): readonly PackBlock[] {
  const { facts, words, redact } = making
  const { t } = words
  if (facts.obstacles.length === 0) return [nothing('lessons', t('pack.lessons-nothing'), making)]
  return facts.obstacles.map(({ week, text, entryIds }) =>
    claim(making, {
      id: `lesson:${week}`,
      title: t('pack.lesson-title', { range: weekSaid(week, making) }),
      source: text,
      redacted: redact(text),
      evidence: 'declared',
      basis: t('pack.lesson-basis'),
      legs: null,
      weeks: [week],
      entryIds,
    }),
  )
}

function method(making: Making): readonly PackBlock[] {
  const { facts, choices, words } = making
  const { t } = words
  const { entryCount: entries, workDays: days, blocks } = facts
  return [
    entries === 0
      ? t('pack.summary-nothing')
      : t('pack.method-sources', { entries, origins: originsText(facts, words) }),
    ...(days > 0 ? [daysText(making)] : []),
    ...(blocks.asked > 0 ? [t('pack.method-answers', blocks)] : []),
    t('pack.method-stances'),
    t('pack.method-support'),
    ...redactedText(choices, t),
  ].map((line, index) => recorded(`method-${index + 1}`, line, making))
}

/** How many working days there are, and since when if the pack begins before recorded time does. */
function daysText({ facts, config, words }: Making): string {
  const { from, weeks, workDays: days, emptyDays: empty } = facts
  const first = weeks[0]?.week ?? from
  if (first === from) return words.t('pack.method-days', { days, empty })
  const day = words.date(firstDayOf(first, config.settings.weekStartsOn), 'day, month, year')
  return words.t('pack.method-days-since', { days, empty, day })
}

/** `the timer, notes by hand, and 2 calendars`: only what there is. */
function originsText({ origins: { timer, hand, calendars } }: PackFacts, words: Words): string {
  const { t, list } = words
  return list([
    ...(timer ? [t('pack.origin-timer')] : []),
    ...(hand ? [t('pack.origin-hand')] : []),
    ...(calendars > 0 ? [t('pack.origin-calendars', { calendars })] : []),
  ])
}

/** What stand-ins are for, if there are any. */
function redactedText({ redacted }: PackChoices, t: Words['t']): readonly string[] {
  const goal = t('pack.stand-in-goal', { letter: 'A' })
  const person = t('pack.stand-in-person', { letter: 'A' })
  if (redacted.goals && redacted.people) return [t('pack.method-redacted-both', { goal, person })]
  if (redacted.goals) return [t('pack.method-redacted-goals', { goal })]
  return redacted.people ? [t('pack.method-redacted-people', { person })] : []
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
