// BYSETPOS (RFC 5545 3.3.10) by reckoning, so that a set of millions is never written out.

/** The positions as places in a set of `length`, from 0, ascending and without repetitions. */
export function places(positions: readonly number[], length: number): readonly number[] {
  const found = new Set<number>()
  for (const position of positions) {
    const place = position > 0 ? position - 1 : length + position
    if (place >= 0 && place < length) found.add(place)
  }
  return [...found].sort((a, b) => a - b)
}
