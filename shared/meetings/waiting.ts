// The list of meetings to classify: a series at once, the most minutes first.
import type { WaitingEvent, WaitingGroup } from '../ipc.ts'
import { eventKey } from './event-key.ts'
import type { Meeting } from './meeting.ts'

export function waitingEvent(meeting: Meeting): WaitingEvent {
  const { start, end, summary, calendarName, organizer, attendeeCount } = meeting
  return { key: eventKey(meeting), start, end, summary, calendarName, organizer, attendeeCount }
}

/** Meetings of one series, or of one title and organiser, wait together. */
export function waitingGroups(waiting: readonly Meeting[]): readonly WaitingGroup[] {
  const groups = new Map<string, Meeting[]>()
  for (const meeting of waiting) {
    const id = groupId(meeting)
    const group = groups.get(id)
    if (group) group.push(meeting)
    else groups.set(id, [meeting])
  }
  return [...groups]
    .map(([id, meetings]) => waitingGroup(id, meetings))
    .sort((a, b) => b.seconds - a.seconds || (a.id < b.id ? -1 : 1))
}

function groupId({ uid, recurrenceId, summary, organizer }: Meeting): string {
  return recurrenceId === null ? `title|${summary}|${organizer}` : `series|${uid}`
}

function waitingGroup(id: string, meetings: readonly Meeting[]): WaitingGroup {
  const events = meetings.map(waitingEvent).sort((a, b) => a.start - b.start)
  const latest = events.at(-1)
  return {
    id,
    summary: latest?.summary ?? '',
    calendarName: latest?.calendarName ?? '',
    organizer: latest?.organizer ?? '',
    attendeeCount: latest?.attendeeCount ?? 0,
    isSeries: events.length > 1,
    seconds: events.reduce((sum, { start, end }) => sum + end - start, 0),
    events,
  }
}
