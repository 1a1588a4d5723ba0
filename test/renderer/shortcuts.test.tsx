import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openWindow } from './open-window.tsx'

async function openSettings() {
  const opened = await openWindow()
  await opened.go('Settings', 'Keys and start')
  const keys = () => opened.store.config.settings.system.shortcuts
  const field = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name} `) })
  return { ...opened, keys, field }
}

test('a shortcut is recorded by pressing it, and cleared', async () => {
  const { user, keys, field } = await openSettings()
  await user.click(field('Start or stop a block'))
  expect(screen.getByText('Hold Ctrl or Alt and press a letter. Esc cancels.')).toBeDefined()
  await user.keyboard('{Control>}{Alt>}k{/Alt}{/Control}')
  await waitFor(() => expect(keys()).toEqual({ startStop: 'Control+Alt+K' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(field('Start or stop a block').textContent).toBe('CtrlAltK')
  await user.click(screen.getByRole('button', { name: 'Clear: Start or stop a block' }))
  await waitFor(() => expect(keys()).toEqual({}))
})

test('keys that cannot be taken are refused in words, and Esc leaves the shortcut', async () => {
  const { user, keys, field } = await openSettings()
  await user.click(screen.getByRole('button', { name: 'Use Ctrl Alt P' }))
  await waitFor(() => expect(keys()).toEqual({ pause: 'Control+Alt+P' }))
  await user.click(field('Show this window'))
  await user.keyboard('x')
  expect(
    screen.getByText('Hold Ctrl or Alt with it: every program needs the key by itself.'),
  ).toBeDefined()
  await user.keyboard('{Control>}{Alt>}p{/Alt}{/Control}')
  expect(screen.getByText('“Pause or resume it” has these keys already.')).toBeDefined()
  await user.keyboard('{Control>}k{/Control}')
  expect(screen.getByText('Offwheel’s window uses these keys itself.')).toBeDefined()
  await user.keyboard('{Control>}{Alt>}p{/Alt}{/Control}')
  await user.keyboard('{Escape}')
  expect(screen.queryByText(/has these keys already/)).toBeNull()
  expect(field('Show this window').textContent).toBe('None')
  expect(keys()).toEqual({ pause: 'Control+Alt+P' })
})

test('what another shortcut has is not proposed', async () => {
  const { user, keys, field } = await openSettings()
  await user.click(field('Capture a request'))
  await user.keyboard('{Control>}{Alt>}o{/Alt}{/Control}')
  await waitFor(() => expect(keys()).toEqual({ capture: 'Control+Alt+O' }))
  expect(screen.queryByRole('button', { name: 'Use Ctrl Alt O' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Use Ctrl Alt Shift O' })).toBeDefined()
})
