// Where British spelling or words differ from the American of `en/`.
import type { MessageId } from './en/index.ts'

export const enGb: Readonly<Partial<Record<MessageId, string>>> = {
  'settings.counted-cancelled': 'Cancelled',
  'settings.counted-cancelled-note': 'Events their organiser called off.',
  'settings.counted-out-of-office-note':
    'Absences, holidays and sick days, and notes of where you work.',
}
