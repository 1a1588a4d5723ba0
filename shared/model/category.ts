export const stances = ['strategy', 'execution', 'neutral', 'off'] as const
/** What a category is towards: `off` (breaks, private time) is left out of every figure. */
export type Stance = (typeof stances)[number]
/** The stances that count as work. */
export const workStances = ['strategy', 'execution', 'neutral'] as const
export type WorkStance = (typeof workStances)[number]

export interface Category {
  readonly id: string
  readonly name: string
  readonly stance: Stance
  /** Promoting the work, stakeholders. */
  readonly visibility: boolean
  readonly archived: boolean
}
