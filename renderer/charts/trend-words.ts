import type { TrendValue, WeekShare } from '../../shared/report/trend-series.ts'
import { duration, percent } from '../format.ts'
import { t } from '../words.ts'

/** `23%`, or for a week with little behind it `23% over four weeks; 2 h of 5 h in this one`. */
export function shareWords(shown: TrendValue | undefined, week: WeekShare | undefined): string {
  const { value, isMean } = shown ?? { value: null, isMean: false }
  if (!isMean || !week) return percent(value)
  return t('trends.mean-of-weeks', {
    share: percent(value),
    part: duration((week.share ?? 0) * week.ofSeconds),
    whole: duration(week.ofSeconds),
  })
}
