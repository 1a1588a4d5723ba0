// Finding what the person has by its words: entries, meetings, requests, reflections and goals.
import { folded, isFoundIn } from '../base/folded.ts'
import type { Config } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import type { Goal } from '../model/goal.ts'
import type { Meeting } from '../model/meeting.ts'
import type { WeekNote } from '../model/reflection.ts'
import type { Request } from '../model/request.ts'
import { isOpen } from '../requests/requests.ts'
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
      readonly day: Day
      readonly from: string
      /** Whether it waits for a decision, or was put off. */
      readonly isOpen: boolean
    }
  | {
      readonly kind: 'reflection'
      readonly text: string
      readonly at: Instant
      readonly week: Week
    }
  | { readonly kind: 'goal'; readonly text: string; readonly at: null }

export interface FoundPage {
  /** Goals, then the rest, newest first. */
  readonly found: readonly Found[]
  /** How many there are after these. */
  readonly left: number
}

/** Where to look. */
export interface Haystack {
  readonly config: Config
  readonly entries: Iterable<Entry>
  readonly waiting: readonly Meeting[]
  readonly requests: Iterable<Request>
}

/** How many are asked for at once, and how many a person leafs through at most. */
export const foundPerPage = 12
export const mostFound = 240

/** Rows never change in place: what was folded once is found at once with the next letter. */
const foldedRows = new WeakMap<object, string>()

/** The first `most` things that have all of the typed words, each as the beginning of a word. */
export function find(typed: string, most: number, where: Haystack): FoundPage {
  const wanted = folded(typed)
  if (wanted === '') return { found: [], left: 0 }
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
  return { found: all.slice(0, most), left: Math.max(0, all.length - most) }
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

function requestsFound({ requests, config }: Haystack, has: Has): readonly Timed[] {
  return [...requests]
    .filter((request) => has(request, () => [request.what, request.from]))
    .map((request) => {
      const { at, what, from } = request
      const day = dayOf(at, config.settings.zone)
      return { kind: 'request', text: what, at, day, from, isOpen: isOpen(request) }
    })
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
    .map(({ name }) => ({ kind: 'goal', text: name, at: null }))
}
