import { isCalendarEntry } from '../../../shared/meetings/follow.ts'
import type { DayData, SegmentRow } from '../../../shared/messages/periods.ts'
import type { Config } from '../../../shared/model/document.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { counting } from '../../../shared/report/counting.ts'
import { dayParts } from '../../../shared/report/day-parts.ts'
import type { Instant } from '../../../shared/time/instant.ts'
import { duration, percent } from '../../format.ts'

/**
 * `57 min tracked so far, 35 % of it strategy; 2 h 45 min of meetings ahead.` True at the minute it is read: what is to
 * come is not tracked, and what still runs counts once it ends.
 */
export function dayFinding(data: DayData, config: Config, now: Instant): string {
  const entries = new Map(data.entries.map((entry) => [entry.id, entry]))
  const isStrategy = counting({ kind: 'stance', stance: 'strategy' }, config.categories)
  const counts = ({ entryId }: SegmentRow) => {
    const entry = entries.get(entryId)
    return entry !== undefined && isStrategy(entry)
  }
  const { soFar, ahead } = dayParts(data.segments, now)
  const strategy = dayParts(data.segments.filter(counts), now)
  const isOver = data.to <= now
  const come = ahead === 0 ? '' : `${duration(ahead)}${whatIsAhead(data, entries, now)} ahead`
  if (soFar === 0) {
    if (isOver) return 'Nothing was tracked on this day.'
    if (data.from > now) return come === '' ? 'Nothing is planned yet.' : `${come}.`
    return come === '' ? 'Nothing tracked yet today.' : `Nothing tracked yet today; ${come}.`
  }
  const share = strategy.soFar === 0 ? 'none' : percent(strategy.soFar / soFar)
  const was = `${duration(soFar)} tracked${isOver ? '' : ' so far'}, ${share} of it strategy`
  return come === '' ? `${was}.` : `${was}; ${come}.`
}

/** ` of meetings` where nothing else lies ahead. */
function whatIsAhead(data: DayData, entries: ReadonlyMap<string, Entry>, now: Instant): string {
  const isMeeting = ({ entryId }: SegmentRow) => {
    const entry = entries.get(entryId)
    return entry !== undefined && isCalendarEntry(entry)
  }
  return data.segments.filter(({ end }) => end > now).every(isMeeting) ? ' of meetings' : ''
}
