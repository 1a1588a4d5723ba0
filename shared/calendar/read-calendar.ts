// The way in: octets of an .ics file to the occurrences of a window.

import { fail, type Result } from '../result.ts'
import type { Span } from '../time/instant.ts'
import type { Limits } from './limits.ts'
import type { CalendarReading } from './occurrence.ts'

/** `zone` is the person's IANA zone, `ownAddresses` the addresses they are invited by. */
export interface ReadOptions {
  readonly window: Span
  readonly zone: string
  readonly ownAddresses: readonly string[]
  readonly limits?: Partial<Limits>
}

/** Octets of an .ics file → Result; fails only when there is no calendar to be read at all. */
export function readCalendar(_octets: Uint8Array, _options: ReadOptions): Result<CalendarReading> {
  return fail('not-a-calendar', 'This file holds no calendar.')
}
