// The Retry-After header (RFC 9110, 10.2.3): a number of seconds or a date.

const longestWait = 7 * 86_400

/** Seconds to wait from `now` (in seconds since 1970), at most a week; `null` if the header says nothing. */
export function retryAfterSeconds(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  const text = header.trim()
  const seconds = /^\d+$/.test(text) ? Number(text) : Date.parse(text) / 1000 - now
  return Number.isNaN(seconds) ? null : Math.min(longestWait, Math.max(0, Math.ceil(seconds)))
}
