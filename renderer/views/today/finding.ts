import { isCalendarEntry } from '../../../shared/meetings/follow.ts'
import type { Config } from '../../../shared/model/document.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { counting } from '../../../shared/report/counting.ts'
import { dayParts } from '../../../shared/report/day-parts.ts'
import type { DayData, SegmentRow } from '../../../shared/report/periods.ts'
import type { Instant } from '../../../shared/time/instant.ts'
import { duration, percent } from '../../format.ts'
import { t } from '../../words.ts'

/**
 * `57 min tracked so far, 35% of it strategy; 2 h 45 min of meetings ahead.` True when it is read: future time is not
 * tracked, and a running block counts once it ends.
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
  const kind = isOnlyMeetings(data, entries, now) ? 'meetings' : 'time'
  const values = {
    ahead: duration(ahead),
    tracked: duration(soFar),
    share: percent(strategy.soFar / soFar),
  }
  if (soFar === 0) {
    if (isOver) return t('today.nothing-that-day')
    if (data.from > now) {
      return ahead === 0 ? t('today.nothing-planned') : t(`today.${kind}-ahead`, values)
    }
    return ahead === 0 ? t('today.nothing-yet') : t(`today.nothing-yet-${kind}-ahead`, values)
  }
  const some = strategy.soFar === 0 ? '-no-strategy' : ''
  if (isOver) return t(`today.tracked${some}`, values)
  return ahead === 0
    ? t(`today.so-far${some}`, values)
    : t(`today.so-far-${kind}-ahead${some}`, values)
}

/** Whether only meetings lie ahead. */
function isOnlyMeetings(data: DayData, entries: ReadonlyMap<string, Entry>, now: Instant): boolean {
  const isMeeting = ({ entryId }: SegmentRow) => {
    const entry = entries.get(entryId)
    return entry !== undefined && isCalendarEntry(entry)
  }
  return data.segments.filter(({ end }) => end > now).every(isMeeting)
}
