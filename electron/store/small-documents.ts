// The documents that a start opens as a whole: all but the ledgers.

import type { Config } from '../../shared/model/document.ts'
import type { Meeting } from '../../shared/model/meeting.ts'
import type { Request } from '../../shared/model/request.ts'
import type { Instant } from '../../shared/time/instant.ts'
import type { Problem } from '../../shared/words/problem.ts'
import {
  configKind,
  type DocumentKind,
  type HistoryDocument,
  historyKind,
  type Running,
  requestsKind,
  runningKind,
  type SeenNotices,
  seenNoticesKind,
  waitingKind,
} from './documents.ts'
import { HistoryFiles } from './history-files.ts'
import { clearFolders } from './housekeeping.ts'
import type { EditedDocument } from './journal.ts'
import { type FoundDocument, findDocument } from './open-document.ts'

export interface SmallDocumentsNeeds {
  readonly folder: string
  /** The zone of a first start. */
  readonly zone: string
  readonly isReadOnly: boolean
  readonly now: () => Instant
}

export class SmallDocuments {
  readonly config: FoundDocument<Config>
  readonly running: FoundDocument<Running>
  readonly waiting: FoundDocument<readonly Meeting[]>
  readonly seenNotices: FoundDocument<SeenNotices>
  readonly requests: FoundDocument<readonly Request[]>
  readonly history: FoundDocument<HistoryDocument>
  /** The history, including the content of its large edits. */
  readonly whole: HistoryDocument
  readonly historyFiles: HistoryFiles
  /** What is wrong with the history. */
  readonly historyProblems: readonly Problem[]
  readonly #mends: (() => readonly Problem[])[]

  /** Reads them and changes none; throws `NewerDocumentError` if a newer version wrote one. */
  constructor({ folder, zone, isReadOnly, now }: SmallDocumentsNeeds) {
    const open = <T>(name: string, kind: DocumentKind<T>) =>
      findDocument({ folder, name, isReadOnly }, kind, now())
    this.config = open('config', configKind(zone))
    this.running = open('running', runningKind)
    this.waiting = open('calendar', waitingKind)
    this.seenNotices = open('told', seenNoticesKind)
    this.requests = open('requests', requestsKind)
    this.history = open('history', historyKind)
    this.historyFiles = new HistoryFiles({ folder, isReadOnly }, now)
    this.whole = this.historyFiles.whole(this.history.value)
    this.historyProblems = [...this.history.recovered, ...this.historyFiles.recovered]
    this.#mends = [
      ...(isReadOnly ? [] : [() => clearFolders(folder)]),
      ...[...this.#others, this.history].map(({ mend }) => mend),
      () => this.historyFiles.mend(),
    ]
  }

  /** What was repaired to open them; the person is told. */
  get recovered(): readonly Problem[] {
    return [...this.#others.flatMap(({ recovered }) => recovered), ...this.historyProblems]
  }

  /** Whether none of them existed. */
  get isNew(): boolean {
    return [...this.#others, this.history].every(({ isNew }) => isNew)
  }

  /** The number of the last operation in any of them. */
  get lastOperation(): number {
    const inDocuments = Object.values(this.#edited).map(({ edit }) => edit)
    return Math.max(...inDocuments, ...this.whole.underWay.map(({ number }) => number))
  }

  /** The number of the last edit in one of them; `undefined` for a ledger. */
  editOf(name: EditedDocument): number | undefined {
    return Object.hasOwn(this.#edited, name) ? this.#edited[name as 'config'].edit : undefined
  }

  /**
   * Sets aside, restores and upgrades what was found, on the first call only. Call it once everything the start opens
   * has been read, so that nothing is touched if a newer version wrote any of it. Returns what failed.
   */
  mend(): readonly Problem[] {
    return this.#mends.splice(0).flatMap((mend) => mend())
  }

  get #others() {
    return [this.config, this.running, this.seenNotices, this.waiting, this.requests]
  }

  get #edited() {
    const { config, running, waiting: calendar, requests } = this
    return { config, running, calendar, requests }
  }
}
