// Edits that several views offer, with a notice that offers undo.
import { api } from '../api.ts'
import { oneAtATime } from '../parts/one-at-a-time.ts'
import { t } from '../words.ts'
import { show } from './navigation.ts'
import { notifyDone, run } from './notices.ts'

/** Deletes an entry and offers undo. */
export async function deleteEntry(id: string): Promise<void> {
  const answer = await run(api().deleteEntry({ id }))
  if (answer === undefined) return
  notifyDone(t('shell.entry-deleted'))
}

/** Deletes entries in one step and offers undo. */
export async function deleteEntries(ids: readonly string[]): Promise<void> {
  const [only] = ids
  if (ids.length === 1 && only !== undefined) return deleteEntry(only)
  const answer = await run(api().deleteEntries({ ids }))
  if (answer !== undefined) notifyDone(t('shell.entries-deleted', { count: ids.length }))
}

/** Starts a planned block and shows it running. */
export const startPlanned = oneAtATime(async (id: string): Promise<void> => {
  const block = await run(api().startPlanned({ id }))
  if (block) show('today')
})

/** Deletes a planned block and offers undo. */
export async function deletePlanned(id: string): Promise<void> {
  const answer = await run(api().deletePlanned({ id }))
  if (answer !== undefined) notifyDone(t('shell.planned-deleted'))
}
