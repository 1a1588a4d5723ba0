// How each figure is computed, with the person's own numbers, and the sources of the quoted research.

import type { LiveGuardrail } from '../shared/guardrails/live.ts'
import { metricName } from '../shared/guardrails/names.ts'
import { surveyFigures } from '../shared/help/survey.ts'
import type { Category, WorkStance } from '../shared/model/category.ts'
import type { Config } from '../shared/model/document.ts'
import type { Goal } from '../shared/model/goal.ts'
import { isShareName, type Metric } from '../shared/model/guardrail.ts'
import type { PeriodData } from '../shared/report/periods.ts'
import type { SinkName } from '../shared/report/report.ts'
import {
  type Shown,
  shownCategories,
  shownGoals,
  shownSinks,
  shownStances,
} from '../shared/report/shown.ts'
import { topGoal } from '../shared/report/split.ts'
import { duration, durationOf, list, percent } from './format.ts'
import { t, words } from './words.ts'

type Explanation = (data: PeriodData, config: Config) => readonly string[]

/** Published research on how far estimates of saved time are off. */
export function survey(): string {
  return t('explain.survey', surveyFigures(words()))
}

const ofTracked = (seconds: number | Shown, data: PeriodData) =>
  t('explain.of-tracked', {
    part: typeof seconds === 'number' ? duration(seconds) : durationOf(seconds),
    tracked: duration(data.report.trackedSeconds),
  })

const ofSaved = (sink: SinkName, data: PeriodData) =>
  data.report.ai.savedSeconds > 0
    ? t('explain.of-saved', {
        part: durationOf(shownSinks(data.report.ai)[sink]),
        saved: duration(data.report.ai.savedSeconds),
      })
    : t('explain.nothing-saved')

export const explanations = {
  range: ({ report }) => [
    t('explain.range', {
      measured: duration(report.ai.measuredSeconds),
      all: words().percent(100),
    }),
    survey(),
  ],
  reinvested: (data) => [ofSaved('strategy', data), t('explain.identity')],
  hamsterWheel: (data) => [
    ofSaved('execution', data),
    t('explain.hamster-wheel'),
    t('explain.identity'),
  ],
  timeBack: (data) => [ofSaved('timeBack', data), t('explain.time-back')],
  newWork: ({ report }) => [t('explain.new-work', { time: duration(report.ai.newWorkSeconds) })],
  coverage: ({ coverage: { answered, asked } }) => [t('explain.coverage', { answered, asked })],
  strategy: (data, config) => stanceParagraphs('strategy', data, config),
  execution: (data, config) => stanceParagraphs('execution', data, config),
  neutral: (data, config) => stanceParagraphs('neutral', data, config),
  unaligned: (data, config) => [
    ofTracked(shownGoal(null, data, config), data),
    t('explain.unaligned'),
  ],
  topGoal: (data, config) => {
    const goal = topGoal(config.goals)
    return [ofTracked(goal ? shownGoal(goal.id, data, config) : 0, data), t('explain.top-goal')]
  },
  visibility: (data) => [ofTracked(data.visibilitySeconds, data), t('explain.visibility')],
  requests: (data) => [ofTracked(data.requestSeconds, data), t('explain.requests')],
  focus: (data, { settings }) => [
    ofTracked(data.report.fragmentation.focusSeconds, data),
    t('explain.focus', { minutes: duration(settings.focusMinutes * 60) }),
  ],
  longestRun: (data) => [
    ofTracked(data.report.fragmentation.longestRunSeconds, data),
    t('explain.longest-run'),
  ],
  switches: ({ report }) => [t('explain.switches', { count: report.fragmentation.switches })],
} as const satisfies Record<string, Explanation>

/** A share of tracked time by stance: which categories it is the sum of. */
function stanceParagraphs(stance: WorkStance, data: PeriodData, config: Config): readonly string[] {
  const shown = shownCategories(data.report, config)
  const parts = config.categories
    .filter((category) => category.stance === stance)
    .flatMap(({ id, name }) => {
      const figure = shown.get(id)
      return figure ? [t('explain.category', { name, time: durationOf(figure) })] : []
    })
  return [
    ofTracked(shownStances(data.report)[stance], data),
    parts.length === 0
      ? t('explain.no-category', { stance })
      : t('explain.categories', { stance, parts: list(parts) }),
    t('explain.overlaps'),
  ]
}

/** What one goal got, against its target. */
export function explainGoal(goal: Goal, data: PeriodData, config: Config): readonly string[] {
  const { targetShare } = goal
  return [
    ofTracked(shownGoal(goal.id, data, config), data),
    t('explain.goal'),
    targetShare === null
      ? t('explain.no-target')
      : t('explain.target', {
          share: percent(targetShare),
          time: duration(targetShare * data.report.trackedSeconds),
        }),
  ]
}

function shownGoal(id: string | null, { report }: PeriodData, config: Config): Shown | number {
  return shownGoals(report, config).find(({ goal }) => (goal?.id ?? null) === id)?.shown ?? 0
}

/** Where a guardrail stands, and what its state depends on. */
export function explainGuardrail(
  { guardrail, fault, trackedShare, trackedSeconds, expectedShare, free }: LiveGuardrail,
  data: PeriodData,
  { categories }: Config,
): readonly string[] {
  const soFar =
    trackedShare === null ? t('explain.nothing-tracked') : ofTracked(trackedSeconds, data)
  if (fault === 'gone' || fault === 'off') return [t(`explain.${fault}`)]
  const meaning = [metricMeaning(guardrail.metric, categories), t('explain.limits')]
  if (!data.isSoFar) return [soFar, ...meaning]
  return [
    soFar,
    ...meaning,
    t('explain.at-risk', { share: percent(expectedShare), free: duration(free) }),
  ]
}

function metricMeaning(metric: Metric, categories: readonly Category[]): string {
  return isShareName(metric)
    ? t(`explain.metric-${metric}`)
    : t('explain.metric-category', { name: metricName(metric, categories, words()) })
}

export type Explained = keyof typeof explanations

/** The paragraphs for one figure. */
export function explain(figure: Explained, data: PeriodData, config: Config): readonly string[] {
  return explanations[figure](data, config)
}
