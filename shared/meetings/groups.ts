// Meetings that are classified together, and what was decided about a group, which applies to later meetings too
// (docs/calendars.md 1.5 and 3).
import { fingerprint } from '../calendar/fingerprint.ts'
import { isNumber, writtenUid } from '../model/event-identity.ts'
import type { Meeting } from '../model/meeting.ts'
import type { GroupDecision, Source } from '../model/source.ts'

/** By meeting, the id of its group: a series, its parts if it was split, or single meetings with one title. */
export function groupIdsOf(waiting: readonly Meeting[]): ReadonlyMap<Meeting, string> {
  const heads = new Map<string, string>()
  const headOf = (name: string): string => {
    let head = name
    for (let next = heads.get(head); next !== undefined && next !== head; next = heads.get(head))
      head = next
    heads.set(name, head)
    return head
  }
  const first = new Map<Meeting, string>()
  for (const meeting of waiting) {
    const [name = '', ...others] = namesOf(meeting)
    first.set(meeting, name)
    for (const other of others) {
      const [one, two] = [headOf(name), headOf(other)]
      if (one !== two) heads.set(one < two ? two : one, one < two ? one : two)
    }
  }
  return new Map([...first].map(([meeting, name]) => [meeting, headOf(name)]))
}

/** What a meeting has in common with the others of its group. */
function namesOf(meeting: Meeting): readonly string[] {
  const { sourceId, uid, facts } = meeting
  const title = `title|${facts.title}|${facts.organizer}`
  if (!isOfSeries(meeting)) return [title]
  return [
    `series|${sourceId}|${isTelling(uid) ? writtenUid(uid) : `${uid}|${facts.title}`}`,
    ...(facts.title === '' ? [] : [title]),
    ...(facts.related ?? []).map((other) => `series|${sourceId}|${other}`),
  ]
}

/** Whether a UID alone identifies a series: not if it is missing, and not if a tool counted it up from 1. */
function isTelling(uid: string): boolean {
  return writtenUid(uid) !== '' && !isNumber(uid)
}

function isOfSeries({ recurrenceId, facts }: Meeting): boolean {
  return recurrenceId !== null && facts.recurring
}

/** What the person decided about the group of a meeting; `null` if nothing. */
export function groupDecision(meeting: Meeting, source: Pick<Source, 'groups'> | undefined) {
  if (!source?.groups || !isOfSeries(meeting)) return null
  const own = isTelling(meeting.uid) ? [writtenUid(meeting.uid)] : []
  const uids = new Set([...own, ...(meeting.facts.related ?? [])])
  const mark = markOf(meeting)
  return source.groups.findLast(({ uid, series }) => uids.has(uid) || series === mark) ?? null
}

function markOf({ facts }: Meeting): string {
  return facts.title === '' ? '' : fingerprint(`${facts.title}\n${facts.organizer}`)
}

/** The sources with the decision about the series of some meetings; `null` dismisses them. */
export function withGroupDecision(
  sources: readonly Source[],
  meetings: readonly Meeting[],
  choice: { readonly categoryId: string; readonly goalId: string | null } | null,
): readonly Source[] {
  const decided = new Map<string, Map<string, GroupDecision>>()
  for (const meeting of meetings) {
    if (!isOfSeries(meeting)) continue
    const bySeries = decided.get(meeting.sourceId) ?? new Map<string, GroupDecision>()
    decided.set(meeting.sourceId, bySeries)
    const uid = writtenUid(meeting.uid)
    const series = markOf(meeting)
    const { categoryId = null, goalId = null } = choice ?? {}
    bySeries.set(`${uid}|${series}`, { uid, series: series || uid, categoryId, goalId })
  }
  return sources.map((source) => {
    const fresh = decided.get(source.id)
    if (!fresh) return source
    const others = (source.groups ?? []).filter(({ uid, series }) => !fresh.has(`${uid}|${series}`))
    return { ...source, groups: [...others, ...fresh.values()] }
  })
}
