import { addWeeks, type Week, weekOf } from '../../../shared/time/week.ts'
import { useNow } from '../../now.ts'
import { useConfig } from '../../use-config.ts'

/** Whether the week after the one reflected on is under way, as it is when the reflection is late: it is “this week” then. */
export function useIsWeekAfterNow(week: Week): boolean {
  const { settings } = useConfig()
  return addWeeks(week, 1) === weekOf(useNow(60_000), settings)
}
