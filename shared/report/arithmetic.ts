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
 * Shares out a whole number in proportion to the weights by largest remainder, ties to the earlier.
 * Negative weights take nothing; without a positive one every part is 0. Else the parts sum to `total`.
 */
export function largestRemainder(total: number, weights: readonly number[]): readonly number[] {
  const positive = weights.map((weight) => BigInt(Math.max(0, weight)))
  const sum = positive.reduce((a, b) => a + b, 0n)
  if (sum === 0n) return weights.map(() => 0)
  // Products of seconds can outgrow a double's 53 bits.
  const products = positive.map((weight) => BigInt(total) * weight)
  const parts = products.map((product) => Number(product / sum))
  const missing = total - parts.reduce((a, b) => a + b, 0)
  const byRemainder = products
    .map((product, index) => ({ remainder: product % sum, index }))
    .sort((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
    )
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}
