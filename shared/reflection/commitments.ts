// What became of each commitment, and how often one was made again before it was kept.
import { folded } from '../base/folded.ts'
import type { Config } from '../model/document.ts'
import type { Reflection } from '../model/reflection.ts'
import type { Week } from '../time/week.ts'
import { lastReflectedBefore, reflectedWeeks } from './note.ts'

export interface MadeCommitment {
  /** The week whose reflection made it. */
  readonly made: Week
  readonly text: string
  /** The week whose reflection looks back on it; `null` while there is none. */
  readonly lookedBackIn: Week | null
  /** What became of it; `null` while the person has not said. */
  readonly kept: Reflection['kept']
  /** How often it had been made before, and not kept. */
  readonly carried: number
  /** Whether a later reflection made it again. */
  readonly isMadeAgain: boolean
}

/** Every commitment there is, by the week whose reflection made it, oldest first. */
export function commitmentsMade({
  weeks,
}: Pick<Config, 'weeks'>): ReadonlyMap<Week, MadeCommitment> {
  const reflected = reflectedWeeks({ weeks })
  const notKept = new Map<string, number>()
  const made = new Map<Week, MadeCommitment>()
  for (const [index, week] of reflected.entries()) {
    const text = weeks[week]?.reflection?.commitment.trim() ?? ''
    if (text === '') continue
    const after = reflected[index + 1]
    const lookedBackIn =
      after !== undefined && lastReflectedBefore(after, weeks) === week ? after : null
    const kept = (lookedBackIn && weeks[lookedBackIn]?.reflection?.kept) ?? null
    const carried = notKept.get(folded(text)) ?? 0
    for (const earlier of made.values()) {
      if (folded(earlier.text) === folded(text))
        made.set(earlier.made, { ...earlier, isMadeAgain: true })
    }
    made.set(week, { made: week, text, lookedBackIn, kept, carried, isMadeAgain: false })
    // Once it was kept, the same words begin a new one.
    notKept.set(folded(text), kept === 'kept' ? 0 : carried + 1)
  }
  return made
}

/** Whether a commitment can be carried on: it was not kept, or not wholly, and not made again since. */
export function canBeCarriedOn({
  kept,
  isMadeAgain,
}: Pick<MadeCommitment, 'kept' | 'isMadeAgain'>): boolean {
  return !isMadeAgain && (kept === 'not-kept' || kept === 'partly')
}
