import type { Week } from '../../shared/time/week.ts'
import { t } from '../words.ts'

/** `W47`, for the axis of a chart. */
export function weekShort(week: Week): string {
  return t('trends.week-short', { week: week.slice(6) })
}

/** `2026 W47`, if there are weeks of more than one year. */
export function weekShortWithYear(week: Week): string {
  return t('trends.week-short-year', { year: week.slice(0, 4), week: week.slice(6) })
}
