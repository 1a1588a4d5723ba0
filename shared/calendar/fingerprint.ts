/**
 * A short text that stands for a longer one, so that two can be compared without storing either: 64 bits as 16
 * hexadecimal digits. The same on every machine; it is not secret (FNV-1a twice, with different start values).
 */
export function fingerprint(text: string): string {
  let one = 0x811c9dc5
  let two = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x85ebca6b) ^ (two >>> 13)
  }
  return hex(one) + hex(two)
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0')
}
