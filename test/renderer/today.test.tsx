import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { fakeApi } from './fake-api.ts'
import { at, document } from './fixture.ts'
import { openWindow } from './open-window.tsx'

const running = {
  id: 'block',
  categoryId: 'vision',
  goalId: null,
  note: 'Narrative',
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

describe('the day', () => {
  test('leads with what was tracked and how much of it was strategy', async () => {
    await openWindow()
    expect(await screen.findByText('2 h 30 min tracked so far, 80% of it strategy.')).toBeDefined()
  })

  test('says so when nothing is tracked yet', async () => {
    await openWindow(fakeApi({ ...document, entries: [] }))
    expect(await screen.findByText('Nothing tracked yet today.')).toBeDefined()
  })

  test('is walked back with [ and left for today with T', async () => {
    const { user } = await openWindow()
    await user.keyboard('[[')
    expect(await screen.findByRole('heading', { name: 'Thursday 19 November' })).toBeDefined()
    await user.keyboard('t')
    expect(await screen.findByRole('heading', { name: 'Today' })).toBeDefined()
  })
})

describe('the timer', () => {
  test('starts a block with the category, note and length chosen', async () => {
    const { user, called } = await openWindow()
    await user.type(await screen.findByLabelText('Note'), 'Pricing')
    await user.click(screen.getByRole('radio', { name: '25 min' }))
    await user.click(screen.getByRole('button', { name: 'Start block' }))
    expect(called('startBlock')).toMatchObject([
      {
        // What was timed last, and nothing that nobody chose.
        categoryId: 'discovery',
        note: 'Pricing',
        plannedMinutes: 25,
        inCycles: false,
      },
    ])
    expect(await screen.findByRole('timer')).toBeDefined()
  })

  test('asks what a first block is of, and keeps a note typed before', async () => {
    const { user, called } = await openWindow(fakeApi({ ...document, entries: [] }))
    await user.type(await screen.findByLabelText('Note'), 'Pricing')
    const start = screen.getByRole('button', { name: 'Start block' })
    expect(start.hasAttribute('disabled')).toBe(true)
    const timer = within(screen.getByRole('region', { name: 'Timer' }))
    await user.click(timer.getByRole('button', { name: /Category/ }))
    await user.click(await screen.findByRole('option', { name: 'Delivery & backlog' }))
    await user.click(start)
    expect(called('startBlock')).toMatchObject([{ categoryId: 'delivery', note: 'Pricing' }])
  })

  test('lets a goal go with the category it was chosen for', async () => {
    const [goal] = document.goals
    const [first, ...rest] = document.entries
    if (!goal || !first) throw new Error('no goal')
    const timed = { ...first, source: 'timer', categoryId: 'vision', goalId: goal.id } as const
    const { user, called } = await openWindow(
      fakeApi({
        ...document,
        entries: [timed, ...rest.filter(({ source }) => source !== 'timer')],
      }),
    )
    await user.click(await screen.findByRole('button', { name: /Vision & strategy.*Category/ }))
    await user.click(await screen.findByRole('option', { name: 'Delivery & backlog' }))
    await user.click(screen.getByRole('button', { name: 'Start block' }))
    expect(called('startBlock')).toMatchObject([{ categoryId: 'delivery', goalId: null }])
  })

  test('shows time left, then overtime with a plus', async () => {
    const { set } = await openWindow()
    act(() => set({ block: running }))
    expect((await screen.findByRole('timer')).textContent).toMatch(/^15:00|^14:59/)
    act(() => set({ block: { ...running, startedAt: at('20', '15:00') } }))
    expect((await screen.findByRole('timer')).getAttribute('aria-label')).toMatch(/^\+5:0\d over$/)
  })

  test('pauses, resumes and throws a block away with a way back', async () => {
    const { user, set, called } = await openWindow()
    act(() => set({ block: running }))
    await user.click(await screen.findByRole('button', { name: 'Pause' }))
    await user.click(await screen.findByRole('button', { name: 'Resume' }))
    await user.click(screen.getByRole('button', { name: 'Discard' }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(called('undo')).toHaveLength(1)
  })
})

describe('a block in cycles', () => {
  const cycling = { ...running, cycle: { done: 0, since: at('20', '15:20'), snoozedUntil: null } }

  test('suggests a break when its stretch of work is over, and only then', async () => {
    const { user, set, called } = await openWindow()
    act(() => set({ block: cycling }))
    expect(await screen.findByRole('timer')).toBeDefined()
    expect(screen.queryByText(/Time for a 10-minute break/)).toBeNull()
    const since = at('20', '15:00')
    act(() => set({ block: { ...cycling, startedAt: since, cycle: { ...cycling.cycle, since } } }))
    expect(await screen.findByText('Time for a 10-minute break, if you like.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Take a break' }))
    expect(called('takeBreak')).toHaveLength(1)
  })

  test('shows the break run down, and the way back to work', async () => {
    const { user, set, called } = await openWindow()
    const rest = { minutes: 10, endAnnounced: false }
    act(() => set({ block: { ...cycling, pausedAt: at('20', '15:25'), rest } }))
    expect((await screen.findByRole('timer')).textContent).toMatch(/^(5:00|4:59)of the break$/)
    await user.click(screen.getAllByRole('button', { name: 'Back to work' }).at(-1) as HTMLElement)
    expect(called('resumeBlock')).toHaveLength(1)
  })
})

test('a block is extended, and told when to finish by itself', async () => {
  const { user, set, called } = await openWindow()
  act(() => set({ block: running }))
  await user.click(await screen.findByRole('button', { name: '15 minutes more' }))
  expect(called('extendBlock')).toEqual([{ minutes: 15 }])
  await user.click(screen.getByRole('button', { name: 'Finish at…' }))
  await user.click(screen.getByRole('button', { name: 'Finish then' }))
  expect(called('finishBlockAt')).toEqual([{ end: at('20', '16:00') }])
})

test('an end before now is one of tomorrow, and says so', async () => {
  const { user, called, set } = await openWindow()
  act(() => set({ block: running }))
  await user.click(await screen.findByRole('button', { name: 'Finish at…' }))
  await user.click(screen.getByRole('spinbutton', { name: /hour/i }))
  await user.keyboard('0900')
  await user.click(screen.getByRole('button', { name: 'Finish then, tomorrow' }))
  expect(called('finishBlockAt')).toEqual([{ end: at('21', '09:00') }])
})

describe('the question after a block', () => {
  const stop = async () => {
    const opened = await openWindow()
    act(() => opened.set({ block: running }))
    await opened.user.click(await screen.findByRole('button', { name: 'Stop' }))
    await screen.findByRole('heading', { name: 'Did AI help?' })
    return opened
  }

  test('saves minutes, rework and tool with Enter', async () => {
    const { user, called } = await stop()
    await user.click(screen.getByRole('button', { name: 'More…' }))
    await user.click(screen.getByRole('radio', { name: '30' }))
    const rework = screen.getByLabelText('Time spent fixing its output')
    await user.type(rework, '5{Enter}')
    expect(called('answerAiHelped')).toEqual([
      {
        entryId: 'block',
        answer: {
          tool: 'Claude',
          savedMinutes: 30,
          reworkMinutes: 5,
          basis: 'estimated',
          newWork: false,
        },
      },
    ])
  })

  test('is answered by one press, which says how it counts', async () => {
    const { user, called } = await stop()
    await user.click(screen.getByRole('button', { name: '30 min' }))
    expect(called('answerAiHelped')).toMatchObject([
      { entryId: 'block', answer: { tool: 'Claude', savedMinutes: 30, basis: 'estimated' } },
    ])
    expect(
      await screen.findByText('30 min saved with Claude. As an estimate it counts as 21 min.'),
    ).toBeDefined()
  })

  test('is answered by one key while nothing has the focus', async () => {
    const { user, called } = await stop()
    await user.keyboard('4')
    expect(called('answerAiHelped')).toMatchObject([{ answer: { savedMinutes: 45 } }])
  })

  test('is skipped with Esc and stays unknown', async () => {
    const { user, called } = await stop()
    await user.keyboard('{Escape}')
    expect(called('answerAiHelped')).toEqual([{ entryId: 'block', answer: null }])
    expect(await screen.findByRole('button', { name: 'Start block' })).toBeDefined()
  })

  test('does not take Enter for an answer before anything is chosen', async () => {
    const { user, called } = await stop()
    await user.keyboard('{Enter}')
    expect(called('answerAiHelped')).toEqual([])
  })
})

test('a block that outlived the app is asked about', async () => {
  const { user, set, called } = await openWindow()
  const question = {
    kind: 'still-working',
    startedAt: at('20', '13:00'),
    lastKnownAt: at('20', '14:32'),
  } as const
  act(() => set({ block: running, question }))
  await user.click(await screen.findByRole('button', { name: 'It ended at 14:32' }))
  expect(called('answerStillWorking')).toEqual([{ isStillWorking: false }])
})

test('a waiting meeting gets a category, and a rule if wanted', async () => {
  const { user, called } = await openWindow()
  const list = within(await screen.findByRole('region', { name: 'Waiting for a category' }))
  await user.click(list.getByRole('checkbox', { name: 'Always, for titles like this' }))
  await user.click(list.getByRole('button', { name: /Category for Pricing workshop/ }))
  await user.click(await screen.findByRole('option', { name: 'Market & customers' }))
  expect(called('classifyEvents')).toEqual([
    {
      choices: [
        {
          keys: ['pricing-20'],
          categoryId: 'market',
          goalId: null,
          rule: { titleWords: ['Pricing workshop'] },
        },
      ],
    },
  ])
})
