// What forms hold and send.

import type { Instant } from '../time/instant.ts'
import type { AiUse, EventReference } from './entry.ts'
import type { PlannedBlock } from './planned-block.ts'
import type { RequestDecision } from './request.ts'
import type { RuleConditions } from './rule.ts'

/** An entry as a form holds it; `id` is `null` for a new one. */
export interface EntryDraft {
  readonly id: string | null
  readonly start: Instant
  readonly end: Instant
  readonly categoryId: string
  readonly goalId: string | null
  readonly note: string
  readonly requestFrom: string
  /** Id of a kind of task. */
  readonly taskKind?: string | undefined
  readonly ai: AiUse | null
  /** The event it was made from, for display only; a form does not change it. */
  readonly event?: EventReference | undefined
}

/** A block to plan; main gives it an id. */
export type PlannedDraft = Omit<PlannedBlock, 'id' | 'uid' | 'movedFrom'>

/** A request as a form holds it. */
export interface RequestDraft {
  readonly from: string
  readonly what: string
  readonly minutes: number | null
  readonly decision: RequestDecision | null
}

/** A line of quick entry, parsed. */
export interface QuickEntry {
  /** Set if the line says what AI did on an existing block, which the rest of the line describes. */
  readonly ai?: AiUse | undefined
  readonly start: Instant
  readonly end: Instant
  readonly categoryId: string
  readonly goalId: string | null
  readonly note: string
}

/** A rule as a form holds it; `id` is `null` for a new one. */
export interface RuleDraft {
  readonly id: string | null
  readonly when: RuleConditions
  readonly categoryId: string
  readonly goalId: string | null
}
