// What happens to a saved request: taken on, kept for later, declined.
import { isolated } from '../../shared/format/isolated.ts'
import type { Request, RequestDecision } from '../../shared/model/request.ts'
import { requestTitle as titleIn } from '../../shared/requests/title.ts'
import { api } from '../api.ts'
import { notifyDone, run } from '../window/notices.ts'
import { t, words } from '../words.ts'

export async function startRequest({ id }: Request): Promise<void> {
  await run(api().startRequest({ id }))
}

export async function decide(request: Request, decision: RequestDecision): Promise<void> {
  const { id, from, what, minutes } = request
  const saved = await run(api().saveRequest({ id, from, what, minutes, decision }))
  if (saved) notifyRequest(`capture.decided-${decision}`, request)
}

export async function deleteRequest(request: Request): Promise<void> {
  const answer = await run(api().deleteRequest({ id: request.id }))
  if (answer !== undefined) notifyRequest('capture.deleted', request)
}

/** Says what became of a request that was just captured. */
export function notifyCaptured(request: Request): void {
  const { decision } = request
  if (decision === null) notifyRequest('capture.captured', request)
  else if (decision === 'now') notifyRequest('capture.started', request)
  else notifyRequest(`capture.decided-${decision}`, request)
}

/** Says what was done with a request, by its title. */
function notifyRequest(
  said:
    | 'capture.captured'
    | 'capture.started'
    | 'capture.deleted'
    | `capture.decided-${RequestDecision}`,
  request: Request,
): void {
  notifyDone(t(said, { title: isolated(requestTitle(request)) }))
}

/** What a request is called in the window's language. */
export function requestTitle(request: Pick<Request, 'from' | 'what'>): string {
  return titleIn(request, words())
}
