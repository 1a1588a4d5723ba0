// Documents with anything the interchange format allows in any key: odd texts, keys of later versions, absent ones.
import fc from 'fast-check'
import { documentSchema } from '../shared/interchange/schema.ts'
import type { JsonObject } from '../shared/interchange/write.ts'
import { anyInput } from './any-value.ts'

const oddTexts = ['', 'a', 'Ä\u2028ü\r\n', '=1+1', '<b>|`', '__proto__', 'constructor', '🧭', ' x ']
const instants = [
  '2026-11-16T09:00:00Z',
  '2026-11-20T16:00:00Z',
  '2026-10-25T00:30:00Z',
  '2025-01-01T00:00:00Z',
]
const shaped = [
  '2026-W47',
  '2025-W01',
  '2026-W53',
  '2026-Q4',
  '09:00-17:30',
  '13:00-14:00',
  '15:00',
  'Europe/Berlin',
]
const keys = ['1', '3', '7', 'startStop', 'capture']
const metrics = ['strategy', 'topGoal', 'category:a']

const pool = {
  texts: [...oddTexts, ...instants, ...shaped, ...keys, ...metrics],
  numbers: [-30, 0, 0.25, 1, 2, 5, 7, 12.5, 60, 480],
}

type Item = Readonly<Record<string, unknown>>
interface Drawn extends JsonObject {
  readonly categories: readonly Item[]
  readonly goals?: readonly Item[]
  readonly sources?: readonly Item[]
  readonly entries: readonly Item[]
}

/** Documents of the interchange format in which every reference leads somewhere. */
export const anyDocument: fc.Arbitrary<JsonObject> = fc
  .tuple(anyInput(documentSchema, pool), fc.nat(1000))
  .map(([drawn, seed]) => referring(drawn as Drawn, seed))

/** The document with unique ids, and with references to what is there. */
function referring(drawn: Drawn, seed: number): JsonObject {
  const categories = numbered(drawn.categories.length > 0 ? drawn.categories : [aCategory])
  const goals = numbered(drawn.goals ?? [])
  const sources = numbered(drawn.sources ?? [])
  const refer = (item: Item, place: number): Item => ({
    ...item,
    categoryId: categories[(seed + place) % categories.length]?.['id'],
    goalId: goals[(seed + place) % (goals.length + 1)]?.['id'] ?? null,
  })
  const lists = Object.entries(drawn).flatMap(([key, list]) => {
    if (!Array.isArray(list)) return []
    if (key === 'categories' || key === 'goals') return []
    const items = numbered(list)
    if (key === 'unclear') {
      return [
        [
          key,
          items.map((each, place) => ({ ...each, details: refer(each['details'] as Item, place) })),
        ],
      ]
    }
    if (key === 'meetings') return [[key, ofSources(items, sources)]]
    return [[key, 'rules entries planned started'.includes(key) ? items.map(refer) : items]]
  })
  return { ...drawn, ...Object.fromEntries(lists), categories, ...(drawn.goals && { goals }) }
}

/** Gives each meeting a calendar that exists and an event of its own. */
function ofSources(meetings: readonly Item[], sources: readonly Item[]): readonly Item[] {
  return sources.length === 0
    ? []
    : meetings.map((each, place) => ({
        ...each,
        uid: `${each['uid']}${place}`,
        sourceId: sources[place % sources.length]?.['id'],
      }))
}

const aCategory = { id: 'a', name: 'A', stance: 'strategy' }

function numbered(items: readonly Item[]): readonly Item[] {
  return items.map((item, place) =>
    'id' in item ? { ...item, id: `${item['id']}${place}` } : item,
  )
}
