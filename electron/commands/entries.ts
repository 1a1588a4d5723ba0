// Adding, changing and deleting entries by hand, and taking edits back.

import { configChange, type Edit } from '../../shared/history/edit.ts'
import type { EntryDraft } from '../../shared/ipc.ts'
import { eventKey } from '../../shared/meetings/event-key.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Entry, KeptField } from '../../shared/model/entry.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { DataStore } from '../store/data-store.ts'
import type { Handlers, Needs } from './needs.ts'
import { referenceProblem } from './references.ts'

const noEntry = fail('no-entry', 'This entry is not there any more.')

export function entryCommands({
  store,
  newId,
}: Needs): Handlers<'saveEntry' | 'deleteEntry' | 'undo' | 'redo'> {
  return {
    saveEntry: (draft) => {
      const problem = draftProblem(draft, store)
      if (problem) return problem
      const before = draft.id === null ? null : (store.entries.get(draft.id) ?? null)
      if (draft.id !== null && !before) return noEntry
      const after = before ? changedEntry(before, draft) : newEntry(draft, newId())
      store.commit({
        label: before ? 'Change entry' : 'Add entry',
        entries: [{ id: after.id, before, after }],
      })
      return ok(after)
    },
    deleteEntry: ({ id }) => {
      const entry = store.entries.get(id)
      if (!entry) return noEntry
      store.commit(deletion(entry, store.config))
      return ok(null)
    },
    undo: () => done(store.undo()),
    redo: () => done(store.redo()),
  }
}

function done(result: Result<Edit>): Result<null> {
  return result.ok ? ok(null) : result
}

function draftProblem(draft: EntryDraft, store: DataStore): Result<never> | null {
  if (draft.end <= draft.start) return fail('no-length', 'The end must be after the start.')
  return referenceProblem(store.config, draft)
}

function newEntry(draft: EntryDraft, id: string): Entry {
  return { id, source: 'manual', tags: [], ...fieldsOf(draft) }
}

function fieldsOf({ requestFrom, id: _id, ...fields }: EntryDraft) {
  const from = requestFrom.trim()
  return { ...fields, note: fields.note.trim(), request: from === '' ? null : { from } }
}

/** A calendar entry remembers what the person changed: the next import leaves that alone. */
function changedEntry(before: Entry, draft: EntryDraft): Entry {
  const after: Entry = { ...before, ...fieldsOf(draft) }
  if (!before.event) return after
  const changed: KeptField[] = []
  if (before.start !== after.start || before.end !== after.end) changed.push('time')
  if (before.categoryId !== after.categoryId) changed.push('category')
  if (before.goalId !== after.goalId) changed.push('goal')
  if (before.note !== after.note) changed.push('note')
  const kept = [...new Set([...(before.event.kept ?? []), ...changed])]
  return kept.length === 0 ? after : { ...after, event: { ...before.event, kept } }
}

/** An event that was deleted stays away when its calendar is imported again. */
function deletion(entry: Entry, config: Config): Edit {
  const { event } = entry
  const edit: Edit = {
    label: 'Delete entry',
    entries: [{ id: entry.id, before: entry, after: null }],
  }
  if (!event) return edit
  const change = configChange(config, withDismissed(config, event.sourceId, [eventKey(event)]))
  return change ? { ...edit, config: change } : edit
}

/** The configuration with event keys added to those a source must not bring back. */
export function withDismissed(config: Config, sourceId: string, keys: readonly string[]): Config {
  const sources = config.sources.map((source) =>
    source.id === sourceId
      ? { ...source, dismissed: [...new Set([...source.dismissed, ...keys])] }
      : source,
  )
  return { ...config, sources }
}
