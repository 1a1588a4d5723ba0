// Makes one change of several writes. An edit touches several documents, written one after the other; the history is
// written first and names the edits under way. Each document contains the number of the last edit in it, so the next
// start knows which parts of an edit are missing and carries them out. After a crash everything is as before the edit
// (the history was never written) or as after it.

import { deepEqual } from '../../shared/base/deep-equal.ts'
import { type Edit, inverse } from '../../shared/history/edit.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { eventKey } from '../../shared/model/event-identity.ts'
import { problem } from '../../shared/result.ts'
import { formatInstant } from '../../shared/time/instant.ts'
import type { Problem } from '../../shared/words/problem.ts'
import type { Contents } from './contents.ts'

/** An edit that was carried out or taken back. */
export interface Operation {
  /** Counts the operations of this folder. */
  readonly number: number
  readonly edit: Edit
  readonly isUndo: boolean
}

/** The documents edits change. */
export type EditedDocument = 'config' | 'running' | 'calendar' | 'requests' | `ledger/${string}`

/** The effect of an operation on the contents. */
export function changeOf({ edit, isUndo }: Operation): Edit {
  return isUndo ? inverse(edit) : edit
}

/** What the person is told once a start has finished it. */
export function finished({ edit: { label }, isUndo }: Operation): Problem {
  return problem(isUndo ? 'recovered/finished-undo' : 'recovered/finished', { label })
}

/** The same if it cannot be finished. */
export function unfinished({ edit: { label } }: Operation): Problem {
  return problem('recovered/unfinished', { label })
}

/**
 * The part of an operation that is missing from documents; `null` if nothing is missing. `editOf` gives the number of
 * the last edit in a document. A document with a later number is left alone.
 */
export function missingChange(
  operation: Operation,
  editOf: (name: EditedDocument) => number,
  contents: Contents,
): Edit | null {
  const lacks = (name: EditedDocument) => editOf(name) < operation.number
  const { label, entries, config, requests, waiting, block, unclear } = changeOf(operation)
  const missing: Edit = {
    label,
    entries: entries.filter(
      ({ id, before, after }) =>
        [before, after].some((entry) => entry && lacks(ledgerOf(entry))) &&
        !deepEqual(contents.entries.get(id) ?? null, after),
    ),
    ...(requests && lacks('requests') && { requests }),
    ...(config && lacks('config') && { config }),
    ...(waiting && lacks('calendar') && { waiting }),
    ...(block && lacks('running') && { block }),
    ...(unclear && lacks('running') && { unclear }),
  }
  return isNothing(missing, contents) ? null : missing
}

/** Whether every document an operation touches contains it, judged by the last edit in each. */
export function isEverywhere(
  { number, edit }: Operation,
  editOf: (name: EditedDocument) => number,
): boolean {
  const touched: readonly EditedDocument[] = [
    ...edit.entries.flatMap(({ before, after }) =>
      [before, after].flatMap((entry) => (entry ? [ledgerOf(entry)] : [])),
    ),
    ...(edit.requests ? (['requests'] as const) : []),
    ...(edit.config ? (['config'] as const) : []),
    ...(edit.waiting ? (['calendar'] as const) : []),
    ...(edit.block || edit.unclear ? (['running'] as const) : []),
  ]
  return [...new Set(touched)].every((name) => editOf(name) >= number)
}

/** The document that holds an entry. */
function ledgerOf({ start }: Entry): `ledger/${string}` {
  return `ledger/${formatInstant(start).slice(0, 7)}`
}

/** Whether the documents are as the edit would leave them. */
function isNothing(edit: Edit, contents: Contents): boolean {
  const { entries, requests = [], config, waiting, block, unclear } = edit
  const keys = new Map(contents.meetings.map((meeting) => [eventKey(meeting), meeting]))
  return (
    entries.length === 0 &&
    requests.every(({ id, after }) => deepEqual(contents.requests.get(id) ?? null, after)) &&
    deepEqual({ ...contents.config, ...config?.after }, contents.config) &&
    (waiting?.added ?? []).every((each) => deepEqual(keys.get(eventKey(each)), each)) &&
    (waiting?.removed ?? []).every((each) => !deepEqual(keys.get(eventKey(each)), each)) &&
    (!block || deepEqual(block.after, contents.block)) &&
    (!unclear || deepEqual(unclear.after, contents.unclear))
  )
}
