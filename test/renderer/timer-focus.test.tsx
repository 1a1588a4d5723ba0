import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openWindow } from './open-window.tsx'

test('the focus goes from what starts a block to its card, to the question, and back', async () => {
  const { app, user, store } = await openWindow()
  const focused = () => document.activeElement
  const note = await screen.findByLabelText('Note')
  await user.type(note, 'Roadmap{Enter}')
  const stop = await screen.findByRole('button', { name: 'Stop' })
  await waitFor(() => expect(focused()).toBe(screen.getByRole('region', { name: 'Timer' })))
  app.clock.advance(600)
  // A second press of the same key does not stop what the first one started.
  await user.keyboard('{Enter}')
  expect(store.block?.note).toBe('Roadmap')
  await user.tab()
  expect(focused()).toBe(stop)
  await user.keyboard('{Enter}')
  const question = await screen.findByRole('group', { name: 'Did AI help?' })
  await waitFor(() => expect(focused()).toBe(question))
  await user.keyboard('n')
  const start = await screen.findByRole('button', { name: 'Start block' })
  await waitFor(() => expect(focused()).toBe(start))
})

test('a form that is opened begins with its first field', async () => {
  const { user } = await openWindow()
  await screen.findByRole('heading', { name: 'Today' })
  await user.keyboard('n')
  const sheet = within(await screen.findByRole('dialog', { name: 'New entry' }))
  expect(document.activeElement).toBe(sheet.getByRole('button', { name: /Category/ }))
})
