// An event placed in time: its start as an instant in its zone, and its length (RFC 5545 3.6.1, 3.8.2).

import { DAY } from '../time/civil.ts'
import type { Duration } from './duration.ts'
import type { EventRecord } from './event-record.ts'
import type { Stamp } from './stamp.ts'
import type { Zone } from './zone/zone.ts'
import { utc } from './zone/zone.ts'
import type { Zones } from './zones.ts'

export interface PlacedEvent {
  readonly record: EventRecord
  readonly allDay: boolean
  readonly zone: Zone
  /** DTSTART on the clock of `zone`. */
  readonly local: number
  /** DTSTART in seconds since the epoch. */
  readonly start: number
  /** The nominal days and exact seconds from any start to its end; never negative. */
  readonly length: Duration
}

/** Places an event in time; null without a DTSTART. */
export function placeEvent(record: EventRecord, zones: Zones): PlacedEvent | null {
  const stamp = record.start
  if (!stamp) return null
  const allDay = stamp.kind === 'date'
  const zone = allDay ? zones.local : zoneOf(stamp, record, zones, zones.floating(record.calendar))
  const start = zone.toInstant(stamp.local)
  const length = lengthOf(record, stamp, zone, start, zones)
  return { record, allDay, zone, local: stamp.local, start, length }
}

/** The zone a time is written in; `floating` for a time without a zone. */
export function zoneOf(stamp: Stamp, record: EventRecord, zones: Zones, floating: Zone): Zone {
  if (stamp.kind === 'utc') return utc
  if (stamp.kind === 'date' || stamp.zoneId === null) return floating
  return zones.named(record.calendar, stamp.zoneId)
}

/** The end of an instance that starts at `start`, which is `local` on the event's clock. */
export function endOf(event: PlacedEvent, local: number, start: number): number {
  const { days, seconds } = event.length
  const end = days === 0 ? start + seconds : event.zone.toInstant(local + days * DAY) + seconds
  return Math.max(start, end)
}

const none: Duration = { days: 0, seconds: 0 }
const oneDay: Duration = { days: 1, seconds: 0 }

function lengthOf(
  record: EventRecord,
  stamp: Stamp,
  zone: Zone,
  start: number,
  zones: Zones,
): Duration {
  const { end, duration } = record
  if (stamp.kind === 'date') return daysOf(stamp, end, duration)
  if (end) {
    // An end without a zone, or only a date, is on the clock of the start.
    const at = zoneOf(end, record, zones, zone).toInstant(end.local)
    return { days: 0, seconds: Math.max(0, at - start) }
  }
  return duration ? forwards(duration) : none
}

/** Whole days; hours of a duration, or of an end with a time, count only as far as they fill days. */
function daysOf(stamp: Stamp, end: Stamp | null, duration: Duration | null): Duration {
  if (end) {
    const days = Math.floor(end.local / DAY) - stamp.local / DAY
    if (days < 0) return none
    return { days: Math.max(1, days), seconds: 0 }
  }
  if (!duration) return oneDay
  return forwards({ days: duration.days + Math.trunc(duration.seconds / DAY), seconds: 0 })
}

function forwards(duration: Duration): Duration {
  return duration.days < 0 || duration.seconds < 0 ? none : duration
}
