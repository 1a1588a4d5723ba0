// Which instances a list of EXDATE or RECURRENCE-ID values means: the same instant, in whichever zone it is written, or
// the same day if either is a whole day.

import { DAY } from '../time/civil.ts'
import type { EventRecord } from './event-record.ts'
import { type PlacedEvent, zoneOf } from './placed-event.ts'
import { asDate, nearestDay, type Stamp } from './stamp.ts'
import type { Zones } from './zones.ts'

/** Values that name instances of one series. */
export class Matcher {
  readonly #series: PlacedEvent
  readonly #zones: Zones
  readonly #instants = new Set<number>()
  readonly #days = new Set<number>()

  constructor(series: PlacedEvent, zones: Zones) {
    this.#series = series
    this.#zones = zones
  }

  /** Adds a value as written in `record`. */
  add(stamp: Stamp, record: EventRecord): void {
    const { local, instant } = this.place(stamp, record)
    if (this.#series.allDay || stamp.kind === 'date') this.#days.add(Math.floor(local / DAY))
    else this.#instants.add(instant)
  }

  addInstant(instant: number): void {
    this.#instants.add(instant)
  }

  /** Whether the instance at `local` on the clock of the series, `instant`, is named. */
  has(local: number, instant: number): boolean {
    return (
      this.#instants.has(instant) ||
      (this.#days.size > 0 && this.#days.has(Math.floor(local / DAY)))
    )
  }

  /** A value on the clock of the series; a value without a zone is on that clock already. */
  place(stamp: Stamp, record: EventRecord): { readonly local: number; readonly instant: number } {
    const { zone, allDay } = this.#series
    if (stamp.kind === 'date') return this.#instanceOf(stamp)
    if (allDay) return this.#wholeDay(stamp)
    const instant = zoneOf(stamp, record, this.#zones, zone).toInstant(stamp.local)
    return { local: zone.toLocal(instant), instant }
  }

  /** A day names the instance on it, at the series' time of day if it has one. */
  #instanceOf(day: Stamp): { readonly local: number; readonly instant: number } {
    const { zone, allDay, local: first } = this.#series
    const local = allDay ? day.local : day.local + (((first % DAY) + DAY) % DAY)
    return { local, instant: zone.toInstant(local) }
  }

  /** Exchange names the instance of a whole day by midnight on some clock, meaning the day that clock shows. */
  #wholeDay(stamp: Stamp): { readonly local: number; readonly instant: number } {
    const { zone } = this.#series
    const local = stamp.kind === 'utc' ? nearestDay(stamp.local) : asDate(stamp).local
    return { local, instant: zone.toInstant(local) }
  }
}
