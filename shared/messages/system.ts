// What this machine lets the app do, as far as it is known: the window does not promise more.
import type { ShortcutName } from '../model/settings.ts'

/** Whether the system reports something: it does; it may, but has not yet; it does not. */
export type Answer = 'yes' | 'unseen' | 'no'

/**
 * A global shortcut: set; asked for, on a system that never says whether it was granted (Wayland); seen to work there;
 * or refused, because another program holds the key or because it is not a key.
 */
export type ShortcutState = 'set' | 'asked' | 'seen' | 'refused'

export interface SystemFacts {
  readonly hasTray: boolean
  /** Whether the system reports the last input and a locked screen. */
  readonly idle: Answer
  readonly lock: Answer
  /** False on Wayland, where a window neither stays above others nor remembers its position. */
  readonly canFloat: boolean
  /** The shortcuts the person wants. */
  readonly shortcuts: Readonly<Partial<Record<ShortcutName, ShortcutState>>>
  /** `'yes'` once a notification was shown, `'no'` once the system refused one. */
  readonly notifications: Answer
  readonly runtime: RuntimeFacts
}

/** What the app runs on. */
export interface RuntimeFacts {
  readonly electron: string
  readonly chrome: string
  /** An old Electron for development and tests, used if the official one could not be downloaded. */
  readonly isStandIn: boolean
}

/** For a machine nothing is known about: the command line has no desktop. */
export const noSystem: SystemFacts = {
  hasTray: false,
  idle: 'no',
  lock: 'no',
  canFloat: false,
  shortcuts: {},
  notifications: 'no',
  runtime: { electron: '', chrome: '', isStandIn: false },
}
