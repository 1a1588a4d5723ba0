// Who asks is known by name alone.

/** What is the same for every spelling of a name: capitals and spaces around it tell nobody apart. */
export function askerKey(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase('en')
}

export function isSameAsker(a: string, b: string): boolean {
  return askerKey(a) === askerKey(b)
}
