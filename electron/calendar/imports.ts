// Importing calendars: read in the background, brought together with what is there, kept as one edit.
import { configChange, waitingChange } from '../../shared/history/edit.ts'
import { deepEqual } from '../../shared/interchange/deep-equal.ts'
import type { ImportedCalendar, ImportJob } from '../../shared/meetings/import-job.ts'
import { importNotice } from '../../shared/meetings/import-notice.ts'
import { importWindow } from '../../shared/meetings/import-window.ts'
import { isCalendarEntry } from '../../shared/meetings/merge.ts'
import type { ImportProgress, Notice } from '../../shared/messages/state.ts'
import type { Config } from '../../shared/model/document.ts'
import { type Source, sourceColors } from '../../shared/model/settings.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time/instant.ts'
import type { DataStore } from '../store/data-store.ts'
import type { CalendarImporter } from './importer.ts'

export interface CalendarFile {
  readonly name: string
  readonly octets: Uint8Array
  /** The source this is a newer state of; `null` finds it by the calendar's name, or makes one. */
  readonly sourceId: string | null
  readonly kind: Source['kind']
  /** How often a new subscription is looked up. */
  readonly everyMinutes?: number
}

export interface Imported {
  readonly notice: Notice
  readonly sourceId: string
}

export interface ImportsNeeds {
  readonly store: DataStore
  readonly importer: CalendarImporter
  readonly now: () => Instant
  readonly newId: () => string
  /** Lets others have their turn; what is dear is cut into pieces between such turns. */
  readonly nextTurn: () => Promise<void>
}

/** Data edited while a calendar was read makes its outcome stale; it is then read once more. */
const triesAtMost = 3

export class Imports {
  readonly #needs: ImportsNeeds
  readonly #underWay = new Map<string, ImportProgress & { readonly abort: AbortController }>()
  readonly #listeners = new Set<() => void>()
  /** One after the other: each must see what the one before left. */
  #queue: Promise<unknown> = Promise.resolve()

  constructor(needs: ImportsNeeds) {
    this.#needs = needs
  }

  get progress(): readonly ImportProgress[] {
    return [...this.#underWay.values()].map(({ abort: _, ...progress }) => progress)
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Reads and keeps a calendar; nothing changes where it cannot be read or is cancelled. */
  run(file: CalendarFile): Promise<Result<Imported>> {
    return this.#follow(file.name, 'reading', (id, signal) => {
      const run = this.#queue.then(() => this.#import(id, file, signal))
      this.#queue = run.catch(() => {})
      return run
    })
  }

  /** Follows a download before its calendar is read, so that it is seen and can be cancelled. */
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
      ? fail('cancelled', `Reading ${file.name} was cancelled. Nothing was changed.`)
      : fail(
          'busy',
          `${file.name} could not be imported while its data was being edited. Try again.`,
        )
  }

  /** Whether the subscription was removed while it was read; a new one has no source yet. */
  #isGone({ sourceId, everyMinutes }: CalendarFile): boolean {
    const { sources } = this.#needs.store.config
    return (
      sourceId !== null && everyMinutes === undefined && !sources.some(({ id }) => id === sourceId)
    )
  }

  #job({ name, octets, sourceId }: CalendarFile): ImportJob {
    const { config, entries, waiting } = this.#needs.store
    return {
      octets,
      name,
      window: importWindow(this.#needs.now(), config.settings.zone),
      settings: config.settings,
      rules: config.rules,
      entries: [...entries.values()].filter(isCalendarEntry),
      waiting,
      planned: config.planned,
      dismissed: config.sources.flatMap(({ dismissed }) => dismissed),
      sourceId,
      sources: config.sources,
    }
  }

  async #keep(file: CalendarFile, imported: ImportedCalendar): Promise<Imported> {
    const { store, nextTurn } = this.#needs
    const { sourceId, calendarName, outcome, warnings } = imported
    const config = this.#withSource(file, imported)
    const edit = {
      label: `Import ${calendarName}`,
      entries: outcome.entries,
      config: configChange(store.config, withPlanned(config, outcome.planned)),
      waiting: waitingChange(store.waiting, outcome.waiting),
    }
    const isChange = edit.entries.length > 0 || edit.config || edit.waiting
    if (isChange) await store.commitInSteps(edit, isOwnDoing(file), nextTurn)
    return { sourceId, notice: importNotice(calendarName, outcome, warnings) }
  }

  #withSource(file: CalendarFile, { sourceId, calendarName }: ImportedCalendar): Config {
    const { config } = this.#needs.store
    const known = config.sources.find(({ id }) => id === sourceId)
    // A subscription says elsewhere when it was looked up: that is nothing to take back.
    if (known && file.kind === 'subscription') return config
    const source: Source = {
      ...(known ?? {
        id: sourceId,
        name: calendarName,
        kind: file.kind,
        isOn: true,
        color: sourceColors[config.sources.length % sourceColors.length] ?? 'ink',
        dismissed: [],
        ...(file.everyMinutes !== undefined && { everyMinutes: file.everyMinutes }),
      }),
      importedAt: this.#needs.now(),
    }
    const sources = known
      ? config.sources.map((each) => (each.id === sourceId ? source : each))
      : [...config.sources, source]
    return { ...config, sources }
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

/** A file or an address somebody gave, not a look the app took by itself. */
function isOwnDoing({ kind, everyMinutes }: CalendarFile): boolean {
  return kind === 'file' || everyMinutes !== undefined
}

function withPlanned(config: Config, planned: Config['planned']): Config {
  return deepEqual(config.planned, planned) ? config : { ...config, planned }
}
