// The entry point: from the bytes of an .ics file to the occurrences in a window.

import { fail, ok, type Result } from '../result.ts'
import { DAY } from '../time/civil.ts'
import { type Instant, instant, type Span } from '../time/instant.ts'
import { Steps } from './budget.ts'
import { type BusyRecord, busyTimes } from './busy.ts'
import type { EventRecord } from './event-record.ts'
import { type EventFacts, plainAddress, readFacts } from './facts.ts'
import { type CalendarFault, fault, leavingOut } from './fault.ts'
import { defaultLimits, type Limits } from './limits.ts'
import type { CalendarReading, Occurrence } from './occurrence.ts'
import { toAsciiSuperset } from './octets/encoding.ts'
import { endOf, placeEvent } from './placed-event.ts'
import { scan } from './scan.ts'
import { type SeriesTime, seriesTimes } from './series.ts'
import type { SeriesContext } from './series-context.ts'
import type { Stamp } from './stamp.ts'
import { Warnings } from './warnings.ts'
import { FARTHEST_OFFSET, type Zone } from './zone/zone.ts'
import { Zones } from './zones.ts'

/** `zone` is the person's IANA zone, `ownAddresses` are the addresses they are invited by. */
export interface ReadOptions {
  readonly window: Span
  readonly zone: string
  readonly ownAddresses: readonly string[]
  readonly limits?: Partial<Limits>
  /** Called about twenty times with how much of the file is read, above 0 up to 1. */
  readonly onProgress?: (fraction: number) => void
}

/**
 * Turns the bytes of an .ics file into the occurrences that overlap the window. Anything that cannot be read is left
 * out with a warning; fails with `not-a-calendar` only if there is no calendar at all.
 */
export function readCalendar(octets: Uint8Array, options: ReadOptions): Result<CalendarReading> {
  const limits = { ...defaultLimits, ...options.limits }
  return new Reading(octets, options, limits).read()
}

/** Clock changes this long before and after the window are known, because overrides may come from there. */
const ERA_BEFORE = 100 * 366 * DAY
const ERA_AFTER = 3 * 366 * DAY

/** This much is worked out for every zone, the rest only if an event needs it. */
const NEAR_BEFORE = 3 * 366 * DAY

class Reading {
  readonly #octets: Uint8Array
  readonly #window: Span
  readonly #limits: Limits
  readonly #warnings: Warnings
  readonly #steps: Steps
  readonly #zones: Zones
  readonly #ownAddresses: ReadonlySet<string>
  readonly #onProgress: (fraction: number) => void
  readonly #facts = new Map<EventRecord, EventFacts>()
  readonly #occurrences: Occurrence[] = []
  /** UIDs with something that could not be read. */
  readonly #unread = new Set<string>()
  #isPartial = false

