// Whose calendars these are, asked once.
import { z } from 'zod'
import { command } from './command.ts'
import { nothing, text } from './inputs.ts'

/** An address that may be the person's own, and how many meetings it declined. */
export interface OwnerQuestion {
  readonly address: string
  readonly declined: number
}

export const ownerTable = {
  getOwner: command<undefined, OwnerQuestion | null>({
    does: 'Whose calendars these seem to be; `null` once the person has said, and where nobody stands out.',
    input: nothing,
  }),
  answerOwner: command<{ address: string; isMine: boolean }, null>({
    does: 'Says whether the address is the person’s own; then what it declined does not count.',
    input: z.object({ address: text, isMine: z.boolean() }),
    edits: ['Change settings'],
  }),
}
