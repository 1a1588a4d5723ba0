import type { Entry } from '../../shared/model/entry.ts'
import { api } from '../api.ts'
import { notifyDone, run } from '../window/notices.ts'
import { t } from '../words.ts'

/** Gives many entries a category or a goal in one step, with undo. */
export async function changeEntries(
  entries: readonly Entry[],
  change: { readonly categoryId: string } | { readonly goalId: string | null },
): Promise<void> {
  const ids = entries.map(({ id }) => id)
  const done = await run(api().changeEntries({ ids, ...change }))
  if (done !== undefined)
    notifyDone(t('categoryId' in change ? 'entry.category-changed' : 'entry.goal-changed'))
}
