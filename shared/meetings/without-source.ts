// Removing a calendar: its meetings go, and other calendars' copies of them count instead (docs/calendars.md 1.4).
import type { EntryChange } from '../history/edit.ts'
import type { CalendarEntry } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Rule } from '../model/rule.ts'
import type { Source } from '../model/source.ts'
import { classify } from './classify.ts'
import { meetingEntry } from './follow.ts'
import { groupDecision } from './groups.ts'
import { Holdings } from './holdings.ts'
import { instantsIn } from './match.ts'

export interface SourceRemoval {
  readonly sourceId: string
  readonly entries: readonly CalendarEntry[]
  readonly meetings: readonly Meeting[]
  /** In the order in which they were added. */
  readonly sources: readonly Source[]
  readonly rules: readonly Rule[]
  /** The person's zone. */
  readonly zone: string
  readonly newId: () => string
}

/** An entry with a decision of the person stays, whether or not another calendar has the meeting. */
export function withoutSource({ sourceId, rules, newId, zone, ...given }: SourceRemoval): {
  readonly entries: readonly EntryChange[]
  readonly meetings: readonly Meeting[]
} {
  const others = given.sources.filter(({ id }) => id !== sourceId)
  const holdings = new Holdings(
    given.entries,
    given.meetings,
    others.map(({ id }) => id),
    instantsIn(zone),
  )
  for (const meeting of given.meetings) if (meeting.sourceId === sourceId) holdings.take(meeting)
  for (const entry of given.entries) {
    if (entry.event.sourceId !== sourceId || holdings.handOn(entry)) continue
    if (!entry.event.kept?.length) holdings.removeEntry(entry)
  }
  holdings.settle()
  for (const meeting of holdings.settled(sourceId)) {
    if (meeting.aside) continue
    const group = groupDecision(
      meeting,
      others.find(({ id }) => id === meeting.sourceId),
    )
    const rule = classify(meeting.facts, rules)
    const { categoryId = null, goalId = null } = group ?? rule ?? {}
    if (categoryId === null) continue
    const kept = group ? (['category', 'goal'] as const) : undefined
    holdings.enter(meeting, meetingEntry(meeting, { categoryId, goalId }, newId(), kept))
  }
  const { changes, meetings } = holdings.result()
  return { entries: changes, meetings }
}
