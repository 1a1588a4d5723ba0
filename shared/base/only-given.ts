/** The keys of a change that are given, so that spreading it leaves the rest as it is. */
export function onlyGiven<T extends object>(
  change: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
