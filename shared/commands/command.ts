// What a command is. Each stands once, in a file of its subject: the bridge, its types, the check of its input and
// docs/commands.md come from there.
import type { z } from 'zod'
import type { EditLabel } from '../history/labels.ts'

export interface Command<Input, Output> {
  /** What it does, in a sentence. */
  readonly does: string
  /** The window is not trusted: what does not fit is refused before a rule sees it. */
  readonly input: z.ZodType<Input>
  /** What undo calls its edits; missing where it changes no data, or cannot be taken back. */
  readonly edits?: readonly EditLabel[]
  /** What it answers. Only its type is there. */
  readonly answer?: Output
}

export function command<Input, Output>(
  described: Omit<Command<Input, Output>, 'answer'>,
): Command<Input, Output> {
  return described
}
