// The only owner of the data: every change is on the disk before the call returns. All data is in memory; the older
// months follow a moment after the start.

import {
  changedWaiting,
  type Edit,
  type History,
  inverse,
  type RequestChange,
  record,
  withBlockAsItIs,
} from '../../shared/history/edit.ts'
import {
  allGrown,
  type DataKind,
  grown,
  noRevisions,
  type Revisions,
} from '../../shared/messages/revisions.ts'
import type { FocusBlock, Unclear } from '../../shared/model/block.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Entry } from '../../shared/model/entry.ts'
import type { Meeting } from '../../shared/model/meeting.ts'
import type { Request } from '../../shared/model/request.ts'
import { fail, ok, problem, type Result } from '../../shared/result.ts'
import { addSeconds, type Instant, type Span } from '../../shared/time/instant.ts'
import type { Problem } from '../../shared/words/problem.ts'
import type { Machine } from '../clock.ts'
import { faultOfFile } from '../file-fault.ts'
import { checkEdit, isReadable } from './acceptable.ts'
import { AliveFile } from './alive-file.ts'
import { apart } from './apart.ts'
import type { Contents } from './contents.ts'
import { type Ledger, ledgerKind, type Running, type SeenNotices } from './documents.ts'
import {
  copyLastGood,
  copyLastRunning,
  ledgerMonths,
  strangeLedgers,
  tidyFolder,
} from './housekeeping.ts'
import {
  changeOf,
  type EditedDocument,
  finished,
  isEverywhere,
  missingChange,
  type Operation,
  unfinished,
} from './journal.ts'
import { lostIds, withMissingIds } from './missing-ids.ts'
import { MonthFiles } from './month-files.ts'
import {
  type FoundDocument,
  findDocument,
  newDocument,
  type OpenDocument,
} from './open-document.ts'
import { PendingWrites, type WriteDocument } from './pending-writes.ts'
import { SmallDocuments } from './small-documents.ts'

export interface StoreNeeds {
  /** The data folder; created on the first write. */
  readonly folder: string
  /** The zone of a first start. */
  readonly zone: string
  /** The content of a new folder; written at once, so that it stays the same. */
  readonly firstConfig?: () => Config
  readonly now: () => Instant
  readonly machine: () => Machine
  readonly onWriteError: (error: unknown) => void
  /** Another process owns the folder: it is only read. */
  readonly isReadOnly?: boolean
  /** Whether to open only the months a first view needs, and the others on first use or when `openRest` is called. */
  readonly opensLater?: boolean
}

/** A first view looks back at most a quarter. */
const recentSeconds = 100 * 24 * 3600

type DocumentName = 'told' | 'history' | EditedDocument

export class DataStore implements Contents {
  readonly #needs: StoreNeeds
  readonly #ledgers: MonthFiles
  readonly #pending: PendingWrites<DocumentName>
  readonly #listeners = new Set<() => void>()
  readonly #alive: AliveFile
  /** What the start repaired; the person is told. For a month opened later, `onNotice` reports it. */
  readonly recovered: readonly Problem[]
  /** When the previous run of the app last knew of the running block, and the state of the machine then. */
  readonly lastKnownAt: Instant | null
  readonly lastKnownMachine: Machine | null
  #config: Config
  #running: Running
  /** All meetings that are not entries; `#waiting` are those that nobody has put aside. */
  #meetings: readonly Meeting[]
  #waiting: readonly Meeting[]
  #seenNotices: SeenNotices
  #requests: ReadonlyMap<string, Request>
  #history: History
  /** The number of the last operation. */
  #operation: number
  /** Operations that are not in every document on the disk yet, oldest first. */
  #underWay: readonly Operation[] = []
  /** Whether there was no history at the start. */
  readonly #isHistoryNew: boolean
  /** Whether the history on the disk differs from memory. */
  #isHistoryAmiss: boolean
  /** Whether months were opened without an announcement: what was shown without them may have changed. */
  #isWholeUntold = false
  #revisions = noRevisions
  #edits = 0

