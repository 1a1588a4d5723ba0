// How much of a file is read. Every limit that is reached gives a warning; what lies beyond it is not guessed.

/** Counts, bytes and characters, so that the same input reaches the same limits on every machine. */
export interface Limits {
  /** Bytes of the whole file; the rest is not read. */
  readonly bytes: number
  /** Bytes of one unfolded line; the rest of the line is skipped. */
  readonly lineBytes: number
  /** VEVENTs kept. */
  readonly events: number
  /** Attendees read per event; further ones are only counted. */
  readonly attendees: number
  /** RRULE and EXRULE lines per event. */
  readonly rules: number
  /** RDATE and EXDATE lines per event, and values per line. */
  readonly dates: number
  /** Depth of nested components. */
  readonly nesting: number
  /** Occurrences of one UID in the window. */
  readonly occurrencesPerEvent: number
  /** Occurrences of the whole file in the window. */
  readonly occurrences: number
  /** Steps of rule expansion for one rule, and for the whole file: these stand in for a time limit. */
  readonly stepsPerRule: number
  readonly steps: number
  /** Warnings kept; further ones are only counted. */
  readonly warnings: number
}

export const defaultLimits: Limits = {
  bytes: 128 * 1024 * 1024,
  lineBytes: 1024 * 1024,
  events: 200_000,
  attendees: 2_000,
  rules: 100,
  dates: 50_000,
  nesting: 50,
  occurrencesPerEvent: 50_000,
  occurrences: 100_000,
  stepsPerRule: 1_000_000,
  steps: 4_000_000,
  warnings: 200,
}
