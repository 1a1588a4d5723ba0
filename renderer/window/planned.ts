// Planned blocks on their way out: to the calendar program of the system, or into a file.
import { api } from '../api.ts'
import { t } from '../words.ts'
import { notifyDone, notifyInfo, notifyOffer, run } from './notices.ts'

/** Hands planned blocks to the calendar program of the system; where there is none, offers a file. */
export async function addToCalendar(ids: readonly string[]): Promise<void> {
  const answer = await run(api().handOverPlanned({ ids }))
  if (answer === 'opened') notifyInfo(t('plan.handed', { count: ids.length }))
  if (answer !== 'no-program') return
  const offer = { label: t('plan.save-file'), run: () => exportPlanned(ids) }
  notifyOffer(t('plan.no-program'), offer, 'problem')
}

/** Asks where to and saves planned blocks as a file; `null` is all that are to come. */
export async function exportPlanned(ids: readonly string[] | null): Promise<void> {
  const path = await run(api().exportPlanned({ ids }))
  if (path) notifyInfo(t('shell.written', { path }))
}

/** Says that blocks were planned, and offers to hand them over beside undo. */
export function notifyPlanned(ids: readonly string[]): void {
  const also = { label: t('plan.to-calendar'), run: () => addToCalendar(ids) }
  notifyDone(t('week.planned', { count: ids.length }), also)
}
