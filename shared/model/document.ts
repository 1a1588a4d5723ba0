// All of a person's data. `Config` is the small part kept in one file; entries live in one ledger a month.
import type { Unclear } from '../focus/block.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Entry } from './entry.ts'
import type { Request } from './request.ts'
import type { Category, Goal, PlannedBlock, Rule, Settings, Source, WeekNote } from './settings.ts'

export interface Config {
  readonly settings: Settings
  readonly categories: readonly Category[]
  readonly goals: readonly Goal[]
  readonly rules: readonly Rule[]
  readonly sources: readonly Source[]
  readonly planned: readonly PlannedBlock[]
  /** By ISO week, `2026-W47`. */
  readonly weeks: Readonly<Record<string, WeekNote>>
}

export interface Document extends Config {
  readonly entries: readonly Entry[]
  /** What others asked of the person, in no order. */
  readonly requests: readonly Request[]
  /** What calendars hold that is no entry; missing in documents of older versions. */
  readonly meetings?: readonly Meeting[] | undefined
  /** Time away nobody has explained yet; missing in documents of older versions. */
  readonly unclear?: readonly Unclear[] | undefined
}
