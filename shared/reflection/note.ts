import type { Config } from '../model/document.ts'
import type { Reflection } from '../model/reflection.ts'
import { addWeeks, type Week } from '../time/week.ts'

/** What the person said about a week. */
export interface SaidOfWeek {
  readonly reflection: Reflection | null
  readonly workedMinutes: number | null
  /** What they planned in the reflection of the week before; `''` for nothing. */
  readonly lastCommitment: string
}

export function saidOf(week: Week, { weeks }: Pick<Config, 'weeks'>): SaidOfWeek {
  const note = weeks[week]
  return {
    reflection: note?.reflection ?? null,
    workedMinutes: note?.workedMinutes ?? null,
    lastCommitment: weeks[addWeeks(week, -1)]?.reflection?.commitment ?? '',
  }
}

/** The weeks with a reflection, oldest first. */
export function reflectedWeeks({ weeks }: Pick<Config, 'weeks'>): readonly Week[] {
  return Object.keys(weeks)
    .filter((week) => weeks[week]?.reflection)
    .sort()
}
