// What an answer of a reflection is tied to: entries, goals and requests, by their ids.
import type { Category } from '../model/category.ts'
import type { Entry } from '../model/entry.ts'
import type { Goal } from '../model/goal.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Reflection, Tie, WeekNote } from '../model/reflection.ts'
import type { Request } from '../model/request.ts'
import { requestTitle } from '../requests/title.ts'
import type { Instant } from '../time/instant.ts'
import type { Words } from '../words/words.ts'
import { withText } from './text.ts'

/** A row that an answer is tied to. */
export type TiedRow =
  | { readonly kind: 'entry'; readonly row: Entry }
  | { readonly kind: 'goal'; readonly row: Goal }
  | { readonly kind: 'request'; readonly row: Request }

/** Finds rows by their ids; one that was deleted is not found. */
export interface RowFinder {
  readonly entry: (id: string) => Entry | undefined
  readonly goal: (id: string) => Goal | undefined
  readonly request: (id: string) => Request | undefined
}

interface Lookup<T> {
  readonly get: (id: string) => T | undefined
}

/** Finds them among these. */
export function rowFinder(
  goals: readonly Goal[],
  entries: Lookup<Entry>,
  requests: Lookup<Request>,
): RowFinder {
  return {
    entry: (id) => entries.get(id),
    goal: (id) => goals.find((goal) => goal.id === id),
    request: (id) => requests.get(id),
  }
}

/** By prompt id, in the order in which they were tied. */
export type TiedRows = Readonly<Record<string, readonly TiedRow[]>>

export function tiesOf(prompt: string, reflection: Reflection | null | undefined): readonly Tie[] {
  const ties = reflection?.ties ?? {}
  return Object.hasOwn(ties, prompt) ? (ties[prompt] ?? []) : []
}

/** The rows that are there; a tie to a deleted one is kept, in case it is brought back, and not shown. */
export function tiedRows(reflection: Reflection | null | undefined, find: RowFinder): TiedRows {
  const found = Object.entries(reflection?.ties ?? {}).map(
    ([prompt, ties]) => [prompt, ties.flatMap((tie) => tiedRow(tie, find))] as const,
  )
  return Object.fromEntries(found.filter(([, rows]) => rows.length > 0))
}

function tiedRow({ kind, id }: Tie, find: RowFinder): readonly TiedRow[] {
  switch (kind) {
    case 'entry': {
      const row = find.entry(id)
      return row ? [{ kind, row }] : []
    }
    case 'goal': {
      const row = find.goal(id)
      return row ? [{ kind, row }] : []
    }
    case 'request': {
      const row = find.request(id)
      return row ? [{ kind, row }] : []
    }
  }
}

/** The note with a row tied to an answer, or untied. */
export function withTie(
  note: WeekNote | undefined,
  prompt: string,
  tie: Tie,
  isTied: boolean,
  prompts: readonly Prompt[],
  now: Instant,
): WeekNote {
  const written = withText(note, {}, prompts, now)
  const { reflection } = written
  if (!reflection) return written
  const others = tiesOf(prompt, reflection).filter((each) => !isSameTie(each, tie))
  const tied = isTied ? [...others, tie] : others
  const rest = Object.entries(reflection.ties ?? {}).filter(([id]) => id !== prompt)
  const ties = Object.fromEntries(tied.length > 0 ? [...rest, [prompt, tied]] : rest)
  return { ...written, reflection: { ...reflection, ties } }
}

export function isSameTie({ kind, id }: Tie, other: Tie): boolean {
  return kind === other.kind && id === other.id
}

/** What a row is called where it is tied. */
export function tiedTitle(
  { kind, row }: TiedRow,
  categories: readonly Category[],
  words: Words,
): string {
  switch (kind) {
    case 'entry':
      return (
        row.note || (categories.find(({ id }) => id === row.categoryId)?.name ?? row.categoryId)
      )
    case 'goal':
      return row.name
    case 'request':
      return requestTitle(row, words)
  }
}
