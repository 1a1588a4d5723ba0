// The keys of the window, for the handler and for the list of keys.
import { type ViewName, views } from '../shared/views.ts'
import type { MessageId } from '../shared/words/en/index.ts'
import { t } from './words.ts'

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
  readonly says: MessageId
}

const plain = (key: string, action: KeyAction, says: MessageId): KeyBinding => {
  return { key, withCommand: false, withShift: false, action, says }
}

const command = (key: string, action: KeyAction, says: MessageId): KeyBinding => {
  return { key, withCommand: true, withShift: false, action, says }
}

export const keyBindings: readonly KeyBinding[] = [
  ...views.map((view, index) => command(String(index + 1), { kind: 'show', view }, `view.${view}`)),
  command('k', { kind: 'palette' }, 'keys.palette'),
  plain('[', { kind: 'walk', step: -1 }, 'keys.back'),
  plain(']', { kind: 'walk', step: 1 }, 'keys.forth'),
  plain('t', { kind: 'present' }, 'keys.present'),
  plain('n', { kind: 'new-entry' }, 'keys.new-entry'),
  command('n', { kind: 'new-entry' }, 'keys.new-entry-writing'),
  plain('q', { kind: 'quick-entry' }, 'keys.quick-entry'),
  plain('r', { kind: 'capture' }, 'keys.capture'),
  plain('m', { kind: 'mini' }, 'keys.mini'),
  command('z', { kind: 'undo' }, 'do.undo'),
  { key: 'z', withCommand: true, withShift: true, action: { kind: 'redo' }, says: 'do.redo' },
  command('i', { kind: 'import-calendar' }, 'keys.import-calendar'),
  command('e', { kind: 'export-data' }, 'keys.export-data'),
  plain('?', { kind: 'keys' }, 'keys.list'),
]

/** A key as written on the screen: `Ctrl Shift Z`. */
export function keyLabels(binding: KeyBinding): readonly string[] {
  return [
    binding.withCommand ? t('keys.name-ctrl') : '',
    binding.withShift ? t('keys.name-shift') : '',
    binding.key.toUpperCase(),
  ].filter((label) => label !== '')
}

/** The binding of a key press; `?` and `[` may need Shift or AltGr, so those are only compared for letters. */
export function bindingFor(event: KeyboardEvent): KeyBinding | undefined {
  const key = event.key.toLowerCase()
  const withCommand = event.ctrlKey || event.metaKey
  return keyBindings.find((binding) => {
    if (binding.key !== key) return false
    if (!binding.withCommand) return !withCommand || event.getModifierState('AltGraph')
    return withCommand && !event.altKey && binding.withShift === event.shiftKey
  })
}

/** What a key does to the focused entry; arrows give the direction. */
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
  readonly says: MessageId
}

const arrows = ['arrowup', 'arrowdown']

const onTimeline = (keys: readonly string[], edit: TimelineEdit, says: MessageId): TimelineKey => {
  return { keys, withAlt: false, withShift: false, edit, says }
}

export const timelineKeys: readonly TimelineKey[] = [
  onTimeline(arrows, 'walk', 'keys.walk'),
  onTimeline([' '], 'toggle', 'keys.toggle'),
  onTimeline(['enter'], 'open', 'keys.open'),
  { keys: arrows, withAlt: true, withShift: false, edit: 'move', says: 'keys.move' },
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

const arrowSigns: Readonly<Record<string, string>> = { arrowup: '↑', arrowdown: '↓' }

const keyNames: Readonly<Record<string, MessageId>> = {
  ' ': 'keys.name-space',
  enter: 'keys.name-enter',
  escape: 'keys.name-esc',
  delete: 'keys.name-delete',
}

function keyName(key: string): string {
  const named = keyNames[key]
  return named ? t(named) : (arrowSigns[key] ?? key.toUpperCase())
}

export function timelineKeyLabels({ keys, withAlt, withShift }: TimelineKey): readonly string[] {
  const named = keys.filter((key) => key !== 'backspace')
  return [
    ...(withAlt ? [t('keys.name-alt')] : []),
    ...(withShift ? [t('keys.name-shift')] : []),
    ...named.map(keyName),
  ]
}

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
