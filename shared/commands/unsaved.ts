// Text in forms that is not saved yet.
import { z } from 'zod'
import type { FormName, Unsaved } from '../messages/unsaved.ts'
import { command } from './command.ts'
import { formName, nothing, unsaved } from './inputs.ts'

export const unsavedTable = {
  getUnsaved: command<undefined, readonly Unsaved[]>({
    does: 'What forms held when the window was last there.',
    input: nothing,
  }),
  keepUnsaved: command<{ form: FormName; content: Unsaved | null }, null>({
    does: 'Keeps what a form holds, or forgets it: on the disk when it answers.',
    input: z.object({ form: formName, content: unsaved.nullable() }),
  }),
}
