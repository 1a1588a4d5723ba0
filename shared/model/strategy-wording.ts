import type { Instant } from '../time/instant.ts'

/** How the strategy of a quarter was worded until it was changed. */
export interface StrategyWording {
  readonly text: string
  readonly until: Instant
}
