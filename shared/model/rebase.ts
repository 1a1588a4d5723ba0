// Two changes of one document that started from the same state: both are kept if they change different things.
import { deepEqual } from '../base/deep-equal.ts'

/**
 * `current` with the differences between `before` and `after`. Objects change key by key; everything else, lists
 * included, changes as a whole, and then `after` wins.
 */
export function rebase<T>(before: T, after: T, current: T): T {
  if (deepEqual(before, after)) return current
  if (!isRecord(before) || !isRecord(after) || !isRecord(current)) return after
  const keys = new Set([...Object.keys(current), ...Object.keys(after)])
  const merged = [...keys].map((key) => [
    key,
    rebase(own(before, key), own(after, key), own(current, key)),
  ])
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as T
}

/** A key can have the name of something every object inherits: `valueOf`. */
function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
