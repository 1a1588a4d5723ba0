import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { document } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

test('the finding says what AI saved and where it went', async () => {
  const { go } = await openWindow()
  await go('AI hours')
  const finding = await screen.findByText(/^AI saved you 6 h so far\./)
  expect(finding.textContent).toMatch(/went into/)
})

test('without a normal week nothing is said about where hours went', async () => {
  const settings = { ...document.settings, baseline: null }
  const { go, user } = await openWindow(weekApp({ settings }))
  await go('AI hours')
  expect(
    await screen.findByText(/Where they went is not known: no normal week is set/),
  ).toBeDefined()
  expect(screen.queryByRole('heading', { name: 'The account' })).toBeNull()
  // It is set in place: the account is there when the sheet closes.
  await user.click(screen.getByRole('button', { name: 'Set your normal week' }))
  await user.click(await screen.findByRole('button', { name: 'Save normal week' }))
  expect(await screen.findByRole('heading', { name: 'The account' })).toBeDefined()
})

test('AI that cost time is said to have cost it', async () => {
  const [first] = document.entries
  const ai = {
    tool: 'Claude',
    savedMinutes: 10,
    reworkMinutes: 50,
    basis: 'estimated',
    newWork: false,
  } as const
  const entries = first ? [{ ...first, ai }] : []
  const { go } = await openWindow(weekApp({ entries }))
  await go('AI hours')
  expect(await screen.findByText(/^AI cost you 40 min/)).toBeDefined()
})

test('one tool and no normal week is a sentence, two are a picture', async () => {
  const settings = { ...document.settings, baseline: null }
  const one = document.entries.filter(({ ai }) => ai === null || ai.tool === 'Claude')
  const { go } = await openWindow(weekApp({ settings, entries: one }))
  await go('AI hours')
  const flow = within(await screen.findByRole('region', { name: 'Where the saved hours went' }))
  expect(flow.getByText('4 h, all of it with Claude.')).toBeDefined()
  expect(flow.queryByRole('img')).toBe(null)
})

test('the account adds up to what was saved', async () => {
  const { go } = await openWindow()
  await go('AI hours')
  const account = within(await screen.findByRole('region', { name: 'The account' }))
  const total = within(account.getByRole('row', { name: /^All work/ }))
  expect(total.getAllByRole('cell').map(({ textContent }) => textContent)[1]).toBe('6:00')
  expect(account.getByText('+6:00')).toBeDefined()
})

test('blocks nobody answered for are listed as unknown', async () => {
  const { go, user } = await openWindow()
  await go('AI hours')
  await user.click(await screen.findByRole('button', { name: 'Answer for Narrative' }))
  expect(await screen.findByRole('dialog', { name: 'Change entry' })).toBeDefined()
})

test('beside the account stands the likely one, or why there is none', async () => {
  const { go } = await openWindow()
  await go('AI hours')
  const likely = within(await screen.findByRole('region', { name: 'The likely account' }))
  expect(likely.getByText(/^If the untracked hours were like the|^Less than half/)).toBeDefined()
})

test('the longest stretches that nothing is known of are listed, and filled by a press', async () => {
  const { go, user, store } = await openWindow()
  await go('AI hours')
  const dark = within(await screen.findByRole('region', { name: 'Not accounted for' }))
  const [longest] = await dark.findAllByRole('button', { name: /^Fill / })
  if (!longest) throw new Error('nothing to fill')
  const name = longest.getAttribute('aria-label')
  await user.click(longest)
  const sheet = within(await screen.findByRole('dialog', { name: 'New entry' }))
  await user.click(sheet.getByRole('button', { name: /Category/ }))
  await user.click(await screen.findByRole('option', { name: 'Delivery & backlog' }))
  await user.click(sheet.getByRole('button', { name: 'Save entry' }))
  await waitFor(() => expect(store.entries.size).toBe(document.entries.length + 1))
  await waitFor(() => expect(screen.queryByRole('button', { name: name ?? '' })).toBeNull())
})

test('hours that were said are not asked for again', async () => {
  const said = { ...document.weeks, '2026-W47': { workedMinutes: 3000 } }
  const { go } = await openWindow(weekApp({ weeks: said }))
  await go('AI hours')
  expect(await screen.findByText(/of the hours you worked are untracked$/)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Enter hours worked' })).toBeNull()
})
