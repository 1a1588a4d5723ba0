// Two changes of one document that started from the same state: both are kept if they change different things.
import { deepEqual } from '../base/deep-equal.ts'

/**
 * `current` with the differences between `before` and `after`. Objects change key by key, lists of texts or of things
 * with an id item by item; where both changed the same, and in all other lists, `after` wins. Lists anywhere under one
 * of the keys `whole` are replaced as a whole, because their items mean nothing apart.
 */
export function rebase<T>(before: T, after: T, current: T, whole: readonly string[] = []): T {
  if (deepEqual(before, after)) return current
  if (deepEqual(before, current)) return after
  if (isRecord(before) && isRecord(after) && isRecord(current)) {
    const keys = new Set([...Object.keys(current), ...Object.keys(after)])
    const merged = [...keys].map((key) => {
      const [was, is, now] = [own(before, key), own(after, key), own(current, key)]
      return [key, rebase(was, is, now, whole.includes(key) ? all : whole)] as const
    })
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as T
  }
  if (whole === all || ![before, after, current].every(hasNames)) return after
  return rebasedList(before as Items, after as Items, current as Items, whole) as T
}

/** All lists are whole from here on. */
const all: readonly string[] = []

type Item = string | { readonly id: string }
type Items = readonly Item[]

function hasNames(list: unknown): list is Items {
  if (!Array.isArray(list)) return false
  const names = list.map((item) => (isRecord(item) ? item['id'] : item))
  return names.every((name) => typeof name === 'string') && new Set(names).size === names.length
}

const nameOf = (item: Item) => (typeof item === 'string' ? item : item.id)

/** In the order of `after` if that is another than before, else in the present one; what is new comes last. */
function rebasedList(before: Items, after: Items, current: Items, whole: readonly string[]): Items {
  const [were, are, now] = [before, after, current].map(
    (list) => new Map(list.map((item) => [nameOf(item), item])),
  ) as [Map<string, Item>, Map<string, Item>, Map<string, Item>]
  const isMoved = !deepEqual(
    [...were.keys()].filter((name) => are.has(name)),
    [...are.keys()].filter((name) => were.has(name)),
  )
  const order = isMoved ? [...are.keys(), ...now.keys()] : [...now.keys(), ...are.keys()]
  return [...new Set(order)].flatMap((name) => {
    const [was, is, item] = [were.get(name), are.get(name), now.get(name)]
    // Taken out by one of the two.
    if (was !== undefined && (is === undefined || item === undefined)) return []
    if (is === undefined || item === undefined) return [(is ?? item) as Item]
    return [rebase(was ?? is, is, item, whole)]
  })
}

/** A key can have the name of something every object inherits: `valueOf`. */
function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
