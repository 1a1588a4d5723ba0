// The week as the person sees it.
import { z } from 'zod'
import { reflectionAnswersSchema } from '../interchange/schema.ts'
import type { ReflectionData } from '../messages/reflections.ts'
import type { Reflection } from '../model/reflection.ts'
import type { CommitmentState } from '../reflection/commitment.ts'
import type { Week } from '../time/week.ts'
import { command } from './command.ts'
import { week, workedMinutes } from './inputs.ts'

export const reflectionTable = {
  getReflection: command<{ week: Week }, ReflectionData>({
    does: 'A week’s figures and what was written of it and the weeks before.',
    input: z.object({ week }),
  }),
  getCommitment: command<{ week: Week }, CommitmentState | null>({
    does: 'The commitment of a week, the blocks planned for it and free slots; `null` if the week has none.',
    input: z.object({ week }),
  }),
  saveReflection: command<
    {
      week: Week
      workedMinutes: number | null
      reflection: Omit<Reflection, 'writtenAt'>
    },
    null
  >({
    does: 'Saves what was written of a week, and how long it was.',
    input: z.object({
      week,
      workedMinutes,
      reflection: reflectionAnswersSchema,
    }),
    edits: ['Save reflection'],
  }),
  exportReflection: command<{ week: Week }, string | null>({
    does: "Asks where to and writes the week's reflection as Markdown; answers the path.",
    input: z.object({ week }),
  }),
}
