// How each figure is computed, with the person's own numbers, and where the research quoted comes from.

import {
  type Shown,
  shownCategories,
  shownGoals,
  shownSinks,
  shownStances,
} from '../shared/format/shown.ts'
import type { LiveGuardrail } from '../shared/guardrails/live.ts'
import type { MetricFault } from '../shared/guardrails/metric.ts'
import { metricName } from '../shared/guardrails/names.ts'
import type { PeriodData } from '../shared/messages/periods.ts'
import type { Config } from '../shared/model/document.ts'
import {
  type Category,
  type Goal,
  isShareName,
  type Metric,
  type ShareName,
  type WorkStance,
} from '../shared/model/settings.ts'
import type { SinkName } from '../shared/report/report.ts'
import { topGoal } from '../shared/report/split.ts'
import { duration, durationOf, list, percent, plural } from './format.ts'
import { words } from './words.ts'

type Explanation = (data: PeriodData, config: Config) => readonly string[]

const survey =
  'Survey figures: developers believed they were 20% faster and were 19% slower (METR 2025); 37% of the time saved goes into rework (Workday 2025).'

const ofTracked = (seconds: number | Shown, data: PeriodData) =>
  `${typeof seconds === 'number' ? duration(seconds) : durationOf(seconds)} of ${duration(data.report.trackedSeconds)} tracked.`

const ofSaved = (sink: SinkName, data: PeriodData) =>
  data.report.ai.savedSeconds > 0
    ? `${durationOf(shownSinks(data.report.ai)[sink])} of the ${duration(data.report.ai.savedSeconds)} saved.`
    : 'Nothing was saved, so there is nothing to take a share of.'

const identity =
  'For each category, tracked time plus saved time less your normal week is its growth. Growth, untracked time and time back together are exactly what AI saved; it is shared out over their positive parts.'

export const explanations = {
  range: ({ report }) => [
    `From what was measured alone, ${duration(report.ai.measuredSeconds)}, to measured and every estimate at 100%.`,
    survey,
  ],
  reinvested: (data) => [ofSaved('strategy', data), identity],
  hamsterWheel: (data) => [
    ofSaved('execution', data),
    'It is the share of saved time that went into more execution.',
    identity,
  ],
  timeBack: (data) => [
    ofSaved('timeBack', data),
    'Your normal week less the time worked. It is called back only once you have said how long you worked; until then it is untracked.',
  ],
  newWork: ({ report }) => [
    `${duration(report.ai.newWorkSeconds)} of work you said would not have been done without AI. It saves nothing; its time shows as growth.`,
  ],
  coverage: ({ coverage }) => [
    `${coverage.answered} of ${plural(coverage.asked, 'block')} timed or written down by hand say whether AI helped. The others are unknown, not zero.`,
  ],
  strategy: (data, config) => stanceParagraphs('strategy', data, config),
  execution: (data, config) => stanceParagraphs('execution', data, config),
  neutral: (data, config) => stanceParagraphs('neutral', data, config),
  unaligned: (data, config) => [
    ofTracked(shownGoal(null, data, config), data),
    'Time of entries that name no goal, whatever their category. Open it to give many entries a goal at once.',
  ],
  topGoal: (data, config) => {
    const goal = topGoal(config.goals)
    return [
      ofTracked(goal ? shownGoal(goal.id, data, config) : 0, data),
      'Time that serves the goal you ranked first, whatever its category.',
    ]
  },
  visibility: (data) => [
    ofTracked(data.visibilitySeconds, data),
    'Categories marked as visibility: promoting the work, stakeholders.',
  ],
  requests: (data) => [
    ofTracked(data.requestSeconds, data),
    'Entries somebody asked for, rather than planned.',
  ],
  focus: (data, { settings }) => [
    ofTracked(data.report.fragmentation.focusSeconds, data),
    `Time in one category without a gap of more than five minutes, at least ${settings.focusMinutes} min long. How long is set in Settings, Time.`,
  ],
  longestRun: (data) => [
    ofTracked(data.report.fragmentation.longestRunSeconds, data),
    'The longest time in one category without a gap of more than five minutes, pauses left out.',
  ],
  switches: ({ report }) => [
    `${report.fragmentation.switches} times one category followed another on the same day.`,
  ],
} as const satisfies Record<string, Explanation>

