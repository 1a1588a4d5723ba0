// Sums by id. Ids come from people and files, so one may have the name of something every object inherits:
// `constructor`.
import type { SecondsById } from './report.ts'

/** The seconds of an id; 0 if it is missing. */
export function secondsAt(sums: SecondsById, id: string): number {
  return Object.hasOwn(sums, id) ? (sums[id] ?? 0) : 0
}

/** Adds up pairs of an id and its seconds, in the order the ids first appear. */
export function sumById(pairs: Iterable<readonly [id: string, seconds: number]>): SecondsById {
  const sums = new Map<string, number>()
  for (const [id, seconds] of pairs) sums.set(id, (sums.get(id) ?? 0) + seconds)
  return Object.fromEntries(sums)
}
