import fs from 'node:fs'
import path from 'node:path'
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { watchClock } from '../../renderer/now.ts'
import { useWindow } from '../../renderer/window/state.ts'
import { ok } from '../../shared/result.ts'
import { at } from './fixture.ts'
import { noted, openWindow, weekApp } from './open-window.tsx'
import { takeComplaints } from './setup.ts'
import { teamCalendar } from './team-calendar.ts'

describe('notices', () => {
  test('a refusal is shown in its own words', async () => {
    const { user, refuse } = await openWindow()
    const start = await screen.findByRole('button', { name: 'Start block' })
    refuse('startBlock', 'block-running')
    await user.click(start)
    expect(
      await screen.findByText('A focus block is already running. Stop it first.'),
    ).toBeDefined()
  })

  test('what main has to tell is told, and can be put away', async () => {
    const { user, send } = await openWindow()
    act(() =>
      send({ kind: 'notice', notice: { tone: 'problem', title: 'No such file.', details: [] } }),
    )
    expect(await screen.findByText('No such file.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Dismiss notice' }))
    expect(screen.queryByText('No such file.')).toBeNull()
  })

  test('what is refused because it is so already is one notice, which does not stay', async () => {
    const { user } = await openWindow()
    await screen.findByRole('heading', { name: 'Today' })
    await user.keyboard('ff')
    const refused = await screen.findAllByText('No focus block is running.')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.closest('.toast')?.className).toContain('toast-info')
  })

  test('details that are open leave with their view, and fold under a dialog', async () => {
    const { user, go, send } = await openWindow()
    const notice = { tone: 'info', title: 'Read 3 events.', details: ['Standup'] } as const
    act(() => send({ kind: 'notice', notice }))
    await go('Week')
    await user.click(await screen.findByRole('button', { name: 'Show details (1)' }))
    expect(screen.getByText('Standup')).toBeDefined()
    await user.keyboard('q')
    await screen.findByRole('dialog', { name: 'Quick entry' })
    expect(screen.queryByText('Standup')).toBeNull()
    await user.keyboard('{Escape}')
    await go('Today')
    await waitFor(() => expect(screen.queryByText('Read 3 events.')).toBeNull())
  })

  test('files that were set aside stay in sight until dismissed', async () => {
    const app = weekApp()
    fs.truncateSync(path.join(app.folder, 'requests.json'), 3)
    const { user } = await openWindow(app.restart())
    expect(await screen.findByText(/requests\.json was damaged .* and is kept as/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText(/is kept as/)).toBeNull()
  })

  test('a failed write is said until a write succeeds', async () => {
    const { app, store, run } = await openWindow()
    const elsewhere = `${app.folder}-elsewhere`
    fs.renameSync(app.folder, elsewhere)
    await run('keepQuickEntry', { text: '30m discovery calls' })
    expect(screen.getByRole('alert').textContent).toContain(app.folder)
    fs.renameSync(elsewhere, app.folder)
    act(() => store.retryWrites())
    expect(screen.queryByRole('alert')).toBeNull()
    expect(noted(app.restart().store, 'calls')).toHaveLength(1)
  })
})

test('Undo stands on the notice of the last edit only, until something else is done', async () => {
  const { user, run } = await openWindow()
  const capture = async (what: string) => {
    await user.keyboard('r')
    await user.type(await screen.findByLabelText('What for'), what)
    await user.click(screen.getByRole('button', { name: 'Capture' }))
    await screen.findByText(new RegExp(`^Captured: .*${what}`))
  }
  const notices = within(screen.getByRole('region', { name: 'Notices' }))
  const offered = () =>
    notices
      .queryAllByRole('button', { name: 'Undo' })
      .map((button) => button.parentElement?.textContent)
  await capture('First ask')
  expect(offered()).toEqual([expect.stringContaining('First ask')])
  await capture('Second ask')
  await waitFor(() => expect(offered()).toEqual([expect.stringContaining('Second ask')]))
  // Past the moment in which main's word of the edit itself may come, an edit is another's.
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await run('keepQuickEntry', { text: '30m discovery calls' })
  expect(offered()).toEqual([])
})

