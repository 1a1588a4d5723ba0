import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openTestApp } from '../electron/support.ts'
import { block } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

const list = async () => within(await screen.findByRole('region', { name: 'Getting started' }))

/** What was pressed is gone with its step. */
const keepsFocus = () => waitFor(() => expect(document.activeElement).not.toBe(document.body))

test('a new installation is led through its first steps, each done or put aside in place', async () => {
  const app = openTestApp()
  const { user, store } = await openWindow(app)
  const start = await list()
  expect(start.getByText('0 of 4 done')).toBeDefined()

  await user.type(start.getByLabelText('Add goal', { selector: 'input' }), 'Onboarding{Enter}')
  expect(await start.findByText('1 of 4 done')).toBeDefined()
  await keepsFocus()

  await user.click(start.getByRole('button', { name: 'Set your normal week' }))
  await user.click(await screen.findByRole('button', { name: 'Save normal week' }))
  expect(await start.findByText('2 of 4 done')).toBeDefined()

  await user.click(start.getByRole('button', { name: 'Skip: Bring in your calendar' }))
  expect(await start.findByText('2 of 3 done')).toBeDefined()
  await keepsFocus()
  await app.run('startBlock', block())
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Getting started' })).toBeNull())
  expect(store.config.settings.start.skipped).toEqual(['calendar'])
})

test('a second Enter on what was added skips no other step', async () => {
  const { user, store } = await openWindow(openTestApp())
  const start = await list()
  const field = start.getByLabelText('Add goal', { selector: 'input' })
  await user.type(field, 'Onboarding{Enter}')
  expect(await start.findByText('1 of 4 done')).toBeDefined()
  await keepsFocus()
  expect(document.activeElement?.textContent).toBe('Set your normal week')
  expect(store.config.settings.start.skipped).toEqual([])
})

test('sample data are a press away', async () => {
  const app = openTestApp()
  const { user } = await openWindow(app)
  await user.click((await list()).getByRole('button', { name: 'Look around with sample data' }))
  expect(app.desktopCalls).toContain('openSample')
})

test('an address is pasted where calendars are', async () => {
  const { user } = await openWindow(openTestApp())
  await user.click((await list()).getByRole('button', { name: 'Paste an address…' }))
  const field = await screen.findByLabelText('Calendar address')
  await waitFor(() => expect(document.activeElement).toBe(field))
})

test('who has done it all sees no list', async () => {
  await openWindow(weekApp())
  await screen.findByRole('button', { name: 'Start block' })
  expect(screen.queryByRole('region', { name: 'Getting started' })).toBeNull()
})
