// What others ask.
import { z } from 'zod'
import type { FocusBlock } from '../model/block.ts'
import type { RequestDraft } from '../model/drafts.ts'
import { type Request, type RequestDecision, requestDecisions } from '../model/request.ts'
import { command } from './command.ts'
import { id, nothing, requestDraft } from './inputs.ts'

export const requestTable = {
  captureRequest: command<RequestDraft, Request>({
    does: 'Notes what somebody asks; one for now becomes the running block.',
    input: requestDraft,
    edits: ['Capture request'],
  }),
  saveRequest: command<RequestDraft & { id: string }, Request>({
    does: 'Changes a request, or decides on it.',
    input: requestDraft.extend({ id }),
    edits: ['Change request'],
  }),
  deleteRequest: command<{ id: string }, null>({
    does: 'Deletes a request.',
    input: z.object({ id }),
    edits: ['Delete request'],
  }),
  getRequests: command<{ decision?: RequestDecision | undefined }, readonly Request[]>({
    does: 'The requests of one decision, or all that are open, oldest first.',
    input: z.object({ decision: z.enum(requestDecisions).optional() }),
  }),
  getAskers: command<undefined, readonly string[]>({
    does: 'Who asks often or lately, the likeliest first.',
    input: nothing,
  }),
  startRequest: command<{ id: string }, FocusBlock>({
    does: 'Takes a request on as a focus block, in place of the one that runs.',
    input: z.object({ id }),
    edits: ['Start request'],
  }),
}
