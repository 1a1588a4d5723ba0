// What others ask: noted at once, decided on, carried out as a focus block.

import type { requestTable } from '../../../shared/commands/requests.ts'
import type { Edit } from '../../../shared/history/edit.ts'
import type { EditLabel } from '../../../shared/history/labels.ts'
import type { FocusBlock } from '../../../shared/model/block.ts'
import type { RequestDraft } from '../../../shared/model/drafts.ts'
import type { Request } from '../../../shared/model/request.ts'
import {
  type Asking,
  isOpen,
  knownAskers,
  requestBlock,
  requestCategory,
} from '../../../shared/requests/requests.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { DataStore } from '../../store/data-store.ts'
import type { Handlers, Uses } from './needs.ts'

const noRequest = fail('no-request')

export function requestCommands({
  store,
  focus,
  now,
  newId,
}: Uses<'store' | 'focus' | 'now' | 'newId'>): Handlers<keyof typeof requestTable> {
  const edit = (label: EditLabel, id: string, after: Request | null): Edit => {
    const before = store.requests.get(id) ?? null
    return { label, entries: [], requests: [{ id, before, after }] }
  }
  /** Starts a request as a block. A block that is running is stopped first, and its time is kept. */
  const takeOn = (request: Request, decision: Edit | null): Result<FocusBlock> => {
    const category = requestCategory(store.config.categories)
    if (!category) return fail('no-category/requests')
    const event = { kind: 'switch', details: requestBlock(request, category.id) } as const
    return decision ? focus.startWith(event, decision) : focus.move(event)
  }
  const change = (...what: Parameters<typeof edit>) => store.commit(edit(...what))
  return {
    captureRequest: (draft) => {
      const request = { id: newId(), at: now(), ...tidy(draft) }
      if (isEmpty(request)) return emptyRequest
      const capture = edit('Capture request', request.id, request)
      if (request.decision !== 'now') {
        store.commit(capture)
        return ok(request)
      }
      const started = takeOn(request, capture)
      return started.ok ? ok(request) : started
    },
    saveRequest: ({ id, ...draft }) => {
      const before = store.requests.get(id)
      if (!before) return noRequest
      const after = { ...before, ...tidy(draft) }
      if (isEmpty(after)) return emptyRequest
      change('Change request', id, after)
      return ok(after)
    },
    deleteRequest: ({ id }) => {
      if (!store.requests.has(id)) return noRequest
      change('Delete request', id, null)
      return ok(null)
    },
    getRequests: ({ decision }) =>
      ok(
        [...store.requests.values()]
          .filter((each) => (decision === undefined ? isOpen(each) : each.decision === decision))
          .sort((a, b) => a.at - b.at),
      ),
    getAskers: () => ok(knownAskers(askings(store), now())),
    startRequest: ({ id }) => {
      const request = store.requests.get(id)
      if (!request) return noRequest
      const isDecided = request.decision === 'now'
      const decision = edit('Start request', id, { ...request, decision: 'now' })
      return takeOn(request, isDecided ? null : decision)
    },
  }
}

const emptyRequest: Result<never> = fail('empty/request')

function isEmpty({ from, what }: Request): boolean {
  return from === '' && what === ''
}

function tidy(draft: RequestDraft): RequestDraft {
  return { ...draft, from: draft.from.trim(), what: draft.what.trim() }
}

/** Every recorded time somebody asked; the entries of a captured request do not count it again. */
function* askings({ requests, entries }: DataStore): Iterable<Asking> {
  yield* requests.values()
  for (const { request, start } of entries.values()) {
    if (request && request.id === undefined) yield { from: request.from, at: start }
  }
}
