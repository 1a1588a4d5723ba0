// Edits of entries from the timeline, each with undo.
import type { Entry } from '../../shared/model/entry.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { api } from '../api.ts'
import { oneAtATime } from '../parts/one-at-a-time.ts'
import { notifyDone, run } from '../window/notices.ts'
import { t } from '../words.ts'
import { splitPoint } from './shift.ts'

/** `at` is the current time. */
export const splitEntry = oneAtATime(async (entry: Entry, at: Instant): Promise<void> => {
  const done = await run(api().splitEntry({ id: entry.id, at: splitPoint(entry, at) }))
  if (done !== undefined) notifyDone(t('timeline.split-done'))
})

/** Returns the id of the copy. */
export const duplicateEntry = oneAtATime(async (entry: Entry): Promise<string | undefined> => {
  const copy = await run(api().duplicateEntry({ id: entry.id }))
  if (copy) notifyDone(t('timeline.duplicate-done'))
  return copy?.id
})

/** Returns the id of the remaining entry: that of the first. */
export async function joinEntries(entries: readonly Entry[]): Promise<string | undefined> {
  const ids = entries.toSorted((a, b) => a.start - b.start).map(({ id }) => id)
  const done = await run(api().mergeEntries({ ids }))
  if (done === undefined) return undefined
  notifyDone(t('timeline.join-done', { count: ids.length }))
  return ids[0]
}

/** Events took place as the calendar has them. */
export async function confirmEvents(entries: readonly Entry[]): Promise<void> {
  const ids = entries.map(({ id }) => id)
  const done = await run(api().confirmEntries({ ids }))
  if (done !== undefined) notifyDone(t('timeline.confirm-done', { count: ids.length }))
}

/** Events did not take place. */
export async function dismissEvents(entries: readonly Entry[]): Promise<void> {
  const ids = entries.map(({ id }) => id)
  const done = await run(api().dismissEntries({ ids }))
  if (done !== undefined) notifyDone(t('timeline.dismiss-done', { count: ids.length }))
}

/** Returns whether it was saved. */
export async function endEarly(entry: Entry, end: Instant): Promise<boolean> {
  const saved = await run(api().moveEntry({ id: entry.id, end }))
  if (saved) notifyDone(t('timeline.ended-early-done'))
  return saved !== undefined
}
