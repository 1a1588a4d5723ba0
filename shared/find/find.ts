// Finding what the person has by its words: entries, meetings, requests, reflections, goals and review packs.
import { finder, folded, searchable } from '../base/folded.ts'
import type { Config } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Request } from '../model/request.ts'
import { writtenTexts } from '../reflection/written.ts'
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
  /** `text` is its title, or what the person wrote in it that has the words. */
  | { readonly kind: 'pack'; readonly text: string; readonly at: null; readonly id: string }

export interface FoundPage {
  /** Goals and packs, then what has begun, newest first, then what is to come, soonest first. */
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
  readonly now: Instant
}

/** How many are asked for at once, and how many a person leafs through at most. */
export const foundPerPage = 12
export const mostFound = 240

/** Rows never change in place: what was folded once is found at once with the next letter. */
const foldedRows = new WeakMap<object, string>()

/** The first `most` things that have all of the typed words, each as the beginning of a word. */
export function find(typed: string, most: number, where: Haystack): FoundPage {
  if (folded(typed) === '') return { found: [], left: 0 }
  const finds = finder(typed)
  const has = (row: object, text: () => readonly string[]) => {
    let known = foldedRows.get(row)
    if (known === undefined) {
      known = searchable(text().join(' '))
      foldedRows.set(row, known)
    }
    return finds(known)
  }
  const timed = [
    ...entriesWith(where, has),
    ...meetingsWith(where, has),
    ...requestsWith(where, has),
    ...reflectionsWith(where, has),
  ].sort(nearest(where.now))
  const all = [...goalsWith(where, has), ...packsWith(where, finds), ...timed]
  return {
    found: all.slice(0, most).map(({ tell }) => tell()),
    left: Math.max(0, all.length - most),
  }
}

/** What has begun, newest first, then what is to come, soonest first. */
function nearest(now: Instant): (a: Hit, b: Hit) => number {
  return (a, b) => {
    const [isAhead, isOtherAhead] = [a.at > now, b.at > now]
    if (isAhead !== isOtherAhead) return isAhead ? 1 : -1
    return isAhead ? a.at - b.at : b.at - a.at
  }
}

type Has = (row: object, text: () => readonly string[]) => boolean

/** A row that has the words. Few of them are told. */
interface Hit {
  readonly at: Instant
  readonly tell: () => Found
}

function entriesWith({ entries, config }: Haystack, has: Has): readonly Hit[] {
  const { categories, settings } = config
  const hits: Hit[] = []
  for (const entry of entries) {
    if (!has(entry, () => wordsOf(entry))) continue
    const { note, event, categoryId, start: at } = entry
    const tell = (): Found => {
      const category = categories.find(({ id }) => id === categoryId)?.name ?? categoryId
      const text = note || event?.facts?.title || category
      return { kind: 'entry', text, at, day: dayOf(at, settings.zone), entry }
    }
    hits.push({ at, tell })
  }
  return hits
}

function wordsOf({ note, tags, request, event, ai }: Entry): readonly string[] {
  const { title, organizer } = event?.facts ?? {}
  return [note, title, organizer, request?.from, ai?.tool, ...tags].filter(
    (each) => each !== undefined,
  )
}

function meetingsWith({ waiting, config }: Haystack, has: Has): readonly Hit[] {
  return waiting
    .filter((meeting) => has(meeting, () => [meeting.facts.title, meeting.facts.organizer]))
    .map(({ start: at, facts: { title: text } }) => {
      const day = () => dayOf(at, config.settings.zone)
      return { at, tell: () => ({ kind: 'meeting', text, at, day: day() }) }
    })
}

function requestsWith({ requests, config }: Haystack, has: Has): readonly Hit[] {
  return [...requests]
    .filter((request) => has(request, () => [request.what, request.from]))
    .map((request) => {
      const { at, what: text, from } = request
      const day = () => dayOf(at, config.settings.zone)
      const tell = (): Found => {
        return { kind: 'request', text, at, day: day(), from, isOpen: isOpen(request) }
      }
      return { at, tell }
    })
}

function reflectionsWith({ config }: Haystack, has: Has): readonly Hit[] {
  return Object.entries(config.weeks).flatMap(([week, note]): readonly Hit[] => {
    const texts = writtenTexts(note.reflection).map(({ text }) => text)
    if (!isWeek(week) || texts.length === 0 || !has(note, () => texts)) return []
    const at = weekSpan(week, config.settings).from
    return [{ at, tell: () => ({ kind: 'reflection', text: texts.join(' – '), at, week }) }]
  })
}

function goalsWith({ config }: Haystack, has: Has): readonly Pick<Hit, 'tell'>[] {
  return config.goals
    .filter((goal) => has(goal, () => [goal.name]))
    .map(({ name }) => ({ tell: () => ({ kind: 'goal', text: name, at: null }) }))
}

/** A pack is found by its title, and by each text that the person wrote in it. */
function packsWith(
  { config }: Haystack,
  finds: (text: string) => boolean,
): readonly Pick<Hit, 'tell'>[] {
  return config.packs.flatMap(({ id, title, texts }) => {
    const text = [title, ...Object.values(texts)].find((each) => finds(searchable(each)))
    return text === undefined ? [] : [{ tell: () => ({ kind: 'pack', text, at: null, id }) }]
  })
}
