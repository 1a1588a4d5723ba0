import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { watchClock } from '../../renderer/now.ts'
import { useWindow } from '../../renderer/window/state.ts'
import { fail, problem } from '../../shared/result.ts'
import { fakeApi } from './fake-api.ts'
import { document } from './fixture.ts'
import { openWindow } from './open-window.tsx'
import { takeComplaints } from './setup.ts'

describe('notices', () => {
  test('a refusal is shown in its own words', async () => {
    const refuse = async () => fail('block-running')
    const { user } = await openWindow(fakeApi(document, { startBlock: refuse }))
    await user.click(await screen.findByRole('button', { name: 'Start block' }))
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

  test('files that were set aside stay in sight until dismissed', async () => {
    const { user, set } = await openWindow()
    act(() => set({ recovered: ['entries-2026-10.json was damaged and set aside.'] }))
    expect(screen.getByText(/was damaged and set aside/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText(/was damaged and set aside/)).toBeNull()
  })

  test('a failed write is said until a write succeeds', async () => {
    const { set } = await openWindow()
    act(() =>
      set({
        writeProblem: problem('not-written', { folder: '/data', reason: 'the disk is full' }),
      }),
    )
    expect(screen.getByRole('alert').textContent).toContain('the disk is full')
    act(() => set({ writeProblem: null }))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

test('Undo stands on the notice of the last edit only, until something else is done', async () => {
  const { user, set } = await openWindow()
  const capture = async (what: string) => {
    await user.keyboard('r')
    await user.type(await screen.findByLabelText('What for'), what)
    await user.click(screen.getByRole('button', { name: 'Keep' }))
    await screen.findByText(new RegExp(`^Kept: .*${what}`))
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
  act(() => set({ edits: 99 }))
  expect(offered()).toEqual([])
})

describe('keys', () => {
  test('Ctrl and a digit shows a view, also from a text field', async () => {
    const { user } = await openWindow()
    await user.click(await screen.findByLabelText('Note'))
    await user.keyboard('{Control>}2{/Control}')
    expect(await screen.findByRole('main', { name: 'Week' })).toBeDefined()
  })

  test('Ctrl Z undoes, but not while writing', async () => {
    const { user, called } = await openWindow()
    await user.type(await screen.findByLabelText('Note'), 'n?[[')
    await user.keyboard('{Control>}z{/Control}')
    expect(called('undo')).toHaveLength(0)
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.tab()
    await user.keyboard('{Control>}z{/Control}')
    expect(called('undo')).toHaveLength(1)
  })

  test('Ctrl I imports a calendar and Ctrl E exports all data', async () => {
    const { user, called } = await openWindow()
    await user.keyboard('{Control>}i{/Control}{Control>}e{/Control}')
    expect([called('chooseCalendars'), called('exportData')]).toEqual([[undefined], [undefined]])
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
    act(() => send({ kind: 'new-entry' }))
    expect(await screen.findByRole('dialog', { name: 'New entry' })).toBeDefined()
  })
})

test('a view that throws leaves a way to the log and a reload', async () => {
  let isBroken = true
  const fake = fakeApi()
  const getWeek: typeof fake.api.getWeek = async (input) =>
    isBroken
      ? { ok: true, value: JSON.parse('{"report":{},"entries":[{}]}') }
      : fake.api.getWeek(input)
  const { go, user } = await openWindow({ ...fake, api: { ...fake.api, getWeek } })
  await go('Week')
  expect(await screen.findByRole('button', { name: 'Open log' })).toBeDefined()
  expect(takeComplaints()).not.toEqual([])
  isBroken = false
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
  const { now, revision } = answer.value
  act(() => send({ kind: 'state', state: { now, importing: [work] } }))
  expect(useWindow.getState().importing).toEqual([work])
  expect(app()).toBe(before)
  act(() => send({ kind: 'state', state: { now, revision: revision + 1 } }))
  expect(app()).not.toBe(before)
})
