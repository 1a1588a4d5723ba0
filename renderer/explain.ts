// How each figure is computed, with the person's own numbers, and where the research quoted comes from.
import type { PeriodData } from '../shared/ipc.ts'
import type { Config } from '../shared/model/document.ts'
import { topGoal } from '../shared/report/split.ts'
import { duration, plural } from './format.ts'

type Explanation = (data: PeriodData, config: Config) => readonly string[]

const survey =
  'Survey figures: developers believed they were 20 % faster and were 19 % slower (METR 2025); 37 % of the time saved goes into rework (Workday 2025).'

const ofTracked = (seconds: number, data: PeriodData) =>
  `${duration(seconds)} of ${duration(data.report.trackedSeconds)} tracked.`

const ofSaved = (seconds: number, data: PeriodData) =>
  data.report.ai.savedSeconds > 0
    ? `${duration(seconds)} of the ${duration(data.report.ai.savedSeconds)} saved.`
    : 'Nothing was saved, so there is nothing to take a share of.'

const identity =
  'For each category, tracked time plus saved time less your normal week is its growth. Growth, untracked time and time back together are exactly what AI saved; it is shared out over their positive parts.'

export const explanations = {
  range: ({ report }) => [
    `From what was measured alone, ${duration(report.ai.measuredSeconds)}, to measured and every estimate at 100 %.`,
    survey,
  ],
  reinvested: (data) => [ofSaved(data.report.ai.sinks.strategy, data), identity],
  hamsterWheel: (data) => [
    ofSaved(data.report.ai.sinks.execution, data),
    'It is the share of saved time that went into more execution.',
    identity,
  ],
  timeBack: (data) => [
    ofSaved(data.report.ai.sinks.timeBack, data),
    'Your normal week less the time worked. It is called back only once you have said how long you worked; until then it is untracked.',
  ],
  newWork: ({ report }) => [
    `${duration(report.ai.newWorkSeconds)} of work you said would not have been done without AI. It saves nothing; its time shows as growth.`,
  ],
  coverage: ({ coverage }) => [
    `${coverage.answered} of ${plural(coverage.asked, 'block')} timed or written down by hand say whether AI helped. The others are unknown, not zero.`,
  ],
  topGoal: (data, { goals }) => {
    const goal = topGoal(goals)
    return [
      ofTracked(goal ? (data.report.byGoal[goal.id] ?? 0) : 0, data),
      'Time that serves the goal you ranked first, whatever its category.',
    ]
  },
  visibility: (data) => [
    ofTracked((data.report.shares.visibility ?? 0) * data.report.trackedSeconds, data),
    'Categories marked as visibility: promoting the work, stakeholders.',
  ],
  requests: (data) => [
    ofTracked((data.report.shares.requests ?? 0) * data.report.trackedSeconds, data),
    'Entries somebody asked for, rather than planned.',
  ],
  focus: (_, { settings }) => [
    `Time in one category without a gap of more than five minutes, at least ${settings.focusMinutes} min long. How long is set in Settings, Time.`,
  ],
  longestRun: () => [
    'The longest time in one category without a gap of more than five minutes, pauses left out.',
  ],
  switches: ({ report }) => [
    `${report.fragmentation.switches} times one category followed another on the same day.`,
  ],
} as const satisfies Record<string, Explanation>

export type Explained = keyof typeof explanations

/** The paragraphs for one figure. */
export function explain(figure: Explained, data: PeriodData, config: Config): readonly string[] {
  return explanations[figure](data, config)
}
