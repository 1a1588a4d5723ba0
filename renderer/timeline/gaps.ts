// Untracked working time of a day.

import { workSpans } from '../../shared/model/work-hours.ts'
import type { DayData } from '../../shared/report/periods.ts'
import { freeStretches } from '../../shared/slots/free.ts'
import { type Instant, instant, type Span } from '../../shared/time/instant.ts'
import type { MainState } from '../window/state.ts'

/** Shorter gaps are breaks between two things. */
const leastSeconds = 600

/**
 * Stretches of the working hours up to now without any entry. Time with an open question is asked about elsewhere, and
 * before the first entry nothing could be tracked.
 */
export function gapsOf(
  data: DayData,
  { config, block, unclear, firstEntryAt }: MainState,
  at: Instant,
): readonly Span[] {
  if (firstEntryAt === null || firstEntryAt >= data.to) return []
  // Rounded to five minutes, so that filling the last gap gives round times.
  const until = Math.min(data.to, at - (at % 300))
  const work = workSpans(data.day, config.settings)
    .map(({ from, to }) => ({ from, to: instant(Math.min(to, until)) }))
    .filter(({ from, to }) => to > from)
  const busy: readonly Span[] = [
    ...[...data.entries, ...data.waiting].map(({ start, end }) => ({ from: start, to: end })),
    ...unclear.map(({ from, to }) => ({ from, to })),
    ...(block ? [{ from: block.startedAt, to: at }] : []),
  ]
  return freeStretches(work, busy, 0, data.from).filter(({ from, to }) => to - from >= leastSeconds)
}
