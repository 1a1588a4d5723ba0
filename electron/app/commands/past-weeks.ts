// The rows behind past reflections, from the accounts that are kept.
import { reflectedWeeks } from '../../../shared/reflection/note.ts'
import { type PastWeek, pastWeek } from '../../../shared/reflection/past.ts'
import { type RowFinder, rowFinder } from '../../../shared/reflection/ties.ts'
import type { DataStore } from '../../store/data-store.ts'
import { accountsInTurns } from './accounts-in-turns.ts'
import type { Uses } from './needs.ts'

/** Every week with a reflection, newest first. */
export async function pastWeeks(
  needs: Uses<'store' | 'accounts' | 'now' | 'nextTurn'>,
): Promise<readonly PastWeek[]> {
  const weeks = reflectedWeeks(needs.store.config).toReversed()
  const find = storedRows(needs.store)
  return accountsInTurns(weeks, needs, (week, account) =>
    pastWeek(week, account, needs.store.config, find),
  )
}

/** Finds what answers are tied to; the months of long ago are opened only for an entry. */
export function storedRows(store: DataStore): RowFinder {
  const entries = { get: (id: string) => store.entries.get(id) }
  return rowFinder(store.config.goals, entries, store.requests)
}
