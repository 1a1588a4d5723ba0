import type { mini as en } from '../en/mini.ts'

export const mini: Record<keyof typeof en, string> = {
  'mini.break-due': 'Pause?',
  'mini.take-break': 'Pause machen',
  'mini.snooze': 'In {minutes} min erneut fragen',
  'mini.skip-break': 'Pause auslassen',
  'mini.ai': 'Minuten durch KI gespart? {name}',
  'mini.open': 'Offwheel öffnen',
  'mini.clock': '{clock} {says}',
}
