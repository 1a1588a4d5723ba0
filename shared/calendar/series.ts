// All events of one UID as one series (RFC 5545 3.8.4.4, 3.8.5): what its rules and dates give, less what is excluded,
// with each instance as its override has it. Everything is matched by instant.

import type { EventRecord } from './event-record.ts'
import { fingerprint } from './fingerprint.ts'
import { eachInstance } from './instances.ts'
import { Matcher } from './matcher.ts'
import { endOf, type PlacedEvent, placeEvent, zoneOf } from './placed-event.ts'
import type { SeriesContext } from './series-context.ts'
import type { Stamp } from './stamp.ts'

/** One time of a series; `event` holds its title and its people. */
export interface SeriesTime {
  readonly event: PlacedEvent
  /** When it starts on the event's clock, in local seconds. */
  readonly local: number
  readonly start: number
  readonly end: number
  /** The instant its rule gives; null for an event that does not recur. */
  readonly recurrenceId: number | null
  /** Its original time on the clock of its series; null for an event that does not recur. */
  readonly original: OriginalTime | null
  readonly identity: string
  /** For an instance without its series. */
  readonly isAlone: boolean
}

/** `clock` is `date` for whole days, `Z`, `[TZID]` as written, '' for a time without a zone. */
export interface OriginalTime {
  readonly local: number
  readonly clock: string
}

interface Override {
  readonly event: PlacedEvent
  /** The instance it stands for. */
  readonly instant: number
  readonly local: number
}

/**
 * The times of a series that may lie in the window, unordered. `records` are all events of one UID, or a single one
 * without a UID; calls `emit` until it returns false.
 */
export function seriesTimes(
  records: readonly EventRecord[],
  context: SeriesContext,
  emit: (time: SeriesTime) => boolean,
): void {
  const [only] = records
  if (only && records.length === 1 && isSingle(only)) {
    const event = placeEvent(only, context.zones)
    if (event) emit(ownTime(event, null, null, identityOf(event, false, context)))
    return
  }
  const masters = newestMasters(records, context)
  const overrides = records.filter(({ recurrenceId }) => recurrenceId !== null)
  if (masters.length === 0) emitOrphans(overrides, context, emit)
  for (const [index, master] of masters.entries()) {
    const identity = identityOf(master, masters.length > 1, context)
    // Copies of a series that start at different times share the overrides; each is emitted once.
    if (!masterTimes({ master, identity }, overrides, index === 0, context, emit)) return
  }
}

/** The UID, if it distinguishes the event from all others of its file (docs/calendars.md 1.2). */
function identityOf(
  { record, start }: PlacedEvent,
  isAmbiguous: boolean,
  { versionOf }: SeriesContext,
): string {
  if (record.uid && !isAmbiguous) return record.uid
  const { end, duration } = record
  const length = [end?.local, duration?.days, duration?.seconds].join(' ')
  const written = record.start?.kind === 'local' ? record.start.local : start
  return `${record.uid}#${fingerprint(`${versionOf(record).title}\n${written}\n${length}`)}`
}

function isSingle({ rules, dates, excludedDates, recurrenceId }: EventRecord): boolean {
  return rules.length + dates.length + excludedDates.length === 0 && recurrenceId === null
}

/**
 * The events without RECURRENCE-ID that count: those with the highest SEQUENCE; of those with one start the last, and
 * of those with one title those with the latest DTSTAMP. Some programs give one UID to different events, and none of
 * these may be lost.
 */
function newestMasters(
  records: readonly EventRecord[],
  context: SeriesContext,
): readonly PlacedEvent[] {
  const plain = records.filter((each) => each.recurrenceId === null && !each.isOfUnknownInstance)
  const newest = plain.reduce((highest, { sequence }) => Math.max(highest, sequence), 0)
  const byStart = new Map<number, PlacedEvent>()
  for (const record of plain) {
    const placed = record.sequence === newest ? placeEvent(record, context.zones) : null
    if (placed) byStart.set(placed.start, placed)
  }
  const events = [...byStart.values()]
  return events.length > 1 ? newestOfTitles(events, context) : events
}

function newestOfTitles(
  events: readonly PlacedEvent[],
  { versionOf }: SeriesContext,
): readonly PlacedEvent[] {
  const latest = new Map<string, string>()
  for (const { record } of events) {
    const { title, stamp } = versionOf(record)
    if (stamp > (latest.get(title) ?? '')) latest.set(title, stamp)
  }
  return events.filter(({ record }) => {
    const { title, stamp } = versionOf(record)
    return stamp === (latest.get(title) ?? '')
  })
}

interface Master {
  readonly master: PlacedEvent
  readonly identity: string
}

