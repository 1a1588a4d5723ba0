// Planned blocks as events for a calendar program. It knows an event by its UID and a newer version by its SEQUENCE
// (RFC 5545, 3.8.7.4), so the version it was last given is remembered: apart from the blocks, because undo cannot take
// it back.
import type { WrittenEvent } from '../calendar/write-calendar.ts'
import type { PlannedBlock } from '../model/planned-block.ts'
import { addSeconds, type Instant } from '../time/instant.ts'

/** An event as a calendar was last given it. */
export type HandedEvent = WrittenEvent

/** How long after its end an event is remembered: an undo may bring its block back. */
const keptSeconds = 90 * 24 * 3600

export interface HandOver {
  /** What to give to the calendar. */
  readonly events: readonly WrittenEvent[]
  /** What to remember once it has been given, in place of what was. */
  readonly handed: readonly HandedEvent[]
}

/**
 * Events for the blocks, given what was handed over before. A block that has changed since gets the next higher number;
 * one handed over for the first time gets 0.
 */
export function handOver(
  blocks: readonly PlannedBlock[],
  handed: readonly HandedEvent[],
  now: Instant,
): HandOver {
  const events = blocks.map((block) => eventOf(block, handed))
  const uids = new Set(events.map(({ uid }) => uid))
  const since = addSeconds(now, -keptSeconds)
  const others = handed.filter(({ uid, end }) => !uids.has(uid) && end > since)
  return { events, handed: [...others, ...events] }
}

function eventOf(
  { uid, start, end, title: summary }: PlannedBlock,
  handed: readonly HandedEvent[],
): WrittenEvent {
  const before = handed.find((event) => event.uid === uid)
  if (!before) return { uid, start, end, summary, sequence: 0 }
  const isSame = before.start === start && before.end === end && before.summary === summary
  return { uid, start, end, summary, sequence: before.sequence + (isSame ? 0 : 1) }
}
