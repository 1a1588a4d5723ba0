// Copies of one meeting in several calendars (docs/calendars.md 1.4): the meeting counts once, by the copy that says
// most.
import { isNumber, writtenUid } from '../model/event-identity.ts'
import type { Meeting } from '../model/meeting.ts'
import { type InstantOf, type Matchable, match, spacingOf } from './match.ts'

/** What identifies the copies of a meeting, or of one that was dismissed. */
export type Copyable = Matchable & { readonly sourceId: string }

export function copyable(meeting: Meeting): Copyable {
  const { sourceId, uid, recurrenceId, original, start, end, facts } = meeting
  const { title, rule, wall } = facts
  const spacing = spacingOf(rule)
  return { sourceId, uid, recurrenceId, original, start, end, wall, title, rule, spacing }
}

/**
 * For each index of the first list, the indexes of its copies in the second: those with the same UID and the same
 * instance, and with the same start or the same title. No two from one source.
 */
export function copyPairs(
  some: readonly Copyable[],
  others: readonly Copyable[],
  instantOf: InstantOf,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  const uids = new Set(others.map(({ uid }) => writtenUid(uid)))
  uids.delete('')
  const [mine, theirs] = [bySource(some, uids), bySource(others, uids)]
  for (const [source, own] of mine) {
    for (const [other, foreign] of theirs) {
      if (source === other) continue
      const pairs = match(
        own.map(({ event }) => event),
        foreign.map(({ event }) => event),
        instantOf,
      )
      for (const [there, here] of pairs) {
        const [a, b] = [own[here], foreign[there]]
        if (!a || !b || !isLike(a.event, b.event)) continue
        const list = found.get(a.place)
        if (list) list.push(b.place)
        else found.set(a.place, [b.place])
      }
    }
  }
  return found
}

/**
 * For tools that count their events from 1, both title and start must match: each of their calendars has a first event.
 */
function isLike(a: Copyable, b: Copyable): boolean {
  const [hasStart, hasTitle] = [a.start === b.start, a.title === b.title]
  if (writtenUid(a.uid) !== writtenUid(b.uid)) return false
  return isNumber(a.uid) ? hasStart && hasTitle : hasStart || hasTitle
}

function bySource(events: readonly Copyable[], uids: ReadonlySet<string>) {
  const sources = new Map<string, { readonly event: Copyable; readonly place: number }[]>()
  for (const [place, event] of events.entries()) {
    if (!uids.has(writtenUid(event.uid))) continue
    const list = sources.get(event.sourceId)
    if (list) list.push({ event, place })
    else sources.set(event.sourceId, [{ event, place }])
  }
  return sources
}

/** The copy that says most about the person: their own answer first, then not free, then the source added first. */
export function bestCopy(copies: readonly Meeting[], sourceIds: readonly string[]): Meeting | null {
  const rank = ({ facts, sourceId }: Meeting) =>
    (isAnswered(facts.answer) ? 0 : 2 * sourceIds.length + 2) +
    (facts.free ? sourceIds.length + 1 : 0) +
    (sourceIds.indexOf(sourceId) + 1 || sourceIds.length + 1)
  return copies.reduce<Meeting | null>(
    (best, each) => (best === null || rank(each) < rank(best) ? each : best),
    null,
  )
}

function isAnswered(answer: string | undefined): boolean {
  return answer !== undefined && answer !== 'needs-action'
}
