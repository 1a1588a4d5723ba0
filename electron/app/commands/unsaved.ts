// Stores what is typed before it is saved.
import type { unsavedTable } from '../../../shared/commands/unsaved.ts'
import { formOf } from '../../../shared/messages/unsaved.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Handlers, Uses } from './needs.ts'

export function unsavedCommands({ unsaved }: Uses<'unsaved'>): Handlers<keyof typeof unsavedTable> {
  return {
    getUnsaved: () => ok(unsaved.all),
    keepUnsaved: ({ form, content }) => {
      if (content && formOf(content) !== form) return fail('bad-input/form')
      return unsaved.keep(form, content)
    },
  }
}
