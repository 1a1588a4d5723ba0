// Rules give meetings a category. They are visible, in order, and the first that matches decides.
import type { Rule, RuleConditions } from '../model/settings.ts'
import type { Meeting } from './meeting.ts'

/** The first rule that matches; `null` leaves the meeting to the person. */
export function classify(meeting: Meeting, rules: readonly Rule[]): Rule | null {
  return rules.find(({ when }) => matches(meeting, when)) ?? null
}

/** Whether every condition given holds. A rule without conditions matches nothing. */
export function matches(meeting: Meeting, when: RuleConditions): boolean {
  const conditions = [
    hasTitleWord(meeting, when.titleWords),
    hasOrganizer(meeting, when.organizer),
    when.minAttendees === undefined ? null : meeting.attendeeCount >= when.minAttendees,
    when.maxAttendees === undefined ? null : meeting.attendeeCount <= when.maxAttendees,
    isCalendar(meeting, when.calendar),
  ].filter((holds) => holds !== null)
  return conditions.length > 0 && conditions.every(Boolean)
}

/** Whether a rule says anything at all. */
export function hasConditions(when: RuleConditions): boolean {
  return (
    Boolean(when.titleWords?.some((words) => words.trim() !== '')) ||
    Boolean(when.organizer?.trim()) ||
    Boolean(when.calendar?.trim()) ||
    when.minAttendees !== undefined ||
    when.maxAttendees !== undefined
  )
}

function hasTitleWord({ summary }: Meeting, words: readonly string[] | undefined): boolean | null {
  const wanted = (words ?? []).map(normal).filter((word) => word !== '')
  if (wanted.length === 0) return null
  const title = ` ${normal(summary)} `
  return wanted.some((word) => title.includes(` ${word} `))
}

function hasOrganizer(meeting: Meeting, organizer: string | undefined): boolean | null {
  const wanted = organizer?.trim().toLowerCase()
  if (!wanted) return null
  return [meeting.organizer, meeting.organizerAddress].some((text) =>
    text.toLowerCase().includes(wanted),
  )
}

function isCalendar({ calendarName }: Meeting, calendar: string | undefined): boolean | null {
  const wanted = calendar?.trim().toLowerCase()
  return wanted ? calendarName.trim().toLowerCase() === wanted : null
}

/** Lower case, words parted by single spaces, punctuation gone: `1:1 – Anna` becomes `1 1 anna`. */
function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
