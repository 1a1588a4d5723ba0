// The shape of a period's figures; the rules are in the files next to it.

import type { WorkStance } from '../model/category.ts'
import type { ShareName } from '../model/guardrail.ts'
import type { Instant } from '../time/instant.ts'

export const sinkNames = ['strategy', 'execution', 'neutral', 'untracked', 'timeBack'] as const
/** Where saved hours can have gone. */
export type SinkName = (typeof sinkNames)[number]

export type SecondsById = Readonly<Record<string, number>>
/** Fractions rounded half up to 4 decimals; `null` if there is nothing to take a share of. */
export type Shares = Readonly<Record<ShareName, number | null>>

export interface Fragmentation {
  /** Changes of category within a local day. */
  readonly switches: number
  readonly focusSeconds: number
  readonly longestRunSeconds: number
}

export interface AiAccount {
  readonly savedSeconds: number
  readonly measuredSeconds: number
  readonly estimatedSeconds: number
  /** The smaller end first: measured savings alone, and measured savings with every estimate at 100 %. */
  readonly rangeSeconds: readonly [number, number]
  readonly newWorkSeconds: number
  /** They sum exactly to `savedSeconds`; all 0 if nothing was saved. */
  readonly sinks: Readonly<Record<SinkName, number>>
  /** The stances' sinks by category id, without zeros. */
  readonly sinkDetail: SecondsById
  readonly reinvestmentRate: number | null
  readonly hamsterWheelIndex: number | null
  readonly timeBackRate: number | null
}

export interface Report {
  readonly from: Instant
  readonly to: Instant
  readonly trackedSeconds: number
  readonly byStance: Readonly<Record<WorkStance, number>>
  readonly byCategory: SecondsById
  readonly byGoal: SecondsById
  readonly unalignedSeconds: number
  readonly shares: Shares
  readonly fragmentation: Fragmentation
  readonly ai: AiAccount
}
