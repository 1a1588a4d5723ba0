// A segment is a stretch in which exactly one entry counts.
import type { Entry } from '../model/entry.ts'
import type { Instant } from '../time/instant.ts'

export interface Segment {
  readonly start: Instant
  readonly end: Instant
  readonly entry: Entry
}
