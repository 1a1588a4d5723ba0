// The rows of the ledger, undo and redo, and entries written as a line.
import { z } from 'zod'
import type { EntryDraft } from '../model/drafts.ts'
import type { Entry } from '../model/entry.ts'
import type { Instant } from '../time/instant.ts'
import { command } from './command.ts'
import { at, entryDraft, goalId, id, ids, nothing } from './inputs.ts'

export const entryTable = {
  saveEntry: command<EntryDraft, Entry>({
    does: 'Adds or changes an entry.',
    input: entryDraft,
    edits: ['Add entry', 'Change entry'],
  }),
  moveEntry: command<{ id: string; start?: Instant | undefined; end?: Instant | undefined }, Entry>(
    {
      does: 'Gives an entry another start or end; the rest stays.',
      input: z.object({ id, start: at.optional(), end: at.optional() }),
      edits: ['Change entry'],
    },
  ),
  deleteEntry: command<{ id: string }, null>({
    does: 'Deletes an entry.',
    input: z.object({ id }),
    edits: ['Delete entry'],
  }),
  splitEntry: command<{ id: string; at: Instant }, null>({
    does: 'Cuts an entry in two at an instant.',
    input: z.object({ id, at }),
    edits: ['Split entry'],
  }),
  mergeEntries: command<{ ids: readonly string[] }, null>({
    does: 'Joins entries into one, from the first start to the last end.',
    input: z.object({ ids }),
    edits: ['Join entries'],
  }),
  duplicateEntry: command<{ id: string }, Entry>({
    does: 'Adds a copy right after the entry.',
    input: z.object({ id }),
    edits: ['Duplicate entry'],
  }),
  changeEntries: command<
    {
      ids: readonly string[]
      categoryId?: string | undefined
      goalId?: string | null | undefined
    },
    null
  >({
    does: 'Gives entries a category, a goal, or both.',
    input: z.object({ ids, categoryId: id.optional(), goalId: goalId.optional() }),
    edits: ['Change entries'],
  }),
  deleteEntries: command<{ ids: readonly string[] }, null>({
    does: 'Deletes entries in one step.',
    input: z.object({ ids }),
    edits: ['Delete entries'],
  }),
  confirmEntries: command<{ ids: readonly string[] }, null>({
    does: 'Says that events were as the calendar has them; imports leave them alone from then on.',
    input: z.object({ ids }),
    edits: ['Confirm event', 'Confirm events'],
  }),
  dismissEntries: command<{ ids: readonly string[] }, null>({
    does: 'Says that events did not take place: they go, and stay away when their calendar is read again.',
    input: z.object({ ids }),
    edits: ['Dismiss event', 'Dismiss events'],
  }),
  undo: command<undefined, null>({
    does: 'Takes the last edit back.',
    input: nothing,
  }),
  redo: command<undefined, null>({
    does: 'Does again what was taken back.',
    input: nothing,
  }),
}