  /** Opens the folder; throws `NewerDocumentError` if a newer version wrote it. */
  constructor(needs: StoreNeeds) {
    this.#needs = needs
    const { folder, zone, firstConfig, isReadOnly = false } = needs
    this.#pending = new PendingWrites({
      ...needs,
      make: (name) => this.#newLedger(name),
      onAllWritten: () => {
        this.#underWay = []
      },
    })
    if (!isReadOnly) tidyFolder(folder)
    const { now } = needs
    const small = new SmallDocuments({ folder, zone, isReadOnly, now })
    const { config, running, waiting, seenNotices, requests, history, historyFiles } = small
    const { underWay, ...edits } = small.whole
    this.#config = config.value
    this.#running = running.value
    this.#alive = new AliveFile(folder)
    this.lastKnownAt = later(this.#alive.read(), running.value.lastKnownAt)
    this.lastKnownMachine = running.value.lastKnownMachine
    this.#meetings = waiting.value
    this.#waiting = waitingOf(this.#meetings)
    this.#seenNotices = seenNotices.value
    this.#requests = new Map(apart(requests.value).map((request) => [request.id, request]))
    this.#history = edits
    this.#isHistoryNew = history.isNew
    this.#isHistoryAmiss = small.historyProblems.length > 0
    this.#operation = small.lastOperation

    this.#pending.set('config', () => config.write(this.#config, this.#operation))
    this.#pending.set('running', () => {
      const notices = running.write(this.#running, this.#operation)
      this.#alive.write(now())
      return notices
    })
    this.#pending.set('calendar', () => waiting.write(this.#meetings, this.#operation))
    this.#pending.set('told', () => seenNotices.write(this.#seenNotices))
    this.#pending.set('requests', () =>
      requests.write([...this.#requests.values()], this.#operation),
    )
    this.#pending.set('history', () => {
      const document = { ...this.#history, underWay: this.#underWay }
      const notices = history.write(historyFiles.outlined(document))
      historyFiles.sweep(document)
      return notices
    })

    const months = ledgerMonths(folder)
    if (firstConfig && small.isNew && months.length === 0) {
      this.#config = firstConfig()
      this.#pending.add('config')
    }

    const atStart: Problem[] = []
    let tell = (notice: Problem): void => {
      atStart.push(notice)
    }
    this.#ledgers = new MonthFiles({
      months,
      open: (month) =>
        findDocument({ folder, name: `ledger/${month}`, isReadOnly }, ledgerKind, now()),
      onWhole: (months) => {
        for (const notice of small.mend()) tell(notice)
        for (const notice of this.#becomeWhole(months, underWay, small)) tell(notice)
      },
    })
    const editOf = (name: EditedDocument) =>
      small.editOf(name) ?? this.#ledgers.editOf(name.slice('ledger/'.length))
    // An edit that a crash interrupted is finished before any of it is shown.
    if (needs.opensLater && underWay.every((each) => isEverywhere(each, editOf))) {
      this.#ledgers.openSince(addSeconds(now(), -recentSeconds))
      this.#followEntries(this.#ledgers.known)
      for (const notice of small.mend()) tell(notice)
      this.#pending.expectFolder()
    } else this.#ledgers.openAll()
    this.recovered = [...small.recovered, ...atStart]
    tell = (notice) => this.#pending.onNotice(notice)
    this.#isWholeUntold = false
  }

  get config(): Config {
    return this.#config
  }
  get block(): FocusBlock | null {
    return this.#running.block
  }
  /** Time away that is not explained yet, oldest first. */
  get unclear(): readonly Unclear[] {
    return this.#running.unclear
  }
  /** Every meeting that is not an entry, including those that do not wait to be classified. */
  get meetings(): readonly Meeting[] {
    return this.#meetings
  }
  get waiting(): readonly Meeting[] {
    return this.#waiting
  }
  /** By id. */
  get requests(): ReadonlyMap<string, Request> {
    return this.#requests
  }
  get entries(): ReadonlyMap<string, Entry> {
    return this.#ledgers.all
  }
  get firstEntryAt(): Instant | null {
    return this.#ledgers.firstStart()
  }
  /** The notices the person has already seen. */
  get seenNotices(): SeenNotices {
    return this.#seenNotices
  }
  get revisions(): Revisions {
    return this.#revisions
  }
  /** Grows with every edit, but not with changes of a running block: shows whether data read earlier is still valid. */
  get edits(): number {
    return this.#edits
  }
  /** Set while something exists only in memory. */
  get writeProblem(): Problem | null {
    return this.#pending.problem
  }
  get undoLabel(): string | null {
    return this.#history.done.at(-1)?.label ?? null
  }
  get redoLabel(): string | null {
    return this.#history.undone.at(-1)?.label ?? null
  }

  /** Entries that overlap the period or start in it, by start. */
  entriesBetween(period: Span): readonly Entry[] {
    return this.#ledgers.between(period)
  }

  /** Grows whenever an entry of the period changes: shows whether figures computed earlier are still valid. */
  changeOf(period: Span): number {
    return this.#ledgers.changeOf(period)
  }

  /**
   * Opens the remaining months one at a time, so that other work can run in between; throws `NewerDocumentError` if a
   * newer version wrote one.
   */
  async openRest(nextTurn: () => Promise<void>): Promise<void> {
    await this.#ledgers.openInSteps(nextTurn)
    if (!this.#isWholeUntold) return
    this.#isWholeUntold = false
    this.#tellChange()
  }

  /** Opens them at once. */
  openAll(): void {
    this.#ledgers.openAll()
  }

  /** Carries out an edit and keeps it for undo; throws `UnacceptableEditError` and changes nothing. */
  commit(edit: Edit): void {
    this.#ledgers.openAll()
    checkEdit(edit, this)
    this.#history = record(this.#history, edit)
    this.#carryOut(edit, false)
    this.#pending.write()
    this.#tellChange()
  }

  /**
   * The same for an edit of thousands of entries: writes one document at a time, so that other work can run in between.
   */
  async commitInSteps(edit: Edit, nextTurn: () => Promise<void>): Promise<void> {
    this.#ledgers.openAll()
    checkEdit(edit, this)
    this.#history = record(this.#history, edit)
    this.#carryOut(edit, false)
    while (!this.#pending.isEmpty && this.#pending.write(1)) await nextTurn()
    this.#tellChange()
  }

  /** Takes the last edit back. */
  undo(): Result<Edit> {
    this.#ledgers.openAll()
    const last = this.#history.done.at(-1)
    if (!last) return fail('nothing-to-undo')
    const edit = withBlockAsItIs(last, this)
    const back = inverse(edit)
    const refusal = this.#refusal(back) ?? this.#lostTime(back)
    if (refusal) return refusal
    const { done, undone } = this.#history
    this.#history = { done: done.slice(0, -1), undone: [...undone, edit] }
    this.#carryOut(edit, true)
    this.#pending.write()
    this.#tellChange()
    return ok(edit)
  }

  /** Carries out again the edit that was last taken back. */
  redo(): Result<Edit> {
    this.#ledgers.openAll()
    const edit = this.#history.undone.at(-1)
    if (!edit) return fail('nothing-to-redo')
    const refusal = this.#refusal(edit)
    if (refusal) return refusal
    const { done, undone } = this.#history
    this.#history = { done: [...done, edit], undone: undone.slice(0, -1) }
    this.#carryOut(edit, false)
    this.#pending.write()
    this.#tellChange()
    return ok(edit)
  }

  /** Starts, pauses or resumes the running block, or notes an absence: cannot be taken back. */
  setBlock(block: FocusBlock | null, unclear: readonly Unclear[] = this.unclear): void {
    this.#running = this.#runningNow({ block, unclear })
    this.#pending.add('running')
    this.#pending.write()
    this.#tellChange()
  }

  /** Notes which notices the person has seen or put off: cannot be taken back, and does not change the data. */
  setSeenNotices(seen: SeenNotices): void {
    this.#seenNotices = seen
    this.#pending.add('told')
    this.#pending.write()
    this.#tellChange()
  }

  /**
   * Notes that the app is alive while a block runs. This does not change the data, so nobody is notified. The block as
   * last written is copied once, because a power failure during a later write could destroy it.
   */
  heartbeat(): void {
    if (!this.#running.block || this.#pending.has('running')) return
    const { folder, now, onWriteError } = this.#needs
    try {
      copyLastRunning(folder)
      this.#alive.write(now())
    } catch (error) {
      onWriteError(error)
    }
  }

  #runningNow({ block, unclear }: Pick<Running, 'block' | 'unclear'>): Running {
    const { now, machine } = this.#needs
    return { block, unclear, lastKnownAt: now(), lastKnownMachine: machine() }
  }

  /** Retries failed writes, and finishes at once those that are done in steps. */
  retryWrites(): void {
    if (this.#pending.isEmpty) return
    this.#pending.write()
    this.#tellChange()
  }

  /** From now on, receives what the person must know about a successful write. */
  onNotice(listener: (notice: Problem) => void): void {
    this.#pending.onNotice = listener
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What undo and redo must not lose: a running block, and anything that still uses a category or goal. */
  #refusal(edit: Edit): Result<never> | null {
    if (!isReadable(edit, this)) {
      return fail('damaged', { label: edit.label })
    }
    const { block } = this
    const isInTheWay = edit.block && block && edit.block.before?.id !== block.id
    if (isInTheWay && !this.#isRevived(block)) {
      return fail('block-running/another')
    }
    const used = lostIds(edit, this)
    if (used === null) return null
    return fail('in-use', { name: used })
  }

  /** Refuses to undo the start of a block that has run for a minute: its time would be lost. */
  #lostTime({ block: change }: Edit): Result<never> | null {
    const { block } = this
    if (!change || change.after !== null || !block || change.before?.id !== block.id) return null
    const isFresh = this.#needs.now() - block.startedAt < 60
    return isFresh || this.#isRevived(block) ? null : fail('block-running/started')
  }

  /** Whether a block runs because its stop was taken back: further undo returns to the state before it ran. */
  #isRevived({ id }: FocusBlock): boolean {
    return this.#history.undone.some(({ block }) => block?.before?.id === id)
  }

  /** Carries out an edit or takes it back, in memory; the history must be written before the documents it changes. */
  #carryOut(edit: Edit, isUndo: boolean): void {
    this.#operation++
    const operation = { number: this.#operation, edit, isUndo }
    this.#underWay = [...this.#underWay, operation]
    this.#pending.addFirst('history')
    const names = this.#change(changeOf(operation))
    this.#pending.add(...names)
    this.#revisions = grown(this.#revisions, names.flatMap(dataKindsOf))
    this.#edits++
  }

  /** Every month is open now; returns what the person must know about that. */
  #becomeWhole(
    months: ReadonlyMap<string, FoundDocument<Ledger>>,
    underWay: readonly Operation[],
    small: SmallDocuments,
  ): readonly Problem[] {
    this.#operation = Math.max(this.#operation, ...[...months.values()].map(({ edit }) => edit))
    for (const [month, { write }] of months) {
      this.#pending.set(`ledger/${month}`, this.#ledgerWriter(month, write))
    }
    const editOf = (name: EditedDocument) =>
      small.editOf(name) ?? months.get(name.slice('ledger/'.length))?.edit ?? 0
    this.#followEntries(this.entries)
    this.#revisions = allGrown(this.#revisions)
    this.#isWholeUntold = true
    return [
      ...[...months.values()].flatMap(({ recovered, mend }) => [...recovered, ...mend()]),
      ...this.#missHistory(),
      ...this.#finish(underWay, editOf),
      ...strangeLedgers(this.#needs.folder).map((name) =>
        problem('recovered/strange', { file: `ledger/${name}` }),
      ),
      ...(this.#needs.isReadOnly ? [] : this.#settle()),
    ]
  }

  /** Each edit is in the history before it is anywhere else, so where there are edits, there was a history. */
  #missHistory(): readonly Problem[] {
    if (!this.#isHistoryNew || this.#operation === 0) return []
    this.#isHistoryAmiss = true
    return [problem('recovered/no-undo', { file: 'history.json' })]
  }

  /** No entry may lack its category, and none may count twice because its block still runs. */
  #followEntries(entries: ReadonlyMap<string, Entry>): void {
    this.#config = withMissingIds(this.#config, entries.values())
    this.#running = withoutLoggedBlock(this.#running, entries)
  }

  /** Carries out what a crash kept from being written; returns what the person must know about it. */
  #finish(
    underWay: readonly Operation[],
    editOf: (name: EditedDocument) => number,
  ): readonly Problem[] {
    return underWay.flatMap((operation) => {
      const missing = missingChange(operation, editOf, this)
      if (!missing) return []
      if (!isReadable(missing, this)) {
        this.#isHistoryAmiss = true
        return [unfinished(operation)]
      }
      this.#pending.add(...this.#change(missing))
      return [finished(operation)]
    })
  }

  /** Repairs on the disk what the start found wrong, and copies what it could read; returns what failed. */
  #settle(): readonly Problem[] {
    this.#pending.add(...this.#ledgers.toRewrite.map((month) => `ledger/${month}` as const))
    // Last, because until the others are written it records what is missing in them.
    if (this.#isHistoryAmiss) this.#pending.add('history')
    this.#pending.expectFolder()
    this.#pending.write()
    try {
      copyLastGood(this.#needs.folder)
      return []
    } catch (error) {
      this.#needs.onWriteError(error)
      return [problem('recovered/no-copies', { reason: faultOfFile(error) })]
    }
  }

  /** Carries out an edit in memory; returns the documents to write. */
  #change(edit: Edit): readonly EditedDocument[] {
    const { entries, requests, config, waiting, block, unclear } = edit
    const names: EditedDocument[] = []
    if (config) {
      this.#config = { ...this.#config, ...config.after }
      names.push('config')
    }
    names.push(...this.#ledgers.apply(entries).map((month) => `ledger/${month}` as const))
    if (requests) {
      this.#requests = changedRequests(this.#requests, requests)
      names.push('requests')
    }
    if (waiting) {
      this.#meetings = changedWaiting(this.#meetings, waiting)
      this.#waiting = waitingOf(this.#meetings)
      names.push('calendar')
    }
    if (block || unclear) {
      this.#running = this.#runningNow({
        block: block ? block.after : this.block,
        unclear: unclear ? unclear.after : this.unclear,
      })
      names.push('running')
    }
    return names
  }

  #tellChange(): void {
    for (const listener of this.#listeners) listener()
  }

  #newLedger(name: DocumentName): WriteDocument {
    const place = { folder: this.#needs.folder, name }
    return this.#ledgerWriter(name.slice('ledger/'.length), newDocument(place, ledgerKind))
  }

  #ledgerWriter(month: string, write: OpenDocument<Ledger>['write']): WriteDocument {
    return () => write(this.#ledgers.ledger(month), this.#operation)
  }
}

function dataKindsOf(name: EditedDocument): readonly DataKind[] {
  if (name === 'config' || name === 'requests') return [name]
  if (name === 'calendar') return ['waiting']
  return name === 'running' ? [] : ['entries']
}

function changedRequests(
  requests: ReadonlyMap<string, Request>,
  changes: readonly RequestChange[],
): ReadonlyMap<string, Request> {
  const changed = new Map(requests)
  for (const { id, after } of changes) {
    if (after) changed.set(id, after)
    else changed.delete(id)
  }
  return changed
}

function waitingOf(meetings: readonly Meeting[]): readonly Meeting[] {
  return meetings.filter(({ aside }) => !aside)
}

/** A crash between writing a block and its alive file leaves the alive file of an earlier block. */
function later(a: Instant | null, b: Instant | null): Instant | null {
  return a !== null && b !== null && a < b ? b : (a ?? b)
}

/** A crash between writing a block's entries and clearing the block must not count it twice. */
function withoutLoggedBlock(running: Running, entries: ReadonlyMap<string, Entry>): Running {
  return running.block && entries.has(running.block.id) ? { ...running, block: null } : running
}
