// What a day's timeline draws: entries, waiting meetings, the running block, and the hours they need.

import { workedStretches } from '../../shared/focus/transitions.ts'
import type { FocusBlock } from '../../shared/model/block.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Entry } from '../../shared/model/entry.ts'
import type { PlannedBlock } from '../../shared/model/planned-block.ts'
import type { Source } from '../../shared/model/source.ts'
import type { DayData } from '../../shared/report/periods.ts'
import { type Instant, instant } from '../../shared/time/instant.ts'
import { clockText, localTime } from '../../shared/time/zone.ts'
import { categoryName, categoryOf } from '../categories.ts'
import { t } from '../words.ts'
import type { Stretch } from './lanes.ts'

export interface Mark {
  readonly kind: 'entry' | 'waiting' | 'running' | 'planned'
  readonly id: string
  readonly start: Instant
  readonly end: Instant
  readonly title: string
  readonly categoryId: string
  /** What it stands for, if that can be moved. */
  readonly entry: Entry | null
  readonly planned: PlannedBlock | null
}

/** Marks of one day, cut at its midnights; a running block grows until `at`. */
export function dayMarks(
  data: DayData,
  config: Config,
  block: FocusBlock | null,
  at: Instant,
): readonly Mark[] {
  const clip = (start: Instant, end: Instant) => ({
    start: start < data.from ? data.from : start,
    end: end > data.to ? data.to : end,
  })
  const entries = data.entries
    .filter(({ start, end }) => end > start)
    .map(
      (entry): Mark => ({
        kind: 'entry',
        id: entry.id,
        ...clip(entry.start, entry.end),
        title: entry.note || categoryName(config, entry.categoryId),
        categoryId: entry.categoryId,
        entry,
        planned: null,
      }),
    )
  const waiting = data.waiting.map(
    (event): Mark => ({
      kind: 'waiting',
      id: event.key,
      ...clip(event.start, event.end),
      title: event.summary || t('event.untitled'),
      categoryId: '',
      entry: null,
      planned: null,
    }),
  )
  const planned = openPlanned(data, block, at).map(
    (each): Mark => ({
      kind: 'planned',
      id: each.id,
      ...clip(each.start, each.end),
      title: each.title || categoryName(config, each.categoryId),
      categoryId: each.categoryId,
      entry: null,
      planned: each,
    }),
  )
  if (!block) return [...entries, ...waiting, ...planned]
  // Pauses and time away do not count, so they are drawn differently from work.
  const running = workedStretches(block, at).map(
    ({ from, to }, index): Mark => ({
      kind: 'running',
      id: `${block.id} ${index}`,
      ...clip(from, to),
      title: block.note || categoryName(config, block.categoryId),
      categoryId: block.categoryId,
      entry: null,
      planned: null,
    }),
  )
  const ofDay = running.filter(({ start, end }) => start < end)
  return [...entries, ...waiting, ...planned, ...ofDay]
}

/** Planned blocks that are still open: no block of their category ran or is running in their time. */
function openPlanned(
  { planned, entries }: DayData,
  running: FocusBlock | null,
  at: Instant,
): readonly PlannedBlock[] {
  return planned.filter(({ start, end, categoryId }) => {
    const wasStarted = entries.some(
      (entry) =>
        entry.source === 'timer' &&
        entry.categoryId === categoryId &&
        entry.start < end &&
        entry.end > start,
    )
    const isRunning = running?.categoryId === categoryId && running.startedAt < end && at > start
    return !wasStarted && !isRunning
  })
}

/** How long before a planned block it appears above the timer. */
const soonSeconds = 30 * 60

/** The block to offer now: under way, or to begin within half an hour. */
export function nextPlanned(data: DayData, at: Instant): PlannedBlock | null {
  const soon = openPlanned(data, null, at)
    .filter(({ start, end }) => end > at && start <= at + soonSeconds)
    .toSorted((a, b) => a.start - b.start)
  return soon[0] ?? null
}

/** The calendar an entry was made from. */
export function sourceOf(entry: Entry | null, { sources }: Config): Source | undefined {
  return sources.find(({ id }) => id === entry?.event?.sourceId)
}

/** Only a calendar says it happened; nobody has changed it since. */
export function isUntouched(entry: Entry): boolean {
  return entry.source === 'calendar' && (entry.event?.kept ?? []).length === 0
}

/** How an entry stands: not over yet, over with nobody who said that it took place, or done with. */
export type Standing = 'coming' | 'unconfirmed' | 'settled'

export function standingOf(entry: Entry, at: Instant): Standing {
  if (entry.end > at) return 'coming'
  return isUntouched(entry) ? 'unconfirmed' : 'settled'
}

/** Unchanged events that are over: nobody can confirm what is still to come. */
export function toConfirm(entries: readonly Entry[], at: Instant): readonly Entry[] {
  return entries.filter((entry) => standingOf(entry, at) === 'unconfirmed')
}

/** The hours of the clock that a timeline shows at least. */
export const usualHours = { from: 8, to: 18 } as const

/** The usual hours, extended to whole hours so that every mark fits in. */
export function hoursShown(data: DayData, marks: readonly Stretch[], zone: string) {
  const oClock = (hour: number) => localTime(data.day, clockText(hour * 60), zone)
  const first = Math.min(oClock(usualHours.from), ...marks.map(({ start }) => start))
  const last = Math.max(oClock(usualHours.to), ...marks.map(({ end }) => end))
  const hour = (seconds: number, round: (value: number) => number) =>
    instant(data.from + round((seconds - data.from) / 3600) * 3600)
  return { from: hour(first, Math.floor), to: hour(last, Math.ceil) }
}

/** Whether another entry covers some of the day's time, so that it does not count. */
export function hasCoveredTime({ entries, segments, from, to }: DayData, config: Config): boolean {
  return entries.some(({ id, start, end, categoryId }) => {
    if (categoryOf(config, categoryId)?.stance === 'off') return false
    const counted = segments
      .filter(({ entryId }) => entryId === id)
      .reduce((sum, segment) => sum + segment.end - segment.start, 0)
    return counted < Math.min(end, to) - Math.max(start, from)
  })
}
