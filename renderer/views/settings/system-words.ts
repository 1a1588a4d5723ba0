// What the settings say of the machine: no more than was seen there.
import type { ShortcutState, SystemFacts } from '../../../shared/messages/system.ts'

const meetings = 'A meeting in your calendar does not count as being away.'

/** What is noticed of being away on this system. */
export function awayHint({ idle, lock }: Pick<SystemFacts, 'idle' | 'lock'>): string {
  const noticed = ['sleep', ...(lock === 'yes' ? ['a locked screen'] : [])].join(' and ')
  const always = `Offwheel always asks about ${noticed}.`
  return [idleWords[idle], always, lockWords[lock], meetings]
    .filter((each) => each !== '')
    .join(' ')
}

const idleWords: Readonly<Record<SystemFacts['idle'], string>> = {
  yes: '0 never asks.',
  unseen:
    'This desktop has not yet reported any time without input, and may never do so. 0 never asks.',
  no: 'This desktop does not report time without input, so this setting has no effect here.',
}

const lockWords: Readonly<Record<SystemFacts['lock'], string>> = {
  yes: '',
  unseen:
    'It listens for a locked screen, but this desktop has not reported one yet: lock the screen once to see whether it does.',
  no: 'This desktop does not report a locked screen.',
}

/** What to say beside a global shortcut; `null` where it simply works. */
export function shortcutHint(state: ShortcutState | undefined): string | null {
  switch (state) {
    case 'refused':
      return 'This shortcut is already in use by another program, or is not a valid key.'
    case 'asked':
      return 'Offwheel has asked for this shortcut. On Wayland the desktop does not say whether it agreed: press the keys once to find out.'
    default:
      return null
  }
}
