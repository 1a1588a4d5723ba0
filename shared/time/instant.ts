// An instant is a point in time, in whole seconds since 1970-01-01T00:00:00Z. Nothing here knows a zone.

declare const instantBrand: unique symbol

/** Whole seconds since 1970-01-01T00:00:00Z; a type of its own so that no length of time passes for one. */
export type Instant = number & { readonly [instantBrand]: 'instant' }

/** A half-open stretch of time, `[from, to)`. */
export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** The length of all the spans together, in seconds. */
export function totalSeconds(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0)
}

/** The instant of a number of seconds; fractions are cut off towards the past. */
export function instant(seconds: number): Instant {
  return Math.floor(seconds) as Instant
}

/** The instant `seconds` later (earlier when negative). */
export function addSeconds(at: Instant, seconds: number): Instant {
  return instant(at + seconds)
}

// Date.parse accepts more than RFC 3339, and a bare date-time would be read in the machine's own zone.
const rfc3339 =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/**
 * Reads an RFC 3339 date-time with any offset; fractions of a second are cut off.
 * `null` for anything else, days that do not exist (30 February) included.
 */
export function parseInstant(text: string): Instant | null {
  if (!rfc3339.test(text)) return null
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) return null
  return dayExists(text) ? instant(ms / 1000) : null
}

/** Date.parse rolls 30 February over into March instead of refusing it. */
function dayExists(text: string): boolean {
  const day = Number(text.slice(8, 10))
  if (day <= 28) return true
  const month = Number(text.slice(5, 7))
  const lastDay = new Date(Date.UTC(Number(text.slice(0, 4)), month, 0)).getUTCDate()
  return day <= lastDay
}

/** `2026-11-20T16:00:00Z`, the form of the interchange format. */
export function formatInstant(at: Instant): string {
  return new Date(at * 1000).toISOString().replace('.000Z', 'Z')
}
