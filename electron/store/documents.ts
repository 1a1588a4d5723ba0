// The kinds of documents the app keeps: how each is checked on reading, and its form in the file.
import { z } from 'zod'
import { emptyHistory, type History } from '../../shared/history/edit.ts'
import { because, faultPhrase, firstFault } from '../../shared/interchange/fault.ts'
import { plainEntries } from '../../shared/interchange/plain-entry.ts'
import { checkConfig } from '../../shared/interchange/read.ts'
import {
  entrySchema,
  eventFacts,
  requestSchema,
  weekSchema,
} from '../../shared/interchange/schema.ts'
import { writeConfig, writeEntry, writeRequest } from '../../shared/interchange/write.ts'
import { awayCauses, type FocusBlock, type Unclear } from '../../shared/model/block.ts'
import { defaultConfig } from '../../shared/model/defaults.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Entry } from '../../shared/model/entry.ts'
import type { Meeting } from '../../shared/model/meeting.ts'
import type { Request } from '../../shared/model/request.ts'
import type { HandedEvent } from '../../shared/planned/hand-over.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { type Instant, instant } from '../../shared/time/instant.ts'
import type { Week } from '../../shared/time/week.ts'
import type { Machine } from '../clock.ts'
import { withDismissedLists, withUnknownTimes } from './calendar-steps.ts'
import { isConfigPart, isEntryChange, isMeetingOutline, isRowChange } from './edit-outline.ts'
import type { Operation } from './journal.ts'
import { withPromptList } from './prompt-steps.ts'
import type { JsonObject } from './read-json.ts'
import type { UpgradeSteps } from './upgrade.ts'

export interface DocumentKind<T> {
  /** Its name in messages; `{title, select, …}` in the catalogue has the words. */
  readonly title: string
  readonly steps: UpgradeSteps
  readonly read: (document: JsonObject) => Result<T>
  readonly write: (value: T) => JsonObject
  readonly empty: () => T
}

/** The highest number an edit can have: beyond it, numbers soon stop being exact. */
export const lastEdit = 2 ** 52

/** The running block, unexplained time away, and when the app last knew of them. */
export interface Running {
  readonly block: FocusBlock | null
  readonly unclear: readonly Unclear[]
  readonly lastKnownAt: Instant | null
  /** The machine at that time: shows at the next start whether the clock was set meanwhile. */
  readonly lastKnownMachine: Machine | null
}

export function configKind(zone: string): DocumentKind<Config> {
  return {
    title: 'config',
    steps: [withDismissedLists, withPromptList],
    read: ({ version: _version, ...document }) => checkConfig(document),
    write: (config) => ({ ...writeConfig(config) }),
    empty: () => defaultConfig(zone),
  }
}

/** The entries of one month. If two ledgers contain the same entry, the one written later is right. */
export interface Ledger {
  readonly entries: readonly Entry[]
  /** Grows with every write of any ledger. */
  readonly serial: number
}

const serialSchema = z.looseObject({ serial: z.number().int().default(0) })
const ledgerSchema = serialSchema.extend({ entries: z.array(entrySchema) })

export const ledgerKind: DocumentKind<Ledger> = {
  title: 'ledger',
  steps: [withUnknownTimes],
  read: (document) => {
    const entries = Array.isArray(document['entries']) ? plainEntries(document['entries']) : null
    return entries
      ? parse(serialSchema, document, ({ serial }) => ({ serial, entries }))
      : parse(ledgerSchema, document, (it) => it)
  },
  write: ({ entries, serial }) => ({ serial, entries: entries.map(writeEntry) }),
  empty: () => ({ entries: [], serial: 0 }),
}

/** What others asked: in a file of its own, because it grows over the years and the settings are read often. */
export const requestsKind: DocumentKind<readonly Request[]> = {
  title: 'requests',
  steps: [],
  read: (document) =>
    parse(z.looseObject({ requests: z.array(requestSchema) }), document, (it) => it.requests),
  write: (requests) => ({ requests: requests.map(writeRequest) }),
  empty: () => [],
}

// The documents below are internal and never leave the app, so instants are stored in them as numbers.
const at = z.number().int().transform(instant)

const blockDetails = {
  categoryId: z.string(),
  goalId: z.string().nullable(),
  note: z.string(),
  plannedMinutes: z.number().nullable(),
  request: z.looseObject({ from: z.string(), id: z.string().optional() }).nullable().optional(),
  commitment: weekSchema.optional(),
}
const blockSchema = z.looseObject({
  ...blockDetails,
  id: z.string(),
  startedAt: at,
  pauses: z.array(z.looseObject({ from: at, to: at, isBreak: z.boolean().optional() })),
  pausedAt: at.nullable(),
  rest: z.looseObject({ minutes: z.number(), endAnnounced: z.boolean() }).nullable().default(null),
  cycle: z
    .object({ done: z.number().int(), since: at, snoozedUntil: at.nullable() })
    .nullable()
    .default(null),
  finishAt: at.nullable().default(null),
  away: z
    .object({ since: at, causes: z.array(z.enum(awayCauses)), slept: z.boolean() })
    .nullable()
    .default(null),
  forgottenAskedOn: z.string().nullable().default(null),
  endAnnounced: z.boolean(),
})
const unclearSchema = z.looseObject({
  id: z.string(),
  blockId: z.string(),
  from: at,
  to: at,
  details: z.looseObject(blockDetails),
})
const runningSchema = z.looseObject({
  block: blockSchema.nullable(),
  unclear: z.array(unclearSchema).default([]),
  lastKnownAt: at.nullable(),
  lastKnownMachine: z
    .object({ startedAt: z.number(), bootId: z.string().nullable() })
    .nullable()
    .default(null),
})

