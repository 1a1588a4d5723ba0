// Recognises the few names that matter without making a string of every name in the file.

/** Finds which of its names a stretch of bytes holds, in any case; null for any other name. */
export type NameTable<N extends string> = (octets: Uint8Array, from: number, to: number) => N | null

/** A table of upper-case names. */
export function nameTable<N extends string>(names: readonly N[]): NameTable<N> {
  const longest = Math.max(...names.map(({ length }) => length))
  // Length and first letter alone rule out most names in a file.
  const alike = Array.from({ length: (longest + 1) * LETTERS }, (): N[] => [])
  for (const name of names) alike[placeOf(name.length, name.charCodeAt(0))]?.push(name)
  return (octets, from, to) => {
    if (to - from > longest || to <= from) return null
    const candidates = alike[placeOf(to - from, octets[from] ?? 0)]
    if (candidates === undefined) return null
    for (const name of candidates) if (isName(name, octets, from)) return name
    return null
  }
}

/** As many as five bits can hold; a letter and its capital have the same five. */
const LETTERS = 32

function placeOf(length: number, first: number): number {
  return length * LETTERS + (first & (LETTERS - 1))
}

function isName(name: string, octets: Uint8Array, from: number): boolean {
  for (let i = 0; i < name.length; i++) {
    if (name.charCodeAt(i) !== upper(octets[from + i] ?? 0)) return false
  }
  return true
}

function upper(octet: number): number {
  return octet >= 97 && octet <= 122 ? octet - 32 : octet
}