  constructor(octets: Uint8Array, options: ReadOptions, limits: Limits) {
    const { window } = options
    this.#window = window
    this.#limits = limits
    this.#octets = toAsciiSuperset(
      octets.length > limits.bytes ? octets.subarray(0, limits.bytes) : octets,
    )
    this.#warnings = new Warnings(limits.warnings)
    this.#steps = new Steps(limits)
    const to = window.to + ERA_AFTER
    const near = { from: window.from - NEAR_BEFORE, to }
    const full = { from: window.from - ERA_BEFORE, to }
    this.#zones = new Zones(options.zone, { near, full }, this.#steps, this.#warnings)
    this.#onProgress = options.onProgress ?? (() => {})
    this.#ownAddresses = new Set(options.ownAddresses.map(plainAddress).filter(Boolean))
    if (octets.length > limits.bytes) {
      this.#isPartial = true
      this.#warnings.ofFile(fault('too-large', { bytes: limits.bytes }))
    }
  }

  read(): Result<CalendarReading> {
    const { calendars, events, busy, isPartial, isCalendar } = scan(
      this.#octets,
      this.#limits,
      this.#warnings,
      this.#onProgress,
    )
    if (!isCalendar) return fail('not-a-calendar')
    const groups = byUid(events)
    for (const event of events) {
      if (isNoticeWithoutStart(event))
        event.start = event.recurrenceId ?? startsAt(this.#window.from)
      this.#tellProblems(event)
    }
    this.#expandAll(groups.values())
    for (const record of busy) this.#tellBusy(record)
    this.#occurrences.sort(
      (a, b) => a.start - b.start || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0),
    )
    return ok({
      calendarNames: calendars.map(({ name }) => name),
      uids: new Set([...events, ...busy].map(({ uid }) => uid)),
      masterStart: masterStarts(events, this.#zones),
      unread: this.#unread,
      isPartial: isPartial || this.#isPartial,
      isEmpty: events.length === 0 && busy.every(({ lists }) => lists.length === 0),
      reach: this.#reach(groups.values(), busy),
      occurrences: this.#occurrences,
      warnings: this.#warnings.all(),
    })
  }

  /** Events that do not recur come first, so that a flood of instances cannot crowd them out. */
  #expandAll(groups: Iterable<readonly EventRecord[]>): void {
    const context: SeriesContext = {
      zones: this.#zones,
      window: this.#window,
      limits: this.#limits,
      steps: this.#steps,
      versionOf: (record) => {
        const { summary: title, stamp } = this.#factsOf(record)
        return { title, stamp }
      },
      warn: (record, problem) => this.#warn(record, problem),
    }
    const later: (readonly EventRecord[])[] = []
    for (const records of groups) {
      if (this.#isElsewhere(records)) continue
      if (recurs(records)) later.push(records)
      else this.#expand(records, false, context)
    }
    for (const records of later) this.#expand(records, true, context)
  }

  /** In most files, most events are single ones that lie outside the window in any zone. */
  #isElsewhere(records: readonly EventRecord[]): boolean {
    const [record] = records
    if (!record?.start || records.length > 1 || recurs(records)) return false
    const { start, end, duration } = record
    const length = duration ? duration.days * DAY + duration.seconds : 0
    const last = Math.max(start.local, end?.local ?? 0) + Math.max(0, length) + DAY
    const { from, to } = this.#window
    return start.local - FARTHEST_OFFSET > to || last + FARTHEST_OFFSET < from
  }

  #expand(records: readonly EventRecord[], recurring: boolean, context: SeriesContext): void {
    const { occurrences, occurrencesPerEvent } = this.#limits
    let count = 0
    seriesTimes(records, context, (time) => {
      if (!overlaps(time, this.#window)) return true
      if (count >= occurrencesPerEvent || this.#occurrences.length >= occurrences) {
        this.#warn(time.event.record, fault('too-often', { count }))
        return false
      }
      count++
      this.#occurrences.push(this.#occurrence(time, recurring))
      return true
    })
  }

  #occurrence(time: SeriesTime, recurring: boolean): Occurrence {
    const { record, allDay } = time.event
    const facts = this.#factsOf(record)
    // One by one: spreading the facts costs more than the rest of an occurrence.
    return {
      uid: record.uid,
      identity: time.identity,
      recurrenceId: time.recurrenceId === null ? null : instant(time.recurrenceId),
      originalLocal: time.original?.local ?? null,
      originalClock: time.original?.clock ?? '',
      isAlone: time.isAlone,
      isThisAndFuture: time.isAlone && record.thisAndFuture,
      isCut: record.isCut,
      isCancelNotice: record.calendar.method === 'CANCEL',
      start: instant(time.start),
      end: instant(time.end),
      firstDay: Math.floor(time.local / DAY),
      wallStart: isFloating(record) ? time.event.zone.toLocal(time.start) : null,
      allDay,
      isWholeDays: allDay || (facts.isMarkedAllDay && this.#isMidnights(time)),
      recurring,
      rule: ruleOf(record),
      related: facts.related,
      calendarName: record.calendar.name,
      summary: facts.summary,
      cancelled: facts.cancelled || record.calendar.method === 'CANCEL',
      free: facts.free,
      outOfOffice: facts.outOfOffice,
      isWorkingLocation: facts.isWorkingLocation,
      organizer: facts.organizer,
      attendeeCount: facts.attendeeCount,
      people: facts.people,
      answer: facts.answer,
      location: facts.location,
      conference: facts.conference,
      categories: facts.categories,
    }
  }

  /** On the clock of the event or of the reader; for whole days, on any clock. */
  #isMidnights({ event, start, end }: SeriesTime): boolean {
    const isMidnight = (zone: Zone) =>
      [start, end].every((at) => ((zone.toLocal(at) % DAY) + DAY) % DAY === 0)
    const isDays = end > start && (end - start) % DAY === 0
    return end > start && (isDays || isMidnight(event.zone) || isMidnight(this.#zones.local))
  }

  /** The busy times in the window as events; each is identified by its start. */
  #tellBusy(record: BusyRecord): void {
    const { calendar, line, uid } = record
    const times = busyTimes(record, this.#limits.dates, (problem) => {
      this.#unread.add(uid)
      this.#warnings.ofEvent({ uid, line }, 'Busy', problem)
    })
    for (const { start, end, isAway } of times) {
      if (!overlaps({ start, end }, this.#window)) continue
      if (this.#occurrences.length >= this.#limits.occurrences) {
        this.#isPartial = true
        return
      }
      this.#occurrences.push({
        ...busyEvent,
        uid,
        identity: uid || 'VFREEBUSY',
        recurrenceId: instant(start),
        originalLocal: start,
        start: instant(start),
        end: instant(end),
        firstDay: Math.floor(start / DAY),
        outOfOffice: isAway,
        calendarName: calendar.name,
        cancelled: calendar.method === 'CANCEL',
        isCancelNotice: calendar.method === 'CANCEL',
      })
    }
  }

  /**
   * The earliest end of any event a feed shows, which is how far back the feed reaches: an event that still goes on
   * says nothing about the time since it began. Series are left out, because some feeds drop past events but keep the
   * first event of each series.
   */
  #reach(groups: Iterable<readonly EventRecord[]>, busy: readonly BusyRecord[]): Instant | null {
    let first: EventRecord | null = null
    for (const records of groups) {
      const isSeries = records.some(({ recurrenceId }) => recurrenceId === null)
      for (const record of records) {
        if (!record.start || record.rules.length + record.dates.length > 0) continue
        if (isSeries && record.recurrenceId) continue
        if (!first || writtenEnd(record) < writtenEnd(first)) first = record
      }
    }
    const placed = first && placeEvent(first, this.#zones)
    const ends = busy.flatMap((record) =>
      busyTimes(record, this.#limits.dates, () => {}).map(({ end }) => end),
    )
    const earliest = ends.reduce(
      (a, b) => Math.min(a, b),
      placed ? endOf(placed, placed.local, placed.start) : Number.POSITIVE_INFINITY,
    )
    return Number.isFinite(earliest) ? instant(earliest) : null
  }

  #factsOf(record: EventRecord): EventFacts {
    let facts = this.#facts.get(record)
    if (!facts) {
      const problems: CalendarFault[] = []
      facts = readFacts(this.#octets, record, {
        ownAddresses: this.#ownAddresses,
        limits: this.#limits,
        onProblem: (problem) => problems.push(problem),
      })
      this.#facts.set(record, facts)
      // Only at this point, because the warning names the event by its facts.
      for (const problem of problems) this.#warn(record, problem)
    }
    return facts
  }

  #tellProblems(event: EventRecord): void {
    for (const problem of event.problems ?? []) {
      this.#warn(event, event.start ? problem : leavingOut(problem))
    }
    if (!event.start && !event.problems) this.#warn(event, fault('no-start'))
  }

  #warn(event: EventRecord, problem: CalendarFault): void {
    if (event.uid) this.#unread.add(event.uid)
    else this.#isPartial = true
    if (this.#warnings.full) {
      this.#warnings.countOne()
      return
    }
    this.#warnings.ofEvent(event, this.#factsOf(event).summary, problem)
  }
}