describe('keys', () => {
  test('Ctrl and a digit shows a view, also from a text field', async () => {
    const { user } = await openWindow()
    await user.click(await screen.findByLabelText('Note'))
    await user.keyboard('{Control>}2{/Control}')
    expect(await screen.findByRole('main', { name: 'Week' })).toBeDefined()
  })

  test('what undoes a change of language is said in one language', async () => {
    const { user, store, run } = await openWindow()
    const before = store.config.settings
    const after = { ...before, locale: { ...before.locale, language: 'de' as const } }
    await run('saveSettings', { before, after })
    await screen.findByRole('navigation', { name: 'Ansichten' })
    await user.keyboard('{Control>}z{/Control}')
    const notice = await screen.findByText(/^(Undone|Rückgängig gemacht): /)
    expect(['Undone: Change settings.', 'Rückgängig gemacht: Einstellungen ändern.']).toContain(
      notice.textContent,
    )
    await screen.findByRole('navigation', { name: 'Views' })
  })

  test('Ctrl Z undoes, but not while writing', async () => {
    const { user, run, store } = await openWindow()
    await run('keepQuickEntry', { text: '30m discovery calls' })
    await user.type(await screen.findByLabelText('Note'), 'n?[[')
    await user.keyboard('{Control>}z{/Control}')
    expect(noted(store, 'calls')).toHaveLength(1)
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.tab()
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(noted(store, 'calls')).toEqual([]))
  })

  test('Ctrl I imports a calendar and Ctrl E exports all data', async () => {
    const { app, user, store } = await openWindow()
    const calendar = teamCalendar([at('23', '09:00')])
    app.toOpen = [{ name: 'team.ics', octets: calendar.octets }]
    await user.keyboard('{Control>}i{/Control}')
    await waitFor(() => expect(noted(store, 'Interview')).toHaveLength(1))
    await user.keyboard('{Control>}e{/Control}')
    await waitFor(() => expect(app.saved).toHaveLength(1))
    expect(app.saved[0]?.text).toContain('Write PRD')
  })

  test('? lists them', async () => {
    const { user } = await openWindow()
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeDefined()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('what main wants on the screen', () => {
  test('a view', async () => {
    const { send } = await openWindow()
    act(() => send({ kind: 'show', view: 'reflection' }))
    expect(await screen.findByRole('main', { name: 'Reflection' })).toBeDefined()
  })

  test('a new entry', async () => {
    const { send } = await openWindow()
    act(() => send({ kind: 'act', action: { kind: 'new-entry' } }))
    expect(await screen.findByRole('dialog', { name: 'New entry' })).toBeDefined()
  })
})

test('a view that throws leaves a way to the log and a reload', async () => {
  const { app, go, user, handlers } = await openWindow()
  handlers.getWeek = async () => ok(JSON.parse('{"report":{},"entries":[{}]}'))
  await go('Week')
  await user.click(await screen.findByRole('button', { name: 'Open log' }))
  expect(app.desktopCalls).toEqual(['openLog'])
  expect(takeComplaints()).not.toEqual([])
  handlers.getWeek = app.handlers.getWeek
  await user.click(screen.getByRole('button', { name: 'Reload' }))
  expect(await screen.findByText(/tracked so far/)).toBeDefined()
})

describe('the machine’s clock', () => {
  afterEach(() => vi.useRealTimers())

  test('being set while a block runs is told to main, once', () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] })
    const jumps = vi.fn()
    const stop = watchClock(jumps)
    vi.advanceTimersByTime(5000)
    vi.setSystemTime(Date.now() - 3_600_000)
    vi.advanceTimersByTime(3000)
    stop()
    vi.setSystemTime(0)
    vi.advanceTimersByTime(3000)
    expect(jumps).toHaveBeenCalledTimes(1)
  })
})

test('a message about what is under way leaves what is drawn the same object', async () => {
  const { send, api } = await openWindow()
  const app = () => useWindow.getState().app
  const before = app()
  const answer = await api.getState()
  if (!answer.ok) throw new Error('there is no state')
  const work = { id: 'i1', name: 'work.ics', stage: 'reading', fraction: 0.5 } as const
  const { now, revisions } = answer.value
  act(() => send({ kind: 'state', state: { now, importing: [work] } }))
  expect(useWindow.getState().importing).toEqual([work])
  expect(app()).toBe(before)
  act(() =>
    send({
      kind: 'state',
      state: { now, revisions: { ...revisions, requests: revisions.requests + 1 } },
    }),
  )
  expect(app()).not.toBe(before)
})
