import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { block } from './fixture.ts'
import { noted, openWindow } from './open-window.tsx'

afterEach(() => vi.restoreAllMocks())

describe('the timer by single keys', () => {
  test('starts the last work, pauses, resumes and stops it, on any view', async () => {
    const { user, store, go } = await openWindow()
    await go('Week')
    await user.keyboard('b')
    await screen.findByText(/^Started: .*Discovery & research/)
    expect(store.block).toMatchObject({ categoryId: 'discovery', goalId: 'mid', note: '' })
    expect(screen.getByRole('main', { name: 'Week' })).toBeDefined()
    await user.keyboard('p')
    await waitFor(() => expect(store.block?.pausedAt).not.toBeNull())
    await user.keyboard('p')
    await waitFor(() => expect(store.block?.pausedAt).toBeNull())
    await user.keyboard('f')
    await waitFor(() => expect(store.block).toBeNull())
  })

  test('starts what the form of Today says, once', async () => {
    const { user, store } = await openWindow()
    await user.type(await screen.findByLabelText('Note'), 'Roadmap')
    await user.tab()
    await user.keyboard('b')
    await waitFor(() => expect(store.block).toMatchObject({ note: 'Roadmap' }))
    await user.keyboard('f')
    await waitFor(() => expect(store.block).toBeNull())
    await user.keyboard('{Escape}b')
    await waitFor(() => expect(store.block).toMatchObject({ note: '' }))
  })

  test('letters typed in a field, with Alt or in a dialog do nothing', async () => {
    const { user, store } = await openWindow()
    await user.type(await screen.findByLabelText('Note'), 'bpf')
    await user.tab()
    await user.keyboard('{Alt>}b{/Alt}')
    await user.keyboard('?')
    await screen.findByRole('dialog', { name: 'Keys' })
    await user.keyboard('b')
    expect(store.block).toBeNull()
  })

  test('what cannot be done is said', async () => {
    const { user } = await openWindow()
    await screen.findByRole('heading', { name: 'Today' })
    await user.keyboard('p')
    expect(await screen.findByText('No focus block is running.')).toBeDefined()
  })

  test('on an entry of the timeline they do the same, and S still splits it', async () => {
    const { user, store, run } = await openWindow()
    await run('keepQuickEntry', { text: '60m discovery calls @11:30' })
    const entry = await screen.findByRole('button', { name: /^calls/ })
    act(() => entry.focus())
    await user.keyboard('b')
    await waitFor(() => expect(store.block).not.toBeNull())
    act(() => screen.getByRole('button', { name: /^calls/ }).focus())
    await user.keyboard('s')
    await waitFor(() => expect(noted(store, 'calls')).toHaveLength(2))
    await run('stopBlock')
  })
})

test('the menu has the window start a block', async () => {
  const { send, store } = await openWindow()
  send({ kind: 'act', action: { kind: 'start-block' } })
  await waitFor(() => expect(store.block).not.toBeNull())
})

test('Ctrl and a comma opens the settings, also while writing', async () => {
  const { user, run } = await openWindow()
  await run('startBlock', block())
  await user.click(await screen.findByLabelText('Note'))
  await user.keyboard('{Control>},{/Control}')
  expect(await screen.findByRole('main', { name: 'Settings' })).toBeDefined()
})

describe('the list of keys', () => {
  const listed = async () => {
    const { user } = await openWindow()
    await screen.findByRole('heading', { name: 'Today' })
    await user.keyboard('?')
    return within(await screen.findByRole('dialog', { name: 'Keys' }))
  }

  test('is grouped by where keys work', async () => {
    const dialog = await listed()
    const groups = dialog
      .getAllByRole('table')
      .map((table) => table.getAttribute('aria-labelledby'))
    expect(groups.map((id) => document.getElementById(id ?? '')?.textContent)).toEqual([
      'Everywhere',
      'Timer',
      'Today and Week: on an entry of the timeline',
      'Meetings: on a group to classify',
      'Lists',
      'Palette',
    ])
    const timer = within(dialog.getByRole('table', { name: 'Timer' }))
    expect(timer.getByRole('row', { name: /^Stop the block F$/ })).toBeDefined()
  })

  test.each([
    ['MacIntel', '⌘Z', '⌥↑↓'],
    ['Linux x86_64', 'CtrlZ', 'Alt↑↓'],
  ])('on %s writes the keys of that machine', async (platform, undo, move) => {
    vi.spyOn(navigator, 'platform', 'get').mockReturnValue(platform)
    const dialog = await listed()
    const keysOf = (name: string) =>
      dialog.getByRole('rowheader', { name }).nextElementSibling?.textContent
    expect([keysOf('Undo'), keysOf('Move by 5 minutes')]).toEqual([undo, move])
  })
})

describe('the help', () => {
  const opened = async () => {
    const { user } = await openWindow()
    await screen.findByRole('heading', { name: 'Today' })
    await user.keyboard('{F1}')
    const help = within(await screen.findByRole('dialog', { name: 'Help' }))
    return { user, help }
  }

  test('F1 opens it, and each page of its list is shown', async () => {
    const { user, help } = await opened()
    expect(help.getByRole('article', { name: 'What Offwheel is for' })).toBeDefined()
    const pages = within(help.getByRole('navigation', { name: 'Pages of the help' }))
    for (const page of pages.getAllByRole('button')) {
      await user.click(page)
      expect(help.getByRole('article', { name: page.textContent ?? '' })).toBeDefined()
    }
  })

  test('a search names pages as it is typed, and leads to the place', async () => {
    const { user, help } = await opened()
    await user.click(help.getByRole('searchbox'))
    await user.keyboard('hamst')
    const hit = await help.findByRole('button', { name: /^AI hours.*Hamster-wheel index/ })
    await user.click(hit)
    const page = help.getByRole('article', { name: 'AI hours' })
    expect(page.querySelector('[data-found]')?.textContent).toMatch(/^Hamster-wheel index/)
  })

  test('says where this machine keeps the data', async () => {
    const { send, app } = await openWindow()
    send({ kind: 'act', action: { kind: 'help', page: 'privacy' } })
    const page = within(await screen.findByRole('article', { name: 'Privacy' }))
    expect(page.getByText(new RegExp(app.folder))).toBeDefined()
  })
})
