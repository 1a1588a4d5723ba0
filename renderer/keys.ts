// The keys of the window, for the handler and for the list a person can ask for.

import { viewTitles } from '../shared/messages/view-titles.ts'
import { type ViewName, views } from '../shared/views.ts'

export type KeyAction =
  | { readonly kind: 'show'; readonly view: ViewName }
  | { readonly kind: 'walk'; readonly step: -1 | 1 }
  | {
      readonly kind:
        | 'new-entry'
        | 'quick-entry'
        | 'capture'
        | 'palette'
        | 'present'
        | 'mini'
        | 'undo'
        | 'redo'
        | 'import-calendar'
        | 'export-data'
        | 'keys'
    }

export interface KeyBinding {
  /** `KeyboardEvent.key`, lower case. */
  readonly key: string
  /** Ctrl, or Cmd on a Mac. */
  readonly withCommand: boolean
  readonly withShift: boolean
  readonly action: KeyAction
  readonly says: string
}

const plain = (key: string, action: KeyAction, says: string): KeyBinding => {
  return { key, withCommand: false, withShift: false, action, says }
}

const command = (key: string, action: KeyAction, says: string): KeyBinding => {
  return { key, withCommand: true, withShift: false, action, says }
}

export const keyBindings: readonly KeyBinding[] = [
  ...views.map((view, index) =>
    command(String(index + 1), { kind: 'show', view }, viewTitles[view]),
  ),
  command('k', { kind: 'palette' }, 'Command palette'),
  plain('[', { kind: 'walk', step: -1 }, 'Previous day or week'),
  plain(']', { kind: 'walk', step: 1 }, 'Next day or week'),
  plain('t', { kind: 'present' }, 'Today, this week'),
  plain('n', { kind: 'new-entry' }, 'New entry'),
  command('n', { kind: 'new-entry' }, 'New entry, also while writing'),
  plain('q', { kind: 'quick-entry' }, 'Quick entry, in one line'),
  plain('r', { kind: 'capture' }, 'Capture a request'),
  plain('m', { kind: 'mini' }, 'Mini window'),
  command('z', { kind: 'undo' }, 'Undo'),
  { key: 'z', withCommand: true, withShift: true, action: { kind: 'redo' }, says: 'Redo' },
  command('i', { kind: 'import-calendar' }, 'Import a calendar'),
  command('e', { kind: 'export-data' }, 'Export all data'),
  plain('?', { kind: 'keys' }, 'This list'),
]

/** How a key is written on the screen: `Ctrl Shift Z`. */
export function keyLabels(binding: KeyBinding): readonly string[] {
  return [
    binding.withCommand ? 'Ctrl' : '',
    binding.withShift ? 'Shift' : '',
    binding.key.toUpperCase(),
  ].filter((label) => label !== '')
}

/** The binding a key press means; `?` and `[` may need Shift or AltGr, so those count for letters only. */
export function bindingFor(event: KeyboardEvent): KeyBinding | undefined {
  const key = event.key.toLowerCase()
  const withCommand = event.ctrlKey || event.metaKey
  return keyBindings.find((binding) => {
    if (binding.key !== key) return false
    if (!binding.withCommand) return !withCommand || event.getModifierState('AltGraph')
    return withCommand && !event.altKey && binding.withShift === event.shiftKey
  })
}

/** What a key does to the entry it is pressed on; arrows say which way. */
export type TimelineEdit =
  | 'walk'
  | 'toggle'
  | 'open'
  | 'move'
  | 'end'
  | 'start'
  | 'split'
  | 'duplicate'
  | 'join'
  | 'delete'
  | 'confirm'
  | 'confirm-all'
  | 'dismiss'
  | 'ended-early'
  | 'clear'

export interface TimelineKey {
  /** `KeyboardEvent.key`, lower case; any of them. */
  readonly keys: readonly string[]
  readonly withAlt: boolean
  readonly withShift: boolean
  readonly edit: TimelineEdit
  readonly says: string
}

const arrows = ['arrowup', 'arrowdown']

const onTimeline = (keys: readonly string[], edit: TimelineEdit, says: string): TimelineKey => {
  return { keys, withAlt: false, withShift: false, edit, says }
}

export const timelineKeys: readonly TimelineKey[] = [
  onTimeline(arrows, 'walk', 'Previous or next entry'),
  onTimeline([' '], 'toggle', 'Select, or no longer'),
  onTimeline(['enter'], 'open', 'Open the entry'),
  { keys: arrows, withAlt: true, withShift: false, edit: 'move', says: 'Move by 5 minutes' },
  { keys: arrows, withAlt: false, withShift: true, edit: 'end', says: 'End 5 minutes off' },
  { keys: arrows, withAlt: true, withShift: true, edit: 'start', says: 'Start 5 minutes off' },
  onTimeline(['s'], 'split', 'Split: now, or in the middle'),
  onTimeline(['d'], 'duplicate', 'Duplicate'),
  onTimeline(['j'], 'join', 'Join what is selected'),
  onTimeline(['delete', 'backspace'], 'delete', 'Delete'),
  onTimeline(['c'], 'confirm', 'Confirm an event of the calendar'),
  { keys: ['c'], withAlt: false, withShift: true, edit: 'confirm-all', says: 'Confirm all so far' },
  onTimeline(['x'], 'dismiss', 'Dismiss an event: it did not take place'),
  onTimeline(['e'], 'ended-early', 'Say when an event ended early'),
  onTimeline(['escape'], 'clear', 'Give up a move, or select nothing'),
]

const keyNames: Readonly<Record<string, string>> = {
  arrowup: '↑',
  arrowdown: '↓',
  ' ': 'Space',
  enter: 'Enter',
  escape: 'Esc',
  delete: 'Delete',
}

export function timelineKeyLabels({ keys, withAlt, withShift }: TimelineKey): readonly string[] {
  const named = keys.filter((key) => key !== 'backspace')
  return [
    ...(withAlt ? ['Alt'] : []),
    ...(withShift ? ['Shift'] : []),
    ...named.map((key) => keyNames[key] ?? key.toUpperCase()),
  ]
}

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

export function timelineKeyFor(event: Pressed): TimelineKey | undefined {
  if (event.ctrlKey || event.metaKey) return undefined
  const key = event.key.toLowerCase()
  return timelineKeys.find(
    ({ keys, withAlt, withShift }) =>
      keys.includes(key) &&
      // A move is given up with the keys that hold it still down.
      (key === 'escape' || (withAlt === event.altKey && withShift === event.shiftKey)),
  )
}
