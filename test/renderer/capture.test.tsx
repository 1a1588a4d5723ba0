import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Request } from '../../shared/model/request.ts'
import { fakeApi } from './fake-api.ts'
import { at, document as fixture } from './fixture.ts'
import { openWindow } from './open-window.tsx'

const asked: Request = {
  id: 'sso',
  at: at('20', '13:30'),
  from: 'Sales',
  what: 'Single sign-on by March?',
  minutes: 45,
  decision: null,
}
const running = {
  id: 'running',
  categoryId: 'vision',
  goalId: null,
  note: '',
  plannedMinutes: 25,
  startedAt: at('20', '15:20'),
  pauses: [],
  pausedAt: null,
  rest: null,
  cycle: null,
  finishAt: null,
  away: null,
  forgottenAskedOn: null,
  endAnnounced: false,
}
const withRequests = (...requests: readonly Request[]) => fakeApi({ ...fixture, requests })

async function openCapture(fake = withRequests()) {
  const opened = await openWindow(fake)
  await screen.findByRole('heading', { name: 'Today' })
  await opened.user.keyboard('r')
  const sheet = within(await screen.findByRole('dialog', { name: 'Capture a request' }))
  // The real window puts the cursor there by itself.
  await opened.user.click(sheet.getByRole('combobox', { name: 'Who asks' }))
  return { ...opened, sheet }
}

describe('capturing', () => {
  test('R, who, what and Enter are enough', async () => {
    const { user, called } = await openCapture()
    await user.keyboard('Sales{Tab}Slides for Acme{Enter}')
    expect(called('captureRequest')).toEqual([
      { from: 'Sales', what: 'Slides for Acme', minutes: null, decision: null },
    ])
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await screen.findByText('Kept: Slides for Acme.')).toBeDefined()
  })

  test('Esc leaves without keeping anything', async () => {
    const { user, called } = await openCapture()
    await user.keyboard('Sales{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(called('captureRequest')).toEqual([])
  })

  test('nothing written is not kept', async () => {
    const { user, called, sheet } = await openCapture()
    expect(sheet.getByRole('button', { name: 'Keep' })).toHaveProperty('disabled', true)
    await user.keyboard('{Enter}')
    expect(called('captureRequest')).toEqual([])
  })

  test('who asked before is offered', async () => {
    const { user, sheet } = await openCapture(withRequests({ ...asked, decision: 'now' }))
    await user.keyboard('Sa')
    await user.click(await screen.findByRole('option', { name: 'Sales' }))
    expect(sheet.getByRole('combobox', { name: 'Who asks' })).toHaveProperty('value', 'Sales')
  })

  test('minutes and a decision go along', async () => {
    const { user, called, sheet } = await openCapture()
    await user.keyboard('Sales{Tab}')
    await user.type(sheet.getByLabelText('How long'), '20')
    await user.click(sheet.getByRole('radio', { name: 'Decline' }))
    await user.click(sheet.getByRole('button', { name: 'Keep' }))
    expect(called('captureRequest')).toEqual([
      { from: 'Sales', what: '', minutes: 20, decision: 'declined' },
    ])
  })

  test('now starts a block for it', async () => {
    const { user, called, sheet } = await openCapture()
    await user.keyboard('Sales{Tab}Slides')
    await user.click(sheet.getByRole('radio', { name: 'Now' }))
    await user.click(sheet.getByRole('button', { name: 'Keep' }))
    expect(called('startRequest')).toEqual([{ id: 'request-1' }])
    expect(called('stopBlock')).toEqual([])
    expect(await screen.findByRole('timer')).toBeDefined()
  })

  test('now says what it stops, and does', async () => {
    const { user, called, sheet, set } = await openCapture()
    act(() => set({ block: running }))
    await user.keyboard('Sales{Tab}Slides')
    await user.click(sheet.getByRole('radio', { name: 'Now' }))
    expect(sheet.getByRole('status').textContent).toMatch(/^Stops Vision & strategy/)
    await user.click(sheet.getByRole('button', { name: 'Keep' }))
    await waitFor(() => expect(called('startRequest')).toHaveLength(1))
    expect(called('stopBlock')).toHaveLength(1)
  })
})

describe('asked of you', () => {
  test('is not there while nobody asks', async () => {
    await openWindow(withRequests({ ...asked, decision: 'declined' }))
    await screen.findByRole('heading', { name: 'Today' })
    expect(screen.queryByRole('region', { name: 'Requests' })).toBeNull()
  })

  test('says who, what and how long', async () => {
    await openWindow(withRequests(asked))
    const list = within(await screen.findByRole('region', { name: 'Requests' }))
    const line = list.getByRole('listitem')
    expect(line.textContent).toMatch(/Single sign-on by March\?Sales · 45.min · today 13:30/)
  })

  test.each([
    ['Later', 'later'],
    ['Decline', 'declined'],
    ['Done', 'now'],
  ])('%s is decided at once, with a way back', async (name, decision) => {
    const { user, called } = await openWindow(withRequests(asked))
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${name}: Single`) }))
    expect(called('saveRequest')).toEqual([
      { id: 'sso', from: 'Sales', what: asked.what, minutes: 45, decision },
    ])
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeDefined()
  })

  test('starting one takes it off the list', async () => {
    const { user } = await openWindow(withRequests(asked))
    await user.click(await screen.findByRole('button', { name: /^Start: Single/ }))
    expect(await screen.findByRole('timer')).toBeDefined()
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Requests' })).toBeNull())
  })
})

test('the entry sheet knows who asks', async () => {
  const { user } = await openWindow(withRequests(asked))
  await screen.findByRole('heading', { name: 'Today' })
  await user.keyboard('n')
  await user.type(await screen.findByRole('combobox', { name: 'Requested by' }), 'Sa')
  expect(await screen.findByRole('option', { name: 'Sales' })).toBeDefined()
})
