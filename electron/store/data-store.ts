// The only owner of the data: all of it in memory, every change on the disk before the call returns.
import type { FocusBlock, Unclear } from '../../shared/focus/block.ts'
import {
  changedWaiting,
  type Edit,
  type History,
  inverse,
  type RequestChange,
  record,
} from '../../shared/history/edit.ts'
import { writeDocument } from '../../shared/interchange/write.ts'
import type { Meeting } from '../../shared/meetings/meeting.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Entry } from '../../shared/model/entry.ts'
import type { Request } from '../../shared/model/request.ts'
import { fail, ok, type Problem, type Result } from '../../shared/result.ts'
import type { Instant, Span } from '../../shared/time/instant.ts'
import type { Machine } from '../clock.ts'
import { AliveFile } from './alive-file.ts'
import {
  configKind,
  historyKind,
  type Ledger,
  ledgerKind,
  type Running,
  requestsKind,
  runningKind,
  type Told,
  toldKind,
  waitingKind,
} from './documents.ts'
import { HistoryFiles } from './history-files.ts'
import {
  copyLastGood,
  copyLastRunning,
  ledgerMonths,
  sweepTemporaryFiles,
  writeBackup,
} from './housekeeping.ts'
import { Ledgers } from './ledgers.ts'
import { withMissingIds } from './missing-ids.ts'
import { type OpenDocument, openDocument } from './open-document.ts'

export interface StoreNeeds {
  /** The data folder; made when first written to. */
  readonly folder: string
  /** The zone of a first start. */
  readonly zone: string
  readonly now: () => Instant
  readonly machine: () => Machine
  readonly onWriteError: (error: unknown) => void
}

type DocumentName =
  | 'told'
  | 'config'
  | 'running'
  | 'calendar'
  | 'requests'
  | 'history'
  | `ledger/${string}`

export class DataStore {
  readonly #needs: StoreNeeds
  readonly #ledgers: Ledgers
  readonly #writers = new Map<DocumentName, () => void>()
  readonly #unwritten = new Set<DocumentName>()
  readonly #listeners = new Set<() => void>()
  readonly #alive: AliveFile
  readonly recovered: readonly string[]
  /** When the app that ran before last knew of the running block, and the machine as it was. */
  readonly lastKnownAt: Instant | null
  readonly lastKnownMachine: Machine | null
  #config: Config
  #running: Running
  /** All meetings that are no entry; `#waiting` are those of them nobody has put aside. */
  #meetings: readonly Meeting[]
  #waiting: readonly Meeting[]
  #told: Told
  #requests: ReadonlyMap<string, Request>
  #history: History
  #revision = 0
  #edits = 0
  #writeProblem: Problem | null = null