const busyEvent = {
  summary: 'Busy',
  originalClock: 'Z',
  isAlone: true,
  isThisAndFuture: false,
  isCut: false,
  wallStart: null,
  allDay: false,
  isWholeDays: false,
  recurring: false,
  rule: '',
  related: [],
  free: false,
  isWorkingLocation: false,
  organizer: null,
  attendeeCount: 0,
  people: [],
  answer: null,
  location: '',
  conference: null,
  categories: [],
} as const

/** A cancellation notice need not say when the event was to begin. */
function isNoticeWithoutStart({ calendar, start, uid, problems }: EventRecord): boolean {
  return calendar.method === 'CANCEL' && !start && uid !== '' && !problems
}

/** Anywhere within the window, so that it is reported. */
function startsAt(at: number): Stamp {
  return { kind: 'utc', local: at, zoneId: null }
}

/** See `CalendarReading.masterStart`. It is needed only for a missing event, so it is worked out on demand. */
function masterStarts(
  events: readonly EventRecord[],
  zones: Zones,
): (uid: string) => number | undefined {
  let masters: Map<string, number> | null = null
  return (uid) => {
    masters ??= mastersOf(events, zones)
    return masters.get(uid)
  }
}

function mastersOf(events: readonly EventRecord[], zones: Zones): Map<string, number> {
  const masters = new Map<string, number>()
  for (const record of events) {
    const { uid, recurrenceId, isOfUnknownInstance, isCut } = record
    if (recurrenceId !== null || isOfUnknownInstance || isCut) continue
    const first = placeEvent(record, zones)?.start
    if (first === undefined) continue
    const known = masters.get(uid)
    if (known === undefined || first < known) masters.set(uid, first)
  }
  return masters
}

