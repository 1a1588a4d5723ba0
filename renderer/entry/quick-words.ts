import type { QuickEntry } from '../../shared/ipc.ts'
import type { Config } from '../../shared/model/document.ts'
import { clockTime, dayOf } from '../../shared/time/zone.ts'
import { categoryName, goalName } from '../categories.ts'
import { dayShort, duration } from '../format.ts'

/** `Mon 16 Nov, 10:30 – 12:00 · 1 h 30 min · Discovery & research · Win mid-market · interview notes`. */
export function quickWords(entry: QuickEntry, config: Config): string {
  const { zone } = config.settings
  const { start, end, categoryId, goalId, note } = entry
  const parts = [
    `${dayShort(dayOf(start, zone))}, ${clockTime(start, zone)} – ${clockTime(end, zone)}`,
    duration(end - start),
    categoryName(config, categoryId),
    goalId === null ? '' : goalName(config, goalId),
    note,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
