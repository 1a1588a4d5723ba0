// What each goal comes to by the end of its quarter, if the weeks to come are like those so far. The rule is written
// down in docs/reflection.md.
import type { Config } from '../model/document.ts'
import type { Goal } from '../model/goal.ts'
import { isLeaveWeek } from '../model/reflection.ts'
import type { Report } from '../report/report.ts'
import { type Period, periodOf, weeksOf } from '../time/period.ts'
import type { Week } from '../time/week.ts'
import { leastRecordedSeconds } from './state.ts'

/** With fewer weeks that count, nothing is forecast. */
export const leastForecastWeeks = 3

export interface GoalForecast {
  readonly goal: Goal
  readonly soFarSeconds: number
  readonly expectedSeconds: number
  /** Its share of all time expected; `null` without a target. */
  readonly targetSeconds: number | null
}

export interface Forecast {
  readonly quarter: Period
  /** Weeks of the quarter that count, up to the week that is looked back on. */
  readonly countedWeeks: number
  /** Weeks of the quarter after it, without those of leave. */
  readonly weeksLeft: number
  /** By rank; `null` while too few weeks count. */
  readonly goals: readonly GoalForecast[] | null
}

type WeekFigures = Pick<Report, 'trackedSeconds' | 'byGoal'>

/** The forecast as of the end of a week. */
export function quarterForecast(
  week: Week,
  { goals, weeks }: Pick<Config, 'goals' | 'weeks'>,
  figuresOf: (week: Week) => WeekFigures,
): Forecast {
  const quarter = periodOf(week, 'quarter')
  const all = weeksOf(quarter)
  const soFar = all.filter((each) => each <= week)
  const counted = soFar.filter(
    (each) => !isLeaveWeek(each, weeks) && figuresOf(each).trackedSeconds >= leastRecordedSeconds,
  )
  const weeksLeft = all.filter((each) => each > week && !isLeaveWeek(each, weeks)).length
  const about = { quarter, countedWeeks: counted.length, weeksLeft }
  if (counted.length < leastForecastWeeks) return { ...about, goals: null }
  const sum = (of: readonly Week[], seconds: (figures: WeekFigures) => number) =>
    of.reduce((total, each) => total + seconds(figuresOf(each)), 0)
  const expected = (seconds: (figures: WeekFigures) => number) =>
    sum(soFar, seconds) + (sum(counted, seconds) / counted.length) * weeksLeft
  const trackedSeconds = expected((figures) => figures.trackedSeconds)
  return {
    ...about,
    goals: goals
      .filter(({ archived }) => !archived)
      .toSorted((a, b) => a.rank - b.rank)
      .map((goal) => {
        const ofGoal = ({ byGoal }: WeekFigures) => byGoal[goal.id] ?? 0
        return {
          goal,
          soFarSeconds: sum(soFar, ofGoal),
          expectedSeconds: expected(ofGoal),
          targetSeconds: goal.targetShare === null ? null : goal.targetShare * trackedSeconds,
        }
      }),
  }
}
