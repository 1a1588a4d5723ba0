// Meetings that turn out to be declined once the person has said who they are: as if their calendar had been read with
// that address (docs/calendars.md 3 and 4.5).
import type { EntryChange } from '../history/edit.ts'
import type { CalendarEntry } from '../model/entry.ts'
import { eventKey } from '../model/event-identity.ts'
import { type Meeting, meetingOf } from '../model/meeting.ts'
import { isProtected, markedGone } from './follow.ts'
import { Holdings } from './holdings.ts'
import { instantsIn } from './match.ts'

export interface Declining {
  /** Keys of the declined meetings. */
  readonly keys: ReadonlySet<string>
  readonly entries: readonly CalendarEntry[]
  readonly meetings: readonly Meeting[]
  /** In the order in which they were added. */
  readonly sourceIds: readonly string[]
  /** The person's zone. */
  readonly zone: string
}

export function withDeclined({ keys, entries, meetings, sourceIds, zone }: Declining): {
  readonly entries: readonly EntryChange[]
  readonly meetings: readonly Meeting[]
} {
  const holdings = new Holdings(entries, meetings, sourceIds, instantsIn(zone))
  for (const meeting of meetings) {
    if (isWaiting(meeting) && keys.has(eventKey(meeting))) holdings.put(declined(meeting))
  }
  for (const entry of entries) {
    if (!keys.has(eventKey(entry.event))) continue
    if (isProtected(entry)) {
      holdings.setEntry(markedGone(entry))
      continue
    }
    if (!holdings.handOn(entry)) holdings.removeEntry(entry)
    holdings.put(declined(meetingOf(entry)))
  }
  // A copy in another calendar does not count either.
  holdings.settle()
  const { changes, meetings: after } = holdings.result()
  return { entries: changes, meetings: after }
}

/** How many meetings would drop out. */
export function declinedCount({
  keys,
  entries,
  meetings,
}: Pick<Declining, 'keys' | 'entries' | 'meetings'>): number {
  const counting = [
    ...meetings.filter(isWaiting).map(eventKey),
    ...entries.filter((entry) => !isProtected(entry)).map(({ event }) => eventKey(event)),
  ]
  return counting.filter((key) => keys.has(key)).length
}

function isWaiting({ aside }: Meeting): boolean {
  return aside === undefined
}

function declined(meeting: Meeting): Meeting {
  return { ...meeting, facts: { ...meeting.facts, answer: 'declined' }, aside: 'declined' }
}
