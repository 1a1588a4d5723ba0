import { daysOfWeek, firstDayOf, type Week, type WeekStart } from '../../../shared/time/week.ts'
import { words } from '../../words.ts'

/** The dates from the first day of one week to the last of another. */
export function periodOfWeeks(from: Week, to: Week, weekStartsOn: WeekStart): string {
  return words().dates(firstDayOf(from, weekStartsOn), daysOfWeek(to, weekStartsOn).at(-1) ?? '')
}
