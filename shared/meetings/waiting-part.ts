// Which part of the calendar meetings that wait belong to: what is asked about first is what the person remembers.
import type { Instant, Span } from '../time/instant.ts'
import { addWeeks, type WeekZone, weekOf, weekSpan } from '../time/week.ts'

/**
 * `recent` is this week and the four before it; `earlier` has nothing in them; `coming` has only times after them, and
 * follows from a rule or from the decision about its series.
 */
export const waitingParts = ['recent', 'earlier', 'coming'] as const
export type WaitingPart = (typeof waitingParts)[number]

const weeksBefore = 4

/** This week, to its end, and the weeks before it that count as recent. */
export function recentSpan(now: Instant, settings: WeekZone): Span {
  const week = weekOf(now, settings)
  return {
    from: weekSpan(addWeeks(week, -weeksBefore), settings).from,
    to: weekSpan(week, settings).to,
  }
}

/** Whether a meeting begins in a span. */
export function isIn({ start }: { readonly start: Instant }, { from, to }: Span): boolean {
  return start >= from && start < to
}

/** A group is recent if one of its meetings is, and earlier if one of them lies before. */
export function waitingPart(
  meetings: readonly { readonly start: Instant }[],
  recent: Span,
): WaitingPart {
  if (meetings.some((meeting) => isIn(meeting, recent))) return 'recent'
  return meetings.some(({ start }) => start < recent.from) ? 'earlier' : 'coming'
}
