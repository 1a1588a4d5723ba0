import type { reasons as en } from '../en/reasons.ts'

export const reasons: Record<keyof typeof en, string> = {
  'reason.size-none': 'niemand eingeladen',
  'reason.size-two': 'zwei Personen',
  'reason.size-small': 'eine kleine Gruppe',
  'reason.size-large': 'eine große Gruppe',
  'reason.morning': '{weekday}vormittag',
  'reason.midday': '{weekday}mittag',
  'reason.afternoon': '{weekday}nachmittag',
  'reason.weekly': 'etwa wöchentlich',
  'reason.once': 'einmalig',
}
