// An edit is a change that can be taken back: it holds what was there before and after, in full.

import { deepEqual } from '../base/deep-equal.ts'
import type { FocusBlock, Unclear } from '../model/block.ts'
import type { Config } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import { eventKey } from '../model/event-identity.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Request } from '../model/request.ts'

/** A row of a list as it was and as it becomes. */
export interface RowChange<T> {
  readonly id: string
  /** `null` for a new row. */
  readonly before: T | null
  /** `null` for a deleted row. */
  readonly after: T | null
}

export type EntryChange = RowChange<Entry>
export type RequestChange = RowChange<Request>

export interface Change<T> {
  readonly before: T
  readonly after: T
}

/**
 * Meetings that leave the list to classify and meetings that join it. Not the whole list, because others change it too.
 */
export interface WaitingChange {
  readonly removed: readonly Meeting[]
  readonly added: readonly Meeting[]
}

/** Everything one action of the person changes; parts that stay the same are missing. */
export interface Edit {
  /** An `EditLabel`; in a history from another version it may be any text. */
  readonly label: string
  readonly entries: readonly EntryChange[]
  readonly requests?: readonly RequestChange[] | undefined
  readonly config?: Change<Partial<Config>> | undefined
  readonly waiting?: WaitingChange | undefined
  readonly block?: Change<FocusBlock | null> | undefined
  /** Time away that is not explained yet. */
  readonly unclear?: Change<readonly Unclear[]> | undefined
  /**
   * Edits of the settings that follow one another with the same text here are one step of undo: what is typed into one
   * field, saved as it is typed.
   */
  readonly typedInto?: string | undefined
}

/** The edit that reverses this one. */
export function inverse(edit: Edit): Edit {
  return {
    label: edit.label,
    entries: edit.entries.map(swapRow),
    ...(edit.requests && { requests: edit.requests.map(swapRow) }),
    ...(edit.config && { config: swap(edit.config) }),
    ...(edit.waiting && {
      waiting: { removed: edit.waiting.added, added: edit.waiting.removed },
    }),
    ...(edit.block && { block: swap(edit.block) }),
    ...(edit.unclear && { unclear: swap(edit.unclear) }),
  }
}

/**
 * The edit as it is when it is taken back: a block that it started has gone on since. Whoever redoes it gets that block
 * back with its pauses, its note and its time away.
 */
export function withBlockAsItIs(
  edit: Edit,
  { block, unclear }: { readonly block: FocusBlock | null; readonly unclear: readonly Unclear[] },
): Edit {
  if (!edit.block || !block || edit.block.after?.id !== block.id) return edit
  const before = edit.unclear?.before ?? unclear.filter(({ blockId }) => blockId !== block.id)
  return {
    ...edit,
    block: { before: edit.block.before, after: block },
    unclear: { before, after: unclear },
  }
}

function swapRow<T>({ id, before, after }: RowChange<T>): RowChange<T> {
  return { id, before: after, after: before }
}

function swap<T>({ before, after }: Change<T>): Change<T> {
  return { before: after, after: before }
}

/** The change from one list to the other; `undefined` if they are the same. */
export function waitingChange(
  before: readonly Meeting[],
  after: readonly Meeting[],
): WaitingChange | undefined {
  const removed = unlike(before, after)
  const added = unlike(after, before)
  return removed.length + added.length > 0 ? { removed, added } : undefined
}

/** Meetings that the other list lacks or has in another form. */
function unlike(meetings: readonly Meeting[], others: readonly Meeting[]): readonly Meeting[] {
  const byKey = new Map(others.map((meeting) => [eventKey(meeting), meeting]))
  return meetings.filter((meeting) => !deepEqual(meeting, byKey.get(eventKey(meeting))))
}

/** The list after a change; it holds each meeting once. */
export function changedWaiting(
  waiting: readonly Meeting[],
  { removed, added }: WaitingChange,
): readonly Meeting[] {
  const gone = new Set([...removed, ...added].map(eventKey))
  return [...waiting.filter((meeting) => !gone.has(eventKey(meeting))), ...added]
}

/** The part of the configuration a change touches, so that an edit does not carry the rest. */
export function configChange(before: Config, after: Config): Change<Partial<Config>> | undefined {
  const keys = (Object.keys(after) as (keyof Config)[]).filter((key) => before[key] !== after[key])
  if (keys.length === 0) return undefined
  return { before: pick(before, keys), after: pick(after, keys) }
}

function pick(config: Config, keys: readonly (keyof Config)[]): Partial<Config> {
  return Object.fromEntries(keys.map((key) => [key, config[key]]))
}

/** Edits done, oldest first, and edits undone; the last one undone is at the end. */
export interface History {
  readonly done: readonly Edit[]
  readonly undone: readonly Edit[]
}

export const emptyHistory: History = { done: [], undone: [] }

/** How many edits can be taken back, and how many changed rows they may hold in total. */
export const historyLimits = { edits: 100, rows: 100_000 }

/** How many rows an edit changes: of entries, requests and meetings. */
export function rowsOf({ entries, requests, waiting }: Edit): number {
  const meetings = waiting ? waiting.added.length + waiting.removed.length : 0
  return entries.length + (requests?.length ?? 0) + meetings
}

/** The history after one more edit: what was undone can no longer be redone, and the oldest edit is dropped. */
export function record({ done: before, undone }: History, edit: Edit): History {
  const done = undone.length === 0 ? withoutTyped(before, edit) : before
  const whole = done === before ? edit : joined(before.at(-1), edit)

  const kept: Edit[] = []
  let rows = 0
  for (const each of [...done, whole].reverse()) {
    rows += rowsOf(each)
    // The last edit can always be taken back, whatever its size.
    const isBeyond = kept.length === historyLimits.edits || rows > historyLimits.rows
    if (isBeyond && kept.length > 0) break
    kept.unshift(each)
  }
  return { done: kept, undone: [] }
}

/** The history without its last edit, if the new one goes on typing into the same field. */
function withoutTyped(done: readonly Edit[], edit: Edit): readonly Edit[] {
  const last = done.at(-1)
  const goesOn = edit.typedInto !== undefined && last?.typedInto === edit.typedInto
  return goesOn && last.config && edit.config ? done.slice(0, -1) : done
}

function joined(last: Edit | undefined, edit: Edit): Edit {
  if (!last?.config || !edit.config) return edit
  return {
    ...edit,
    config: {
      before: { ...edit.config.before, ...last.config.before },
      after: { ...last.config.after, ...edit.config.after },
    },
  }
}