  /** Opens the folder; throws `NewerDocumentError` where a newer version wrote it. */
  constructor(needs: StoreNeeds) {
    this.#needs = needs
    const { folder, zone } = needs
    sweepTemporaryFiles(folder)
    const now = needs.now()
    const config = openDocument({ folder, name: 'config' }, configKind(zone), now)
    const running = openDocument({ folder, name: 'running' }, runningKind, now)
    const waiting = openDocument({ folder, name: 'calendar' }, waitingKind, now)
    const told = openDocument({ folder, name: 'told' }, toldKind, now)
    const requests = openDocument({ folder, name: 'requests' }, requestsKind, now)
    const history = openDocument({ folder, name: 'history' }, historyKind, now)
    const ledgers = ledgerMonths(folder).map((month) => this.#openLedger(month))
    this.#ledgers = new Ledgers(ledgers.map(({ value }) => value))
    this.#config = withMissingIds(config.value, this.#ledgers.all.values())
    this.#running = withoutLoggedBlock(running.value, this.#ledgers.all)
    this.#alive = new AliveFile(folder)
    this.lastKnownAt = this.#alive.read() ?? running.value.lastKnownAt
    this.lastKnownMachine = running.value.lastKnownMachine
    this.#meetings = waiting.value
    this.#waiting = waitingOf(this.#meetings)
    this.#told = told.value
    this.#requests = new Map(requests.value.map((request) => [request.id, request]))
    const historyFiles = new HistoryFiles(folder, needs.now)
    this.#history = historyFiles.whole(history.value)
    this.#writers.set('config', () => config.write(this.#config))
    this.#writers.set('running', () => {
      running.write(this.#running)
      this.#alive.write(this.#needs.now())
    })
    this.#writers.set('calendar', () => waiting.write(this.#meetings))
    this.#writers.set('told', () => told.write(this.#told))
    this.#writers.set('requests', () => requests.write([...this.#requests.values()]))
    this.#writers.set('history', () => {
      history.write(historyFiles.outlined(this.#history))
      historyFiles.sweep(this.#history)
    })
    this.recovered = [config, running, told, waiting, requests, history, ...ledgers].flatMap(
      (it) => it.recovered,
    )
    copyLastGood(folder)
  }

  get config(): Config {
    return this.#config
  }
  get block(): FocusBlock | null {
    return this.#running.block
  }
  /** Time away nobody has explained yet, oldest first. */
  get unclear(): readonly Unclear[] {
    return this.#running.unclear
  }
  /** Every meeting that is no entry, also those that do not wait to be classified. */
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
  /** What the person has been told of this week. */
  get told(): Told {
    return this.#told
  }
  /** Grows with every change of data. */
  get revision(): number {
    return this.#revision
  }
  /** Grows with every edit, but not with what a running block does: whether data read earlier still stands. */
  get edits(): number {
    return this.#edits
  }
  /** Set while something is in memory only. */
  get writeProblem(): Problem | null {
    return this.#writeProblem
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

  /** Grows whenever an entry of the period changes: whether figures computed earlier still stand. */
  changeOf(period: Span): number {
    return this.#ledgers.changeOf(period)
  }

  /** Carries out an edit and keeps it to be taken back. */
  commit(edit: Edit): void {
    this.#history = record(this.#history, edit)
    this.#apply(edit)
  }

  /**
   * The same for an edit of thousands of entries: a document is written at a time, with room between for others.
   */
  async commitInSteps(edit: Edit, nextTurn: () => Promise<void>): Promise<void> {
    this.#history = record(this.#history, edit)
    for (const name of this.#change(edit)) this.#unwritten.add(name)
    this.#revision++
    this.#edits++
    while (this.#unwritten.size > 0 && this.#writeSome(1)) await nextTurn()
    this.#tellChange()
  }

  /** Takes the last edit back. */
  undo(): Result<Edit> {
    const edit = this.#history.done.at(-1)
    if (!edit) return fail('nothing-to-undo', 'There is nothing to undo.')
    const back = inverse(edit)
    const refusal = this.#refusal(back)
    if (refusal) return refusal
    const { done, undone } = this.#history
    this.#history = { done: done.slice(0, -1), undone: [...undone, edit] }
    this.#apply(back)
    return ok(edit)
  }

  /** Carries out again what was taken back last. */
  redo(): Result<Edit> {
    const edit = this.#history.undone.at(-1)
    if (!edit) return fail('nothing-to-redo', 'There is nothing to redo.')
    const refusal = this.#refusal(edit)
    if (refusal) return refusal
    const { done, undone } = this.#history
    this.#history = { done: [...done, edit], undone: undone.slice(0, -1) }
    this.#apply(edit)
    return ok(edit)
  }

  /** Starts, pauses or resumes the running block, or notes an absence: nothing to take back. */
  setBlock(block: FocusBlock | null, unclear: readonly Unclear[] = this.unclear): void {
    this.#running = this.#runningNow({ block, unclear })
    this.#changed(['running'])
  }

  /** Notes what the person has been told: nothing to take back, and no change of data. */
  setTold(told: Told): void {
    this.#told = told
    this.#write(['told'])
  }

  /**
   * Notes that the app is alive while a block runs. Not a change of data: nobody is told. The block as it was written
   * last is copied once: a later write that a power failure tears must not take it along.
   */
  heartbeat(): void {
    if (!this.#running.block || this.#unwritten.has('running')) return
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

  /** Tries again what could not be written. */
  retryWrites(): void {
    if (this.#unwritten.size > 0) this.#changed([])
  }

  /** Writes all data to a file of its own in `backups/`; the newest few of each kind are kept. */
  backup(name: string): Result<string> {
    const entries = [...this.entries.values()]
    const requests = [...this.requests.values()]
    const document = { ...this.#config, entries, requests, meetings: this.#meetings }
    const now = this.#needs.now()
    try {
      return ok(writeBackup(this.#needs.folder, name, writeDocument(document, now), now))
    } catch (error) {
      this.#needs.onWriteError(error)
      return fail(
        'no-backup',
        `No backup could be written, so nothing was changed: ${(error as Error).message}`,
      )
    }
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** An undone block must not push aside the one that runs now. */
  #refusal({ block }: Edit): Result<never> | null {
    if (!block || this.block?.id === block.before?.id) return null
    return fail('block-running', 'Another focus block is running. Stop it first.')
  }

  #apply(edit: Edit): void {
    this.#edits++
    this.#changed(this.#change(edit))
  }

  /** Carries an edit out in memory; answers the documents to be written, in the order it must happen. */
  #change({ entries, requests, config, waiting, block, unclear }: Edit): readonly DocumentName[] {
    const names: DocumentName[] = []
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
    return [...names, 'history']
  }

  #changed(names: readonly DocumentName[]): void {
    this.#revision++
    this.#write(names)
    this.#tellChange()
  }

  #tellChange(): void {
    for (const listener of this.#listeners) listener()
  }

  #write(names: readonly DocumentName[]): void {
    for (const name of names) this.#unwritten.add(name)
    this.#writeSome(this.#unwritten.size)
  }

  /** Writes that many of the documents that wait; false where it failed and the rest must wait for a retry. */
  #writeSome(count: number): boolean {
    try {
      for (const name of [...this.#unwritten].slice(0, count)) {
        this.#writer(name)()
        this.#unwritten.delete(name)
      }
      if (this.#unwritten.size === 0) this.#writeProblem = null
      return true
    } catch (error) {
      this.#needs.onWriteError(error)
      this.#writeProblem = {
        code: 'not-written',
        message: `The last change could not be written to ${this.#needs.folder}: ${(error as Error).message}`,
      }
      return false
    }
  }

  #writer(name: DocumentName): () => void {
    const known = this.#writers.get(name)
    if (known) return known
    this.#openLedger(name.slice('ledger/'.length))
    return this.#writer(name)
  }

  #openLedger(month: string): OpenDocument<Ledger> {
    const { folder, now } = this.#needs
    const name = `ledger/${month}` as const
    const ledger = openDocument({ folder, name }, ledgerKind, now())
    this.#writers.set(name, () => ledger.write(this.#ledgers.ledger(month)))
    return ledger
  }
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

/** A crash between writing a block's entries and clearing the block must not count it twice. */
function withoutLoggedBlock(running: Running, entries: ReadonlyMap<string, Entry>): Running {
  return running.block && entries.has(running.block.id) ? { ...running, block: null } : running
}
