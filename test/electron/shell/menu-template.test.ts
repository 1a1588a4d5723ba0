import { expect, test } from 'vitest'
import { menuTemplate } from '../../../electron/shell/menu-template.ts'
import { words } from '../../support.ts'

const done: string[] = []
const actions = new Proxy({} as Parameters<typeof menuTemplate>[0], {
  get: (_, name) => () => done.push(String(name)),
})
const linux = { isMac: false, isPackaged: true, canFloat: true, words }

function items(label: string, facts = linux): Electron.MenuItemConstructorOptions[] {
  const menu = menuTemplate(actions, facts).find((each) => each.label === label)
  return menu?.submenu as Electron.MenuItemConstructorOptions[]
}

test('macOS has the app’s own menu, and closes the window where others quit', () => {
  const [first] = menuTemplate(actions, { ...linux, isMac: true })
  expect(first).toEqual({ role: 'appMenu' })
  expect(items('&File', { ...linux, isMac: true }).at(-1)).toMatchObject({ role: 'close' })
  expect(items('&File').at(-1)).toMatchObject({ role: 'quit' })
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
