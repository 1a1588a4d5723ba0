// What a change of the rules does to existing meetings; those the person decided stay.
import type { EntryChange } from '../history/edit.ts'
import type { CalendarEntry } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Rule } from '../model/rule.ts'
import type { Span } from '../time/instant.ts'
import { classify } from './classify.ts'
import { meetingEntry } from './follow.ts'
import type { RulePreview } from './waiting-list.ts'

export interface Reclassified {
  readonly entries: readonly EntryChange[]
  /** Meetings that still wait. */
  readonly waiting: readonly Meeting[]
}

/**
 * Applies rules to calendar entries and to meetings that wait. An entry that no rule matches any more keeps its
 * category.
 */
export function reclassify(
  entries: readonly CalendarEntry[],
  waiting: readonly Meeting[],
  rules: readonly Rule[],
  newId: () => string,
): Reclassified {
  const changes: EntryChange[] = entries.flatMap((entry) => {
    const after = withRule(entry, rules)
    return after === entry ? [] : [{ id: entry.id, before: entry, after }]
  })
  const still: Meeting[] = []
  for (const meeting of waiting) {
    const rule = classify(meeting.facts, rules)
    if (!rule) {
      still.push(meeting)
      continue
    }
    const after = meetingEntry(meeting, rule, newId())
    changes.push({ id: after.id, before: null, after })
  }
  return { entries: changes, waiting: still }
}

/** How much the rules would move among the meetings of a period, in minutes and with examples that may be shown. */
export function rulePreview(
  { entries }: Reclassified,
  { from, to: until }: Span,
  isExcluded: (title: string) => boolean,
): RulePreview {
  const moves = entries.flatMap(({ before, after }) =>
    after && after.start >= from && after.start < until && before?.categoryId !== after.categoryId
      ? [
          {
            from: before?.categoryId ?? null,
            minutes: (after.end - after.start) / 60,
            title: after.note,
          },
        ]
      : [],
  )
  const sums = new Map<string | null, number>()
  for (const move of moves) sums.set(move.from, (sums.get(move.from) ?? 0) + move.minutes)
  return {
    movedMinutes: moves.reduce((sum, { minutes }) => sum + minutes, 0),
    events: moves.length,
    from: [...sums].map(([categoryId, minutes]) => ({ categoryId, minutes })),
    examples: [...new Set(moves.map(({ title }) => title))]
      .filter((title) => !isExcluded(title))
      .slice(0, 5),
  }
}

function withRule(entry: CalendarEntry, rules: readonly Rule[]): CalendarEntry {
  const { facts, kept = [] } = entry.event
  const rule = facts ? classify(facts, rules) : null
  if (!rule) return entry
  const categoryId = kept.includes('category') ? entry.categoryId : rule.categoryId
  const goalId = kept.includes('goal') ? entry.goalId : rule.goalId
  const isSame = categoryId === entry.categoryId && goalId === entry.goalId
  return isSame ? entry : { ...entry, categoryId, goalId }
}
