// BYSETPOS (RFC 5545 3.3.10) by arithmetic, so that a set of millions is never built.

/** The positions as indexes into a set of `length`, from 0, ascending and without duplicates. */
export function places(positions: readonly number[], length: number): readonly number[] {
  const found = new Set<number>()
  for (const position of positions) {
    const place = position > 0 ? position - 1 : length + position
    if (place >= 0 && place < length) found.add(place)
  }
  return [...found].sort((a, b) => a - b)
}
