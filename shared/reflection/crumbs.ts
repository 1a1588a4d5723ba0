// Saved time that came in crumbs: pieces too short to become strategy by themselves, and the one block they make
// together. The rules are in docs/reflection.md.
import type { Config } from '../model/document.ts'
import type { BlockFate } from '../planned/fate.ts'
import type { SavingRow } from '../report/periods.ts'
import { freeInWeek, slotsIn } from '../slots/week-slots.ts'
import type { Instant, Span } from '../time/instant.ts'
import { addWeeks, type Week, weekOf } from '../time/week.ts'

/** Shorter pieces are crumbs. */
const crumbSeconds = 30 * 60

export interface Crumbs {
  readonly count: number
  readonly seconds: number
  /** What AI saved in the whole week, less what it cost. */
  readonly weekSeconds: number
}

/** The savings of less than half an hour each; what cost time is none. */
export function crumbsOf(savings: readonly Pick<SavingRow, 'seconds'>[]): Crumbs {
  const small = savings.filter(({ seconds }) => seconds > 0 && seconds < crumbSeconds)
  return { count: small.length, seconds: sumOf(small), weekSeconds: sumOf(savings) }
}

function sumOf(savings: readonly Pick<SavingRow, 'seconds'>[]): number {
  return savings.reduce((sum, { seconds }) => sum + seconds, 0)
}

/** Whether there are enough pieces to gather: several that together are a crumb no more. */
export function areSeveral({ count, seconds }: Crumbs): boolean {
  return count > 1 && seconds >= crumbSeconds
}

/** How much time can be gathered, in seconds: what rework took back is gone. 0 if it is not worth it. */
export function gathered(crumbs: Crumbs): number {
  const left = Math.min(crumbs.seconds, crumbs.weekSeconds)
  return areSeveral(crumbs) && left >= crumbSeconds ? left : 0
}

interface CrumbSlotInput {
  readonly week: Week
  readonly crumbs: Crumbs
  readonly config: Config
  /** The other times that are taken in the week after. */
  readonly busy: readonly Span[]
  readonly now: Instant
}

/**
 * One free slot for the crumbs of a week, in the week after it: the longest of those proposed for so much time; `null`
 * if none is free, if they are not worth gathering, or once that week is over.
 */
export function crumbSlot({ week, crumbs, config, busy, now }: CrumbSlotInput): Span | null {
  const after = addWeeks(week, 1)
  const seconds = gathered(crumbs)
  if (seconds === 0 || after < weekOf(now, config.settings)) return null
  const slots = slotsIn(freeInWeek(config, after, busy, now), seconds, config)
  return slots.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)[0] ?? null
}

/** The crumbs of a week, and what became of the blocks planned for them. */
export interface CrumbWeek {
  readonly crumbs: Crumbs
  readonly blocks: readonly BlockFate[]
}

export interface CrumbRecord {
  /** Weeks with crumbs to gather. */
  readonly weeks: number
  readonly seconds: number
  /** How much of it became blocks that were kept. */
  readonly keptSeconds: number
}

/** How far back the record goes. */
export const recordWeeks = 12
/** With fewer weeks nothing is said. */
export const leastRecordWeeks = 4

/** What became of the crumbs of weeks whose following week is over; `null` while that is not known of enough of them. */
export function crumbRecord(weeks: readonly CrumbWeek[]): CrumbRecord | null {
  const counting = weeks.filter(({ crumbs }) => gathered(crumbs) > 0)
  if (counting.length < leastRecordWeeks) return null
  return {
    weeks: counting.length,
    seconds: counting.reduce((sum, { crumbs }) => sum + gathered(crumbs), 0),
    keptSeconds: counting.reduce((sum, each) => sum + keptSeconds(each), 0),
  }
}

/** A block may be longer than the crumbs it is for: no more than these became of them. */
function keptSeconds({ crumbs, blocks }: CrumbWeek): number {
  const kept = blocks.filter(({ fate }) => fate === 'kept')
  const seconds = kept.reduce((sum, { block }) => sum + block.end - block.start, 0)
  return Math.min(seconds, gathered(crumbs))
}
