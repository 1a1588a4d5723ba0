// One import of one calendar, from octets to what it changes. All it needs is plain data, so that it can run in a
// process of its own and be stopped there.
import type { ReadWarning } from '../calendar/occurrence.ts'
import { readCalendar } from '../calendar/read-calendar.ts'
import type { PlannedBlock, Rule, Settings } from '../model/settings.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Span } from '../time/instant.ts'
import type { Meeting } from './meeting.ts'
import { type CalendarEntry, type MergeOutcome, mergeReading } from './merge.ts'

export interface ImportJob {
  readonly octets: Uint8Array
  /** The file's or the subscription's name, for where the calendar has none and for messages. */
  readonly name: string
  readonly window: Span
  readonly settings: Settings
  readonly rules: readonly Rule[]
  readonly entries: readonly CalendarEntry[]
  readonly waiting: readonly Meeting[]
  readonly planned: readonly PlannedBlock[]
  readonly dismissed: readonly string[]
  /** The source this is an import of; `null` finds the one of the calendar's name. */
  readonly sourceId: string | null
  readonly sources: readonly { readonly id: string; readonly name: string }[]
}

export interface ImportedCalendar {
  readonly sourceId: string
  readonly calendarName: string
  readonly outcome: MergeOutcome
  readonly warnings: readonly ReadWarning[]
}

/** `onRead` hears how much of the calendar is read, 0 to 1. */
export function runImport(
  job: ImportJob,
  newId: () => string,
  onRead: (fraction: number) => void,
): Result<ImportedCalendar> {
  const { octets, name, window, settings } = job
  const reading = readCalendar(octets, {
    window,
    zone: settings.zone,
    ownAddresses: settings.ownAddresses,
    onProgress: onRead,
  })
  if (!reading.ok) return fail(reading.problem.code, `${name}: ${reading.problem.message}`)
  const calendarName = reading.value.calendarNames[0] || name.replace(/\.[^.]+$/, '')
  const known = job.sources.find((source) => source.name === calendarName)
  const sourceId = job.sourceId ?? known?.id ?? newId()
  const outcome = mergeReading({
    ...job,
    reading: reading.value,
    sourceId,
    sourceName: calendarName,
    dismissed: new Set(job.dismissed),
    newId,
  })
  return ok({ sourceId, calendarName, outcome, warnings: reading.value.warnings })
}
