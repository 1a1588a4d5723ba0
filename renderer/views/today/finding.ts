import type { DayData } from '../../../shared/messages/periods.ts'
import type { Config } from '../../../shared/model/document.ts'
import { categoryOf } from '../../categories.ts'
import { duration, percent } from '../../format.ts'

/** `2 h 10 min tracked, 35 % of it strategy.` What still runs counts once it ends. */
export function dayFinding(data: DayData, config: Config, isToday: boolean): string {
  const tracked = sum(data, () => true)
  if (tracked === 0) {
    return isToday ? 'Nothing tracked yet today.' : 'Nothing was tracked on this day.'
  }
  const strategy = sum(data, (id) => categoryOf(config, id)?.stance === 'strategy')
  const share = strategy === 0 ? 'none' : percent(strategy / tracked)
  return `${duration(tracked)} tracked, ${share} of it strategy.`
}

function sum(data: DayData, counts: (categoryId: string) => boolean): number {
  const categories = new Map(data.entries.map(({ id, categoryId }) => [id, categoryId]))
  return data.segments
    .filter(({ entryId }) => counts(categories.get(entryId) ?? ''))
    .reduce((total, { start, end }) => total + end - start, 0)
}
