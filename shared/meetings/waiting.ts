// The list of meetings to classify: one series at a time, most minutes first.

import { eventKey } from '../model/event-identity.ts'
import type { Meeting } from '../model/meeting.ts'
import { groupIdsOf } from './groups.ts'
import type {
  SuggestedGroup,
  Suggestion,
  WaitingEvent,
  WaitingGroup,
  WaitingList,
  WaitingPick,
} from './waiting-list.ts'

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
  suggest: (meeting: Meeting) => Suggestion | null,
): readonly WaitingGroup[] {
  const groups = new Map<string, Meeting[]>()
  for (const [meeting, id] of groupIdsOf(waiting)) {
    const group = groups.get(id)
    if (group) group.push(meeting)
    else groups.set(id, [meeting])
  }
  return [...groups]
    .map(([id, meetings]) => waitingGroup(id, meetings, suggest))
    .sort((a, b) => b.seconds - a.seconds || (a.id < b.id ? -1 : 1))
}

/** The totals of all groups, and the first `most` groups. */
export function waitingList(groups: readonly WaitingGroup[], most: number): WaitingList {
  return {
    groups: groups.slice(0, most),
    groupCount: groups.length,
    eventCount: groups.reduce((sum, { count }) => sum + count, 0),
    seconds: groups.reduce((sum, { seconds }) => sum + seconds, 0),
    suggested: groups.flatMap(({ id, suggestion }): readonly SuggestedGroup[] =>
      suggestion
        ? [{ groupId: id, categoryId: suggestion.categoryId, goalId: suggestion.goalId }]
        : [],
    ),
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
  suggest: (meeting: Meeting) => Suggestion | null,
): WaitingGroup {
  const inOrder = [...meetings].sort((a, b) => a.start - b.start)
  const latest = inOrder.at(-1)
  return {
    id,
    summary: latest?.facts.title ?? '',
    calendarName: latest?.facts.calendarName ?? '',
    organizer: latest?.facts.organizer ?? '',
    attendeeCount: latest?.facts.attendeeCount ?? 0,
    isSeries: meetings.length > 1,
    count: meetings.length,
    seconds: meetings.reduce((sum, { start, end }) => sum + end - start, 0),
    events: inOrder.slice(0, eventsAtMost).map(waitingEvent),
    suggestion: latest ? suggest(latest) : null,
  }
}
