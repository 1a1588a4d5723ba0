// Which times can have been worked: one rule for everything that a person writes down by hand.
import { formatLength } from '../format/lengths.ts'
import { problem } from '../result.ts'
import type { Instant } from '../time/instant.ts'
import { clockTime, dayOf } from '../time/zone.ts'
import type { Problem } from '../words/problem.ts'

interface Span {
  readonly start: Instant
  readonly end: Instant
}

/** Longer than anybody works on one thing, so it is a typing error. */
const longestSeconds = 16 * 3600

/** Why a time has no length that anybody works; `null` if it has. Planned blocks have one too, though they are ahead. */
export function lengthFault({ start, end }: Span): Problem | null {
  if (end <= start) return problem('no-length/end')
  if (end - start <= longestSeconds) return null
  return problem('too-long', { length: formatLength(end - start) })
}

/** Why this time cannot have been worked; `null` if it can. */
export function workedFault(span: Span, zone: string, now: Instant): Problem | null {
  const fault = lengthFault(span)
  if (fault || span.end <= now) return fault
  const [day, time] = [dayOf(span.end, zone), clockTime(span.end, zone)]
  return day === dayOf(now, zone)
    ? problem('ahead', { when: { clock: time } })
    : problem('ahead/day', { time: { clock: time }, day: { day } })
}
