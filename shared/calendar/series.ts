// All events of one UID as one series (RFC 5545 3.8.4.4, 3.8.5): what its rules and dates give, less what is
// excluded, each instance as its override has it. Everything is matched by instant.

import type { EventRecord } from './event-record.ts'
import { eachInstance } from './instances.ts'
import { Matcher } from './matcher.ts'
import { endOf, type PlacedEvent, placeEvent, zoneOf } from './placed-event.ts'
import type { SeriesContext } from './series-context.ts'

/** One time of a series; `event` says what it is called and who comes. */
export interface SeriesTime {
  readonly event: PlacedEvent
  readonly start: number
  readonly end: number
  /** The instant its rule gives; null for an event that does not recur. */
  readonly recurrenceId: number | null
}

interface Override {
  readonly event: PlacedEvent
  /** The instance it stands for. */
  readonly instant: number
  readonly local: number
}

/**
 * The times of a series that may lie in the window, in no order. `records` are all events of one UID, or a
 * single one without; calls `emit` until it answers false.
 */
export function seriesTimes(
  records: readonly EventRecord[],
  context: SeriesContext,
  emit: (time: SeriesTime) => boolean,
): void {
  const [only] = records
  if (only && records.length === 1 && isSingle(only)) {
    const event = placeEvent(only, context.zones)
    if (event) emit(ownTime(event, null))
    return
  }
  const masters = newestMasters(records, context)
  const overrides = records.filter(({ recurrenceId }) => recurrenceId !== null)
  if (masters.length === 0) emitOrphans(overrides, context, emit)
  for (const [index, master] of masters.entries()) {
    // Copies of a series that start at different times share the overrides; each is told once.
    if (!masterTimes(master, overrides, index === 0, context, emit)) return
  }
}

function isSingle({ rules, dates, excludedDates, recurrenceId }: EventRecord): boolean {
  return rules.length + dates.length + excludedDates.length === 0 && recurrenceId === null
}

/**
 * The events without RECURRENCE-ID that count: those of the highest SEQUENCE, the last of each start. Some
 * programs give one UID to events of different times, and none of these must be lost.
 */
function newestMasters(
  records: readonly EventRecord[],
  context: SeriesContext,
): readonly PlacedEvent[] {
  const plain = records.filter(({ recurrenceId }) => recurrenceId === null)
  const newest = plain.reduce((highest, { sequence }) => Math.max(highest, sequence), 0)
  const byStart = new Map<number, PlacedEvent>()
  for (const record of plain) {
    const placed = record.sequence === newest ? placeEvent(record, context.zones) : null
    if (placed) byStart.set(placed.start, placed)
  }
  return [...byStart.values()]
}

function masterTimes(
  master: PlacedEvent,
  records: readonly EventRecord[],
  withOverrides: boolean,
  context: SeriesContext,
  emit: (time: SeriesTime) => boolean,
): boolean {
  const { record } = master
  const recurs = record.rules.length > 0 || record.dates.length > 0 || records.length > 0
  if (!recurs && record.excludedDates.length === 0) return emit(ownTime(master, null))
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
    if (!change)
      return emit({ event: master, recurrenceId: recurs ? instance.start : null, ...instance })
    seen.add(change.instant)
    return emit(shifted(instance, change))
  })
  if (!keepsOn || !withOverrides) return keepsOn
  const orphans = future.filter(({ instant }) => !seen.has(instant))
  return [...single, ...orphans].every(({ event, instant }) => emit(ownTime(event, instant)))
}

function emitOrphans(
  records: readonly EventRecord[],
  context: SeriesContext,
  emit: (time: SeriesTime) => boolean,
): void {
  const byInstant = new Map<number, PlacedEvent>()
  for (const record of records) {
    const event = placeEvent(record, context.zones)
    const stamp = record.recurrenceId
    if (!event || !stamp) continue
    const instant = zoneOf(stamp, record, context.zones, event.zone).toInstant(stamp.local)
    const known = byInstant.get(instant)
    if (!known || known.record.sequence <= record.sequence) byInstant.set(instant, event)
  }
  for (const [instant, event] of byInstant) if (!emit(ownTime(event, instant))) return
}

function ownTime(event: PlacedEvent, recurrenceId: number | null): SeriesTime {
  return { event, start: event.start, end: endOf(event, event.local, event.start), recurrenceId }
}

/** Of two overrides of one instance the higher SEQUENCE counts, then the later in the file. */
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
    // A change of all that follows and a change of this one alone may both stand.
    const key = `${instant} ${record.thisAndFuture}`
    const known = newest.get(key)
    if (!known || known.event.record.sequence <= record.sequence)
      newest.set(key, { event, instant, local })
  }
  return [...newest.values()].sort((a, b) => a.instant - b.instant)
}

/** The last of the overrides, which are in order, that is not later than `instant`. */
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
): SeriesTime {
  const { event } = change
  const local = instance.local + event.local - change.local
  const start = event.zone.toInstant(local)
  return { event, start, end: endOf(event, local, start), recurrenceId: instance.start }
}

/** How far an instance may lie outside of the window and still be moved into it or last into it. */
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
