import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Request } from '../../shared/model/request.ts'
import { at, block, fridayAfternoon } from './fixture.ts'
import { noted, openWindow, weekApp } from './open-window.tsx'

const asked: Request = {
  id: 'sso',
  at: at('20', '13:30'),
  from: 'Sales',
  what: 'Single sign-on by March?',
  minutes: 45,
  decision: null,
}
const withRequests = (...requests: readonly Request[]) => weekApp({ requests })

async function openCapture(app = withRequests()) {
  const opened = await openWindow(app)
  await screen.findByRole('heading', { name: 'Today' })
  await opened.user.keyboard('r')
  const sheet = within(await screen.findByRole('dialog', { name: 'Capture a request' }))
  // The real window puts the cursor there by itself.
  await opened.user.click(sheet.getByRole('combobox', { name: 'Who asks' }))
  const requests = () => [...opened.store.requests.values()]
  return { ...opened, sheet, requests }
}

describe('capturing', () => {
  test('R, who, what and Enter are enough', async () => {
    const { user, requests } = await openCapture()
    await user.keyboard('Sales{Tab}Slides for Acme{Enter}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await screen.findByText('Captured: Slides for Acme.')).toBeDefined()
    expect(requests()).toMatchObject([
      { from: 'Sales', what: 'Slides for Acme', minutes: null, decision: null },
    ])
  })

  test('Esc leaves without keeping anything', async () => {
    const { user, requests } = await openCapture()
    await user.keyboard('Nobody known{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(requests()).toEqual([])
  })

  test('nothing written is not kept', async () => {
    const { user, requests, sheet } = await openCapture()
    expect(sheet.getByRole('button', { name: 'Capture' })).toHaveProperty('disabled', true)
    await user.keyboard('{Enter}')
    expect(requests()).toEqual([])
  })

  test('who asked before is offered', async () => {
    const { user, sheet } = await openCapture(withRequests({ ...asked, decision: 'now' }))
    await user.keyboard('Sa')
    await user.click(await screen.findByRole('option', { name: 'Sales' }))
    expect(sheet.getByRole('combobox', { name: 'Who asks' })).toHaveProperty('value', 'Sales')
  })

  test('minutes and a decision go along', async () => {
    const { user, requests, sheet } = await openCapture()
    await user.keyboard('Sales{Tab}')
    await user.type(sheet.getByLabelText('How long'), '20')
    await user.click(sheet.getByRole('radio', { name: 'Decline' }))
    await user.click(sheet.getByRole('button', { name: 'Capture' }))
    expect(requests()).toMatchObject([
      { from: 'Sales', what: '', minutes: 20, decision: 'declined' },
    ])
  })

  test('now starts a block for it', async () => {
    const { user, store, requests, sheet } = await openCapture()
    await user.keyboard('Sales{Tab}Slides')
    await user.click(sheet.getByRole('radio', { name: 'Now' }))
    await user.click(sheet.getByRole('button', { name: 'Capture' }))
    expect(await screen.findByRole('timer')).toBeDefined()
    expect(requests()).toMatchObject([{ from: 'Sales', what: 'Slides', decision: 'now' }])
    expect(store.block).toMatchObject({
      categoryId: 'requests',
      note: 'Slides',
      request: { from: 'Sales' },
    })
  })

  test('now says what it stops, and does', async () => {
    const app = withRequests()
    await app.run('startBlock', block({ note: 'Narrative' }))
    app.clock.advance(600)
    const { user, store, sheet } = await openCapture(app)
    await user.keyboard('Sales{Tab}Slides')
    await user.click(sheet.getByRole('radio', { name: 'Now' }))
    expect(sheet.getByRole('status').textContent).toMatch(/^Stops Vision & strategy/)
    await user.click(sheet.getByRole('button', { name: 'Capture' }))
    await waitFor(() => expect(store.block).toMatchObject({ note: 'Slides' }))
    const stopped = noted(store, 'Narrative').filter(({ start }) => start === fridayAfternoon)
    expect(stopped).toMatchObject([{ categoryId: 'vision', end: at('20', '15:40') }])
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
    const { user, store } = await openWindow(withRequests(asked))
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${name}: Single`) }))
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeDefined()
    expect(store.requests.get('sso')).toEqual({ ...asked, decision })
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