function masterTimes(
  { master, identity }: Master,
  records: readonly EventRecord[],
  withOverrides: boolean,
  context: SeriesContext,
  emit: (time: SeriesTime) => boolean,
): boolean {
  const { record } = master
  const clock = clockOf(record.start)
  const originalAt = (local: number): OriginalTime => ({ local, clock })
  const recurs = record.rules.length > 0 || record.dates.length > 0 || records.length > 0
  if (!recurs && record.excludedDates.length === 0)
    return emit(ownTime(master, null, null, identity))
  const overrides = newestOverrides(master, records, context)
  const single = overrides.filter(({ event }) => !event.record.thisAndFuture)
  const future = overrides.filter(({ event }) => event.record.thisAndFuture)
  const replaced = new Matcher(master, context.zones)
  for (const { event } of single)
    if (event.record.recurrenceId) replaced.add(event.record.recurrenceId, event.record)
  const seen = new Set<number>()
  const keepsOn = eachInstance(master, reach(future), context, (instance) => {
    if (replaced.has(instance.local, instance.start)) return true
    const change = lastBefore(future, instance.start)
    // One by one: spreading an instance costs more than finding it.
    if (!change)
      return emit({
        event: master,
        local: instance.local,
        start: instance.start,
        end: instance.end,
        recurrenceId: recurs ? instance.start : null,
        original: recurs ? originalAt(instance.local) : null,
        identity,
        isAlone: false,
      })
    seen.add(change.instant)
    const original = originalAt(instance.local)
    return emit({ identity, isAlone: false, original, ...shifted(instance, change) })
  })
  if (!keepsOn || !withOverrides) return keepsOn
  const orphans = future.filter(({ instant }) => !seen.has(instant))
  return [...single, ...orphans].every(({ event, instant, local }) =>
    emit(ownTime(event, instant, originalAt(local), identity)),
  )
}

/** How a time is written: `date`, `Z`, `[TZID]`, or '' for neither. */
function clockOf(stamp: Stamp | null): string {
  if (stamp?.kind === 'date') return 'date'
  if (stamp?.kind === 'utc') return 'Z'
  return stamp?.zoneId == null ? '' : `[${stamp.zoneId}]`
}

function emitOrphans(
  records: readonly EventRecord[],
  context: SeriesContext,
  emit: (time: SeriesTime) => boolean,
): void {
  const byInstant = new Map<number, { readonly event: PlacedEvent; readonly stamp: Stamp }>()
  for (const record of records) {
    const event = placeEvent(record, context.zones)
    const stamp = record.recurrenceId
    if (!event || !stamp) continue
    const instant = zoneOf(stamp, record, context.zones, event.zone).toInstant(stamp.local)
    const known = byInstant.get(instant)
    if (!known || known.event.record.sequence <= record.sequence)
      byInstant.set(instant, { event, stamp })
  }
  for (const [instant, { event, stamp }] of byInstant) {
    const original = { local: stamp.local, clock: clockOf(stamp) }
    const identity = event.record.uid || identityOf(event, true, context)
    if (!emit({ ...ownTime(event, instant, original, identity), isAlone: true })) return
  }
}

function ownTime(
  event: PlacedEvent,
  recurrenceId: number | null,
  original: OriginalTime | null,
  identity: string,
): SeriesTime {
  const { local, start } = event
  const end = endOf(event, local, start)
  return { event, local, start, end, recurrenceId, original, identity, isAlone: false }
}

/** Of two overrides of one instance, the one with the higher SEQUENCE counts, then the later one in the file. */
function newestOverrides(
  master: PlacedEvent,
  records: readonly EventRecord[],
  context: SeriesContext,
): readonly Override[] {
  const matcher = new Matcher(master, context.zones)
  const newest = new Map<string, Override>()
  for (const record of records) {
    const event = placeEvent(record, context.zones)
    if (!event || !record.recurrenceId) continue
    const { local, instant } = matcher.place(record.recurrenceId, record)
    // A change of all following instances and a change of this one alone may both exist.
    const key = `${instant} ${record.thisAndFuture}`
    const known = newest.get(key)
    if (!known || known.event.record.sequence <= record.sequence)
      newest.set(key, { event, instant, local })
  }
  return [...newest.values()].sort((a, b) => a.instant - b.instant)
}

/** The last of the sorted overrides that is not later than `instant`. */
function lastBefore(future: readonly Override[], instant: number): Override | null {
  let low = 0
  let high = future.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((future[middle]?.instant ?? 0) <= instant) low = middle + 1
    else high = middle
  }
  return future[low - 1] ?? null
}

/** RANGE=THISANDFUTURE (3.2.13): moved by the same difference on the clock, with the new length. */
function shifted(
  instance: { readonly local: number; readonly start: number },
  change: Override,
): Pick<SeriesTime, 'event' | 'local' | 'start' | 'end' | 'recurrenceId'> {
  const { event } = change
  const local = instance.local + event.local - change.local
  const start = event.zone.toInstant(local)
  return { event, local, start, end: endOf(event, local, start), recurrenceId: instance.start }
}

/** How far outside the window an instance may lie and still be moved into it or last into it. */
function reach(future: readonly Override[]): { readonly back: number; readonly ahead: number } {
  let back = 0
  let ahead = 0
  for (const { event, local } of future) {
    const shift = event.local - local
    back = Math.max(back, shift + event.length.days * 86_400 + event.length.seconds)
    ahead = Math.max(ahead, -shift)
  }
  return { back, ahead }
}
