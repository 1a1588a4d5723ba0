// What this machine lets the app do, as far as it has been seen: the window promises no more than that.
import type { ShortcutName } from '../model/settings.ts'

/**
 * Whether the system tells of something: it does; it may, but has not yet; nothing here does.
 */
export type Answer = 'yes' | 'unseen' | 'no'

/**
 * A global shortcut: set; asked for, where the system never says whether it was granted (Wayland); seen to work there;
 * or refused, by another program that holds the key or as no key at all.
 */
export type ShortcutState = 'set' | 'asked' | 'seen' | 'refused'

export interface SystemFacts {
  readonly hasTray: boolean
  /** Whether it tells of the last input, and of a locked screen. */
  readonly idle: Answer
  readonly lock: Answer
  /** False on Wayland: there a window neither stays over others nor remembers its place. */
  readonly canFloat: boolean
  /** Those that are wanted. */
  readonly shortcuts: Readonly<Partial<Record<ShortcutName, ShortcutState>>>
  /** `'yes'` once one was shown, `'no'` once the system refused one. */
  readonly notifications: Answer
  readonly runtime: RuntimeFacts
}

/** What the app runs on. */
export interface RuntimeFacts {
  readonly electron: string
  readonly chrome: string
  /** An old Electron for development and tests, where the official one could not be downloaded. */
  readonly isStandIn: boolean
}

/** Of a machine nothing is known of: the command line's, which has no desktop. */
export const noSystem: SystemFacts = {
  hasTray: false,
  idle: 'no',
  lock: 'no',
  canFloat: false,
  shortcuts: {},
  notifications: 'no',
  runtime: { electron: '', chrome: '', isStandIn: false },
}
