// Cuts long lists and octets into slices small enough that handling one never holds up a process for long.

export interface SliceLimits {
  /** Records in one slice. */
  readonly records: number
  /** Characters and fields in one slice, roughly; one larger record travels alone. */
  readonly weight: number
  /** Octets in one slice. */
  readonly octets: number
}

export const sliceLimits: SliceLimits = { records: 500, weight: 500_000, octets: 256 * 1024 }

/** The list in order, in slices that keep to the limits; nothing for an empty list. */
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

/** Copies: a view, as a Buffer's own `slice` gives, would take the whole of its buffer along. */
export function* octetSlices(octets: Uint8Array, limits: SliceLimits): Generator<Uint8Array> {
  for (let from = 0; from < octets.length; from += limits.octets) {
    yield new Uint8Array(octets.subarray(from, from + limits.octets))
  }
}

/** What a plain value costs to hand over: its text, and something for each value. */
function weightOf(value: unknown): number {
  if (typeof value === 'string') return 8 + value.length
  if (typeof value !== 'object' || value === null) return 8
  let sum = 8
  for (const each of Object.values(value)) sum += weightOf(each)
  return sum
}
