// What becomes of a request in the window: kept, taken on at once, kept for later, declined.
import type { RequestDraft } from '../../shared/messages/drafts.ts'
import type { Request, RequestDecision } from '../../shared/model/request.ts'
import { ok, type Result } from '../../shared/result.ts'
import { api } from '../api.ts'
import { notifyDone, run, useWindow } from '../store.ts'
import { t } from '../words.ts'

/** Keeps a request; one for now becomes the running block, in place of the one that runs. */
export async function keepRequest(draft: RequestDraft): Promise<Result<Request>> {
  const isNow = draft.decision === 'now'
  const kept = await api().captureRequest({ ...draft, decision: isNow ? null : draft.decision })
  if (!kept.ok || !isNow) return kept
  const taken = await takeOn(kept.value.id)
  return taken.ok ? kept : taken
}

/** Starts a request as a block. A block that runs is stopped first: its time is kept. */
async function takeOn(id: string): Promise<Result<unknown>> {
  const running = useWindow.getState().app?.block
  const stopped = running ? await api().stopBlock() : ok(null)
  return stopped.ok ? api().startRequest({ id }) : stopped
}

export async function startRequest({ id }: Request): Promise<void> {
  await run(takeOn(id))
}

export async function decide(request: Request, decision: RequestDecision): Promise<void> {
  const { id, from, what, minutes } = request
  const saved = await run(api().saveRequest({ id, from, what, minutes, decision }))
  if (saved) notifyDone(t(`capture.decided-${decision}`, { title: requestTitle(request) }))
}

export async function deleteRequest(request: Request): Promise<void> {
  const answer = await run(api().deleteRequest({ id: request.id }))
  if (answer !== undefined) notifyDone(t('capture.deleted', { title: requestTitle(request) }))
}

/** What was asked, or who asked where that is all there is. */
export function requestTitle({ from, what }: Pick<Request, 'from' | 'what'>): string {
  return what || t('capture.something-for', { name: from })
}
