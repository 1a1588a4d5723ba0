// What the settings say of the machine: no more than was seen there.
import type { ShortcutState, SystemFacts } from '../../../shared/messages/system.ts'
import { t } from '../../words.ts'

/** What is noticed of being away on this system. */
export function awayHint({ idle, lock }: Pick<SystemFacts, 'idle' | 'lock'>): string {
  return [
    t(`settings.idle-${idle}`),
    t(lock === 'yes' ? 'settings.away-asks-lock' : 'settings.away-asks'),
    ...(lock === 'yes' ? [] : [t(`settings.lock-${lock}`)]),
    t('settings.away-meetings'),
  ].join(' ')
}

/** What to say beside a global shortcut; `null` where it simply works. */
export function shortcutHint(state: ShortcutState | undefined): string | null {
  switch (state) {
    case 'refused':
      return t('settings.key-refused')
    case 'asked':
      return t('settings.key-asked')
    default:
      return null
  }
}
