// Guardrails, and the blocks planned for them.
import { z } from 'zod'
import type { LiveGuardrail } from '../guardrails/live.ts'
import type { FocusBlock } from '../model/block.ts'
import type { PlannedDraft } from '../model/drafts.ts'
import type { Week } from '../time/week.ts'
import { command } from './command.ts'
import { at, goalId, id, ids, text, week } from './inputs.ts'

const plannedDraft = z.object({
  start: at,
  end: at,
  categoryId: id,
  goalId,
  title: text,
  commitment: week.optional(),
  crumbs: week.optional(),
})

/** What is missing of a planned block stays as it is. */
export type PlannedChange = { readonly id: string } & {
  readonly [K in keyof PlannedDraft]?: PlannedDraft[K] | undefined
}

export const planningTable = {
  getGuardrails: command<{ week: Week }, readonly LiveGuardrail[]>({
    does: 'How each guardrail stands, and the slots that would lift it.',
    input: z.object({ week }),
  }),
  planBlocks: command<{ blocks: readonly PlannedDraft[] }, readonly string[]>({
    does: 'Plans blocks; answers their ids.',
    input: z.object({
      blocks: z.array(plannedDraft).max(100),
    }),
    edits: ['Plan blocks'],
  }),
  changePlanned: command<PlannedChange, null>({
    does: 'Changes what is named of a planned block; the rest stays.',
    input: plannedDraft.partial().extend({ id }),
    edits: ['Change planned block'],
  }),
  deletePlanned: command<{ id: string }, null>({
    does: 'Deletes a planned block.',
    input: z.object({ id }),
    edits: ['Delete planned block'],
  }),
  startPlanned: command<{ id: string }, FocusBlock>({
    does: 'Starts a focus block with what was planned.',
    input: z.object({ id }),
    edits: ['Start planned block'],
  }),
  handOverPlanned: command<{ ids: readonly string[] }, 'opened' | 'no-program'>({
    does: 'Hands planned blocks to the calendar program of the system, or says that there is none.',
    input: z.object({ ids }),
  }),
  exportPlanned: command<{ ids: readonly string[] | null }, string | null>({
    does: 'Asks where to and writes planned blocks as an .ics file; `null` is all that are to come.',
    input: z.object({ ids: ids.nullable() }),
  }),
}
