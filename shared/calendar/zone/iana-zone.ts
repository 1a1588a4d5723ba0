// IANA zones. The platform is asked for offsets only once per year, to find its transitions; after that a zone is
// arithmetic.

import { civilDay, DAY, dayNumber } from '../../time/civil.ts'
import { fixedZone, type Transition, transitionZone, type Zone } from './zone.ts'

/** Beyond these years the clock of the nearest one applies: no rule is known there. */
const FIRST_YEAR = 1850
const LAST_YEAR = 2200

/** Two clock changes are never closer together than this; the closest known were 28 days apart. */
const SAMPLE_DAYS = 14

/** Constant data of the platform, so it can be cached: there are no more entries than zone names. */
const known = new Map<string, Zone | null>()

/** The zone of an IANA id in any case, or null where the platform does not know it. */
export function ianaZone(id: string): Zone | null {
  const key = id.toUpperCase()
  const found = known.get(key)
  if (found !== undefined) return found
  const zone = makeZone(id)
  // Unknown names are not cached: they come from files, and there is no limit to them.
  if (zone) known.set(key, zone)
  return zone
}

function makeZone(id: string): Zone | null {
  // Some platforms accept `+01:00` as a zone; ids of the database start with a letter.
  if (id.length > 64 || !/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(id)) return null
  let offsetAt: (instant: number) => number
  try {
    offsetAt = offsetReader(id)
  } catch {
    return null
  }
  const years = new Map<number, Zone>()
  const zoneOf = (seconds: number) => {
    const { year } = civilDay(Math.floor(seconds / DAY))
    const clipped = Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR)
    let zone = years.get(clipped)
    if (!zone) {
      zone = yearZone(offsetAt, clipped)
      years.set(clipped, zone)
    }
    return zone
  }
  return {
    toInstant: (local) => zoneOf(local).toInstant(local),
    toLocal: (instant) => zoneOf(instant).toLocal(instant),
  }
}

/** Correct for every local time and every instant of the year. */
function yearZone(offsetAt: (instant: number) => number, year: number): Zone {
  const from = (dayNumber(year, 1, 1) - 2) * DAY
  const to = (dayNumber(year + 1, 1, 1) + 2) * DAY
  const before = offsetAt(from)
  const transitions: Transition[] = []
  let offset = before
  for (let at = from; at < to; at += SAMPLE_DAYS * DAY) {
    const next = Math.min(at + SAMPLE_DAYS * DAY, to)
    const nextOffset = offsetAt(next)
    if (nextOffset === offset) continue
    transitions.push({ at: changeBetween(offsetAt, at, next), offset: nextOffset })
    offset = nextOffset
  }
  return transitions.length > 0 ? transitionZone(before, transitions) : fixedZone(before)
}

/** The first second of the new offset. */
function changeBetween(offsetAt: (instant: number) => number, from: number, to: number): number {
  const before = offsetAt(from)
  let low = from
  let high = to
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle) === before) low = middle
    else high = middle
  }
  return high
}

/** Throws a RangeError if the platform does not know the zone. */
function offsetReader(id: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: id,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (instant) => {
    const [month, day, year, hour, minute, second] = (
      format.format(instant * 1000).match(/\d+/g) ?? []
    ).map(Number)
    const days = dayNumber(year ?? 0, month ?? 1, day ?? 1)
    return days * DAY + (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0) - instant
  }
}
