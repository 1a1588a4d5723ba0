// Correcting the day: splitting an entry, joining several, and changing many at once.
import type { EntryChange } from '../history/edit.ts'
import { withKept } from '../meetings/follow.ts'
import type { AiUse, Entry, KeptField } from '../model/entry.ts'
import { fail, ok, type Result } from '../result.ts'
import { addSeconds, type Instant, instant } from '../time/instant.ts'

/** Two entries out of one. What AI saved stays with the first; new work is new work in both. */
export function splitEntry(
  entry: Entry,
  at: Instant,
  newId: string,
): Result<readonly EntryChange[]> {
  if (at <= entry.start || at >= entry.end) {
    return fail('outside/split')
  }
  const { event: _event, ...own } = entry
  const second: Entry = { ...own, id: newId, start: at, ai: entry.ai?.newWork ? entry.ai : null }
  return ok([
    { id: entry.id, before: entry, after: withKept({ ...entry, end: at }, ['time'], entry) },
    { id: newId, before: null, after: manualIfEvent(second, entry) },
  ])
}

/**
 * One entry from the start of the first to the end of the last, with the gaps filled. It is about what the first is
 * about, and what AI saved on each is added up.
 */
export function mergeEntries(entries: readonly Entry[]): Result<readonly EntryChange[]> {
  const [first, ...rest] = [...entries].sort((a, b) => a.start - b.start)
  if (!first || rest.length === 0) return fail('too-few')
  const end = instant(Math.max(...entries.map((each) => each.end)))
  const notes = [...new Set([first, ...rest].map(({ note }) => note).filter((note) => note !== ''))]
  const joined: Entry = { ...first, end, note: notes.join('; '), ai: joinedAi([first, ...rest]) }
  return ok([
    { id: first.id, before: first, after: withKept(joined, ['time', 'note'], first) },
    ...rest.map((each) => ({ id: each.id, before: each, after: null })),
  ])
}

/** A copy that begins where the entry ends. For the copy, nobody has said yet whether AI helped. */
export function duplicateEntry(
  entry: Entry,
  newId: string,
): EntryChange & { readonly after: Entry } {
  const { event: _event, blockId: _blockId, ...own } = entry
  const length = entry.end - entry.start
  const copy = { ...own, id: newId, start: entry.end, end: addSeconds(entry.end, length), ai: null }
  return { id: newId, before: null, after: { ...copy, source: 'manual' } }
}

const everyField: readonly KeptField[] = ['time', 'category', 'goal', 'note']

/** The person confirms events as the calendar has them: from then on their time is the person's. */
export function confirmEvents(entries: readonly Entry[]): Result<readonly EntryChange[]> {
  const events = entries.filter(({ event }) => event)
  if (events.length === 0) return fail('no-event/confirm')
  return ok(
    events.map((before) => ({ id: before.id, before, after: withKept(before, everyField) })),
  )
}

function joinedAi(entries: readonly Entry[]): Entry['ai'] {
  const [first, ...rest] = entries.flatMap(({ ai }) => (ai ? [ai] : []))
  return first ? rest.reduce(addAi, first) : null
}

function addAi(a: AiUse, b: AiUse): AiUse {
  return {
    ...a,
    tool: a.tool || b.tool,
    savedMinutes: a.savedMinutes + b.savedMinutes,
    reworkMinutes: a.reworkMinutes + b.reworkMinutes,
    // One estimate among measurements makes the sum an estimate.
    basis: a.basis === 'estimated' ? a.basis : b.basis,
    newWork: a.newWork && b.newWork,
  }
}

/** Half of a calendar event is no longer an event: the calendar could not know which half to update. */
function manualIfEvent(half: Entry, whole: Entry): Entry {
  return whole.event ? { ...half, source: 'manual' } : half
}
