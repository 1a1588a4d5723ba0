// What AI saved (docs/accounting.md, section 4).

import { roundHalfUp } from '../base/arithmetic.ts'
import type { Entry } from '../model/entry.ts'
import type { Span } from '../time/instant.ts'

/** What one entry adds to the saved seconds. */
export interface Saving {
  readonly entry: Entry
  /** After the estimate factor; negative where AI cost time. */
  readonly seconds: number
  /** As the person said it, before the factor. */
  readonly fullSeconds: number
  readonly isMeasured: boolean
}

export interface Savings {
  readonly rows: readonly Saving[]
  readonly savedSeconds: number
  readonly measuredSeconds: number
  readonly estimatedSeconds: number
  readonly rangeSeconds: readonly [number, number]
}

/** The savings of a period: those of the entries that start in it and whose category is not `off`. */
export function savings(
  entries: Iterable<Entry>,
  period: Span,
  isOff: (categoryId: string) => boolean,
  estimateFactorPercent: number,
): Savings {
  const rows: Saving[] = []
  let measuredSeconds = 0
  let estimatedSeconds = 0
  let estimatedInFull = 0
  for (const entry of entries) {
    if (entry.ai === null || entry.start < period.from || entry.start >= period.to) continue
    const saving = savingOf(entry, estimateFactorPercent)
    if (!saving || isOff(entry.categoryId)) continue
    rows.push(saving)
    if (saving.isMeasured) {
      measuredSeconds += saving.seconds
    } else {
      estimatedSeconds += saving.seconds
      estimatedInFull += saving.fullSeconds
    }
  }
  const atFull = measuredSeconds + estimatedInFull
  return {
    rows,
    savedSeconds: measuredSeconds + estimatedSeconds,
    measuredSeconds,
    estimatedSeconds,
    rangeSeconds: [Math.min(measuredSeconds, atFull), Math.max(measuredSeconds, atFull)],
  }
}

/** `null` if nobody said that AI helped; new work saves nothing. */
export function savingOf(entry: Entry, estimateFactorPercent: number): Saving | null {
  const { ai } = entry
  if (!ai) return null
  const fullSeconds = ai.newWork ? 0 : roundHalfUp((ai.savedMinutes - ai.reworkMinutes) * 60)
  const isMeasured = ai.basis === 'measured'
  const isDiscounted = !isMeasured && fullSeconds > 0
  const seconds = isDiscounted
    ? roundHalfUp((fullSeconds * estimateFactorPercent) / 100)
    : fullSeconds
  return { entry, seconds, fullSeconds, isMeasured }
}
