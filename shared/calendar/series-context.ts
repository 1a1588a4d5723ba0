// What the expansion of a series needs to know about its file.

import type { Steps } from './budget.ts'
import type { EventRecord } from './event-record.ts'
import type { CalendarFault } from './fault.ts'
import type { Limits } from './limits.ts'
import type { Zones } from './zones.ts'

export interface SeriesContext {
  readonly zones: Zones
  /** The window in seconds since the epoch, half open. */
  readonly window: { readonly from: number; readonly to: number }
  readonly limits: Limits
  readonly steps: Steps
  /** The event's title, and its DTSTAMP as written; read only if needed. */
  readonly versionOf: (record: EventRecord) => { readonly title: string; readonly stamp: string }
  /** Part of an event could not be read or exceeded a limit. */
  readonly warn: (record: EventRecord, fault: CalendarFault) => void
}
