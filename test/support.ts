// Builders for tests: each gives something whole and valid, a test says only what matters to it.

import { startBlock } from '../shared/focus/transitions.ts'
import type { FocusBlock } from '../shared/model/block.ts'
import { defaultConfig } from '../shared/model/defaults.ts'
import type { Config, Document } from '../shared/model/document.ts'
import type { AiUse, Entry } from '../shared/model/entry.ts'
import type { Request } from '../shared/model/request.ts'
import { type RowFinder, rowFinder } from '../shared/reflection/ties.ts'
import { type Instant, parseInstant } from '../shared/time/instant.ts'
import { messagesOf } from '../shared/words/catalogues.ts'
import { createWords } from '../shared/words/words.ts'

/** What the tests read: British English, which shows whether a format follows the locale. */
export const words = createWords(
  { language: 'en-GB', formats: 'en-GB', hourCycle: 'h23' },
  messagesOf('en-GB'),
)

export const zone = 'Europe/Berlin'

/** The instant of an RFC 3339 text. */
export function at(text: string): Instant {
  const instant = parseInstant(text)
  if (instant === null) throw new Error(`not an instant: ${text}`)
  return instant
}

let count = 0

/** An entry between two instants, of an hour's delivery by default. */
export function entry(fields: Partial<Entry> = {}): Entry {
  count++
  return {
    id: `entry-${count}`,
    start: at('2026-11-16T09:00:00Z'),
    end: at('2026-11-16T10:00:00Z'),
    categoryId: 'delivery',
    goalId: null,
    source: 'manual',
    note: '',
    tags: [],
    request: null,
    ai: null,
    ...fields,
  }
}

export function aiUse(fields: Partial<AiUse> = {}): AiUse {
  return {
    tool: 'Claude',
    savedMinutes: 30,
    reworkMinutes: 0,
    basis: 'estimated',
    newWork: false,
    ...fields,
  }
}

export function config(fields: Partial<Config> = {}): Config {
  return { ...defaultConfig(zone), ...fields }
}

export function document(fields: Partial<Document> = {}): Document {
  return { ...config(), entries: [], requests: [], ...fields }
}

/** Returns a function that finds entries, requests and goals by their ids. */
export function rowsOf(
  { goals }: Pick<Config, 'goals'>,
  entries: readonly Entry[],
  requests: readonly Request[] = [],
): RowFinder {
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
    new Map(rows.map((row) => [row.id, row]))
  return rowFinder(goals, byId(entries), byId(requests))
}

/** Ids `new-1`, `new-2` …: what a test can name beforehand. */
export function countedIds(): () => string {
  let next = 0
  return () => `new-${++next}`
}

/** A focus block of 50 minutes that began at nine on the Monday, and has run undisturbed. */
export function focusBlock(fields: Partial<FocusBlock> = {}): FocusBlock {
  const details = { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 50 }
  const started = startBlock(null, details, 'b', at('2026-11-16T09:00:00Z'))
  if (!started.ok) throw new Error(started.problem.message)
  return { ...started.value, ...fields }
}
