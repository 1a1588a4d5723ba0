import type { RuleConditions } from '../../../shared/model/rule.ts'
import { list } from '../../format.ts'
import { t, words } from '../../words.ts'

/** A rule's conditions as one reads them: `title has “roadmap” or “okr”, at least 5 attendees`. */
export function ruleWords(when: RuleConditions): string {
  const { titleWords = [], organizer, calendar } = when
  const quoted = titleWords.map((text) => t('calendar.quoted', { text }))
  const parts = [
    quoted.length > 0 ? t('calendar.when-title', { words: words().choice(quoted) }) : '',
    organizer ? t('calendar.when-organizer', { organizer }) : '',
    attendeeWords(when),
    calendar ? t('calendar.when-calendar', { calendar }) : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? t('calendar.when-nothing') : list(parts)
}

function attendeeWords({ minAttendees: least, maxAttendees: most }: RuleConditions): string {
  if (least !== undefined && most !== undefined) return t('calendar.when-between', { least, most })
  if (least !== undefined) return t('calendar.when-least', { least })
  return most === undefined ? '' : t('calendar.when-most', { most })
}
