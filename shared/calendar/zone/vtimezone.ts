// A VTIMEZONE of the file (RFC 5545 3.6.5) as a zone: every onset of every observance, in order.

import { DAY } from '../../time/civil.ts'
import type { Steps } from '../budget.ts'
import type { DateList } from '../dates.ts'
import { ruleInstances } from '../rule/instances.ts'
import { parseRule } from '../rule/rule.ts'
import { parseStamp, type Stamp } from '../stamp.ts'
import { fixedZone, type Transition, transitionZone, type Zone, zoneBetween } from './zone.ts'

/** STANDARD or DAYLIGHT as written; null for a part that is missing or cannot be read. */
export interface Observance {
  start: Stamp | null
  /** Seconds east of Greenwich. */
  offsetFrom: number | null
  offsetTo: number | null
  readonly rules: string[]
  readonly dates: DateList[]
}

export interface WrittenZone {
  id: string
  /** X-LIC-LOCATION: the IANA zone it stands for. */
  location: string | null
  readonly observances: Observance[]
}

/** A zone changes its clocks a few times a year; more is nonsense that must not cost anything. */
const MOST_ONSETS = 500

/** Onsets outside of it are not needed; seconds since the epoch. */
export interface Era {
  readonly from: number
  readonly to: number
}

/** Worked out in full if times lie outside the years near the window; all in seconds since the epoch. */
export interface Eras {
  readonly near: Era
  readonly full: Era
}

/**
 * A zone as the file defines it, or null if no observance can be read. Many programs write only the few clock changes
 * around their events; for other times, `place` (the zone with that name) knows better.
 */
export function writtenZone(
  written: WrittenZone,
  eras: Eras,
  steps: Steps,
  place: () => Zone | null,
): Zone | null {
  const full = () => zoneOfEra(written, eras.full, steps, place)
  if (!hasEndlessRule(written)) return full()
  const onsets = onsetsIn(written, eras.near, steps)
  // Anything before the first change in these years no longer matters.
  const known = onsets.find(({ at }) => at >= eras.near.from)
  if (!known) return full()
  const near = transitionZone(known.before, onsets)
  return zoneBetween(known.at, eras.near.to, near, () => full() ?? near)
}

function zoneOfEra(
  written: WrittenZone,
  era: Era,
  steps: Steps,
  place: () => Zone | null,
): Zone | null {
  const onsets = onsetsIn(written, era, steps)
  const first = onsets[0]
  const last = onsets.at(-1)
  if (!first || !last) return null
  if (onsets.length === 1 && first.before === first.offset) return fixedZone(first.offset)
  const zone = transitionZone(first.before, onsets)
  const ends = onsets.some(({ offset }) => offset !== last.offset) && !hasEndlessRule(written)
  const to = ends ? last.at : Number.POSITIVE_INFINITY
  return zoneBetween(first.at, to, zone, () => place() ?? zone)
}

interface Onset extends Transition {
  readonly before: number
}

/** In order; dates and starts are included even outside of the era. */
function onsetsIn(written: WrittenZone, era: Era, steps: Steps): readonly Onset[] {
  const onsets: Onset[] = []
  for (const { start, offsetFrom, offsetTo, rules, dates } of written.observances) {
    if (!start || offsetTo === null) continue
    const before = offsetFrom ?? offsetTo
    for (const at of onsetsOf(start, before, rules, dates, era, steps)) {
      onsets.push({ at, offset: offsetTo, before })
    }
  }
  return onsets.sort((a, b) => a.at - b.at)
}

function hasEndlessRule({ observances }: WrittenZone): boolean {
  const rules = observances.flatMap((observance) => observance.rules).map(parseRule)
  return rules.some((rule) => rule?.until === null && rule.count === null)
}

/** Reads `+0100` and `-053000`, in seconds; null for anything else and for more than a day. */
export function parseOffset(text: string): number | null {
  const parts = /^([+-])?(\d{2}):?([0-5]\d):?([0-5]\d)?$/.exec(text.trim())
  if (!parts || Number(parts[2]) > 23) return null
  const seconds = Number(parts[2]) * 3600 + Number(parts[3]) * 60 + Number(parts[4] ?? 0)
  return parts[1] === '-' ? -seconds : seconds
}

function onsetsOf(
  start: Stamp,
  before: number,
  rules: readonly string[],
  dates: readonly DateList[],
  era: Era,
  steps: Steps,
): Set<number> {
  const toInstant = (stamp: Stamp) => (stamp.kind === 'utc' ? stamp.local : stamp.local - before)
  const onsets = new Set<number>([toInstant(start)])
  for (const text of rules) {
    const rule = parseRule(text)
    if (!rule) continue
    const span = {
      from: era.from,
      to: Math.min(era.to, rule.until ? lastOf(rule.until, toInstant) : era.to) + before,
    }
    for (const local of ruleInstances(rule, start.local, span, steps.forRule())) {
      if (onsets.size >= MOST_ONSETS) return onsets
      onsets.add(local - before)
    }
  }
  for (const list of dates) {
    for (const item of list.text.split(',', MOST_ONSETS)) {
      const stamp = parseStamp(item, null)
      if (stamp && onsets.size < MOST_ONSETS) onsets.add(toInstant(stamp))
    }
  }
  return onsets
}

function lastOf(until: Stamp, toInstant: (stamp: Stamp) => number): number {
  return toInstant(until) + (until.kind === 'date' ? DAY - 1 : 0)
}
