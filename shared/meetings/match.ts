// Matches the events of a reading to the known events of its source (docs/calendars.md 1).

import {
  type EventIdentity,
  isNumber,
  partOf,
  writtenTime,
  writtenUid,
} from '../model/event-identity.ts'
import { DAY } from '../time/civil.ts'
import type { Instant } from '../time/instant.ts'
import { startOfDayNumber } from '../time/zone.ts'

/**
 * The parts of an event that distinguish it from others. Titles and rules are only compared, never shown, so
 * fingerprints are enough.
 */
export interface Matchable extends EventIdentity {
  readonly start?: Instant | undefined
  readonly end?: Instant | undefined
  /**
   * What the clock shows at its start, if it has no zone: that stays the same when the person moves to another zone.
   */
  readonly wall?: string | undefined
  readonly title?: string | undefined
  readonly rule?: string | undefined
  /** The shortest time between two instances, in seconds; see `spacingOf`. */
  readonly spacing?: number | undefined
}

type IsSame = (known: Matchable, read: Matchable) => boolean

/** The instant of an original time without a zone, read in the person's zone. */
export type InstantOf = (local: number) => number

/** Pairs of indexes: from the new event's index to that of the known event. */
export type Pairs = ReadonlyMap<number, number>

interface Side<T> {
  readonly all: readonly T[]
  readonly open: Set<number>
}

/**
 * Pairs each event of a reading with the known event it is, none of them twice: from the new index to the known one.
 */
export function match(
  known: readonly Matchable[],
  read: readonly Matchable[],
  instantOf: InstantOf,
): Pairs {
  const pairs = new Map<number, number>()
  const old: Side<Matchable> = { all: known, open: new Set(known.keys()) }
  const fresh: Side<Matchable> = { all: read, open: new Set(read.keys()) }
  const byText = (keyOf: (event: Matchable) => string | null, isSame: IsSame = () => true) => {
    const places = new Map<string, number[]>()
    for (const place of old.open) {
      const key = keyOf(known[place] ?? nothing)
      if (key === null) continue
      const alike = places.get(key)
      if (alike) alike.push(place)
      else places.set(key, [place])
    }
    if (places.size === 0) return
    for (const place of [...fresh.open]) {
      const event = read[place] ?? nothing
      const key = keyOf(event)
      const alike = key === null ? undefined : places.get(key)
      const found = alike?.findIndex((each) => isSame(known[each] ?? nothing, event)) ?? -1
      const [other] = found < 0 || !alike ? [] : alike.splice(found, 1)
      if (other === undefined) continue
      pairs.set(place, other)
      old.open.delete(other)
      fresh.open.delete(place)
    }
  }
  const isDone = () => old.open.size === 0 || fresh.open.size === 0
  byText(ownKey, isSameOrUnlikely)
  if (!isDone()) byText(instantKey)
  if (!isDone()) byText(clockKey)
  if (!isDone()) byText(twinKey)
  if (!isDone()) byText(startKey, (a, b) => (a.recurrenceId === null) !== (b.recurrenceId === null))
  if (!isDone()) byText(dayKey, (a, b) => isDay(a) !== isDay(b))
  if (!isDone()) {
    for (const [place, other] of shifted(old, fresh, instantOf)) {
      pairs.set(place, other)
      old.open.delete(other)
      fresh.open.delete(place)
    }
  }
  if (!isDone()) byText(oldKey, ({ original }) => original === undefined)
  if (!isDone()) byText(singleKey)
  return pairs
}

const nothing: Matchable = { uid: '', recurrenceId: null }

/** The same UID and the same original time, as written. */
function ownKey({ uid, recurrenceId, original }: Matchable): string | null {
  if (original !== undefined) return `${uid}|${original}`
  return recurrenceId === null ? `${uid}|` : null
}

/** A plain number as UID means the same event only if the title or the time is also the same. */
function isSameOrUnlikely(a: Matchable, b: Matchable): boolean {
  return !isNumber(a.uid) || a.title === undefined || a.title === b.title || a.start === b.start
}

/** Tools that count their events from 1 may give a number to another event next time, so the title must match too. */
function titleOfNumber(uid: string, title: string | undefined): string {
  return isNumber(uid) ? (title ?? '') : ''
}

/** The same original time as an instant: its zone may have another name now. */
function instantKey({ uid, recurrenceId, original, title }: Matchable): string | null {
  const hasNoZone = original !== undefined && (writtenTime(original)?.clock ?? '') === ''
  return recurrenceId === null || (hasNoZone && partOf(original) !== '')
    ? null
    : `${uid}|${recurrenceId}|${partOf(original)}|${titleOfNumber(uid, title)}`
}

/** The same original time on the clock: the zone of the series may have changed. */
function clockKey({ uid, original, title }: Matchable): string | null {
  const time = writtenTime(original)
  return time && `${uid}|${time.local}|${time.part}|${titleOfNumber(uid, title)}`
}

/** Another UID with the same title, start and end, and for a series the same rule. */
function twinKey({ title, wall, start, end, rule = '', original }: Matchable): string | null {
  if (title === undefined || start === undefined || end === undefined) return null
  return `${wall ?? start}|${end - start}|${rule}|${partOf(original)}|${title}`
}

/** A single event that became a series is its instance at that time, and vice versa. */
function startKey({ uid, wall, start, title }: Matchable): string | null {
  if (start === undefined) return null
  return `${writtenUid(uid)}|${wall ?? start}|${titleOfNumber(uid, title)}`
}

function isDay({ original }: Matchable): boolean {
  return writtenTime(original)?.isDay === true
}

