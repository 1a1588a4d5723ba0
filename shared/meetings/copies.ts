// Copies of one meeting in several calendars (docs/calendars.md 1.4): it counts once, by the copy that says most.
import { partOf, writtenUid } from './identity.ts'
import type { Meeting } from './meeting.ts'

/** Whether two events of different sources are copies of one meeting. */
export function isCopy(a: Meeting, b: Meeting): boolean {
  return (
    a.sourceId !== b.sourceId &&
    writtenUid(a.uid) !== '' &&
    writtenUid(a.uid) === writtenUid(b.uid) &&
    (a.start === b.start || (a.facts.title === b.facts.title && isSameInstance(a, b)))
  )
}

function isSameInstance(a: Meeting, b: Meeting): boolean {
  if (partOf(a.original) !== partOf(b.original)) return false
  if (a.original !== undefined && a.original === b.original) return true
  return a.recurrenceId === b.recurrenceId
}

/** The copy that says most about the person: their own answer, then not free, then the source that was added first. */
export function bestCopy(copies: readonly Meeting[], sourceIds: readonly string[]): Meeting | null {
  const places = new Map(sourceIds.map((id, place) => [id, place]))
  const rank = ({ facts, sourceId }: Meeting) => [
    isAnswered(facts.answer) ? 0 : 1,
    facts.free ? 1 : 0,
    places.get(sourceId) ?? sourceIds.length,
  ]
  const isBetter = (a: Meeting, b: Meeting) => {
    const [one, other] = [rank(a), rank(b)]
    const at = one.findIndex((value, index) => value !== other[index])
    return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0)
  }
  return copies.reduce<Meeting | null>(
    (best, each) => (best === null || isBetter(each, best) ? each : best),
    null,
  )
}

function isAnswered(answer: string | undefined): boolean {
  return answer !== undefined && answer !== 'needs-action'
}

/** Finds the copies of a meeting among others; what is given together is put in order once. */
export function copyFinder(meetings: Iterable<Meeting>): (meeting: Meeting) => readonly Meeting[] {
  const byUid = new Map<string, Meeting[]>()
  for (const meeting of meetings) {
    const uid = writtenUid(meeting.uid)
    const list = byUid.get(uid)
    if (list) list.push(meeting)
    else byUid.set(uid, [meeting])
  }
  return (meeting) => (byUid.get(writtenUid(meeting.uid)) ?? []).filter((it) => isCopy(meeting, it))
}
