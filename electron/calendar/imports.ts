// Importing calendars: read in the background, merged into the existing data, stored as one edit.

import { deepEqual } from '../../shared/base/deep-equal.ts'
import { configChange, waitingChange } from '../../shared/history/edit.ts'
import { isCalendarEntry } from '../../shared/meetings/follow.ts'
import type { ImportedCalendar, ImportJob } from '../../shared/meetings/import-job.ts'
import { importNotice } from '../../shared/meetings/import-notice.ts'
import { importWindow } from '../../shared/meetings/import-window.ts'
import type { HeldBack } from '../../shared/meetings/missing-events.ts'
import type { HeldReading, ImportProgress } from '../../shared/messages/state.ts'
import type { Config } from '../../shared/model/document.ts'
import { type Source, sourceColors } from '../../shared/model/source.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time/instant.ts'
import type { Notice } from '../../shared/words/notice.ts'
import type { Words } from '../../shared/words/words.ts'
import type { DataStore } from '../store/data-store.ts'
import type { CalendarImporter } from './importer.ts'

export interface CalendarFile {
  readonly name: string
  readonly octets: Uint8Array
  /** The source this is a newer state of; `null` finds the source by the calendar's name, or creates one. */
  readonly sourceId: string | null
  readonly kind: Source['kind']
  /** How often a new subscription is looked up. */
  readonly everyMinutes?: number
  /** The person accepted the reading, however much it removes. */
  readonly isWanted?: boolean
}

export interface Imported {
  readonly notice: Notice
  readonly sourceId: string
  /** Whether the reading waits for the person to accept it. */
  readonly isHeld: boolean
}

/** A reading that would remove a lot, until the person decides about it. */
interface Held {
  readonly file: CalendarFile
  readonly back: HeldBack
}

export interface ImportsNeeds {
  readonly words: () => Words
  readonly store: DataStore
  readonly importer: CalendarImporter
  readonly now: () => Instant
  readonly newId: () => string
  /** Lets other work run; expensive work is cut into pieces with such turns between them. */
  readonly nextTurn: () => Promise<void>
}

/** If data was edited while a calendar was read, the outcome is stale and the calendar is read once more. */
const triesAtMost = 3

export class Imports {
  readonly #needs: ImportsNeeds
  readonly #underWay = new Map<string, ImportProgress & { readonly abort: AbortController }>()
  readonly #listeners = new Set<() => void>()
  /** By source id. */
  readonly #held = new Map<string, Held>()
  /** One after the other, because each must see the result of the one before. */
  #queue: Promise<unknown> = Promise.resolve()
  /** For the calendars being read or waiting for it. */
  #waitingBytes = 0

  constructor(needs: ImportsNeeds) {
    this.#needs = needs
  }