/** A share of tracked time by stance: which categories it is the sum of. */
function stanceParagraphs(stance: WorkStance, data: PeriodData, config: Config): readonly string[] {
  const shown = shownCategories(data.report, config)
  const parts = config.categories
    .filter((category) => category.stance === stance)
    .flatMap(({ id, name }) => {
      const figure = shown.get(id)
      return figure ? [`${name} ${durationOf(figure)}`] : []
    })
  return [
    ofTracked(shownStances(data.report)[stance], data),
    parts.length === 0
      ? `No category with the stance ${stance} had time.`
      : `The categories with the stance ${stance}: ${list(parts)}.`,
    'One minute counts once: where entries overlap, the timer counts before what you wrote by hand, then imports, then the calendar. Breaks and private time are left out.',
  ]
}

/** What one goal got, against its target. */
export function explainGoal(goal: Goal, data: PeriodData, config: Config): readonly string[] {
  const { trackedSeconds } = data.report
  const target =
    goal.targetShare === null
      ? 'It has no target share; one is set in Settings, Goals.'
      : `Its target of ${percent(goal.targetShare)} would be ${duration(goal.targetShare * trackedSeconds)}.`
  return [
    ofTracked(shownGoal(goal.id, data, config), data),
    `Time of entries that name this goal. ${target}`,
  ]
}

function shownGoal(id: string | null, { report }: PeriodData, config: Config): Shown | number {
  return shownGoals(report, config).find(({ goal }) => (goal?.id ?? null) === id)?.shown ?? 0
}

/** Where a guardrail stands, and from what its state is told. */
export function explainGuardrail(
  { guardrail, fault, trackedShare, trackedSeconds, expectedShare, free }: LiveGuardrail,
  data: PeriodData,
  { categories }: Config,
): readonly string[] {
  const soFar =
    trackedShare === null
      ? 'Nothing is tracked yet, so there is no share.'
      : ofTracked(trackedSeconds, data)
  if (fault === 'gone' || fault === 'off') return [faultMeanings[fault]]
  const meaning = `${metricMeaning(guardrail.metric, categories)} The limits are yours, set in Settings, Guardrails.`
  if (!data.isSoFar) return [soFar, meaning]
  return [
    soFar,
    meaning,
    `With the meetings and planned blocks still to come it would be ${percent(expectedShare)}. ${duration(free)} of your working hours are free until the week ends, buffers around meetings taken off: a limit that would not hold is at risk while that time can still mend it, and out of reach once it cannot.`,
  ]
}

const faultMeanings: Readonly<Record<Exclude<MetricFault, 'archived'>, string>> = {
  gone: 'The category it is on is not there any more, so no time can count for it. Delete it in Settings, Guardrails, or choose another category there.',
  off: 'The category it is on is left out of every figure, so no time can count for it. Its stance is set in Settings, Categories.',
}

function metricMeaning(metric: Metric, categories: readonly Category[]): string {
  return isShareName(metric)
    ? metricMeanings[metric]
    : `The share of tracked time in the category ${metricName(metric, categories, words())}.`
}

const metricMeanings: Readonly<Record<ShareName, string>> = {
  strategy: 'The share of tracked time in categories with the stance strategy.',
  execution: 'The share of tracked time in categories with the stance execution.',
  neutral: 'The share of tracked time in categories with the stance neutral.',
  topGoal: 'The share of tracked time that serves the goal you ranked first.',
  requests: 'The share of tracked time somebody asked for, rather than planned.',
  visibility: 'The share of tracked time in categories marked as visibility.',
}

export type Explained = keyof typeof explanations

/** The paragraphs for one figure. */
export function explain(figure: Explained, data: PeriodData, config: Config): readonly string[] {
  return explanations[figure](data, config)
}
