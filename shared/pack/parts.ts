// What every section of a pack is put together from.

import { isolated } from '../format/isolated.ts'
import type { Config } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import type { PackDraft } from '../model/pack.ts'
import { daysOfWeek, firstDayOf, type Week } from '../time/week.ts'
import { type Day, dayOf } from '../time/zone.ts'
import type { Words } from '../words/words.ts'
import type { PackFacts } from './facts.ts'
import type { PackClaim, PackParagraph, PackTable } from './pack.ts'
import type { Redact } from './redact.ts'
import { type Legs, missingLegs, supportOf } from './support.ts'

/** What a draft says about a pack's content. */
export type PackChoices = Omit<PackDraft, 'id' | 'figures' | 'from' | 'to'>

export interface Making {
  readonly facts: PackFacts
  readonly choices: PackChoices
  readonly config: Config
  readonly entries: ReadonlyMap<string, Entry>
  readonly words: Words
  readonly redact: Redact
}

/** Most notes that stand below a claim. */
const mostRows = 5

/** A sentence of the app's, which the person can write otherwise; `redacted` is the same with stand-ins. */
export function recorded(
  id: string,
  source: string,
  { choices, redact }: Making,
  redacted = source,
): PackParagraph {
  const own = choices.texts[id]
  return {
    kind: 'paragraph',
    id,
    text: own === undefined ? redacted : redact(own),
    source: own ?? source,
    evidence: own === undefined ? 'recorded' : 'declared',
  }
}

/** Says what would fill a section that is empty. */
export function nothing(id: string, what: string, { words }: Making): PackParagraph {
  const text = words.t('pack.nothing', { what })
  return { kind: 'paragraph', id: `nothing-${id}`, text, source: null, evidence: 'recorded' }
}

interface ClaimInput
  extends Pick<PackClaim, 'id' | 'title' | 'evidence' | 'basis' | 'weeks' | 'entryIds'> {
  /** As the app found it, with the real names; title and basis have stand-ins. */
  readonly source: string
  /** The same with stand-ins for names, but not in the app's own words. */
  readonly redacted: string
  /** `null` where no support is asked for. */
  readonly legs: Legs | null
  /** Nothing is recorded in these weeks that could support it. */
  readonly isUnsupported?: boolean
}

export function claim(
  making: Making,
  { legs, isUnsupported = false, source, redacted, ...input }: ClaimInput,
): PackClaim {
  const { choices, words, redact } = making
  const own = choices.texts[input.id]
  return {
    kind: 'claim',
    ...input,
    text: own === undefined ? redacted : redact(own),
    source: own ?? source,
    evidence: own === undefined ? input.evidence : 'declared',
    support: legs && (isUnsupported ? 'none' : supportOf(legs)),
    missing: legs ? missingLegs(legs).map((leg) => words.t(`pack.missing-${leg}`)) : [],
    rows: choices.redacted.titles ? [] : rowsOf(input.entryIds, making),
    isLeftOut: choices.leftOutClaims.includes(input.id),
  }
}

/** The notes that took most time, each once. */
function rowsOf(
  entryIds: readonly string[],
  { entries, config, words, redact }: Making,
): readonly string[] {
  const byNote = new Map<string, Entry[]>()
  for (const id of entryIds) {
    const entry = entries.get(id)
    const note = entry?.note.trim() ?? ''
    if (entry && note !== '') byNote.set(note, [...(byNote.get(note) ?? []), entry])
  }
  const secondsOf = (rows: readonly Entry[]) =>
    rows.reduce((sum, { start, end }) => sum + end - start, 0)
  return [...byNote]
    .map(([note, rows]) => ({ note, rows, seconds: secondsOf(rows) }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, mostRows)
    .map(({ note, rows, seconds }) =>
      words.t(rows.length === 1 ? 'pack.row' : 'pack.row-several', {
        days: daysText(rows, config.settings.zone, words),
        entries: rows.length,
        note: isolated(redact(note)),
        length: words.duration(seconds),
      }),
    )
}

/** `2 Nov`, `2 Nov – 3 Dec`: from the first day to the last. */
function daysText(rows: readonly Entry[], zone: string, words: Words): string {
  const days = rows.map(({ start }) => dayOf(start, zone)).sort()
  const [first = '', last = first] = [days[0], days.at(-1)]
  const isOneYear = first.slice(0, 4) === last.slice(0, 4)
  const said = (day: string) =>
    words.date(day, isOneYear ? 'day, month short' : 'day, month short, year')
  return first === last
    ? said(first)
    : words.t('pack.row-days', { first: said(first), last: said(last) })
}

export function table(
  id: string,
  caption: string,
  { head, rows, figuresFrom = 1 }: Pick<PackTable, 'head' | 'rows'> & Partial<PackTable>,
): PackTable {
  return { kind: 'table', id, caption, head, rows, figuresFrom, evidence: 'recorded' }
}

export function rangeOf(
  from: Week,
  to: Week,
  { config, words }: Pick<Making, 'config' | 'words'>,
): string {
  return words.dates(...daysOf(from, to, config))
}

/** The dates of a week within a sentence. */
export function weekSaid(week: Week, { config, words }: Pick<Making, 'config' | 'words'>): string {
  return words.datesSaid(...daysOf(week, week, config))
}

function daysOf(from: Week, to: Week, { settings }: Config): [first: Day, last: Day] {
  const { weekStartsOn } = settings
  return [firstDayOf(from, weekStartsOn), daysOfWeek(to, weekStartsOn).at(-1) ?? '']
}
