// How the bytes of a file are decoded: UTF-8 or UTF-16 for the whole file, Latin-1 value by value.

// The few platform methods needed here; every runtime has them, but the language does not define them.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(octets: Uint8Array): string }
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const latin1 = new TextDecoder('windows-1252')

/** The file as UTF-8 (or another superset of ASCII) without byte order marks; a view if it already is. */
export function toAsciiSuperset(octets: Uint8Array): Uint8Array {
  const label = utf16Label(octets)
  if (label) return toAsciiSuperset(new TextEncoder().encode(new TextDecoder(label).decode(octets)))
  let from = 0
  while (octets[from] === 0xef && octets[from + 1] === 0xbb && octets[from + 2] === 0xbf) from += 3
  // A plain view, because each part of a Buffer is a Buffer again, at three times the cost.
  return new Uint8Array(octets.buffer, octets.byteOffset + from, octets.length - from)
}

/** Below this many bytes, building the text by hand is faster than the decoder. */
const SHORT = 32

/**
 * The text of a stretch of bytes. A stretch that is not UTF-8 is read as Windows-1252 on its own: some files mix both,
 * and one bad letter must not spoil the rest.
 */
export function decodeText(octets: Uint8Array, from: number, to: number): string {
  if (from >= to) return ''
  const short = to - from <= SHORT ? shortAscii(octets, from, to) : null
  if (short !== null) return short
  const part = octets.subarray(from, to)
  try {
    return utf8.decode(part)
  } catch {
    return latin1.decode(part)
  }
}

function shortAscii(octets: Uint8Array, from: number, to: number): string | null {
  const codes = new Array<number>(to - from)
  for (let i = from; i < to; i++) {
    const octet = octets[i] ?? 0
    if (octet > 127) return null
    codes[i - from] = octet
  }
  return String.fromCharCode.apply(null, codes)
}

/** Detected by the byte order mark, or because every other byte of ASCII text in UTF-16 is NUL. */
function utf16Label(octets: Uint8Array): string | null {
  const [a, b, c, d] = octets
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0x42 && b === 0 && c !== 0 && d === 0) return 'utf-16le'
  if (a === 0 && b === 0x42 && c === 0 && d !== 0) return 'utf-16be'
  return null
}
