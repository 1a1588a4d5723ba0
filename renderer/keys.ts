// The keys of the window, for the handler and for the list of keys. Letters of an entry on the timeline are not used here.
import type { WindowAction } from '../shared/ipc.ts'
import { type ViewName, views } from '../shared/views.ts'
import type { MessageId } from '../shared/words/en/index.ts'

export type KeyAction =
  | WindowAction
  | { readonly kind: 'show'; readonly view: ViewName }
  | {
      readonly kind:
        | 'mini'
        | 'pause-or-resume'
        | 'stop-block'
        | 'undo'
        | 'redo'
        | 'import-calendar'
        | 'export-data'
    }

export interface KeyBinding {
  /** `KeyboardEvent.key`, lower case. */
  readonly key: string
  /** Ctrl, or Cmd on a Mac. */
  readonly withCommand: boolean
  readonly withShift: boolean
  readonly action: KeyAction
  readonly says: MessageId
  /** Where the list of keys has it. */
  readonly group: 'everywhere' | 'timer'
}

const plain = (key: string, action: KeyAction, says: MessageId): KeyBinding => {
  return { key, withCommand: false, withShift: false, action, says, group: 'everywhere' }
}

const onTimer = (key: string, action: KeyAction, says: MessageId): KeyBinding => {
  return { ...plain(key, action, says), group: 'timer' }
}

const command = (key: string, action: KeyAction, says: MessageId): KeyBinding => {
  return { ...plain(key, action, says), withCommand: true }
}

export const keyBindings: readonly KeyBinding[] = [
  ...views.map((view, index) => command(String(index + 1), { kind: 'show', view }, `view.${view}`)),
  command('k', { kind: 'palette' }, 'keys.palette'),
  plain('[', { kind: 'walk', step: -1 }, 'keys.back'),
  plain(']', { kind: 'walk', step: 1 }, 'keys.forth'),
  plain('t', { kind: 'present' }, 'keys.present'),
  plain('n', { kind: 'new-entry' }, 'keys.new-entry'),
  command('n', { kind: 'new-entry' }, 'keys.new-entry-writing'),
  plain('m', { kind: 'mini' }, 'keys.mini'),
  command('z', { kind: 'undo' }, 'do.undo'),
  { ...command('z', { kind: 'redo' }, 'do.redo'), withShift: true },
  command('i', { kind: 'import-calendar' }, 'keys.import-calendar'),
  command('e', { kind: 'export-data' }, 'keys.export-data'),
  command(',', { kind: 'show', view: 'settings' }, 'keys.preferences'),
  plain('?', { kind: 'keys' }, 'keys.list'),
  plain('f1', { kind: 'help' }, 'keys.help'),
  onTimer('b', { kind: 'start-block' }, 'keys.start-block'),
  onTimer('p', { kind: 'pause-or-resume' }, 'keys.pause-or-resume'),
  onTimer('f', { kind: 'stop-block' }, 'keys.stop-block'),
  onTimer('r', { kind: 'capture' }, 'keys.capture'),
  onTimer('q', { kind: 'quick-entry' }, 'keys.quick-entry'),
]

/**
 * The binding of a key press. `?` and `[` may need Shift, AltGr or Option. With Alt, a letter opens a menu of the window.
 */
export function bindingFor(event: KeyboardEvent): KeyBinding | undefined {
  const key = event.key.toLowerCase()
  const withCommand = event.ctrlKey || event.metaKey
  return keyBindings.find((binding) => {
    if (binding.key !== key) return false
    if (!binding.withCommand) {
      const isLetter = /^[a-z]$/.test(key)
      return (!withCommand && !(isLetter && event.altKey)) || event.getModifierState('AltGraph')
    }
    return withCommand && !event.altKey && binding.withShift === event.shiftKey
  })
}

/** What a key does to the focused entry; arrows give the direction. */
export type TimelineEdit =
  | 'walk'
  | 'walk-day'
  | 'toggle'
  | 'open'
  | 'move'
  | 'move-day'
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
  readonly says: MessageId
}

const arrows = ['arrowup', 'arrowdown']
const sideArrows = ['arrowleft', 'arrowright']

const onTimeline = (keys: readonly string[], edit: TimelineEdit, says: MessageId): TimelineKey => {
  return { keys, withAlt: false, withShift: false, edit, says }
}

export const timelineKeys: readonly TimelineKey[] = [
  onTimeline(arrows, 'walk', 'keys.walk'),
  onTimeline(sideArrows, 'walk-day', 'keys.walk-day'),
  onTimeline([' '], 'toggle', 'keys.toggle'),
  onTimeline(['enter'], 'open', 'keys.open'),
  { keys: arrows, withAlt: true, withShift: false, edit: 'move', says: 'keys.move' },
  { keys: sideArrows, withAlt: true, withShift: false, edit: 'move-day', says: 'keys.move-day' },
  { keys: arrows, withAlt: false, withShift: true, edit: 'end', says: 'keys.end' },
  { keys: arrows, withAlt: true, withShift: true, edit: 'start', says: 'keys.start' },
  onTimeline(['s'], 'split', 'keys.split'),
  onTimeline(['d'], 'duplicate', 'keys.duplicate'),
  onTimeline(['j'], 'join', 'keys.join'),
  onTimeline(['delete', 'backspace'], 'delete', 'do.delete'),
  onTimeline(['c'], 'confirm', 'keys.confirm'),
  { keys: ['c'], withAlt: false, withShift: true, edit: 'confirm-all', says: 'keys.confirm-all' },
  onTimeline(['x'], 'dismiss', 'keys.dismiss'),
  onTimeline(['e'], 'ended-early', 'keys.ended-early'),
  onTimeline(['escape'], 'clear', 'keys.clear'),
]

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

export function timelineKeyFor(event: Pressed): TimelineKey | undefined {
  if (event.ctrlKey || event.metaKey) return undefined
  const key = event.key.toLowerCase()
  return timelineKeys.find(
    ({ keys, withAlt, withShift }) =>
      keys.includes(key) &&
      // Esc must also cancel a move while the keys that started it are still held.
      (key === 'escape' || (withAlt === event.altKey && withShift === event.shiftKey)),
  )
}
