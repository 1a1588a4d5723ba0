// The form of an import between main and the process that carries it out: a head, then slices of everything long.

import { deepEqual } from '../../shared/base/deep-equal.ts'
import type { ReadWarning } from '../../shared/calendar/occurrence.ts'
import type { ImportedCalendar, ImportJob } from '../../shared/meetings/import-job.ts'
import type { DismissedEvent, LeftOut, MergeOutcome } from '../../shared/meetings/merge.ts'
import type { CalendarEntry, Entry } from '../../shared/model/entry.ts'
import { eventKey } from '../../shared/model/event-identity.ts'
import type { Meeting } from '../../shared/model/meeting.ts'
import type { PlannedBlock } from '../../shared/model/planned-block.ts'
import type { Problem } from '../../shared/words/problem.ts'
import { listSlices, octetSlices, type SliceLimits } from './slices.ts'

type JobHead = Omit<ImportJob, 'octets' | 'entries' | 'meetings' | 'dismissed'>

/** Messages from main to the process. */
export type JobMessage =
  | {
      readonly kind: 'job'
      readonly head: JobHead
      readonly octets: number
      /** Ids of new rows are this and a number. */
      readonly idPrefix: string
    }
  | { readonly kind: 'octets'; readonly octets: Uint8Array }
  | { readonly kind: 'entries'; readonly items: readonly CalendarEntry[] }
  | { readonly kind: 'meetings'; readonly items: readonly Meeting[] }
  | { readonly kind: 'dismissed'; readonly items: readonly DismissedEvent[] }
  | { readonly kind: 'run' }

/** A changed entry; main already has its previous state. */
interface ChangedEntry {
  readonly id: string
  readonly after: Entry | null
}

/** Messages from the process to main. */
export type OutcomeMessage =
  /** It is ready and listens: messages to a process that is still starting are slow. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'outcome'
      readonly sourceId: string
      readonly calendarName: string
      readonly hiddenWarnings: number
      readonly isNotice: boolean
      readonly owner: ImportedCalendar['owner']
      readonly rest: Pick<MergeOutcome, 'counts' | 'held' | 'differing'> & {
        readonly isDismissedSame: boolean
      }
    }
  | { readonly kind: 'entries'; readonly items: readonly ChangedEntry[] }
  /** A meeting that waits unchanged is identified by its index in the job. */
  | { readonly kind: 'meetings'; readonly items: readonly (Meeting | number)[] }
  | { readonly kind: 'planned'; readonly items: readonly PlannedBlock[] }
  | { readonly kind: 'dismissed'; readonly items: readonly string[] }
  | { readonly kind: 'lost'; readonly items: readonly string[] }
  | { readonly kind: 'left-out'; readonly items: readonly LeftOut[] }
  | { readonly kind: 'warnings'; readonly items: readonly ReadWarning[] }
  | { readonly kind: 'done' }

/** A job as messages, in order. */
export function* jobMessages(
  { octets, entries, meetings, dismissed, ...head }: ImportJob,
  idPrefix: string,
  limits: SliceLimits,
): Generator<JobMessage> {
  yield { kind: 'job', head, octets: octets.length, idPrefix }
  for (const slice of octetSlices(octets, limits)) yield { kind: 'octets', octets: slice }
  for (const items of listSlices(entries, limits)) yield { kind: 'entries', items }
  for (const items of listSlices(meetings, limits)) yield { kind: 'meetings', items }
  for (const items of listSlices(dismissed, limits)) yield { kind: 'dismissed', items }
  yield { kind: 'run' }
}

/** Puts a job back together. */
export class JobAssembly {
  #head: JobHead | null = null
  #octets = new Uint8Array()
  #filled = 0
  #idPrefix = ''
  readonly #entries: CalendarEntry[] = []
  readonly #meetings: Meeting[] = []
  readonly #dismissed: DismissedEvent[] = []

  /** The whole job once its last message has arrived, `null` before. */
  take(message: JobMessage): { readonly job: ImportJob; readonly idPrefix: string } | null {
    switch (message.kind) {
      case 'job':
        this.#head = message.head
        this.#octets = new Uint8Array(message.octets)
        this.#idPrefix = message.idPrefix
        return null
      case 'octets':
        this.#octets.set(message.octets, this.#filled)
        this.#filled += message.octets.length
        return null
      case 'entries':
        this.#entries.push(...message.items)
        return null
      case 'meetings':
        this.#meetings.push(...message.items)
        return null
      case 'dismissed':
        this.#dismissed.push(...message.items)
        return null
      case 'run':
        return this.#whole()
    }
  }

