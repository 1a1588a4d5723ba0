// From the data to the interchange format: instants as RFC 3339, everything else as it is, including unknown keys.
import type { Unclear } from '../model/block.ts'
import type { Config, Document } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { PlannedBlock } from '../model/planned-block.ts'
import type { WeekNote } from '../model/reflection.ts'
import type { Request } from '../model/request.ts'
import type { Source } from '../model/source.ts'
import { formatInstant, type Instant } from '../time/instant.ts'

export type JsonObject = { readonly [key: string]: unknown }

/** The document as it is written to a file; see `readDocument` for the way back. */
export function writeDocument(document: Document, exportedAt: Instant): JsonObject {
  const { settings, categories, goals, entries, weeks, rules, sources, ...rest } = document
  const { planned, started, pastStrategies, requests, meetings, unclear, ...unknown } = rest
  return {
    format: 'offwheel',
    version: 1,
    exportedAt: formatInstant(exportedAt),
    settings,
    categories,
    goals,
    entries: entries.map(writeEntry),
    ...writeConfigTail({ weeks, rules, sources, planned, started, pastStrategies }),
    requests: requests.map(writeRequest),
    ...(meetings && { meetings: meetings.map(writeMeeting) }),
    ...(unclear && { unclear: unclear.map(writeUnclear) }),
    ...unknown,
  }
}

/** The configuration part on its own, as the app stores it. */
export function writeConfig(config: Config): JsonObject {
  return { ...config, ...writeConfigTail(config) }
}

export function writeEntry(entry: Entry): JsonObject {
  const { start, end, event } = entry
  return {
    ...entry,
    start: formatInstant(start),
    end: formatInstant(end),
    ...(event && {
      event: {
        ...event,
        recurrenceId: event.recurrenceId === null ? null : formatInstant(event.recurrenceId),
        ...(event.calendarTime && {
          calendarTime: {
            start: formatInstant(event.calendarTime.start),
            end: formatInstant(event.calendarTime.end),
          },
        }),
      },
    }),
  }
}

export function writeRequest(request: Request): JsonObject {
  return { ...request, at: formatInstant(request.at) }
}

function writeUnclear(unclear: Unclear): JsonObject {
  return { ...unclear, from: formatInstant(unclear.from), to: formatInstant(unclear.to) }
}

function writeMeeting(meeting: Meeting): JsonObject {
  const { start, end, recurrenceId } = meeting
  return {
    ...meeting,
    recurrenceId: recurrenceId === null ? null : formatInstant(recurrenceId),
    start: formatInstant(start),
    end: formatInstant(end),
  }
}

function writeConfigTail({
  weeks,
  rules,
  sources,
  planned,
  started,
  pastStrategies,
}: Pick<Config, 'weeks' | 'rules' | 'sources' | 'planned' | 'started' | 'pastStrategies'>) {
  return {
    weeks: Object.fromEntries(
      Object.entries(weeks).map(([week, note]) => [week, writeWeekNote(note)]),
    ),
    rules,
    sources: sources.map(writeSource),
    planned: planned.map(writePlanned),
    started: started.map(writePlanned),
    pastStrategies: Object.fromEntries(
      Object.entries(pastStrategies).map(([quarter, wordings]) => [
        quarter,
        wordings.map((each) => ({ ...each, until: formatInstant(each.until) })),
      ]),
    ),
  }
}

function writePlanned({ movedFrom, ...block }: PlannedBlock): JsonObject {
  return {
    ...block,
    start: formatInstant(block.start),
    end: formatInstant(block.end),
    ...(movedFrom !== undefined && { movedFrom: formatInstant(movedFrom) }),
  }
}

function writeWeekNote(note: WeekNote): JsonObject {
  const { reflection } = note
  if (!reflection) return { ...note }
  return { ...note, reflection: { ...reflection, writtenAt: formatInstant(reflection.writtenAt) } }
}

function writeSource(source: Source): JsonObject {
  return { ...source, importedAt: formatInstant(source.importedAt) }
}
