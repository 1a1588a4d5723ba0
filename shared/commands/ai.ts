// Whether AI helped, and what it saves.
import { z } from 'zod'
import type { KindFigures } from '../ai/task-kinds.ts'
import type { AiUse } from '../model/entry.ts'
import { command } from './command.ts'
import { aiUse, id, nothing } from './inputs.ts'

export const aiTable = {
  answerAiHelped: command<
    {
      entryId: string
      answer: AiUse | null
      taskKind?: string | undefined
    },
    null
  >({
    does: 'Says whether AI helped on a block; `null` leaves it unknown.',
    input: z.object({
      entryId: id,
      answer: aiUse.nullable(),
      taskKind: id.optional(),
    }),
    edits: ['AI answer'],
  }),
  getTaskKinds: command<undefined, readonly KindFigures[]>({
    does: 'Each kind’s time without AI and what AI saved on it, from the whole history.',
    input: nothing,
  }),
}
