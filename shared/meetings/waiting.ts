// The list of meetings to classify: one series at a time, recent ones first, and of those the most minutes first.

import { eventKey } from '../model/event-identity.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Span } from '../time/instant.ts'
import { groupIdsOf } from './groups.ts'
import type {
  SuggestedGroup,
  Suggestion,
  WaitingEvent,
  WaitingGroup,
  WaitingList,
  WaitingPick,
  WaitingTotal,
} from './waiting-list.ts'
import { isIn, type WaitingPart, waitingPart, waitingParts } from './waiting-part.ts'

/** How many meetings of a group are sent to the window. */
const eventsAtMost = 3

export function waitingEvent(meeting: Meeting): WaitingEvent {
  const { start, end } = meeting
  const { title, calendarName, organizer, attendeeCount } = meeting.facts
  return {
    key: eventKey(meeting),
    start,
    end,
    summary: title,
    calendarName,
    organizer,
    attendeeCount,
  }
}

/** Groups meetings of one series, or of one title and organiser; each group has the guess for its latest meeting. */
export function waitingGroups(
  waiting: readonly Meeting[],
  recent: Span,
  suggest: (meeting: Meeting) => Suggestion | null,
): readonly WaitingGroup[] {
  const groups = new Map<string, Meeting[]>()
  for (const [meeting, id] of groupIdsOf(waiting)) {
    const group = groups.get(id)
    if (group) group.push(meeting)
    else groups.set(id, [meeting])
  }
  return [...groups]
    .map(([id, meetings]) => waitingGroup(id, meetings, recent, suggest))
    .sort(inOrder)
}

/** A series that goes on for months comes no earlier than what took as much time lately. */
function inOrder(a: WaitingGroup, b: WaitingGroup): number {
  return (
    waitingParts.indexOf(a.part) - waitingParts.indexOf(b.part) ||
    b.recent.seconds - a.recent.seconds ||
    b.seconds - a.seconds ||
    (a.id < b.id ? -1 : 1)
  )
}

/** The totals of each part, and the first `most` groups, of one part or of all. */
export function waitingList(
  groups: readonly WaitingGroup[],
  most: number,
  part: WaitingPart | null = null,
): WaitingList {
  const asked = part === null ? groups : groups.filter((group) => group.part === part)
  return {
    groups: asked.slice(0, most),
    parts: {
      recent: total(groups, 'recent', ({ recent }) => recent),
      earlier: total(groups, 'earlier', (group) => group),
      coming: total(groups, 'coming', (group) => group),
    },
    eventCount: groups.reduce((sum, { count }) => sum + count, 0),
    suggested: asked.flatMap(({ id, suggestion }): readonly SuggestedGroup[] =>
      suggestion
        ? [{ groupId: id, categoryId: suggestion.categoryId, goalId: suggestion.goalId }]
        : [],
    ),
  }
}

function total(
  groups: readonly WaitingGroup[],
  part: WaitingPart,
  counted: (group: WaitingGroup) => Pick<WaitingGroup, 'count' | 'seconds'>,
): WaitingTotal {
  const counts = groups.filter((group) => group.part === part).map(counted)
  return {
    groupCount: counts.length,
    eventCount: counts.reduce((sum, { count }) => sum + count, 0),
    seconds: counts.reduce((sum, { seconds }) => sum + seconds, 0),
  }
}

/** Tells whether a meeting is among those picked from all that wait. */
export function isPicked(
  pick: WaitingPick,
  groupIds: ReadonlyMap<Meeting, string>,
): (meeting: Meeting) => boolean {
  if ('keys' in pick) {
    const keys = new Set(pick.keys)
    return (meeting) => keys.has(eventKey(meeting))
  }
  const ids = new Set(pick.groupIds)
  return (meeting) => ids.has(groupIds.get(meeting) ?? '')
}

function waitingGroup(
  id: string,
  meetings: readonly Meeting[],
  recent: Span,
  suggest: (meeting: Meeting) => Suggestion | null,
): WaitingGroup {
  const byStart = [...meetings].sort((a, b) => a.start - b.start)
  const lately = byStart.filter((meeting) => isIn(meeting, recent))
  const latest = byStart.at(-1)
  return {
    id,
    summary: latest?.facts.title ?? '',
    calendarName: latest?.facts.calendarName ?? '',
    organizer: latest?.facts.organizer ?? '',
    attendeeCount: latest?.facts.attendeeCount ?? 0,
    isSeries: meetings.length > 1,
    part: waitingPart(meetings, recent),
    count: meetings.length,
    seconds: secondsOf(meetings),
    recent: { count: lately.length, seconds: secondsOf(lately) },
    events: (lately.length > 0 ? lately : byStart).slice(0, eventsAtMost).map(waitingEvent),
    suggestion: latest ? suggest(latest) : null,
  }
}

function secondsOf(meetings: readonly Meeting[]): number {
  return meetings.reduce((sum, { start, end }) => sum + end - start, 0)
}
