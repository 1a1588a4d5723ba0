import type { DayData } from '../../../shared/messages/periods.ts'
import type { Config } from '../../../shared/model/document.ts'
import { counting, type Figure } from '../../../shared/report/counting.ts'
import { duration, percent } from '../../format.ts'

/** `2 h 10 min tracked, 35 % of it strategy.` What still runs counts once it ends. */
export function dayFinding(data: DayData, config: Config, isToday: boolean): string {
  const tracked = sum(data, { kind: 'all' }, config)
  if (tracked === 0) {
    return isToday ? 'Nothing tracked yet today.' : 'Nothing was tracked on this day.'
  }
  const strategy = sum(data, { kind: 'stance', stance: 'strategy' }, config)
  const share = strategy === 0 ? 'none' : percent(strategy / tracked)
  return `${duration(tracked)} tracked, ${share} of it strategy.`
}

function sum(data: DayData, figure: Figure, { categories }: Config): number {
  const counts = counting(figure, categories)
  const ids = new Set(data.entries.filter(counts).map(({ id }) => id))
  return data.segments
    .filter(({ entryId }) => ids.has(entryId))
    .reduce((total, { start, end }) => total + end - start, 0)
}
