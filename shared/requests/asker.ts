// An asker is known by name alone.

/** The same for every spelling of a name: capitals and surrounding spaces make no difference. */
export function askerKey(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase('en')
}

export function isSameAsker(a: string, b: string): boolean {
  return askerKey(a) === askerKey(b)
}
