const megabyte = 1_000_000

/** `41 of 125 MB (33 %)`, or `41 MB` where the size is not known; both in bytes. */
export function progressLine(transferred: number, total: number | null): string {
  const so = Math.floor(transferred / megabyte)
  if (total === null || total <= 0) return `${so} MB`
  const percent = Math.floor((transferred / total) * 100)
  return `${so} of ${Math.round(total / megabyte)} MB (${percent} %)`
}

const dayMs = 24 * 3600 * 1000

/**
 * Whether a machine on the stand-in asks for the official Electron again: at most once a day. A last try that lies a day
 * or more ahead is the word of a clock that was set back since, and counts for nothing. Both in milliseconds since 1970;
 * `null` where it was never tried.
 */
export function isTimeToRetry(triedAt: number | null, now: number): boolean {
  return triedAt === null || Math.abs(now - triedAt) >= dayMs
}
