// The first week back: whole weeks before it in which nothing was recorded.
import { addWeeks, type Week } from '../time/week.ts'

/** A shorter gap is a week off like any other, and not spoken of. */
const leastWeeks = 2

/** Nobody comes back from a longer one; looking on would take for ever in a far year. */
const mostWeeks = 260

/**
 * How many weeks in a row directly before `week` have no entry; 0 if they are fewer than two, more than five
 * years, nothing was recorded before them, or `week` is to
 * come. `first` is the week of the first entry of all, `null` if there is none.
 */
export function emptyWeeksBefore(
  week: Week,
  { first, current }: { readonly first: Week | null; readonly current: Week },
  hasEntries: (week: Week) => boolean,
): number {
  if (first === null || week > current) return 0
  let empty = 0
  for (let each = addWeeks(week, -1); each > first; each = addWeeks(each, -1)) {
    if (hasEntries(each)) break
    empty += 1
    if (empty > mostWeeks) return 0
  }
  return week > first && empty >= leastWeeks ? empty : 0
}