export const runningKind: DocumentKind<Running> = {
  title: 'running',
  steps: [],
  read: (document) => parse(runningSchema, document, (it) => it),
  write: (running) => ({ ...running }),
  empty: () => ({ block: null, unclear: [], lastKnownAt: null, lastKnownMachine: null }),
}

const meetingSchema = z.looseObject({
  sourceId: z.string(),
  uid: z.string(),
  recurrenceId: at.nullable(),
  original: z.string().optional(),
  start: at,
  end: at,
  facts: eventFacts,
  aside: z.enum(['copy', 'declined']).optional(),
})

export const waitingKind: DocumentKind<readonly Meeting[]> = {
  title: 'calendar',
  steps: [],
  read: (document) =>
    parse(z.looseObject({ waiting: z.array(meetingSchema) }), document, (it) => it.waiting),
  write: (waiting) => ({ waiting }),
  empty: () => [],
}

const blockChange = z.looseObject({ before: blockSchema.nullable(), after: blockSchema.nullable() })
const unclear = z.array(unclearSchema)

/**
 * Only the outline that the journal works with: an edit was checked when it was made, and is checked again before it is
 * taken back (`acceptable.ts`). Blocks of an older version are completed.
 */
const editSchema = z
  .looseObject({
    label: z.string(),
    entries: z.array(z.custom(isEntryChange, because('no-entry-change'))),
    requests: z.array(z.custom(isRowChange, because('no-request-change'))).optional(),
    config: z
      .looseObject({ before: z.custom(isConfigPart), after: z.custom(isConfigPart) })
      .optional(),
    waiting: z
      .looseObject({
        removed: z.array(z.custom(isMeetingOutline, because('no-meeting'))),
        added: z.array(z.custom(isMeetingOutline, because('no-meeting'))),
      })
      .optional(),
    block: blockChange.optional(),
    unclear: z.looseObject({ before: unclear, after: unclear }).optional(),
    file: z.number().int().min(1).max(999_999_999).optional(),
  })
  .transform((edit) => edit as unknown as History['done'][number])

/**
 * What the app has already shown or handed over, which undo does not change: notices about guardrails and reflections,
 * so that each appears once, even after a restart; and planned blocks as the calendar program received them.
 */
export interface SeenNotices {
  readonly week: string
  readonly guardrails: readonly string[]
  /** The last week for which the person was reminded of the reflection. */
  readonly reflection: Week | null
  /** When to remind the person of it once more, as they asked. */
  readonly again?: Instant | null | undefined
  /** The week whose reflection the person does not want to be asked for. */
  readonly skipped?: Week | null | undefined
  readonly handed?: readonly HandedEvent[] | undefined
}

export const seenNoticesKind: DocumentKind<SeenNotices> = {
  title: 'told',
  steps: [],
  read: (document) =>
    parse(
      z.looseObject({
        week: z.string(),
        guardrails: z.array(z.string()),
        reflection: z.string().nullable().default(null),
        again: at.nullish(),
        skipped: z.string().nullish(),
        handed: z
          .array(
            z.looseObject({
              uid: z.string(),
              start: at,
              end: at,
              summary: z.string(),
              sequence: z.number().int().min(0),
            }),
          )
          .optional(),
      }),
      document,
      (it) => it,
    ),
  write: (seen) => ({ ...seen }),
  empty: () => ({ week: '', guardrails: [], reflection: null }),
}

/** One edit of many rows, in a file of its own; `null` if there is none. */
export const editKind: DocumentKind<History['done'][number] | null> = {
  title: 'edit',
  steps: [],
  read: ({ version: _version, ...document }) => parse(editSchema, document, (edit) => edit),
  write: (edit) => ({ ...edit }),
  empty: () => null,
}

const editsSchema = z.array(editSchema)

/** The history, with the operations that were not yet in every document when it was written, oldest first. */
export interface HistoryDocument extends History {
  readonly underWay: readonly Operation[]
}

const historySchema = z.looseObject({
  done: editsSchema,
  undone: editsSchema,
  underWay: z
    .array(
      z.looseObject({
        number: z.number().int().max(lastEdit),
        edit: editSchema,
        isUndo: z.boolean(),
      }),
    )
    .default([]),
})

export const historyKind: DocumentKind<HistoryDocument> = {
  title: 'history',
  steps: [],
  read: (document) => parse(historySchema, document, (it) => it),
  write: (history) => ({ ...history }),
  empty: () => ({ ...emptyHistory, underWay: [] }),
}

function parse<S, T>(
  schema: z.ZodType<S>,
  document: JsonObject,
  value: (parsed: S) => T,
): Result<T> {
  const parsed = schema.safeParse(document, { reportInput: true })
  return parsed.success
    ? ok(value(parsed.data))
    : fail('bad-format', { fault: faultPhrase(firstFault(parsed.error)) })
}
