// What the settings say about the machine: only what was observed there.
import type { ShortcutState, SystemFacts } from '../../../shared/messages/system.ts'
import { t } from '../../words.ts'

/** How this system detects that the person is away. */
export function awayHint({ idle, lock }: Pick<SystemFacts, 'idle' | 'lock'>): string {
  return [
    t(`settings.idle-${idle}`),
    t(lock === 'yes' ? 'settings.away-asks-lock' : 'settings.away-asks'),
    ...(lock === 'yes' ? [] : [t(`settings.lock-${lock}`)]),
    t('settings.away-meetings'),
  ].join(' ')
}

/** The note beside a global shortcut; `null` if it simply works. */
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
