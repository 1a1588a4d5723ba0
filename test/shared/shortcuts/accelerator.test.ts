import { expect, test } from 'vitest'
import {
  holderOf,
  type KeyPress,
  proposalFor,
  recorded,
} from '../../../shared/shortcuts/accelerator.ts'

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => {
  return { key, code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...held }
}
const both = { ctrlKey: true, altKey: true }

test.each([
  ['Ctrl Alt F', press('f', 'KeyF', both), 'Control+Alt+F'],
  ['with Shift', press('F', 'KeyF', { ...both, shiftKey: true }), 'Control+Alt+Shift+F'],
  ['a letter by what it writes', press('z', 'KeyY', both), 'Control+Alt+Z'],
  ['a key that writes another sign with Alt', press('ƒ', 'KeyF', both), 'Control+Alt+F'],
  ['a key with a name', press('ArrowUp', 'ArrowUp', both), 'Control+Alt+Up'],
  ['a function key alone', press('F9', 'F9'), 'F9'],
  ['the system’s own key', press('b', 'KeyB', { metaKey: true }), 'Super+B'],
])('%s is recorded as Electron names it', (_, pressed, accelerator) => {
  expect(recorded(pressed, false)).toEqual({ kind: 'keys', accelerator })
})

test('on a Mac the key beside the space bar is Command', () => {
  const pressed = press('b', 'KeyB', { metaKey: true })
  expect(recorded(pressed, true)).toEqual({ kind: 'keys', accelerator: 'Command+B' })
})

test.each([
  ['modifiers alone', press('Control', 'ControlLeft', { ctrlKey: true }), 'incomplete'],
  ['a letter alone', press('f', 'KeyF'), 'bare'],
  ['a letter with Shift', press('F', 'KeyF', { shiftKey: true }), 'bare'],
  ['a key without a name', press('Dead', 'Unidentified', both), 'unknown'],
])('%s are not taken', (_, pressed, kind) => {
  expect(recorded(pressed, false)).toEqual({ kind })
})

test('keys of another shortcut are its, however they are written', () => {
  const shortcuts = { pause: 'control+alt+p' }
  expect(holderOf('Control+Alt+P', shortcuts, 'show')).toBe('pause')
  expect(holderOf('Control+Alt+P', shortcuts, 'pause')).toBeNull()
})

test('only what no other shortcut has is proposed', () => {
  expect(proposalFor('pause', {})).toBe('Control+Alt+P')
  expect(proposalFor('pause', { show: 'Control+Alt+P' })).toBe('Control+Alt+Shift+P')
  const all = { show: 'Control+Alt+P', capture: 'Control+Alt+Shift+P' }
  expect(proposalFor('pause', all)).toBeNull()
})
