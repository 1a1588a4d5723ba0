// Exact rounding and sharing out, in whole numbers.

/** `part / whole` rounded half up to 4 decimals; `null` for a whole that is not positive. */
export function share(part: number, whole: number): number | null {
  if (whole <= 0) return null
  return Math.floor((2 * 10_000 * part + whole) / (2 * whole)) / 10_000
}

/** Rounded half up to a whole number; -0.5 becomes 0. */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5)
}

/**
 * Shares out a whole number in proportion to the weights by largest remainder, ties to the earlier one. Negative
 * weights take nothing. Without a positive weight every part is 0; otherwise the parts sum to `total`.
 */
export function largestRemainder(total: number, weights: readonly number[]): readonly number[] {
  let sum = 0
  for (const weight of weights) sum += Math.max(0, weight)
  if (sum === 0 || total === 0) return weights.map(() => 0)
  const quotients = total * sum <= Number.MAX_SAFE_INTEGER ? inDoubles : inBigInts
  const { parts, remainders } = quotients(total, weights, sum)
  let missing = total
  for (const part of parts) missing -= part
  const byRemainder = remainders
    .map((_, index) => index)
    .sort((a, b) => {
      const [first = 0, second = 0] = [remainders[a], remainders[b]]
      return first === second ? a - b : first > second ? -1 : 1
    })
  for (const index of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}

interface Quotients {
  readonly parts: number[]
  readonly remainders: readonly (number | bigint)[]
}

function inDoubles(total: number, weights: readonly number[], sum: number): Quotients {
  const products = weights.map((weight) => total * Math.max(0, weight))
  const remainders = products.map((product) => product % sum)
  return {
    parts: products.map((product, index) => (product - (remainders[index] ?? 0)) / sum),
    remainders,
  }
}

/** For products of seconds that do not fit a double's 53 bits. */
function inBigInts(total: number, weights: readonly number[], sum: number): Quotients {
  const products = weights.map((weight) => BigInt(total) * BigInt(Math.max(0, weight)))
  return {
    parts: products.map((product) => Number(product / BigInt(sum))),
    remainders: products.map((product) => product % BigInt(sum)),
  }
}

/** The value below which this fraction of the sorted numbers lies, interpolated if necessary. */
export function quantile(sorted: readonly number[], fraction: number): number {
  const place = (sorted.length - 1) * fraction
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
