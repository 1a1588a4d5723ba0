// Keeping what is typed before it is saved.
import { formOf } from '../../shared/messages/unsaved.ts'
import { fail, ok } from '../../shared/result.ts'
import type { Handlers, Needs } from './needs.ts'

type UnsavedCommand = 'getUnsaved' | 'keepUnsaved'

export function unsavedCommands({ unsaved }: Needs): Handlers<UnsavedCommand> {
  return {
    getUnsaved: () => ok(unsaved.all),
    keepUnsaved: ({ form, content }) => {
      if (content && formOf(content) !== form) return fail('bad-input/form')
      return unsaved.keep(form, content)
    },
  }
}
