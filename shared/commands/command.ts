// What a command is. Each is defined once, in a file for its subject: the bridge, its types, the check of its input and
// docs/commands.md all come from there.
import type { z } from 'zod'
import type { EditLabel } from '../history/labels.ts'

export interface Command<Input, Output> {
  /** What it does, in a sentence. */
  readonly does: string
  /** The window is not trusted: input that does not fit is refused before any rule sees it. */
  readonly input: z.ZodType<Input>
  /** The label of its edits in undo; missing if it changes no data or cannot be undone. */
  readonly edits?: readonly EditLabel[]
  /** What it returns. Only the type exists. */
  readonly answer?: Output
}

export function command<Input, Output>(
  described: Omit<Command<Input, Output>, 'answer'>,
): Command<Input, Output> {
  return described
}
