import { expect, test } from 'vitest'
import {
  type BlockState,
  type MenuFacts,
  menuTemplate,
} from '../../../electron/shell/menu-template.ts'
import { words } from '../../support.ts'

const done: string[] = []
const actions = new Proxy({} as Parameters<typeof menuTemplate>[0], {
  get: (_, name) => () => done.push(String(name)),
})
const idle = { is: 'none', hasBreaks: false } as const
const linux: MenuFacts = { isMac: false, isPackaged: true, canFloat: true, words, block: idle }
const mac = { ...linux, isMac: true }

function items(label: string, facts: MenuFacts = linux): Electron.MenuItemConstructorOptions[] {
  const menu = menuTemplate(actions, facts).find((each) => each.label === label)
  return menu?.submenu as Electron.MenuItemConstructorOptions[]
}

const titles = (facts: MenuFacts) => menuTemplate(actions, facts).map(({ label }) => label)

test('the menus, and the app’s own on macOS', () => {
  expect(titles(linux)).toEqual(['&File', '&Edit', '&Block', '&View', '&Go', '&Help'])
  expect(titles(mac)).toEqual([
    'Offwheel',
    '&File',
    '&Edit',
    '&Block',
    '&View',
    '&Go',
    '&Window',
    '&Help',
  ])
})

test('Preferences, About and Quit are in the app’s menu on macOS, elsewhere in File and Help', () => {
  const preferences = { label: 'Preferences…', accelerator: 'CmdOrCtrl+,' }
  expect(items('Offwheel', mac)).toContainEqual(expect.objectContaining(preferences))
  expect(items('&File')).toContainEqual(expect.objectContaining(preferences))
  expect(items('&File').at(-1)).toMatchObject({ role: 'quit' })
  expect(items('&File', mac).at(-1)).toMatchObject({ role: 'close' })
  expect(items('&Help').at(-1)).toMatchObject({ label: 'About Offwheel' })
  expect(items('Offwheel', mac)[0]).toMatchObject({ label: 'About Offwheel' })
})

const timerItems = (block: BlockState) =>
  items('&Block', { ...linux, block })
    .slice(0, 4)
    .map(({ label, enabled }) => `${label}${enabled ? '' : ' (off)'}`)

test.each([
  ['none', ['Start block', 'Pause (off)', 'Stop (off)', 'Take a break (off)']],
  ['running', ['Start block (off)', 'Pause', 'Stop', 'Take a break']],
  ['paused', ['Start block (off)', 'Resume', 'Stop', 'Take a break (off)']],
  ['break', ['Start block (off)', 'Back to work', 'Stop', 'Take a break (off)']],
] as const)('Block, while %s, offers what can be done', (is, says) => {
  expect(timerItems({ is, hasBreaks: true })).toEqual(says)
})

test('a break is offered only to a block of work and breaks in turn', () => {
  expect(timerItems({ is: 'running', hasBreaks: false }).at(-1)).toBe('Take a break (off)')
})

test('single keys are shown but left to the window, and macOS does not have them', () => {
  const keys = (facts: MenuFacts) =>
    ['&Block', '&Go', '&Help'].flatMap((menu) =>
      items(menu, facts).filter(({ accelerator }) => accelerator?.length === 1),
    )
  expect(keys(linux).map(({ accelerator }) => accelerator)).toEqual([
    'B',
    'P',
    'F',
    'R',
    'Q',
    '[',
    ']',
    'T',
    '?',
  ])
  expect(keys(linux).every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true)
  expect(keys(mac)).toEqual([])
})

test('undo and redo are left to the window, which knows whether somebody is typing', () => {
  const [undo, redo] = items('&Edit')
  expect([undo?.registerAccelerator, redo?.registerAccelerator]).toEqual([false, false])
  expect([undo?.role, redo?.role]).toEqual([undefined, undefined])
})

test('the mini window promises to stay on top only where it can', () => {
  const labels = (canFloat: boolean) =>
    items('&View', { ...linux, canFloat }).map(({ label }) => label)
  expect(labels(true)).toContain('Mini window')
  expect(labels(false)).toContain('Mini window (stays on top on X11 only)')
})

test('a released app has no developer tools', () => {
  const roles = (isPackaged: boolean) =>
    items('&View', { ...linux, isPackaged }).map(({ role }) => role)
  expect(roles(false)).toContain('toggleDevTools')
  expect(roles(true)).not.toContain('toggleDevTools')
})
