// Which zone a written time is in (RFC 5545 3.3.5, 3.2.19): the file's own VTIMEZONE, else the zone the name stands
// for, else the reader's zone with a warning.

import type { Steps } from './budget.ts'
import type { CalendarRecord } from './calendar-record.ts'
import { fault } from './fault.ts'
import type { Warnings } from './warnings.ts'
import { ianaZone } from './zone/iana-zone.ts'
import { namedZone, placeZone } from './zone/named-zone.ts'
import { type Eras, writtenZone } from './zone/vtimezone.ts'
import { utc, type Zone } from './zone/zone.ts'

/** After this many unknown names the platform is not asked again: each query costs as much as an event. */
const MOST_UNKNOWN = 100

/** Finds zones for the events of one file, and builds each zone once. */
export class Zones {
  readonly #localId: string
  #local: Zone | null = null
  readonly #eras: Eras
  readonly #steps: Steps
  readonly #warnings: Warnings
  readonly #known = new Map<CalendarRecord, Map<string, Zone>>()
  readonly #unknown = new Set<string>()

  constructor(localId: string, eras: Eras, steps: Steps, warnings: Warnings) {
    this.#localId = localId
    this.#eras = eras
    this.#steps = steps
    this.#warnings = warnings
  }

  /** The reader's zone, for whole days and for times nothing else is known about. */
  get local(): Zone {
    this.#local ??= ianaZone(this.#localId) ?? utc
    return this.#local
  }

  /** The zone a TZID names in a calendar. */
  named(calendar: CalendarRecord, id: string): Zone {
    const known = this.#knownOf(calendar)
    const zone = known.get(id) ?? this.#find(calendar, id) ?? this.#unknownZone(calendar, id)
    known.set(id, zone)
    return zone
  }

  /** The zone of times without one: X-WR-TIMEZONE if it names a known zone. */
  floating(calendar: CalendarRecord): Zone {
    if (!calendar.zoneId) return this.local
    const known = this.#knownOf(calendar)
    const zone = known.get(calendar.zoneId) ?? this.#find(calendar, calendar.zoneId) ?? this.local
    known.set(calendar.zoneId, zone)
    return zone
  }

  #knownOf(calendar: CalendarRecord): Map<string, Zone> {
    let known = this.#known.get(calendar)
    if (!known) {
      known = new Map()
      this.#known.set(calendar, known)
    }
    return known
  }

  #find(calendar: CalendarRecord, id: string): Zone | null {
    const written = calendar.zones.get(id) ?? calendar.zones.get(id.trim())
    const asked = this.#unknown.size < MOST_UNKNOWN
    const location = asked && written?.location ? written.location : null
    if (written) {
      const place = () =>
        asked ? (placeZone(id) ?? (location ? placeZone(location) : null)) : null
      const zone = writtenZone(written, this.#eras, this.#steps, place)
      if (zone) return zone
    }
    return asked ? (namedZone(id) ?? (location ? namedZone(location) : null)) : null
  }

  #unknownZone(calendar: CalendarRecord, id: string): Zone {
    const shown = id.slice(0, 60)
    if (!this.#unknown.has(shown)) {
      this.#unknown.add(shown)
      this.#warnings.ofFile(fault('unknown-zone', { zone: shown }))
    }
    return this.floating(calendar)
  }
}