/** An instance identified only by its day. */
function dayKey({ uid, original }: Matchable): string | null {
  const time = writtenTime(original)
  return time && `${uid}|${Math.floor(time.local / 86_400)}|${time.part}`
}

/** Earlier versions kept the instant of an instance or a day, not its written form. */
function oldKey({ uid, recurrenceId, title }: Matchable): string | null {
  return recurrenceId === null ? null : `${uid}|${recurrenceId}|${titleOfNumber(uid, title)}`
}

/** A single event, or what remains of its days: whatever happened to its time and length, its UID exists only once. */
function singleKey({ uid, recurrenceId, original, title }: Matchable): string | null {
  const isOfSeries = recurrenceId !== null && partOf(original) === ''
  if (writtenUid(uid) === '' || isOfSeries || writtenTime(original) !== null) return null
  return `${writtenUid(uid)}|${titleOfNumber(uid, title)}`
}

interface Placed {
  readonly place: number
  readonly at: number
  readonly spacing: number | undefined
}

/** Instances of series that were moved as a whole: each moved by the same time, less than half-way to the next one. */
function* shifted(
  old: Side<Matchable>,
  fresh: Side<Matchable>,
  instantOf: InstantOf,
): Generator<readonly [number, number]> {
  const oldSeries = bySeries(old, instantOf)
  const all = bySeries({ all: fresh.all, open: new Set(fresh.all.keys()) }, instantOf)
  for (const [uid, open] of bySeries(fresh, instantOf)) {
    const known = oldSeries.get(uid)
    if (!known) continue
    const nearest = Math.min(spacing(all.get(uid) ?? []), spacing(known)) / 2
    const shift = commonShift(known, open, nearest)
    if (shift === null) continue
    const byTime = new Map(known.map((each) => [each.at + shift, each.place]))
    for (const { at, place } of open) {
      const other = byTime.get(at)
      if (other !== undefined) yield [place, other]
    }
  }
}

/**
 * For each UID, by how many seconds the calendar moved its series: the latest move of its instances. UIDs without a
 * pair of instances are left out.
 */
export function shiftsOf(
  known: readonly Matchable[],
  read: readonly Matchable[],
  pairs: Pairs,
  instantOf: InstantOf,
): ReadonlyMap<string, number> {
  const shifts = new Map<string, number>()
  for (const [place, other] of pairs) {
    const event = read[place] ?? nothing
    const from = originalAt(known[other] ?? nothing, instantOf)
    const to = originalAt(event, instantOf)
    if (from === null || to === null) continue
    const uid = writtenUid(event.uid)
    shifts.set(uid, Math.max(to - from, shifts.get(uid) ?? Number.NEGATIVE_INFINITY))
  }
  return shifts
}

/** When the series puts an instance; `null` for a single event. */
function originalAt({ original, recurrenceId }: Matchable, instantOf: InstantOf): number | null {
  if (recurrenceId === null) return null
  const written = writtenTime(original)
  return written?.clock === '' ? instantOf(written.local) : recurrenceId
}

function bySeries(
  { all, open }: Side<Matchable>,
  instantOf: InstantOf,
): ReadonlyMap<string, readonly Placed[]> {
  const series = new Map<string, Placed[]>()
  for (const place of open) {
    const event = all[place] ?? nothing
    const at = originalAt(event, instantOf)
    if (at === null) continue
    const key = `${event.uid}|${partOf(event.original)}|${titleOfNumber(event.uid, event.title)}`
    const placed = { place, at, spacing: event.spacing }
    const list = series.get(key)
    if (list) list.push(placed)
    else series.set(key, [placed])
  }
  return series
}

const week = 7 * 86_400

/** The shortest time between two instances, from the instances at hand and from their rule. */
function spacing(placed: readonly Placed[]): number {
  const times = placed.map(({ at }) => at).sort((a, b) => a - b)
  let shortest = week
  for (const [index, at] of times.entries()) {
    const before = times[index - 1]
    if (before !== undefined && at > before) shortest = Math.min(shortest, at - before)
  }
  return placed.reduce((least, each) => Math.min(least, each.spacing ?? week), shortest)
}

/** The shortest time between two instances of a rule, in seconds; a week if they are further apart. */
export function spacingOf(rule: string | undefined): number | undefined {
  if (!rule) return undefined
  if (/FREQ=(HOURLY|MINUTELY|SECONDLY)|BYHOUR|BYMINUTE/.test(rule)) return HOUR
  return /FREQ=DAILY|BY[A-Z]*=[^;]*,/.test(rule) || rule.includes('\n') ? DAY : week
}

const HOUR = 3600

/** More would only find the same move again. */
const looksAtMost = 50

/** The shift that fits the most instances, the smallest if several do; `null` if none is small enough. */
function commonShift(
  known: readonly Placed[],
  read: readonly Placed[],
  most: number,
): number | null {
  const times = read.map(({ at }) => at).sort((a, b) => a - b)
  const fits = new Map<number, number>()
  for (const { at } of known.slice(0, looksAtMost)) {
    for (const time of times) {
      const shift = time - at
      if (Math.abs(shift) < most) fits.set(shift, (fits.get(shift) ?? 0) + 1)
    }
  }
  const [best] = [...fits].sort(
    (a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]) || a[0] - b[0],
  )
  return best?.[0] ?? null
}

/** The instants of a zone; a local time always gives the same instant. */
export function instantsIn(zone: string): InstantOf {
  return (local) => startOfDayNumber(Math.floor(local / DAY), zone) + (((local % DAY) + DAY) % DAY)
}
