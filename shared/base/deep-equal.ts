/** Whether two values of plain data are equal; a key that is `undefined` counts as missing. */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = present(a)
  const right = new Map(present(b))
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && deepEqual(value, right.get(key)))
  )
}

function present(value: object): readonly [string, unknown][] {
  return Object.entries(value).filter(([, each]) => each !== undefined)
}
