import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Guardrail } from '../../shared/model/guardrail.ts'
import { document } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

const withGuardrails = (guardrails: readonly Guardrail[]) =>
  weekApp({ settings: { ...document.settings, guardrails } })

test('a cap on coordination is set in Settings and followed on Week', async () => {
  const start: Guardrail = { id: 'cap', metric: 'requests', atMost: 0.01 }
  const { go, user, store } = await openWindow(withGuardrails([start]))
  await go('Settings', 'Guardrails')
  const part = within(await screen.findByRole('region', { name: 'Guardrails' }))
  await user.click(part.getByRole('button', { name: /Share of/ }))
  expect(screen.queryByRole('option', { name: 'Breaks & private' })).toBeNull()
  await user.click(await screen.findByRole('option', { name: 'Coordination & status' }))
  expect(store.config.settings.guardrails).toEqual([
    { id: 'cap', metric: 'category:coordination', atMost: 0.01 },
  ])
  expect(part.getByLabelText('Coordination & status, at most')).toBeDefined()
  await go('Week')
  const rails = within(await screen.findByRole('region', { name: 'Guardrails' }))
  expect(rails.getByText(/^Coordination & status/)).toBeDefined()
  expect(rails.getByText('out of reach')).toBeDefined()
})

test('a guardrail on a category that is gone is shown as such, and can be deleted', async () => {
  const gone: Guardrail = { id: 'gone', metric: 'category:sold', atLeast: 0.2 }
  const { go, user, store } = await openWindow(withGuardrails([gone]))
  await go('Week')
  const rails = within(await screen.findByRole('region', { name: 'Guardrails' }))
  expect(rails.getByText(/^A category that no longer exists/)).toBeDefined()
  expect(rails.getByText(/no time counts for it/)).toBeDefined()
  await go('Settings', 'Guardrails')
  const part = within(await screen.findByRole('region', { name: 'Guardrails' }))
  expect(part.getByText(/Choose another one, or delete the guardrail/)).toBeDefined()
  await user.click(
    part.getByRole('button', { name: 'Delete the guardrail on A category that no longer exists' }),
  )
  expect(store.config.settings.guardrails).toEqual([])
})
