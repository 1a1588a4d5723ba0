import type { RuleConditions } from '../../../shared/model/settings.ts'
import { list } from '../../format.ts'

/** A rule's conditions as one reads them: `title has “roadmap” or “okr”, at least 5 attendees`. */
export function ruleWords(when: RuleConditions): string {
  const words = when.titleWords ?? []
  const parts = [
    words.length > 0 ? `title has ${words.map((word) => `“${word}”`).join(' or ')}` : '',
    when.organizer ? `organiser is ${when.organizer}` : '',
    attendeeWords(when),
    when.calendar ? `calendar is ${when.calendar}` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'matches nothing yet' : list(parts)
}

function attendeeWords({ minAttendees, maxAttendees }: RuleConditions): string {
  if (minAttendees !== undefined && maxAttendees !== undefined) {
    return `${minAttendees} to ${maxAttendees} attendees`
  }
  if (minAttendees !== undefined) return `at least ${minAttendees} attendees`
  return maxAttendees === undefined ? '' : `at most ${maxAttendees} attendees`
}