  #whole() {
    if (!this.#head || this.#filled !== this.#octets.length) throw new Error('a job came in part')
    const job = {
      ...this.#head,
      octets: this.#octets,
      entries: this.#entries,
      meetings: this.#meetings,
      dismissed: this.#dismissed,
    }
    return { job, idPrefix: this.#idPrefix }
  }
}

/** An outcome as messages, in order. */
export function* outcomeMessages(
  { sourceId, calendarName, outcome, warnings, hiddenWarnings, isNotice, owner }: ImportedCalendar,
  meetingsBefore: readonly Meeting[],
  limits: SliceLimits,
): Generator<OutcomeMessage> {
  const { entries, planned, dismissed, leftOut, lost, counts, held, differing } = outcome
  const meetings = withPlaces(outcome.meetings, meetingsBefore)
  const changed = entries.map(({ id, after }) => ({ id, after }))
  const rest = { counts, held, differing, isDismissedSame: dismissed === null }
  yield { kind: 'outcome', sourceId, calendarName, hiddenWarnings, isNotice, owner, rest }
  for (const items of listSlices(changed, limits)) yield { kind: 'entries', items }
  for (const items of listSlices(meetings, limits)) yield { kind: 'meetings', items }
  for (const items of listSlices(planned, limits)) yield { kind: 'planned', items }
  for (const items of listSlices(dismissed ?? [], limits)) yield { kind: 'dismissed', items }
  for (const items of listSlices(lost, limits)) yield { kind: 'lost', items }
  for (const items of listSlices(leftOut, limits)) yield { kind: 'left-out', items }
  for (const items of listSlices(warnings, limits)) yield { kind: 'warnings', items }
  yield { kind: 'done' }
}

/** Most of a list of thousands stays the same: main has it, and need not compare it again. */
function withPlaces(
  meetings: readonly Meeting[],
  before: readonly Meeting[],
): readonly (Meeting | number)[] {
  const places = new Map(before.map((meeting, place) => [eventKey(meeting), place]))
  return meetings.map((meeting) => {
    const place = places.get(eventKey(meeting))
    return place !== undefined && deepEqual(before[place], meeting) ? place : meeting
  })
}

/** Puts an outcome back together, with the job's own records for those that did not change. */
export class OutcomeAssembly {
  readonly #before: ReadonlyMap<string, Entry>
  readonly #meetingsBefore: readonly Meeting[]
  readonly #plannedBefore: readonly PlannedBlock[]
  readonly #entries: MergeOutcome['entries'][number][] = []
  readonly #meetings: Meeting[] = []
  readonly #dismissed: string[] = []
  readonly #lost: string[] = []
  readonly #planned: PlannedBlock[] = []
  readonly #leftOut: LeftOut[] = []
  readonly #warnings: ReadWarning[] = []
  #head: Extract<OutcomeMessage, { kind: 'outcome' }> | null = null

  constructor({ entries, meetings, planned }: Pick<ImportJob, 'entries' | 'meetings' | 'planned'>) {
    this.#meetingsBefore = meetings
    this.#before = new Map(entries.map((entry) => [entry.id, entry]))
    this.#plannedBefore = planned
  }

  /** The whole outcome once its last message has arrived, `null` before. */
  take(message: OutcomeMessage): ImportedCalendar | null {
    switch (message.kind) {
      case 'outcome':
        this.#head = message
        return null
      case 'entries':
        for (const { id, after } of message.items) {
          this.#entries.push({ id, before: this.#before.get(id) ?? null, after })
        }
        return null
      case 'meetings':
        this.#takeMeetings(message.items)
        return null
      case 'dismissed':
        this.#dismissed.push(...message.items)
        return null
      case 'lost':
        this.#lost.push(...message.items)
        return null
      case 'planned':
        this.#planned.push(...message.items)
        return null
      case 'left-out':
        this.#leftOut.push(...message.items)
        return null
      case 'warnings':
        this.#warnings.push(...message.items)
        return null
      case 'done':
        return this.#whole()
      case 'ready':
      case 'progress':
      case 'failed':
        return null
    }
  }

  #takeMeetings(items: readonly (Meeting | number)[]): void {
    for (const item of items) {
      const meeting = typeof item === 'number' ? this.#meetingsBefore[item] : item
      if (!meeting) throw new Error('a meeting was named that is not there')
      this.#meetings.push(meeting)
    }
  }

  #whole(): ImportedCalendar {
    if (!this.#head) throw new Error('an outcome came in part')
    const { sourceId, calendarName, hiddenWarnings, isNotice, owner, rest } = this.#head
    const { isDismissedSame, ...outcome } = rest
    const planned = deepEqual(this.#planned, this.#plannedBefore)
      ? this.#plannedBefore
      : this.#planned
    return {
      sourceId,
      calendarName,
      warnings: this.#warnings,
      hiddenWarnings,
      isNotice,
      owner,
      outcome: {
        ...outcome,
        entries: this.#entries,
        meetings: this.#meetings,
        planned,
        dismissed: isDismissedSame ? null : this.#dismissed,
        leftOut: this.#leftOut,
        lost: this.#lost,
      },
    }
  }
}