/** The end as written, on whatever clock: close enough to find the earliest of many. */
function writtenEnd({ start, end, duration }: EventRecord): number {
  if (!start) return Number.POSITIVE_INFINITY
  if (end) return end.local
  const { days, seconds } = duration ?? { days: start.kind === 'date' ? 1 : 0, seconds: 0 }
  return start.local + Math.max(0, days * DAY + seconds)
}

function isFloating({ start }: EventRecord): boolean {
  return start?.kind === 'date' || (start?.kind === 'local' && start.zoneId === null)
}

const rulesOf = new WeakMap<EventRecord, string>()

function ruleOf(record: EventRecord): string {
  if (record.rules.length === 0) return ''
  let rule = rulesOf.get(record)
  if (rule === undefined) {
    const endless = record.rules.map((text) =>
      text
        .toUpperCase()
        .split(';')
        .filter((part) => !/^\s*(UNTIL|COUNT)\s*=/.test(part))
        .sort()
        .join(';'),
    )
    rule = endless.join('\n')
    rulesOf.set(record, rule)
  }
  return rule
}

/** Events by UID; each event without a UID is on its own. */
function byUid(
  events: readonly EventRecord[],
): ReadonlyMap<string | EventRecord, readonly EventRecord[]> {
  const groups = new Map<string | EventRecord, EventRecord[]>()
  for (const event of events) {
    const key = event.uid || event
    const group = groups.get(key)
    if (group) group.push(event)
    else groups.set(key, [event])
  }
  return groups
}

function recurs(records: readonly EventRecord[]): boolean {
  return records.some(
    ({ rules, dates, recurrenceId }) =>
      rules.length > 0 || dates.length > 0 || recurrenceId !== null,
  )
}

/** For zero length: at the window's first instant or within it. */
function overlaps(time: Pick<SeriesTime, 'start' | 'end'>, window: Span): boolean {
  if (time.start === time.end) return time.start >= window.from && time.start < window.to
  return time.start < window.to && time.end > window.from
}
