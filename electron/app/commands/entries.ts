// Adding, changing and deleting entries by hand, and taking edits back.

import { onlyGiven } from '../../../shared/base/only-given.ts'
import type { entryTable } from '../../../shared/commands/entries.ts'
import {
  confirmEvents,
  duplicateEntry,
  mergeEntries,
  splitEntry,
} from '../../../shared/entries/edit-entries.ts'
import {
  configChange,
  type Edit,
  type EntryChange,
  waitingChange,
} from '../../../shared/history/edit.ts'
import type { EditLabel } from '../../../shared/history/labels.ts'
import { dismissal } from '../../../shared/meetings/dismissal.ts'
import { isCalendarEntry, withKept } from '../../../shared/meetings/follow.ts'
import type { EntryDraft } from '../../../shared/model/drafts.ts'
import type { Entry, KeptField } from '../../../shared/model/entry.ts'
import { meetingOf } from '../../../shared/model/meeting.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { DataStore } from '../../store/data-store.ts'
import type { Handlers, Uses } from './needs.ts'
import { referenceProblem } from './references.ts'

const noEntry = fail('no-entry')

export function entryCommands({
  store,
  newId,
}: Uses<'store' | 'newId'>): Handlers<keyof typeof entryTable> {
  const commit = (label: EditLabel, changes: Result<readonly EntryChange[]>): Result<null> => {
    if (!changes.ok) return changes
    store.commit({ label, entries: changes.value })
    return ok(null)
  }
  const save = (before: Entry | null, draft: EntryDraft): Result<Entry> => {
    const problem = draftProblem(draft, store)
    if (problem) return problem
    const after = before ? changedEntry(before, draft) : newEntry(draft, newId())
    store.commit({
      label: before ? 'Change entry' : 'Add entry',
      entries: [{ id: after.id, before, after }],
    })
    return ok(after)
  }
  const find = (ids: readonly string[]): readonly Entry[] =>
    ids.flatMap((id) => store.entries.get(id) ?? [])
  return {
    saveEntry: (draft) => {
      const before = draft.id === null ? null : store.entries.get(draft.id)
      if (before === undefined) return draftProblem(draft, store) ?? noEntry
      return save(before, draft)
    },
    moveEntry: ({ id, ...times }) => {
      const before = store.entries.get(id)
      return before ? save(before, { ...draftOf(before), ...onlyGiven(times) }) : noEntry
    },
    deleteEntry: ({ id }) => {
      const entry = store.entries.get(id)
      if (!entry) return noEntry
      store.commit(deletion('Delete entry', [entry], store))
      return ok(null)
    },
    deleteEntries: ({ ids }) => {
      store.commit(deletion('Delete entries', find(ids), store))
      return ok(null)
    },
    splitEntry: ({ id, at }) => {
      const entry = store.entries.get(id)
      return entry ? commit('Split entry', splitEntry(entry, at, newId())) : noEntry
    },
    mergeEntries: ({ ids }) => {
      const changes = mergeEntries(find(ids))
      if (!changes.ok) return changes
      const gone = changes.value.flatMap(({ before, after }) => (before && !after ? [before] : []))
      store.commit({ ...deletion('Join entries', gone, store), entries: changes.value })
      return ok(null)
    },
    confirmEntries: ({ ids }) => {
      const label = ids.length === 1 ? 'Confirm event' : 'Confirm events'
      return commit(label, confirmEvents(find(ids)))
    },
    dismissEntries: ({ ids }) => {
      const events = find(ids).filter(({ event }) => event)
      if (events.length === 0) return fail('no-event/dismiss')
      const label = events.length === 1 ? 'Dismiss event' : 'Dismiss events'
      store.commit(deletion(label, events, store))
      return ok(null)
    },
    duplicateEntry: ({ id }) => {
      const entry = store.entries.get(id)
      if (!entry) return noEntry
      const copy = duplicateEntry(entry, newId())
      store.commit({ label: 'Duplicate entry', entries: [copy] })
      return ok(copy.after)
    },
    changeEntries: ({ ids, categoryId, goalId }) => {
      const entries = find(ids)
      const change = onlyGiven({ categoryId, goalId })
      const drafts = entries.map((entry) => ({ ...draftOf(entry), ...change }))
      const problem = drafts
        .map((draft) => draftProblem(draft, store))
        .find((each) => each !== null)
      if (problem) return problem
      const changes = entries.map((before, index) => {
        const draft = drafts[index]
        return { id: before.id, before, after: draft ? changedEntry(before, draft) : before }
      })
      return commit('Change entries', ok(changes))
    },
    undo: () => done(store.undo()),
    redo: () => done(store.redo()),
  }
}

function done(result: Result<Edit>): Result<null> {
  return result.ok ? ok(null) : result
}

function draftProblem(draft: EntryDraft, store: DataStore): Result<never> | null {
  if (draft.end <= draft.start) return fail('no-length/end')
  return referenceProblem(store.config, draft)
}

export function newEntry(draft: EntryDraft, id: string): Entry {
  return { id, source: 'manual', tags: [], ...fieldsOf(draft) }
}

function fieldsOf({ requestFrom, id: _id, event: _event, ...fields }: EntryDraft) {
  const from = requestFrom.trim()
  return {
    ...fields,
    note: fields.note.trim(),
    request: from === '' ? null : { from },
  }
}

/** A calendar entry remembers what the person changed, so that the next import does not touch it. */
function changedEntry(before: Entry, draft: EntryDraft): Entry {
  const fields = fieldsOf(draft)
  // The asker stays linked to the captured request, unless it is now somebody else.
  const isSameAsker = fields.request?.from === before.request?.from
  const request = isSameAsker ? before.request : fields.request
  // A later version may have stored more about what AI did.
  const ai = before.ai && fields.ai ? { ...before.ai, ...fields.ai } : fields.ai
  const after: Entry = { ...before, ...fields, request, ai }
  if (!before.event) return after
  const changed: KeptField[] = []
  if (before.start !== after.start || before.end !== after.end) changed.push('time')
  if (before.categoryId !== after.categoryId) changed.push('category')
  if (before.goalId !== after.goalId) changed.push('goal')
  if (before.note !== after.note) changed.push('note')
  return withKept(after, changed, before)
}

function draftOf({ request, ...entry }: Entry): EntryDraft {
  const { id, start, end, categoryId, goalId, note, taskKind, ai } = entry
  const fields = { id, start, end, categoryId, goalId, note, taskKind, ai }
  return { ...fields, requestFrom: request?.from ?? '' }
}

/** Events that were deleted stay away when their calendar is read again. */
function deletion(label: EditLabel, entries: readonly Entry[], store: DataStore): Edit {
  const { config } = store
  const events = entries.filter(isCalendarEntry).map(meetingOf)
  const { sources, meetings } = dismissal(
    config.sources,
    store.meetings,
    events,
    config.settings.zone,
  )
  return {
    label,
    entries: entries.map((entry) => ({ id: entry.id, before: entry, after: null })),
    config: events.length > 0 ? configChange(config, { ...config, sources }) : undefined,
    waiting: waitingChange(store.meetings, meetings),
  }
}
