// One pass over the lines of a file: finds calendars, their zones, and where each event is and when.

import { type BusyRecord, readBusyLine } from './busy.ts'
import type { CalendarRecord } from './calendar-record.ts'
import { ComponentStack } from './components.ts'
import { type EventRecord, newEvent, readTimingLine, timingProperties } from './event-record.ts'
import { fault } from './fault.ts'
import type { Limits } from './limits.ts'
import { contentLine } from './octets/content-line.ts'
import { decodeText } from './octets/encoding.ts'
import { LineReader } from './octets/line-reader.ts'
import { nameTable } from './octets/names.ts'
import { plainText } from './octets/text.ts'
import type { Warnings } from './warnings.ts'
import type { Observance, WrittenZone } from './zone/vtimezone.ts'
import { newObservance, newZone, readObservanceLine, readZoneLine } from './zone-reader.ts'

export interface Scan {
  readonly calendars: readonly CalendarRecord[]
  readonly events: readonly EventRecord[]
  readonly busy: readonly BusyRecord[]
  /** The file ends before its last component does, or is longer than the limit. */
  readonly isPartial: boolean
  /** Whether any part of a calendar was found. */
  readonly isCalendar: boolean
}

/** Reads a file in a superset of ASCII. */
export function scan(
  octets: Uint8Array,
  limits: Limits,
  warnings: Warnings,
  onProgress: (fraction: number) => void,
): Scan {
  return new Scanner(octets, limits, warnings, onProgress).scan()
}

/** How many times progress is reported per file. */
const PROGRESS_STEPS = 20

const structure = nameTable(['BEGIN', 'END'])
/** A single lookup for the lines that make up most of a file. */
const inEvent = nameTable(['BEGIN', 'END', ...timingProperties])
const component = nameTable(['VEVENT', 'VALARM', 'VTODO'])
const calendarProperty = nameTable(['NAME', 'METHOD', 'X-WR-CALNAME', 'X-WR-TIMEZONE'])

/** A VTIMEZONE has two observances, or one for each time the law was changed. */
const MOST_OBSERVANCES = 1000

/** Names of components are compared, never shown. */
const LONGEST_COMPONENT_NAME = 64

class Scanner {
  readonly #lines: LineReader
  readonly #limits: Limits
  readonly #warnings: Warnings
  readonly #stack: ComponentStack
  readonly #calendars: CalendarRecord[] = []
  readonly #events: EventRecord[] = []
  readonly #busy: BusyRecord[] = []
  #calendar: CalendarRecord | null = null
  #event: EventRecord | null = null
  #zone: WrittenZone | null = null
  #observance: Observance | null = null
  #innermost: string | null = null
  #isCalendar = false
  #tooMany = 0
  readonly #onProgress: (fraction: number) => void
  readonly #length: number
  /** Where in the file progress is reported next. */
  #nextTold: number

  constructor(
    octets: Uint8Array,
    limits: Limits,
    warnings: Warnings,
    onProgress: (fraction: number) => void,
  ) {
    this.#onProgress = onProgress
    this.#length = octets.length
    this.#nextTold = octets.length / PROGRESS_STEPS
    this.#lines = new LineReader(octets, limits.lineBytes, { from: 0, to: octets.length, line: 1 })
    this.#limits = limits
    this.#warnings = warnings
    this.#stack = new ComponentStack(limits.nesting)
  }

