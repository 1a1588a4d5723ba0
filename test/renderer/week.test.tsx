import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { document } from './fixture.ts'
import { noted, openWindow, weekApp } from './open-window.tsx'

test('the week leads with its split and the floor', async () => {
  const { go } = await openWindow()
  await go('Week')
  const finding = await screen.findByText(/tracked so far: .*Your floor/s)
  expect(finding.textContent?.replaceAll('\u00a0', ' ')).toBe(
    '32 h 30 min tracked so far: 31% strategy, 69% execution. Your floor of 25% strategy is met.',
  )
})

test('a figure opens onto the rows it is the sum of', async () => {
  const { go, user } = await openWindow()
  await go('Week')
  await user.click(await screen.findByRole('button', { name: 'Requests & firefighting' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'Requests & firefighting' }))
  expect(sheet.getByRole('button', { name: 'Escalation' })).toBeDefined()
  expect(sheet.getByRole('row', { name: /Total 6:00/ })).toBeDefined()
})

test('time without a goal is a list to work off: many entries get one at once', async () => {
  const { go, user, store } = await openWindow()
  await go('Week')
  await user.click(await screen.findByRole('button', { name: 'No goal' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'No goal' }))
  const all = sheet.getByRole<HTMLInputElement>('checkbox', { name: 'Choose all' })
  const [one] = sheet.getAllByRole('checkbox', { name: /^Choose (?!all)/ })
  if (!one) throw new Error('there is no row')
  await user.click(one)
  expect([all.checked, all.indeterminate]).toEqual([false, true])
  await user.click(all)
  expect([all.checked, all.indeterminate]).toEqual([true, false])
  await user.click(sheet.getByRole('button', { name: /Goal of the chosen entries/ }))
  await user.click(await screen.findByRole('option', { name: 'Win mid-market' }))
  expect(await sheet.findByText('No time counts here.')).toBeDefined()
  expect([...store.entries.values()].map(({ goalId }) => goalId)).toEqual(
    document.entries.map(() => 'mid'),
  )
})

test('the split says how it is computed, with the categories it is the sum of', async () => {
  const { go, user } = await openWindow()
  await go('Week')
  await user.click(await screen.findByRole('button', { name: 'How is Strategy computed?' }))
  const says = (await screen.findByRole('dialog', { name: 'Strategy' })).textContent
  expect(says?.replaceAll('\u00a0', ' ')).toMatch(
    /^10 h of 32 h 30 min tracked\.The strategy categories: /,
  )
})

test('a guardrail says what its state is told from', async () => {
  const { go, user } = await openWindow()
  await go('Week')
  await user.click(
    await screen.findByRole('button', { name: 'How is the guardrail on Strategy computed?' }),
  )
  const says = (await screen.findByRole('dialog', { name: 'the guardrail on Strategy' }))
    .textContent
  expect(says).toMatch(/of your working hours are free/)
})

test('of a long list only what is near is drawn, and on paper all of it', async () => {
  const [first] = document.entries
  if (!first) throw new Error('the fixture has no entries')
  const entries = Array.from({ length: 90 }, (_, index) => ({
    ...first,
    id: `e${index}`,
    note: `Line ${index}`,
    start: (first.start + 60 * index) as typeof first.start,
    end: (first.start + 60 * (index + 1)) as typeof first.end,
  }))
  const { go } = await openWindow(weekApp({ entries }))
  await go('Week')
  const list = within(await screen.findByRole('region', { name: 'Entries' }))
  // Those who come from below, with Shift+Tab, find the last line.
  await list.findByRole('button', { name: 'Line 89' })
  expect(list.getAllByRole('row').length).toBeLessThan(60)
  expect(list.getByRole('table').getAttribute('aria-rowcount')).toBe('90')
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(list.getAllByRole('row')).toHaveLength(90)
  act(() => void dispatchEvent(new Event('afterprint')))
  expect(list.getAllByRole('row').length).toBeLessThan(60)
})

test('an entry is added', async () => {
  const { go, user, store } = await openWindow()
  await go('Week')
  await user.keyboard('n')
  const sheet = within(await screen.findByRole('dialog', { name: 'New entry' }))
  await user.type(sheet.getByLabelText('Note'), 'Board deck')
  const save = sheet.getByRole('button', { name: 'Save entry' })
  // What it was of is for the person to say.
  expect(save.hasAttribute('disabled')).toBe(true)
  await user.click(sheet.getByRole('button', { name: /Category/ }))
  await user.click(await screen.findByRole('option', { name: 'Delivery & backlog' }))
  await user.click(save)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(noted(store, 'Board deck')).toMatchObject([
    { categoryId: 'delivery', source: 'manual', ai: null, request: null },
  ])
})

test('an entry is changed and keeps its times to the second', async () => {
  const { go, user, store } = await openWindow()
  await go('Week')
  await user.click(await screen.findByRole('button', { name: 'Escalation' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'Change entry' }))
  await user.type(sheet.getByLabelText('Note'), ' again')
  await user.click(sheet.getByRole('button', { name: 'Save entry' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(store.entries.get('wed')).toEqual({
    ...document.entries.find(({ id }) => id === 'wed'),
    note: 'Escalation again',
  })
})

test('a deleted entry comes back with Undo', async () => {
  const { go, user, store } = await openWindow()
  await go('Week')
  await user.click(await screen.findByRole('button', { name: 'Delete Escalation' }))
  await waitFor(() => expect(store.entries.has('wed')).toBe(false))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('button', { name: 'Delete Escalation' })).toBeDefined()
})

test('a guardrail says how it stands, and why', async () => {
  const { go } = await openWindow()
  await go('Week')
  const rails = within(await screen.findByRole('region', { name: 'Guardrails' }))
  expect(rails.getByText('met')).toBeDefined()
  expect(rails.getByText('at risk')).toBeDefined()
  expect(rails.getByText(/Needs 1\sh 45\smin more\. .* free/)).toBeDefined()
})

test('an empty week teaches what would stand there', async () => {
  const { go } = await openWindow(weekApp({ entries: [] }))
  await go('Week')
  expect(await screen.findByText('Nothing tracked yet this week.')).toBeDefined()
  expect(screen.getByText(/is split here into/)).toBeDefined()
})
