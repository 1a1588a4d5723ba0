import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { at, meeting, pricing } from './fixture.ts'
import { noted, openWindow, weekApp } from './open-window.tsx'

const call = meeting('call', at('18', '16:00'), 1, { title: 'Contoso' })
const coffee = meeting('coffee', at('17', '16:00'), 0.5, { title: 'Coffee' })
const waiting = [...pricing, call, coffee]

const focusedGroup = () =>
  document.activeElement?.closest('[data-group]')?.querySelector('.group-name')?.textContent

async function openCalendar(...meetings: Parameters<typeof weekApp>[1][]) {
  const opened = await openWindow(weekApp({}, meetings[0] ?? waiting))
  await opened.go('Meetings')
  await screen.findByText('Coffee')
  return opened
}

test('one key a group classifies, and the focus goes on to the next', async () => {
  const { user, store } = await openCalendar()
  const legend = within(screen.getByRole('list', { name: 'Keys for categories' }))
  expect(legend.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['1Vision & strategy', '3Market & customers', '0Breaks & private']),
  )
  await user.keyboard('{ArrowDown}')
  expect(focusedGroup()).toBe('Pricing workshop')
  await user.keyboard('{ArrowDown}')
  expect(focusedGroup()).toBe('Contoso')
  await user.keyboard('{ArrowUp}3')
  await waitFor(() => expect(focusedGroup()).toBe('Contoso'))
  expect(noted(store, 'Pricing workshop')).toHaveLength(2)
  expect(store.config.rules.at(-1)).toMatchObject({
    when: { titleWords: ['Pricing workshop'] },
    categoryId: 'market',
  })
  expect(screen.getByText('Pricing workshop: Market & customers.')).toBeDefined()
  await user.keyboard('{ArrowDown}{Delete}')
  await waitFor(() => expect(focusedGroup()).toBe('Contoso'))
  expect(screen.getByText('Coffee: dismissed.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Undo: Coffee' }))
  await waitFor(() => expect(screen.getByText('Coffee')).toBeDefined())
  await user.click(screen.getByRole('button', { name: /Category for Contoso/ }))
  await user.click(await screen.findByRole('option', { name: 'People & growth' }))
  expect(await screen.findByText('Contoso: People & growth.')).toBeDefined()
  expect(noted(store, 'Contoso')).toMatchObject([{ categoryId: 'people' }])
})

test('a letter or an arrow on a list of categories chooses nothing', async () => {
  const { user, store } = await openCalendar()
  await user.keyboard('{ArrowDown}m{ArrowRight}{ArrowLeft}')
  expect(focusedGroup()).toBe('Pricing workshop')
  expect(store.waiting).toHaveLength(4)
})

test('two presses in a row make one rule', async () => {
  const { user, store } = await openCalendar(pricing.concat(coffee))
  const rules = store.config.rules.length
  await user.keyboard('{ArrowDown}33')
  await waitFor(() => expect(focusedGroup()).toBe('Coffee'))
  expect(store.config.rules).toHaveLength(rules + 1)
})

test('the goal is chosen before the category, or after it for what was classified', async () => {
  const { user, store } = await openCalendar()
  await user.click(screen.getByRole('button', { name: /Goal for Contoso/ }))
  await user.click(await screen.findByRole('option', { name: 'Win mid-market' }))
  await user.keyboard('3')
  await screen.findByText('Contoso: Market & customers.')
  expect(noted(store, 'Contoso')).toMatchObject([{ categoryId: 'market', goalId: 'mid' }])
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}4')
  await screen.findByText('Pricing workshop: Visibility & stakeholders.')
  await user.click(screen.getByRole('button', { name: /Goal for Pricing workshop/ }))
  await user.click(await screen.findByRole('option', { name: 'Halve onboarding' }))
  await waitFor(() =>
    expect(noted(store, 'Pricing workshop')).toMatchObject([
      { categoryId: 'influence', goalId: 'onboard' },
      { categoryId: 'influence', goalId: 'onboard' },
    ]),
  )
  expect(store.config.rules.at(-1)).toMatchObject({ categoryId: 'influence', goalId: 'onboard' })
  expect(store.undoLabel).toBe('Classify events')
  // It is one decision: one step takes it back.
  await user.click(screen.getByRole('button', { name: 'Undo: Pricing workshop' }))
  await screen.findByText('Pricing workshop')
  expect(noted(store, 'Pricing workshop')).toEqual([])
  expect(noted(store, 'Contoso')).toHaveLength(1)
})

test('undo of the last group goes once something else is done', async () => {
  const { user, run } = await openCalendar()
  await user.keyboard('{ArrowDown}3')
  await screen.findByRole('button', { name: 'Undo: Pricing workshop' })
  await run('addGoal', { name: 'Other' })
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Undo: Pricing workshop' })).toBe(null),
  )
})

test('what lies before and after the recent weeks is counted apart, and opens', async () => {
  const early = meeting('early', at('02', '10:00'), 2, { title: 'Kick-off' })
  const before = { ...early, start: at('02', '10:00'), end: at('02', '12:00') }
  const longAgo = {
    ...before,
    start: (before.start - 30 * 86_400) as typeof before.start,
    end: (before.end - 30 * 86_400) as typeof before.end,
  }
  const later = meeting('later', at('25', '10:00'), 3, { title: 'Offsite' })
  const { user } = await openCalendar([...waiting, longAgo, later])
  expect(
    screen.getByText(/^4 meetings of this week and the last four, 3 h 30 min in all, wait/),
  ).toBeDefined()
  expect(screen.queryByText('Kick-off')).toBe(null)
  await user.click(screen.getByText('Earlier: 1 meeting, 2 h'))
  expect(await screen.findByText('Kick-off')).toBeDefined()
  await user.click(screen.getByText('Only to come: 1 meeting, 3 h'))
  expect(await screen.findByText('Offsite')).toBeDefined()
})
