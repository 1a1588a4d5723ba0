/** An id for a new item from its name, `win-mid-market`, with a number if it is taken. */
export function namedId(name: string, taken: readonly { readonly id: string }[]): string {
  const base =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'item'
  const ids = new Set(taken.map(({ id }) => id))
  let id = base
  for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`
  return id
}
