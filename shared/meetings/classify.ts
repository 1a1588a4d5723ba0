// Rules give meetings a category. They are visible, in order, and the first that matches decides.
import type { EventFacts } from '../model/entry.ts'
import type { Rule, RuleConditions } from '../model/rule.ts'
import { normal, wordFinder } from './words.ts'

/** The first rule that matches an event; `null` leaves the choice to the person. */
export function classify(facts: EventFacts, rules: readonly Rule[]): Rule | null {
  return rules.find(({ when }) => matches(facts, when)) ?? null
}

/** Whether every given condition holds. A rule without conditions matches nothing. */
export function matches(facts: EventFacts, when: RuleConditions): boolean {
  const conditions = [
    hasTitleWord(facts, when.titleWords),
    hasOrganizer(facts, when.organizer),
    when.minAttendees === undefined ? null : facts.attendeeCount >= when.minAttendees,
    when.maxAttendees === undefined ? null : facts.attendeeCount <= when.maxAttendees,
    isCalendar(facts, when.calendar),
  ].filter((holds) => holds !== null)
  return conditions.length > 0 && conditions.every(Boolean)
}

/** Whether a rule has any condition. */
export function hasConditions(when: RuleConditions): boolean {
  return (
    Boolean(when.titleWords?.some((words) => words.trim() !== '')) ||
    Boolean(when.organizer?.trim()) ||
    Boolean(when.calendar?.trim()) ||
    when.minAttendees !== undefined ||
    when.maxAttendees !== undefined
  )
}

function hasTitleWord({ title }: EventFacts, words: readonly string[] | undefined): boolean | null {
  if (!words?.some((word) => normal(word) !== '')) return null
  return wordFinder(words)(title)
}

function hasOrganizer(facts: EventFacts, organizer: string | undefined): boolean | null {
  const wanted = organizer?.trim().toLowerCase()
  if (!wanted) return null
  return [facts.organizer, facts.organizerAddress].some((text) =>
    text.toLowerCase().includes(wanted),
  )
}

function isCalendar({ calendarName }: EventFacts, calendar: string | undefined): boolean | null {
  const wanted = calendar?.trim().toLowerCase()
  return wanted ? calendarName.trim().toLowerCase() === wanted : null
}
