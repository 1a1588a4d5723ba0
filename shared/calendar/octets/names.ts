// Recognises the few names that matter without making a string of every name in the file.

const LONGEST_NAME = 64

/** Tells which of its names stands in a stretch of octets, whatever its case; null for another. */
export type NameTable<N extends string> = (octets: Uint8Array, from: number, to: number) => N | null

/** A table of upper-case names. */
export function nameTable<N extends string>(names: readonly N[]): NameTable<N> {
  const byHash = new Map<number, N>()
  for (const name of names) {
    const octets = Uint8Array.from(name, (letter) => letter.charCodeAt(0))
    const hash = hashOf(octets, 0, octets.length)
    // The tables are fixed, so two names of one hash are found by the first test that runs.
    if (byHash.has(hash)) throw new Error(`${name} and ${byHash.get(hash)} have one hash`)
    byHash.set(hash, name)
  }
  return (octets, from, to) => {
    if (to - from > LONGEST_NAME) return null
    const name = byHash.get(hashOf(octets, from, to))
    return name !== undefined && isName(name, octets, from, to) ? name : null
  }
}

function hashOf(octets: Uint8Array, from: number, to: number): number {
  let hash = 0
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + upper(octets[i] ?? 0)) | 0
  return hash
}

function isName(name: string, octets: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false
  for (let i = 0; i < name.length; i++) {
    if (name.charCodeAt(i) !== upper(octets[from + i] ?? 0)) return false
  }
  return true
}

function upper(octet: number): number {
  return octet >= 97 && octet <= 122 ? octet - 32 : octet
}
