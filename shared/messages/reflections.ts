// A week to reflect on, with what was written before.
import type { Reflection } from '../model/reflection.ts'
import type { WeekData } from '../report/periods.ts'
import type { Week } from '../time/week.ts'

export interface PastReflection {
  readonly week: Week
  readonly reflection: Reflection
}

export interface ReflectionData {
  readonly week: Week
  readonly data: WeekData
  readonly reflection: Reflection | null
  readonly workedMinutes: number | null
  /** The commitment made the week before; `''` if there was none. */
  readonly lastCommitment: string
  /** The week in one sentence, which the view and the Markdown lead with. */
  readonly finding: string
  /** All reflections, newest first. */
  readonly past: readonly PastReflection[]
}
