// Rules about requests: which are still open, which focus block carries one out, and who asks often.
import type { BlockDetails } from '../model/block.ts'
import type { Category } from '../model/category.ts'
import type { Request } from '../model/request.ts'
import type { Instant } from '../time/instant.ts'
import { askerKey } from './asker.ts'

/** Still open: nobody has decided, or it was put off. */
export function isOpen({ decision }: Request): boolean {
  return decision === null || decision === 'later'
}

/** The category for the time of requests: the one made for them, or else the first execution category. */
export function requestCategory(categories: readonly Category[]): Category | null {
  const usable = categories.filter(({ archived }) => !archived)
  return (
    usable.find(({ id }) => id === 'requests') ??
    usable.find(({ stance }) => stance === 'execution') ??
    null
  )
}

/** The focus block that carries a request out. */
export function requestBlock(
  { id, from, what, minutes }: Request,
  categoryId: string,
): BlockDetails {
  return { categoryId, goalId: null, note: what, plannedMinutes: minutes, request: { from, id } }
}

/** Somebody asked for something at this time. */
export interface Asking {
  readonly from: string
  readonly at: Instant
}

const knownAskerLimit = 20
/** After this long a request weighs half: who asks now matters more than who once asked. */
const halfLifeSeconds = 60 * 86_400

/** Names of those who ask often or lately, the most likely to ask again first; each name in one spelling. */
export function knownAskers(askings: Iterable<Asking>, now: Instant): readonly string[] {
  const byName = new Map<string, { name: string; at: Instant; weight: number }>()
  for (const { from, at } of askings) {
    const name = from.trim()
    if (name === '') continue
    const key = askerKey(name)
    const weight = 0.5 ** (Math.max(0, now - at) / halfLifeSeconds)
    const known = byName.get(key)
    const latest = known && known.at > at ? known : { name, at }
    byName.set(key, { ...latest, weight: weight + (known?.weight ?? 0) })
  }
  return [...byName.values()]
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, knownAskerLimit)
    .map(({ name }) => name)
}
