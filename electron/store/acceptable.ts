// Keeps out data that the next start could not read: an edit is checked against the rules that documents are read by.
import type { Edit, RowChange } from '../../shared/history/edit.ts'
import { checkConfig } from '../../shared/interchange/read.ts'
import { writeConfig } from '../../shared/interchange/write.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { problem } from '../../shared/result.ts'
import { firstInstant, lastInstant } from '../../shared/time/instant.ts'
import { type ProblemName, phraseOf } from '../../shared/words/problem.ts'
import type { Values } from '../../shared/words/values.ts'
import { RefusalError } from '../fault-error.ts'
import type { Contents } from './contents.ts'
import {
  configKind,
  type DocumentKind,
  ledgerKind,
  requestsKind,
  runningKind,
  waitingKind,
} from './documents.ts'

/** Thrown before anything is changed. */
export class UnacceptableEditError extends RefusalError {}

/** Throws if the documents after the edit could not be read again. */
export function checkEdit(edit: Edit, contents: Contents): void {
  const config = { ...contents.config, ...edit.config?.after }
  const categories = new Set(config.categories.map(({ id }) => id))
  const goals = new Set(config.goals.map(({ id }) => id))
  for (const { id, after } of edit.entries) {
    if (!after) continue
    if (after.id !== id || id === '') refuse('entry-id')
    if (!isInTime(after)) refuse('entry-time')
    if (!categories.has(after.categoryId)) refuse('entry-category')
    if (after.goalId !== null && !goals.has(after.goalId)) refuse('entry-goal')
  }
  const block = edit.block?.after
  if (block && !isInstant(block.startedAt)) refuse('block-time')
  if (!edit.config) return
  const checked = checkConfig(JSON.parse(JSON.stringify(writeConfig(config))))
  if (!checked.ok) refuse('config', { reason: phraseOf(checked.problem) })
}

/**
 * Whether the documents after an edit of the history could be read again; so far only the outline of that edit was
 * checked.
 */
export function isReadable(edit: Edit, contents: Contents): boolean {
  const { entries, requests = [], config, waiting, block, unclear } = edit
  const running = {
    block: block ? block.after : contents.block,
    unclear: unclear ? unclear.after : contents.unclear,
    lastKnownAt: null,
    lastKnownMachine: null,
  }
  return (
    readsBack(ledgerKind, { serial: 0, entries: added(entries) }) &&
    readsBack(requestsKind, added(requests)) &&
    readsBack(waitingKind, waiting?.added ?? []) &&
    readsBack(runningKind, running) &&
    (!config ||
      readsBack(configKind(contents.config.settings.zone), {
        ...contents.config,
        ...config.after,
      }))
  )
}

function added<T>(changes: readonly RowChange<T>[]): readonly T[] {
  return changes.flatMap(({ after }) => (after === null ? [] : [after]))
}

function readsBack<T>(kind: DocumentKind<T>, value: T): boolean {
  try {
    return kind.read(JSON.parse(JSON.stringify(kind.write(value)))).ok
  } catch {
    // An invalid instant cannot even be written.
    return false
  }
}

function isInTime({ start, end }: Entry): boolean {
  return isInstant(start) && isInstant(end) && start <= end
}

function isInstant(at: number): boolean {
  return Number.isSafeInteger(at) && at >= firstInstant && at <= lastInstant
}

type Fault = ProblemName extends infer Name
  ? Name extends `unacceptable/${infer What}`
    ? What
    : never
  : never

function refuse(fault: Fault, values?: Values): never {
  throw new UnacceptableEditError(problem(`unacceptable/${fault}`, values))
}
