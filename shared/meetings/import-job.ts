// One import of one calendar, from bytes to the changes it makes. Everything it needs is plain data, so that it can run
// in a process of its own and be stopped there.
import type { ReadWarning } from '../calendar/occurrence.ts'
import { readCalendar } from '../calendar/read-calendar.ts'
import type { CalendarEntry } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { PlannedBlock } from '../model/planned-block.ts'
import type { Rule } from '../model/rule.ts'
import type { Settings } from '../model/settings.ts'
import type { OwnerCandidate, Source } from '../model/source.ts'
import { failIn, ok, type Result } from '../result.ts'
import type { Instant, Span } from '../time/instant.ts'
import type { Phrase } from '../words/values.ts'
import { type DismissedEvent, type MergeOutcome, type MergeSource, mergeReading } from './merge.ts'
import { ownerCandidate } from './owner.ts'
import { wordFinder } from './words.ts'

export interface ImportJob {
  readonly octets: Uint8Array
  /** The name of the file or subscription, for messages and for calendars without a name. */
  readonly name: string
  /** Whether the bytes are part of a calendar or all of it (docs/calendars.md 2). */
  readonly kind: Source['kind']
  readonly now: Instant
  readonly window: Span
  readonly settings: Settings
  readonly rules: readonly Rule[]
  readonly categoryIds: readonly string[]
  readonly entries: readonly CalendarEntry[]
  /** All meetings that are not entries. */
  readonly meetings: readonly Meeting[]
  readonly planned: readonly PlannedBlock[]
  readonly dismissed: readonly DismissedEvent[]
  /** The source this import belongs to; `null` finds the source with the calendar's name. */
  readonly sourceId: string | null
  readonly sources: readonly MergeSource[]
  /** The person accepted the reading, however much it removes. */
  readonly isWanted: boolean
}

export interface ImportedCalendar {
  readonly sourceId: string
  readonly calendarName: string
  readonly outcome: MergeOutcome
  readonly warnings: readonly ReadWarning[]
  /** How many warnings were about excluded events: these are counted, not shown. */
  readonly hiddenWarnings: number
  /** A message about events of other calendars (METHOD:CANCEL), not a calendar of its own. */
  readonly isNotice: boolean
  /** Whose calendar it seems to be, where the person has not said. */
  readonly owner: OwnerCandidate | null
}

/** Calls `onRead` with how much of the calendar is read, 0 to 1. */
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
  if (!reading.ok) return failIn(name, reading.problem)
  const { calendarNames, occurrences, warnings } = reading.value
  const calendarName = calendarNames[0] || name.replace(/\.[^.]+$/, '')
  const known = job.sources.find((source) => source.name === calendarName)
  const sourceId = job.sourceId ?? known?.id ?? newId()
  const input = { ...job, reading: reading.value, sourceId, sourceName: calendarName }
  const outcome = mergeReading({ ...input, newId })
  const told = withoutExcluded(warnings, settings)
  return ok({
    sourceId,
    calendarName,
    outcome,
    warnings: told,
    hiddenWarnings: warnings.length - told.length,
    isNotice: occurrences.length > 0 && occurrences.every(({ isCancelNotice }) => isCancelNotice),
    owner: ownerCandidate(input),
  })
}

/** Warnings that do not name an excluded event by title or UID. */
function withoutExcluded(
  warnings: readonly ReadWarning[],
  { calendar }: Settings,
): readonly ReadWarning[] {
  const isExcluded = wordFinder(calendar.excludedWords)
  const uids = new Set(
    warnings.filter(({ title }) => isExcluded(title)).map(({ uid }) => uid ?? ''),
  )
  return warnings.filter(
    ({ title, uid, says }) =>
      !isExcluded(title) && !(uid !== null && uids.has(uid)) && !textsOf(says).some(isExcluded),
  )
}

/** What a phrase has from the file. */
function textsOf({ values = {} }: Phrase): readonly string[] {
  return Object.values(values).flatMap((value) => {
    if (typeof value !== 'object') return [`${value}`]
    return 'id' in value ? textsOf(value) : []
  })
}
