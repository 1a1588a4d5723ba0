// What took most time for least since the quarter began: recurring meetings and those who asked.
import type { Config } from '../model/document.ts'
import { counting } from '../report/counting.ts'
import { secondsOf } from '../report/split.ts'
import { askerKey } from '../requests/asker.ts'
import type { Segment } from '../timeline/segment.ts'

export interface Taker {
  /** Stable over weeks: the kind, and the title or name without capitals. */
  readonly key: string
  readonly kind: 'meeting' | 'asker'
  /** As it was last written. */
  readonly name: string
  readonly seconds: number
  /** How many meetings or pieces of work. */
  readonly count: number
  /** Of the week that is looked back on. */
  readonly weekSeconds: number
}

const mostTakers = 6

/**
 * Recurring meetings that are no strategy, and askers, most time first. `ofWeek` tells whether a segment belongs to the
 * week that is looked back on.
 */
export function takers(
  segments: readonly Segment[],
  { categories }: Pick<Config, 'categories'>,
  ofWeek: (segment: Segment) => boolean,
): readonly Taker[] {
  const isStrategy = counting({ kind: 'stance', stance: 'strategy' }, categories)
  const found = new Map<string, Taker & { readonly entries: ReadonlySet<string> }>()
  for (const segment of segments) {
    const { entry } = segment
    const name = nameOf(segment, isStrategy(entry))
    if (!name) continue
    const key = `${name.kind} ${askerKey(name.name)}`
    const known = found.get(key)
    const seconds = secondsOf(segment)
    const entries = new Set(known?.entries).add(entry.id)
    found.set(key, {
      key,
      ...name,
      seconds: (known?.seconds ?? 0) + seconds,
      weekSeconds: (known?.weekSeconds ?? 0) + (ofWeek(segment) ? seconds : 0),
      count: entries.size,
      entries,
    })
  }
  return [...found.values()]
    .sort((a, b) => b.seconds - a.seconds || (a.key < b.key ? -1 : 1))
    .slice(0, mostTakers)
    .map(({ entries: _, ...taker }) => taker)
}

function nameOf({ entry }: Segment, isStrategy: boolean): Pick<Taker, 'kind' | 'name'> | null {
  const asked = entry.request?.from.trim() ?? ''
  if (asked !== '') return { kind: 'asker', name: asked }
  const { facts } = entry.event ?? {}
  const title = facts?.recurring ? facts.title.trim() : ''
  return title === '' || isStrategy ? null : { kind: 'meeting', name: title }
}
