// All of a person's data. `Config` is the small part kept in one file; entries live in one ledger a month.
import type { Unclear } from './block.ts'
import type { Category } from './category.ts'
import type { Entry } from './entry.ts'
import type { Goal } from './goal.ts'
import type { Meeting } from './meeting.ts'
import type { PackDraft } from './pack.ts'
import type { PlannedBlock } from './planned-block.ts'
import type { Prompt } from './prompt.ts'
import type { WeekNote } from './reflection.ts'
import type { Request } from './request.ts'
import type { Rule } from './rule.ts'
import type { Settings } from './settings.ts'
import type { Source } from './source.ts'
import type { StrategyWording } from './strategy-wording.ts'

export interface Config {
  readonly settings: Settings
  readonly categories: readonly Category[]
  readonly goals: readonly Goal[]
  readonly rules: readonly Rule[]
  readonly sources: readonly Source[]
  readonly planned: readonly PlannedBlock[]
  /** Planned blocks that were started, as they were planned. */
  readonly started: readonly PlannedBlock[]
  /** The strategy of a quarter in one line, by quarter, `2026-Q4`. */
  readonly strategies: Readonly<Record<string, string>>
  /** Earlier wordings of those lines, oldest first, by quarter. */
  readonly pastStrategies: Readonly<Record<string, readonly StrategyWording[]>>
  /** Drafts of review packs. */
  readonly packs: readonly PackDraft[]
  /** What the reflection asks, in order. */
  readonly prompts: readonly Prompt[]
  /** By ISO week, `2026-W47`. */
  readonly weeks: Readonly<Record<string, WeekNote>>
}

export interface Document extends Config {
  readonly entries: readonly Entry[]
  /** What others asked of the person, unordered. */
  readonly requests: readonly Request[]
  /** Calendar events that are not entries; missing in documents of older versions. */
  readonly meetings?: readonly Meeting[] | undefined
  /** Time away that is not explained yet; missing in documents of older versions. */
  readonly unclear?: readonly Unclear[] | undefined
}
