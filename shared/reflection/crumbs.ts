// Saved time that came in crumbs: pieces too short to become strategy by themselves.
import type { SavingRow } from '../report/periods.ts'

/** Shorter pieces are crumbs. */
const crumbSeconds = 30 * 60

export interface Crumbs {
  readonly count: number
  readonly seconds: number
}

/** The savings of less than half an hour each; what cost time is none. */
export function crumbsOf(savings: readonly SavingRow[]): Crumbs {
  const small = savings.filter(({ seconds }) => seconds > 0 && seconds < crumbSeconds)
  return { count: small.length, seconds: small.reduce((sum, { seconds }) => sum + seconds, 0) }
}