  scan(): Scan {
    const lines = this.#lines
    while (lines.next()) {
      const event = this.#innermost === 'VEVENT' ? this.#event : null
      const known = event ? inEvent : structure
      const name = known(lines.octets, lines.nameFrom, lines.nameTo)
      if (name === 'BEGIN') this.#begin()
      else if (name === 'END') this.#end()
      else if (!event) this.#property()
      else if (name !== null) readTimingLine(event, name, lines, this.#limits)
    }
    const open = this.#stack.finish()
    if (open.includes('VEVENT') && this.#event) this.#event.isCut = true
    for (const name of open) this.#close(name, this.#limits.bytes)
    const isCut = open.length > 0
    if (isCut) this.#warnings.ofFile(fault('cut'))
    if (this.#tooMany > 0) {
      const { events: most } = this.#limits
      this.#warnings.ofFile(fault('too-many-events', { count: this.#tooMany, most }))
    }
    return {
      calendars: this.#calendars,
      events: this.#events,
      busy: this.#busy,
      isPartial: isCut || this.#tooMany > 0 || this.#stack.wasTooDeep,
      isCalendar: this.#isCalendar,
    }
  }

  #begin(): void {
    const name = this.#componentName()
    const wasTooDeep = this.#stack.wasTooDeep
    for (const closed of this.#stack.begin(name)) this.#close(closed, this.#lines.start)
    if (this.#stack.wasTooDeep && !wasTooDeep) this.#tellTooDeep()
    if (name === 'VCALENDAR') this.#beginCalendar()
    else if (name === 'VEVENT') this.#beginEvent()
    else if (name === 'VFREEBUSY') this.#beginBusy()
    else if (name === 'VTIMEZONE') this.#zone = newZone()
    else if (this.#zone && (name === 'STANDARD' || name === 'DAYLIGHT'))
      this.#beginObservance(this.#zone)
    this.#innermost = this.#stack.innermost
  }

  #end(): void {
    for (const closed of this.#stack.end(this.#componentName()))
      this.#close(closed, this.#lines.start)
    this.#innermost = this.#stack.innermost
  }

  #componentName(): string {
    const value = contentLine(this.#lines)?.value
    if (!value) return ''
    const known = component(value.octets, value.from, value.to)
    if (known) return known
    const to = Math.min(value.to, value.from + LONGEST_COMPONENT_NAME)
    return decodeText(value.octets, value.from, to).trim().toUpperCase()
  }

  #beginCalendar(): CalendarRecord {
    this.#isCalendar = true
    this.#calendar = { name: '', method: '', zoneId: null, zones: new Map() }
    this.#calendars.push(this.#calendar)
    return this.#calendar
  }

  #beginEvent(): void {
    this.#isCalendar = true
    const calendar = this.#calendar ?? this.#beginCalendar()
    this.#event = newEvent(calendar, this.#lines.number, this.#lines.start)
    if (this.#events.length < this.#limits.events) this.#events.push(this.#event)
    else this.#tooMany++
  }

  #beginBusy(): void {
    const calendar = this.#calendar ?? this.#beginCalendar()
    if (this.#busy.length < this.#limits.events)
      this.#busy.push({ calendar, uid: '', line: this.#lines.number, lists: [] })
    else this.#tooMany++
  }

  #beginObservance(zone: WrittenZone): void {
    this.#observance = newObservance()
    if (zone.observances.length < MOST_OBSERVANCES) zone.observances.push(this.#observance)
  }

  /** `at` is where the component ends in the file. */
  #close(name: string, at: number): void {
    if (at >= this.#nextTold) this.#tellProgress(at)
    if (name === 'VEVENT' && this.#event) {
      this.#event.to = at
      this.#event = null
    } else if (name === 'VTIMEZONE' && this.#zone) {
      this.#keepZone(this.#zone)
      this.#zone = null
    } else if (name === 'STANDARD' || name === 'DAYLIGHT') this.#observance = null
  }

  #tellTooDeep(): void {
    const { nesting: depth } = this.#limits
    this.#warnings.ofFile(fault('too-deep', { depth }), this.#lines.number)
  }

  #tellProgress(at: number): void {
    this.#onProgress(Math.min(1, at / this.#length))
    this.#nextTold = at + this.#length / PROGRESS_STEPS
  }

  #keepZone(zone: WrittenZone): void {
    const calendar = this.#calendar ?? this.#beginCalendar()
    if (zone.id && !calendar.zones.has(zone.id)) calendar.zones.set(zone.id, zone)
  }

  /** A line outside of any event. */
  #property(): void {
    const innermost = this.#innermost
    if (innermost === 'VTIMEZONE' && this.#zone) readZoneLine(this.#zone, this.#lines)
    else if (innermost === 'VFREEBUSY') this.#busyLine()
    else if (this.#observance && (innermost === 'STANDARD' || innermost === 'DAYLIGHT')) {
      readObservanceLine(this.#observance, this.#lines, this.#limits.dates)
    } else if (innermost === 'VCALENDAR' && this.#calendar) this.#calendarLine(this.#calendar)
  }

  #busyLine(): void {
    const record = this.#busy.at(-1)
    if (record) readBusyLine(record, this.#lines, this.#limits.dates)
  }

  #calendarLine(calendar: CalendarRecord): void {
    const name = calendarProperty(this.#lines.octets, this.#lines.nameFrom, this.#lines.nameTo)
    const line = name && contentLine(this.#lines)
    if (!line) return
    const text = plainText(line.value).trim()
    if (name === 'METHOD') calendar.method ||= text.toUpperCase()
    else if (name === 'X-WR-TIMEZONE') calendar.zoneId ??= text
    // RFC 7986 5.1: NAME is the standard form of X-WR-CALNAME.
    else calendar.name ||= text
  }
}
