// VFREEBUSY (RFC 5545 3.6.4): times when somebody is busy, without saying what they do.

import type { CalendarRecord } from './calendar-record.ts'
import { type DateList, dateList, eachListedDate } from './dates.ts'
import { type CalendarFault, fault } from './fault.ts'
import { contentLine } from './octets/content-line.ts'
import type { LineReader } from './octets/line-reader.ts'
import { nameTable } from './octets/names.ts'
import { plainText } from './octets/text.ts'

export interface BusyRecord {
  readonly calendar: CalendarRecord
  uid: string
  /** The line number of its BEGIN. */
  readonly line: number
  readonly lists: { readonly list: DateList; readonly isAway: boolean }[]
}

/** Seconds since 1970. */
export interface BusyTime {
  readonly start: number
  readonly end: number
  /** BUSY-UNAVAILABLE: time in which nobody works. */
  readonly isAway: boolean
}

const property = nameTable(['UID', 'FREEBUSY'])

/** Adds the reader's current line to the record, up to `most` lists. */
export function readBusyLine(record: BusyRecord, reader: LineReader, most: number): void {
  const name = property(reader.octets, reader.nameFrom, reader.nameTo)
  const line = name && contentLine(reader)
  if (!line) return
  if (name === 'UID') {
    record.uid ||= plainText(line.value)
    return
  }
  // An unknown type counts as BUSY (3.2.9).
  const type = line.parameters.get('FBTYPE')?.toUpperCase() ?? 'BUSY'
  if (type === 'FREE' || record.lists.length >= most) return
  record.lists.push({ list: dateList(line, reader.number), isAway: type === 'BUSY-UNAVAILABLE' })
}

/** Its times, each once; `onProblem` is called for each one that cannot be read. */
export function busyTimes(
  record: BusyRecord,
  most: number,
  onProblem: (problem: CalendarFault) => void,
): readonly BusyTime[] {
  const times = new Map<string, BusyTime>()
  for (const { list, isAway } of record.lists) {
    const where = { name: 'FREEBUSY', line: list.line }
    const wereAll = eachListedDate(list, most - times.size, (date) => {
      const start = date?.start.kind === 'date' ? null : date?.start.local
      const length = date?.duration && date.duration.days * 86_400 + date.duration.seconds
      const end = date?.end?.local ?? (start != null && length ? start + length : null)
      if (start == null || end === null || end <= start) onProblem(fault('time-unreadable', where))
      else times.set(`${start} ${end}`, { start, end, isAway })
    })
    if (!wereAll) onProblem(fault('too-many-times', where))
  }
  return [...times.values()]
}
