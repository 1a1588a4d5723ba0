// What AI saves on a kind of task, measured against the person's own time for it without AI.
import { quantile, roundHalfUp } from '../base/arithmetic.ts'
import type { AiUse } from '../model/entry.ts'
import { type AskedBlock, isWithoutAi } from './blocks.ts'

/** With fewer blocks without AI, a median says too little: the saving stays an estimate. */
export const leastSamples = 3

/** Blocks of a kind that were done without AI, lengths in seconds. */
export interface Samples {
  readonly count: number
  readonly median: number
  readonly shortest: number
  readonly longest: number
}

/** Net savings of a kind on one basis, in seconds. */
export interface SavingsOfBasis {
  readonly count: number
  readonly mean: number
}

export interface KindFigures {
  readonly kindId: string
  readonly withoutAi: Samples | null
  readonly measured: SavingsOfBasis | null
  readonly estimated: SavingsOfBasis | null
  /** Measured over estimated; `null` if one of them is missing or the estimates add up to nothing. */
  readonly ratio: number | null
}

/** The figures of one kind, from all its blocks. */
export function kindFigures(kindId: string, blocks: readonly AskedBlock[]): KindFigures {
  const ofKind = blocks.flatMap(({ first, seconds, ai }) =>
    first.taskKind === kindId && ai ? [{ seconds, ai }] : [],
  )
  const without = ofKind.filter(({ ai }) => isWithoutAi(ai)).map(({ seconds }) => seconds)
  const savings = (basis: AiUse['basis']) =>
    meanOf(
      ofKind
        .filter(({ ai }) => ai.basis === basis && !ai.newWork && !isWithoutAi(ai))
        .map(({ ai }) => (ai.savedMinutes - ai.reworkMinutes) * 60),
    )
  const measured = savings('measured')
  const estimated = savings('estimated')
  return {
    kindId,
    withoutAi: samplesOf(without),
    measured,
    estimated,
    ratio: measured && estimated && estimated.mean > 0 ? measured.mean / estimated.mean : null,
  }
}

/**
 * What AI saved on a block of this length, in whole minutes: the median without AI less the time it took. Negative if
 * it took longer; `null` with too few samples. Checking within the block is already part of its length.
 */
export function measuredMinutes(samples: Samples | null, blockSeconds: number): number | null {
  if (!samples || samples.count < leastSamples) return null
  return roundHalfUp((samples.median - blockSeconds) / 60)
}

export interface Calibration {
  /** The percentage at which estimates would match what was measured. */
  readonly factorPercent: number
  /** Kinds that have both. */
  readonly kinds: number
  /** Estimates in them. */
  readonly estimates: number
}

/**
 * The estimate factor that the measurements suggest. Over the kinds that have both: what the estimated blocks would
 * have saved at the measured mean, over what was estimated for them. At least 0, at most 100.
 */
export function calibration(kinds: readonly KindFigures[]): Calibration | null {
  let measured = 0
  let estimated = 0
  let estimates = 0
  const both = kinds.filter(({ ratio }) => ratio !== null)
  for (const kind of both) {
    const count = kind.estimated?.count ?? 0
    measured += count * (kind.measured?.mean ?? 0)
    estimated += count * (kind.estimated?.mean ?? 0)
    estimates += count
  }
  if (estimated <= 0) return null
  const percent = roundHalfUp((100 * measured) / estimated)
  return { factorPercent: Math.min(100, Math.max(0, percent)), kinds: both.length, estimates }
}

function samplesOf(lengths: readonly number[]): Samples | null {
  const sorted = [...lengths].sort((a, b) => a - b)
  const [shortest] = sorted
  const longest = sorted.at(-1)
  if (shortest === undefined || longest === undefined) return null
  return { count: sorted.length, median: quantile(sorted, 0.5), shortest, longest }
}

function meanOf(values: readonly number[]): SavingsOfBasis | null {
  if (values.length === 0) return null
  const sum = values.reduce((total, value) => total + value, 0)
  return { count: values.length, mean: sum / values.length }
}
