// A week to reflect on, with what was written before.
import type { PlannedBlock } from '../model/planned-block.ts'
import type { Reflection } from '../model/reflection.ts'
import type { Request } from '../model/request.ts'
import type { CommitmentState } from '../reflection/commitment.ts'
import type { Common } from '../reflection/common.ts'
import type { CrumbRecord, Crumbs } from '../reflection/crumbs.ts'
import type { Forecast } from '../reflection/forecast.ts'
import type { RitualWeek } from '../reflection/ritual.ts'
import type { WeekState } from '../reflection/state.ts'
import type { Taker } from '../reflection/takers.ts'
import type { TiedRows } from '../reflection/ties.ts'
import type { WorkedDay } from '../reflection/worked.ts'
import type { WeekData } from '../report/periods.ts'
import type { Span } from '../time/instant.ts'
import type { Week } from '../time/week.ts'

/** Consecutive weeks up to the current one, oldest first. */
export interface RitualData {
  readonly weeks: readonly RitualWeek[]
  /** What the last twelve weeks that are over have in common; `null` if nothing is to be said. */
  readonly common: Common | null
}

/** The crumbs of a week, and what can be made of them. */
export interface CrumbData {
  readonly crumbs: Crumbs
  /** Blocks planned for them, in order. */
  readonly planned: readonly PlannedBlock[]
  /** A free slot for them; `null` if there is none, or one is planned. */
  readonly slot: Span | null
  /** Whether the week after is over, so that nothing can be planned for them. */
  readonly isOver: boolean
  /** What became of the crumbs of the last weeks; `null` while that is not known. */
  readonly record: CrumbRecord | null
}

export interface ReflectionData {
  readonly week: Week
  readonly data: WeekData
  readonly reflection: Reflection | null
  readonly workedMinutes: number | null
  readonly isLeave: boolean
  /** The rows its answers are tied to. */
  readonly ties: TiedRows
  /** What was asked of the person in the week. */
  readonly requests: readonly Request[]
  /** The commitment made the week before; `''` if there was none. */
  readonly lastCommitment: string
  /** Where that commitment stands; `null` if there was none. */
  readonly commitment: CommitmentState | null
  /** The reflection before, with its pledge and what was to be stopped; `null` if there is none. */
  readonly last: Reflection | null
  /** The week in one sentence, which the view and the Markdown lead with. */
  readonly finding: string
  readonly state: WeekState
  /** Weeks in a row directly before it without an entry; 0 for fewer than two. */
  readonly emptyWeeks: number
  readonly days: readonly WorkedDay[]
  /** What took most since the quarter began. */
  readonly takers: readonly Taker[]
  /** What each goal comes to by the end of the quarter. */
  readonly forecast: Forecast
  /** What was read: calendars by name, and of what has begun the entries, and working days without any recorded time. */
  readonly read: {
    readonly calendars: readonly string[]
    readonly entries: number
    readonly emptyDays: number
  }
}
