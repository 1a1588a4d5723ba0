// How much of a file is read. Every limit that is met is told in a warning; nothing beyond it is guessed.

/** Counts, octets and characters; the same input meets the same limits on every machine. */
export interface Limits {
  /** Octets of the whole file; what is beyond is not read. */
  readonly bytes: number
  /** Octets of one unfolded line; the rest of the line is passed over. */
  readonly lineBytes: number
  /** VEVENTs kept. */
  readonly events: number
  /** Attendees read of one event; further ones are only counted. */
  readonly attendees: number
  /** RRULE and EXRULE lines of one event. */
  readonly rules: number
  /** RDATE and EXDATE lines of one event, and values of each. */
  readonly dates: number
  /** Components inside one another. */
  readonly nesting: number
  /** Occurrences of one UID in the window. */
  readonly occurrencesPerEvent: number
  /** Occurrences of the whole file in the window. */
  readonly occurrences: number
  /** Steps of rule expansion for one rule, and for the whole file: the stand-in for a clock. */
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
