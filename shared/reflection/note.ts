import type { Config } from '../model/document.ts'
import { isFinished, type Reflection } from '../model/reflection.ts'
import { addWeeks, type Week } from '../time/week.ts'

/** What the person said about a week. */
export interface SaidOfWeek {
  readonly reflection: Reflection | null
  readonly workedMinutes: number | null
  /** What they planned in the last reflection before that week; `''` for nothing. */
  readonly lastCommitment: string
}

export function saidOf(week: Week, { weeks }: Pick<Config, 'weeks'>): SaidOfWeek {
  const note = weeks[week]
  const made = lastReflectedBefore(week, weeks)
  return {
    reflection: note?.reflection ?? null,
    workedMinutes: note?.workedMinutes ?? null,
    lastCommitment: (made && weeks[made]?.reflection?.commitment) ?? '',
  }
}

/** A commitment outlives this many weeks without a reflection; then it is too old to be what the person is at. */
const weeksOfMemory = 4

/**
 * The week whose reflection made the commitment for `week`; `null` if there is no such reflection. One that is begun, and
 * neither makes a commitment nor says that the last one was kept, leaves that one in force.
 */
export function lastReflectedBefore(week: Week, weeks: Config['weeks']): Week | null {
  for (let back = 1; back <= weeksOfMemory; back++) {
    const before = addWeeks(week, -back)
    const reflection = weeks[before]?.reflection
    if (reflection && settles(reflection)) return before
  }
  return null
}

function settles(reflection: Reflection): boolean {
  return isFinished(reflection) || reflection.commitment.trim() !== '' || reflection.kept === 'kept'
}

/** The weeks with a reflection, oldest first. */
export function reflectedWeeks({ weeks }: Pick<Config, 'weeks'>): readonly Week[] {
  return Object.keys(weeks)
    .filter((week) => weeks[week]?.reflection)
    .sort()
}