  get progress(): readonly ImportProgress[] {
    return [...this.#underWay.values()].map(({ abort: _, ...progress }) => progress)
  }

  /** Readings that wait for the person, by source id. */
  get held(): Readonly<Record<string, HeldReading>> {
    const { sources } = this.#needs.store.config
    return Object.fromEntries(
      [...this.#held]
        .filter(([id]) => sources.some((source) => source.id === id))
        .map(([id, { back }]) => [id, { going: back.going, coming: back.coming }]),
    )
  }

  /** Accepts a reading that was held back. */
  async takeOver(sourceId: string): Promise<Result<Imported>> {
    const held = this.#held.get(sourceId)
    return held ? this.run({ ...held.file, isWanted: true }) : notHeld
  }

  /** Keeps the current events; the same reading is not asked about again. */
  refuse(sourceId: string): Result<null> {
    const held = this.#held.get(sourceId)
    const { store } = this.#needs
    if (!held) return notHeld
    this.#held.delete(sourceId)
    const sources = store.config.sources.map((source) =>
      source.id === sourceId
        ? { ...source, refused: withMarks(source.refused, held.back.marks) }
        : source,
    )
    store.commit({
      label: 'Keep events',
      entries: [],
      config: configChange(store.config, { ...store.config, sources }),
    })
    this.#changed()
    return ok(null)
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Reads and stores a calendar; nothing changes if it cannot be read or is cancelled. */
  async run(file: CalendarFile): Promise<Result<Imported>> {
    const { length } = file.octets
    // Waiting imports are held in memory as a whole.
    if (this.#waitingBytes > 0 && this.#waitingBytes + length > mostWaitingBytes) return tooMuch
    this.#waitingBytes += length
    const follow = this.#follow(file.name, 'reading', (id, signal) => {
      const run = this.#queue.then(() => this.#import(id, file, signal))
      this.#queue = run.catch(() => {})
      return run
    })
    return follow.finally(() => {
      this.#waitingBytes -= length
    })
  }

  /** Tracks a download before its calendar is read, so that it is visible and can be cancelled. */
  download<T>(name: string, fetch: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return this.#follow(name, 'downloading', (_, signal) => fetch(signal))
  }

  #follow<T>(
    name: string,
    stage: ImportProgress['stage'],
    work: (id: string, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const id = this.#needs.newId()
    const abort = new AbortController()
    this.#underWay.set(id, { id, name, stage, fraction: null, abort })
    this.#changed()
    return work(id, abort.signal).finally(() => {
      this.#underWay.delete(id)
      this.#changed()
    })
  }

  cancel(id: string): void {
    this.#underWay.get(id)?.abort.abort()
  }

  async #import(id: string, file: CalendarFile, signal: AbortSignal): Promise<Result<Imported>> {
    const { store, importer } = this.#needs
    store.openAll()
    for (let tries = 1; tries <= triesAtMost; tries++) {
      if (signal.aborted) break
      const { edits } = store
      const result = await importer.run(
        this.#job(file),
        (part) => this.#progressed(id, part),
        signal,
      )
      if (!result.ok) return result
      if (signal.aborted || this.#isGone(file)) break
      if (store.edits === edits) return ok(await this.#keep(file, result.value))
    }
    return signal.aborted || this.#isGone(file)
      ? fail('cancelled/reading', { file: file.name })
      : fail('busy/editing', { file: file.name })
  }

  /** Whether the subscription was removed while it was read; a new one has no source yet. */
  #isGone({ sourceId, everyMinutes }: CalendarFile): boolean {
    const { sources } = this.#needs.store.config
    return (
      sourceId !== null && everyMinutes === undefined && !sources.some(({ id }) => id === sourceId)
    )
  }

  #job({ name, octets, sourceId, kind, isWanted = false }: CalendarFile): ImportJob {
    const { config, entries, meetings } = this.#needs.store
    const now = this.#needs.now()
    return {
      octets,
      name,
      kind,
      now,
      window: importWindow(now, config.settings.zone),
      settings: config.settings,
      rules: config.rules,
      categoryIds: config.categories.map(({ id }) => id),
      entries: [...entries.values()].filter(isCalendarEntry),
      meetings,
      planned: config.planned,
      dismissed: config.sources.flatMap(({ id, dismissed }) =>
        dismissed.map((text) => ({ sourceId: id, text })),
      ),
      sourceId,
      sources: config.sources.map(({ dismissed: _, ...source }) => source),
      isWanted,
    }
  }

  async #keep(file: CalendarFile, imported: ImportedCalendar): Promise<Imported> {
    const { store, nextTurn, words } = this.#needs
    const { sourceId, calendarName, outcome, warnings, hiddenWarnings } = imported
    const notice = importNotice(calendarName, outcome, warnings, words(), hiddenWarnings)
    if (outcome.held) {
      this.#held.set(sourceId, { file, back: outcome.held })
      this.#changed()
      return { sourceId, notice, isHeld: true }
    }
    if (this.#held.delete(sourceId)) this.#changed()
    const config = withPlanned(this.#withSource(file, imported), outcome.planned)
    const edit = {
      label: `${isByPerson(file) ? 'Import' : 'Read'} ${calendarName}`,
      entries: outcome.entries,
      config: configChange(store.config, withDismissedAs(config, sourceId, outcome.dismissed)),
      waiting: waitingChange(store.meetings, outcome.meetings),
    }
    const isChange = edit.entries.length > 0 || edit.config || edit.waiting
    if (isChange) await store.commitInSteps(edit, nextTurn)
    return { sourceId, notice, isHeld: false }
  }

  #withSource(file: CalendarFile, imported: ImportedCalendar): Config {
    const { sourceId, calendarName, isNotice, owner } = imported
    const { config } = this.#needs.store
    const known = config.sources.find(({ id }) => id === sourceId)
    // A notice about events of other calendars is not a calendar itself.
    if (!known && isNotice) return config
    // The time of a subscription's last check is shown elsewhere, so there is nothing to take back.
    if (known && file.kind === 'subscription') {
      const isSame = deepEqual(known.owner ?? null, owner)
      return isSame ? config : withSource(config, withOwner(known, owner))
    }
    const fresh = {
      id: sourceId,
      name: calendarName,
      kind: file.kind,
      isOn: true,
      color: sourceColors[config.sources.length % sourceColors.length] ?? 'ink',
      dismissed: [],
      ...(file.everyMinutes !== undefined && { everyMinutes: file.everyMinutes }),
    }
    const importedAt = this.#needs.now()
    const source = withOwner({ ...(known ?? fresh), importedAt }, owner)
    if (known) return withSource(config, source)
    return { ...config, sources: [...config.sources, source] }
  }

  #progressed(id: string, fraction: number): void {
    const known = this.#underWay.get(id)
    if (!known) return
    this.#underWay.set(id, { ...known, fraction })
    this.#changed()
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** Whether the person gave a file or an address, as opposed to a check the app made on its own. */
function isByPerson({ kind, everyMinutes }: CalendarFile): boolean {
  return kind === 'file' || everyMinutes !== undefined
}

/** The configuration with another state of a source it has. */
function withSource(config: Config, source: Source): Config {
  const sources = config.sources.map((each) => (each.id === source.id ? source : each))
  return { ...config, sources }
}

function withOwner({ owner: _, ...source }: Source, owner: ImportedCalendar['owner']): Source {
  return owner ? { ...source, owner } : source
}

const mostWaitingBytes = 200_000_000
const tooMuch = fail('busy/memory')
const notHeld = fail('not-held')

/**
 * The configuration with the texts by which a source now identifies its dismissed events; `null` leaves them as they
 * are.
 */
function withDismissedAs(
  config: Config,
  sourceId: string,
  dismissed: readonly string[] | null,
): Config {
  if (dismissed === null) return config
  const sources = config.sources.map((source) =>
    source.id === sourceId ? { ...source, dismissed } : source,
  )
  return { ...config, sources }
}

function withPlanned(config: Config, planned: Config['planned']): Config {
  return deepEqual(config.planned, planned) ? config : { ...config, planned }
}

function withMarks(before: string | undefined, marks: readonly string[]): string {
  return [...new Set([...(before?.split(' ') ?? []), ...marks])].join(' ')
}
