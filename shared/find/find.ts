// Finding what the person has by its words: entries, meetings, requests, reflections and goals.
import { folded, isFoundIn } from '../base/folded.ts'
import type { Config } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import type { Goal } from '../model/goal.ts'
import type { Meeting } from '../model/meeting.ts'
import type { WeekNote } from '../model/reflection.ts'
import type { Request } from '../model/request.ts'
import type { Instant } from '../time/instant.ts'
import { isWeek, type Week, weekSpan } from '../time/week.ts'
import { type Day, dayOf } from '../time/zone.ts'

/** One thing found. `text` is what it says; `at` is when it was, `null` of what has no time. */
export type Found =
  | {
      readonly kind: 'entry'
      readonly text: string
      readonly at: Instant
      readonly day: Day
      readonly entry: Entry
    }
  | { readonly kind: 'meeting'; readonly text: string; readonly at: Instant; readonly day: Day }
  | {
      readonly kind: 'request'
      readonly text: string
      readonly at: Instant
      readonly id: string
      readonly from: string
    }
  | {
      readonly kind: 'reflection'
      readonly text: string
      readonly at: Instant
      readonly week: Week
    }
  | { readonly kind: 'goal'; readonly text: string; readonly at: null; readonly id: string }

export interface FoundPage {
  /** Goals, then the rest, newest first. */
  readonly found: readonly Found[]
  /** Whether there is more after these. */
  readonly hasMore: boolean
}

/** Where to look. */
export interface Haystack {
  readonly config: Config
  readonly entries: Iterable<Entry>
  readonly waiting: readonly Meeting[]
  readonly requests: Iterable<Request>
}

export const foundPerPage = 12

/** Rows never change in place: what was folded once is found at once with the next letter. */
const foldedRows = new WeakMap<object, string>()

/** The page after the first `skip` things that have all of the typed words, each as the beginning of a word. */
export function find(typed: string, skip: number, where: Haystack): FoundPage {
  const wanted = folded(typed)
  if (wanted === '') return { found: [], hasMore: false }
  const has = (row: object, text: () => readonly string[]) => {
    const known = foldedRows.get(row) ?? folded(text().join(' '))
    foldedRows.set(row, known)
    return isFoundIn(known, wanted)
  }
  const timed = [
    ...entriesFound(where, has),
    ...meetingsFound(where, has),
    ...requestsFound(where, has),
    ...reflectionsFound(where, has),
  ].sort((a, b) => b.at - a.at)
  const all: readonly Found[] = [...goalsFound(where, has), ...timed]
  return { found: all.slice(skip, skip + foundPerPage), hasMore: all.length > skip + foundPerPage }
}

type Has = (row: object, text: () => readonly string[]) => boolean
type Timed = Exclude<Found, { kind: 'goal' }>

function entriesFound({ entries, config }: Haystack, has: Has): readonly Timed[] {
  const { zone } = config.settings
  const names = new Map(config.categories.map(({ id, name }) => [id, name]))
  const found: Timed[] = []
  for (const entry of entries) {
    const { note, tags, request, event, ai, start: at } = entry
    const title = event?.facts?.title ?? ''
    const about = [note, title, event?.facts?.organizer ?? '', request?.from ?? '', ai?.tool ?? '']
    if (!has(entry, () => [...about, ...tags])) continue
    const text = note || title || names.get(entry.categoryId) || entry.categoryId
    found.push({ kind: 'entry', text, at, day: dayOf(at, zone), entry })
  }
  return found
}

function meetingsFound({ waiting, config }: Haystack, has: Has): readonly Timed[] {
  return waiting
    .filter((meeting) => has(meeting, () => [meeting.facts.title, meeting.facts.organizer]))
    .map(({ start: at, facts }) => {
      return { kind: 'meeting', text: facts.title, at, day: dayOf(at, config.settings.zone) }
    })
}

function requestsFound({ requests }: Haystack, has: Has): readonly Timed[] {
  return [...requests]
    .filter((request) => has(request, () => [request.what, request.from]))
    .map(({ id, at, what, from }) => ({ kind: 'request', text: what, at, id, from }))
}

function reflectionsFound({ config }: Haystack, has: Has): readonly Timed[] {
  return Object.entries(config.weeks).flatMap(([week, note]): readonly Timed[] => {
    const texts = textsOf(note)
    if (!isWeek(week) || texts.length === 0 || !has(note, () => texts)) return []
    const at = weekSpan(week, config.settings).from
    return [{ kind: 'reflection', text: texts.join(' – '), at, week }]
  })
}

function textsOf({ reflection }: WeekNote): readonly string[] {
  if (!reflection) return []
  const { commitment, outcomes, aiHours, obstacles } = reflection
  return [commitment, outcomes, aiHours, obstacles].filter((text) => text !== '')
}

function goalsFound({ config }: Haystack, has: Has): readonly Found[] {
  return config.goals
    .filter((goal: Goal) => has(goal, () => [goal.name]))
    .map(({ id, name }) => ({ kind: 'goal', text: name, at: null, id }))
}
