// Cuts long lists and bytes into slices small enough that handling one never blocks a process for long.

export interface SliceLimits {
  /** Records in one slice. */
  readonly records: number
  /** Characters and fields in one slice, roughly; a larger record gets a slice of its own. */
  readonly weight: number
  /** Bytes in one slice. */
  readonly octets: number
}

export const sliceLimits: SliceLimits = { records: 500, weight: 500_000, octets: 256 * 1024 }

/** The list in order, in slices that keep to the limits; none for an empty list. */
export function* listSlices<T>(
  list: readonly T[],
  { records, weight }: SliceLimits,
): Generator<readonly T[]> {
  let slice: T[] = []
  let sum = 0
  for (const record of list) {
    const own = weightOf(record)
    if (slice.length > 0 && (slice.length === records || sum + own > weight)) {
      yield slice
      slice = []
      sum = 0
    }
    slice.push(record)
    sum += own
  }
  if (slice.length > 0) yield slice
}

/** Copies: a view, such as a Buffer's own `slice`, would send its whole buffer. */
export function* octetSlices(octets: Uint8Array, limits: SliceLimits): Generator<Uint8Array> {
  for (let from = 0; from < octets.length; from += limits.octets) {
    yield new Uint8Array(octets.subarray(from, from + limits.octets))
  }
}

/** The cost of sending a plain value: its text, and a constant for each value. */
function weightOf(value: unknown): number {
  if (typeof value === 'string') return 8 + value.length
  if (typeof value !== 'object' || value === null) return 8
  let sum = 8
  for (const each of Object.values(value)) sum += weightOf(each)
  return sum
}
