// British English: the American of `en/`, except where spelling or words differ.
import { en, type MessageId } from './en/index.ts'
import type { Messages } from './words.ts'

const differences: Readonly<Partial<Record<MessageId, string>>> = {
  'trends.when-aside':
    'the stronger the colour, the more of the hour was strategy; pale where little was tracked',
  'calendar.color-of': 'Colour of {name}',
  'calendar.rule-organizer': 'Organiser',
  'calendar.rules-none':
    'A rule gives meetings a category by the words in their title, their organiser, how many people attend, or their calendar. Classify a meeting and keep the choice as a rule, or write one here.',
  'calendar.when-organizer': 'organiser is {organizer}',
  'help.meetings-rules':
    'A rule gives meetings a category by the words in their title, who organises them, how many people attend, or their calendar.',
  'edit.mark-leave': 'Mark leave',
  'guardrails.leave': 'week of leave',
  'reflection.leave': 'Week of leave',
  'reflection.state-leave': 'A week of leave',
  'settings.counted-cancelled': 'Cancelled',
  'settings.counted-cancelled-note': 'Events their organiser called off.',
  'settings.counted-out-of-office-note':
    'Absences, holidays and sick days, and notes of where you work.',
}

export const enGb: Messages = { ...en, ...differences }
