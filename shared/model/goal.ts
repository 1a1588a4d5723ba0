export interface Goal {
  readonly id: string
  readonly name: string
  /** 1 is the goal that matters most. */
  readonly rank: number
  /** Fraction of tracked time, 0 to 1. */
  readonly targetShare: number | null
  /** The quarter it is for, `2026-Q4`; missing for one without an end. */
  readonly period?: string | undefined
  /** What reaching it will look like, or what came of it, in the person's words. */
  readonly outcome?: string | undefined
  readonly archived: boolean
}
