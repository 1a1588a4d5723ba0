import { deepEqual } from '../../shared/base/deep-equal.ts'

/** Rows of one document, each with an id of its own: if two different rows share an id, neither may be lost. */
export function apart<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  if (byId.size === rows.length) return rows
  byId.clear()
  for (const row of rows) {
    let own = row
    for (let count = 2; byId.has(own.id) && !deepEqual(byId.get(own.id), own); count++) {
      own = { ...row, id: `${row.id}-${count}` }
    }
    byId.set(own.id, own)
  }
  return [...byId.values()]
}
