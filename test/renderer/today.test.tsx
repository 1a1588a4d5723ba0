import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { BlockInput } from '../../shared/model/block.ts'
import { at, block, document, fridayAfternoon } from './fixture.ts'
import { noted, openWindow, weekApp } from './open-window.tsx'

/** The app so many minutes into a block of 25 that began at half past three. */
async function running(minutes: number, details: Partial<BlockInput> = {}) {
  const app = weekApp()
  await app.run('startBlock', block({ note: 'Narrative', ...details }))
  app.clock.advance(minutes * 60)
  return app
}

describe('the day', () => {
  test('leads with what was tracked and how much of it was strategy', async () => {
    await openWindow()
    expect(await screen.findByText('2 h 30 min tracked so far, 80% of it strategy.')).toBeDefined()
  })

  test('says so when nothing is tracked yet', async () => {
    await openWindow(weekApp({ entries: [], weeks: {} }))
    expect(await screen.findByText('Nothing tracked yet today.')).toBeDefined()
  })

  test('begins a new week with the commitment, and says it once', async () => {
    await openWindow(weekApp({ entries: [] }))
    const said = 'This week: Two mornings without meetings.'
    expect(await screen.findByText(said)).toBeDefined()
    expect(screen.getAllByText(/Two mornings without meetings/)).toHaveLength(1)
  })

  test('is walked back with [ and left for today with T', async () => {
    const { user } = await openWindow()
    await user.keyboard('[[')
    expect(await screen.findByRole('heading', { name: 'Thursday 19 November' })).toBeDefined()
    await user.keyboard('t')
    expect(await screen.findByRole('heading', { name: 'Today' })).toBeDefined()
  })
})

describe('what calls during the week', () => {
  test('the goal ranked first is in sight before anything is tracked', async () => {
    await openWindow(weekApp({ entries: [] }))
    const goal = within(await screen.findByRole('region', { name: 'Top goal' }))
    expect(goal.getByText(/Win mid-market/)).toBeDefined()
    expect(goal.getByText(/^ranked first/)).toBeDefined()
  })

  test('the strategy of the quarter is said in one line, kept and changed', async () => {
    const { user, store } = await openWindow()
    await user.click(await screen.findByRole('button', { name: /^Say this quarter/ }))
    const field = await screen.findByLabelText(/^The strategy of .* in one line$/)
    await user.type(field, '  Onboarding in a day{Enter}')
    await waitFor(() =>
      expect(store.config.strategies).toEqual({ '2026-Q4': 'Onboarding in a day' }),
    )
    expect(await screen.findByText('Onboarding in a day')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Change the strategy' }))
    await user.clear(await screen.findByDisplayValue('Onboarding in a day'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(store.config.strategies).toEqual({}))
  })

  test('Esc leaves the strategy as it was, and gives the focus back', async () => {
    const app = weekApp({ strategies: { '2026-Q4': 'Onboarding in a day' } })
    const { user, store } = await openWindow(app)
    await user.click(await screen.findByRole('button', { name: 'Change the strategy' }))
    await user.type(await screen.findByDisplayValue('Onboarding in a day'), ', or two{Escape}')
    const change = await screen.findByRole('button', { name: 'Change the strategy' })
    expect(window.document.activeElement).toBe(change)
    expect(store.config.strategies).toEqual({ '2026-Q4': 'Onboarding in a day' })
    // Nothing typed is kept for the next time either.
    await user.click(change)
    expect(await screen.findByDisplayValue('Onboarding in a day')).toBeDefined()
    await user.keyboard('{Escape}')
    expect(await app.run('getUnsaved')).toEqual([])
  })

  test('a guardrail at risk says what it needs, and leads to the week', async () => {
    const { settings } = document
    const guardrails = [{ id: 'g', metric: 'visibility' as const, atLeast: 0.05 }]
    const { user } = await openWindow(weekApp({ settings: { ...settings, guardrails } }))
    const risk = within(await screen.findByRole('region', { name: 'Guardrail at risk' }))
    expect(risk.getByText('at least 5%')).toBeDefined()
    await user.click(risk.getByRole('button', { name: /^See the/ }))
    expect(await screen.findByRole('main', { name: 'Week' })).toBeDefined()
  })
})

describe('the timer', () => {
  test('starts a block with the category, note and length chosen', async () => {
    const { user, store } = await openWindow()
    await user.type(await screen.findByLabelText('Note'), 'Pricing')
    await user.click(screen.getByRole('radio', { name: '25 min' }))
    await user.click(screen.getByRole('button', { name: 'Start block' }))
    expect(await screen.findByRole('timer')).toBeDefined()
    expect(store.block).toMatchObject({
      // What was timed last, and nothing that nobody chose.
      categoryId: 'discovery',
      note: 'Pricing',
      plannedMinutes: 25,
      cycle: null,
    })
  })

  test('shows what runs, and the question about the work a request interrupted; then leads back to it', async () => {
    const app = await running(20)
    const { id } = await app.run('captureRequest', {
      from: 'Sales',
      what: 'Slides',
      minutes: null,
      decision: null,
    })
    await app.run('startRequest', { id })
    const { user, store } = await openWindow(app)
    const timer = within(await screen.findByRole('region', { name: 'Timer' }))
    expect(timer.getByRole('heading', { name: 'Slides' })).toBeDefined()
    expect(timer.getByRole('heading', { name: 'Did AI help?' })).toBeDefined()
    expect(timer.getByText(/^The block that ended: .*, Narrative/)).toBeDefined()
    await user.click(timer.getByRole('button', { name: 'No' }))
    await waitFor(() => expect(timer.queryByRole('heading', { name: 'Did AI help?' })).toBeNull())

    app.clock.advance(600)
    await user.click(timer.getByRole('button', { name: 'Stop' }))
    await user.click(await timer.findByRole('button', { name: 'No' }))
    await user.click(await timer.findByRole('button', { name: 'Back to Narrative' }))
    await waitFor(() => expect(store.block?.note).toBe('Narrative'))
  })

  test('the question of work that a request interrupted waits in view', async () => {
    const app = await running(20)
    const asked = { from: 'Sales', what: 'Slides', minutes: null, decision: null }
    const { id } = await app.run('captureRequest', asked)
    await app.run('startRequest', { id })
    const { user, store } = await openWindow(app)
    const timer = within(await screen.findByRole('region', { name: 'Timer' }))
    const waiting = () => screen.queryByText(/^\d+ blocks? (does|do) not say whether AI helped/)
    const before = waiting()?.textContent
    app.clock.advance(600)
    await user.click(timer.getByRole('button', { name: 'Stop' }))
    await user.click(await timer.findByRole('button', { name: 'No' }))
    await waitFor(() => expect(waiting()?.textContent).not.toBe(before))
    const line = within(waiting() as HTMLElement)
    await user.click(line.getByRole('button', { name: 'Answer' }))
    expect(await screen.findByRole('dialog', { name: 'Did AI help?' })).toBeDefined()
    expect(noted(store, 'Narrative').at(-1)?.ai).toBeNull()
  })

  test('the menu of categories goes when the palette opens over it', async () => {
    const { user } = await openWindow(weekApp({ entries: [] }))
    await screen.findByRole('heading', { name: 'Today' })
    await user.keyboard('b')
    expect(await screen.findByRole('menuitem', { name: 'Delivery & backlog' })).toBeDefined()
    await user.keyboard('{Control>}k{/Control}')
    const palette = await screen.findByRole('dialog', { name: 'Command palette' })
    await waitFor(() =>
      expect(screen.queryByRole('menuitem', { name: 'Delivery & backlog' })).toBeNull(),
    )
    expect(palette.contains(window.document.activeElement)).toBe(true)
  })

  test('asks what a first block is of, and keeps a note typed before', async () => {
    const { user, store } = await openWindow(weekApp({ entries: [] }))
    await user.type(await screen.findByLabelText('Note'), 'Pricing')
    await user.click(screen.getByRole('button', { name: 'Start block' }))
    expect(store.block).toBeNull()
    await user.click(await screen.findByRole('menuitem', { name: 'Delivery & backlog' }))
    expect(await screen.findByRole('timer')).toBeDefined()
    expect(store.block).toMatchObject({ categoryId: 'delivery', note: 'Pricing' })
  })

  test('the key that starts a block asks what a first one is of', async () => {
    const { user, store } = await openWindow(weekApp({ entries: [] }))
    await screen.findByRole('button', { name: 'Start block' })
    await user.keyboard('b')
    await user.click(await screen.findByRole('menuitem', { name: 'Discovery & research' }))
    expect(await screen.findByRole('timer')).toBeDefined()
    expect(store.block).toMatchObject({ categoryId: 'discovery' })
  })

  test('starts a block of another category by one press more, with the goal of its last', async () => {
    const { user, store } = await openWindow()
    await user.click(await screen.findByRole('button', { name: /of another category/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delivery & backlog' }))
    expect(await screen.findByRole('timer')).toBeDefined()
    expect(store.block).toMatchObject({ categoryId: 'delivery', goalId: null })
  })

  test('lets a goal go with the category it was chosen for', async () => {
    const [goal] = document.goals
    const [first, ...rest] = document.entries
    if (!goal || !first) throw new Error('no goal')
    const timed = { ...first, source: 'timer', categoryId: 'vision', goalId: goal.id } as const
    const { user, store } = await openWindow(
      weekApp({ entries: [timed, ...rest.filter(({ source }) => source !== 'timer')] }),
    )
    await user.click(await screen.findByRole('button', { name: /Vision & strategy.*Category/ }))
    await user.click(await screen.findByRole('option', { name: 'Delivery & backlog' }))
    await user.click(screen.getByRole('button', { name: 'Start block' }))
    expect(await screen.findByRole('timer')).toBeDefined()
    expect(store.block).toMatchObject({ categoryId: 'delivery', goalId: null })
  })

  test('shows time left, then overtime with a plus', async () => {
    const { app, run } = await openWindow(await running(10))
    expect((await screen.findByRole('timer')).textContent).toMatch(/^15:00|^14:59/)
    app.clock.advance(20 * 60)
    await run('noticeClock')
    expect((await screen.findByRole('timer')).getAttribute('aria-label')).toMatch(/^\+5:0\d over$/)
  })

  test('says a planned length in hours and minutes', async () => {
    await openWindow(await running(10, { plannedMinutes: 105 }))
    expect((await screen.findByText(/planned$/)).textContent).toMatch(/· 1.h.45.min planned$/)
  })

  test('pauses, resumes and throws a block away with a way back', async () => {
    const { user, store } = await openWindow(await running(10))
    await user.click(await screen.findByRole('button', { name: 'Pause' }))
    await user.click(await screen.findByRole('button', { name: 'Resume' }))
    await user.click(await screen.findByRole('button', { name: 'Discard' }))
    expect(await screen.findByRole('button', { name: 'Start block' })).toBeDefined()
    expect(store.block).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('timer')).toBeDefined()
    expect(store.block).toMatchObject({ note: 'Narrative', startedAt: fridayAfternoon })
  })
})

describe('a block in cycles', () => {
  test('suggests a break when its stretch of work is over, and only then', async () => {
    const { user, app, run, store } = await openWindow(await running(20, { inCycles: true }))
    expect(await screen.findByRole('timer')).toBeDefined()
    expect(screen.queryByText(/Time for a 10-minute break/)).toBeNull()
    app.clock.advance(30 * 60)
    await run('noticeClock')
    expect(await screen.findByText('Time for a 10-minute break, if you like.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Take a break' }))
    expect(await screen.findByRole('timer', { name: /of the break$/ })).toBeDefined()
    expect(store.block).toMatchObject({ pausedAt: at('20', '16:20'), rest: { minutes: 10 } })
  })

  test('shows the break run down, and the way back to work', async () => {
    const app = await running(50, { inCycles: true })
    await app.run('takeBreak')
    app.clock.advance(5 * 60)
    const { user, store } = await openWindow(app)
    expect(await screen.findByRole('timer', { name: /^(5:00|4:59) of the break$/ })).toBeDefined()
    await user.click(screen.getAllByRole('button', { name: 'Back to work' }).at(-1) as HTMLElement)
    expect(await screen.findByRole('button', { name: 'Pause' })).toBeDefined()
    expect(store.block).toMatchObject({
      pausedAt: null,
      rest: null,
      pauses: [{ from: at('20', '16:20'), to: at('20', '16:25'), isBreak: true }],
    })
  })
})

test('a block is extended, and told when to finish by itself', async () => {
  const { user, store } = await openWindow(await running(10))
  await user.click(await screen.findByRole('button', { name: '15 minutes more' }))
  await waitFor(() => expect(store.block?.plannedMinutes).toBe(40))
  await user.click(screen.getByRole('button', { name: 'Finish at…' }))
  await user.click(screen.getByRole('button', { name: 'Finish then' }))
  await waitFor(() => expect(store.block?.finishAt).toBe(at('20', '16:10')))
})

test('an end before now is one of tomorrow, and says so', async () => {
  const { user, store } = await openWindow(await running(10))
  await user.click(await screen.findByRole('button', { name: 'Finish at…' }))
  await user.click(screen.getByRole('spinbutton', { name: /hour/i }))
  await user.keyboard('0900')
  await user.click(screen.getByRole('button', { name: 'Finish then, tomorrow' }))
  await waitFor(() => expect(store.block?.finishAt).toBe(at('21', '09:00')))
})

describe('the question after a block', () => {
  const stop = async () => {
    const opened = await openWindow(await running(25))
    const ai = () => noted(opened.store, 'Narrative').find(({ id }) => id !== 'thu')?.ai
    await opened.user.click(await screen.findByRole('button', { name: 'Stop' }))
    await screen.findByRole('heading', { name: 'Did AI help?' })
    expect(ai()).toBeNull()
    return { ...opened, ai }
  }

  test('saves minutes, rework and tool with Enter', async () => {
    const { user, ai } = await stop()
    await user.click(screen.getByRole('button', { name: 'More…' }))
    await user.click(screen.getByRole('radio', { name: '30' }))
    const rework = screen.getByLabelText('Time spent fixing its output')
    await user.type(rework, '5{Enter}')
    await waitFor(() =>
      expect(ai()).toEqual({
        tool: 'Copilot',
        savedMinutes: 30,
        reworkMinutes: 5,
        basis: 'estimated',
        newWork: false,
      }),
    )
  })

  test('names no tool where none was named', async () => {
    const { app, user, store, run } = await openWindow(weekApp({ entries: [] }))
    await run('startBlock', { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 25 })
    app.clock.advance(1500)
    await run('stopBlock')
    await user.click(await screen.findByRole('button', { name: '30 min' }))
    expect(await screen.findByText(/^30 min saved\. As an estimate/)).toBeDefined()
    expect([...store.entries.values()].at(-1)?.ai).toMatchObject({ tool: '', savedMinutes: 30 })
  })

  test('is answered by one press, which says how it counts', async () => {
    const { user, ai } = await stop()
    await user.click(screen.getByRole('button', { name: '30 min' }))
    expect(
      await screen.findByText('30 min saved with Copilot. As an estimate it counts as 21 min.'),
    ).toBeDefined()
    expect(ai()).toMatchObject({ tool: 'Copilot', savedMinutes: 30, basis: 'estimated' })
  })

  test.each([
    ['nothing', null, '4', 45],
    ['a view of the rail', /^Today/, '4', 45],
    ['a view of the rail', /^Today/, 'n', 0],
  ])('is answered by one key while %s has the focus', async (_, name, key, savedMinutes) => {
    const { user, ai } = await stop()
    const focused = name && screen.getByRole('button', { name })
    act(() => focused?.focus())
    await user.keyboard(key)
    await waitFor(() => expect(ai()).toMatchObject({ savedMinutes }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('leaves what is typed elsewhere alone', async () => {
    const { user, ai } = await stop()
    await user.keyboard('q')
    await user.type(await screen.findByLabelText('What you did, in one line'), '4n')
    expect(ai()).toBeNull()
  })

  test('comes back when its answer is undone', async () => {
    const { user, ai } = await stop()
    await user.keyboard('4')
    await waitFor(() => expect(ai()).toMatchObject({ savedMinutes: 45 }))
    await user.keyboard('{Control>}z{/Control}')
    expect(await screen.findByRole('heading', { name: 'Did AI help?' })).toBeDefined()
    expect(ai()).toBeNull()
    await user.keyboard('n')
    await waitFor(() => expect(ai()).toMatchObject({ savedMinutes: 0 }))
  })

  test('is skipped with Esc and stays unknown', async () => {
    const { user, app, ai } = await stop()
    await user.keyboard('{Escape}')
    expect(await screen.findByRole('button', { name: 'Start block' })).toBeDefined()
    expect(app.focus.question).toBeNull()
    expect(ai()).toBeNull()
  })

  test('does not take Enter for an answer before anything is chosen', async () => {
    const { user, app, ai } = await stop()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('heading', { name: 'Did AI help?' })).toBeDefined()
    expect(app.focus.question).toMatchObject({ kind: 'ai-helped' })
    expect(ai()).toBeNull()
  })
})

test('a block that outlived the app is asked about', async () => {
  const before = await running(92)
  before.store.heartbeat()
  before.clock.jump(before.clock.now() + 3600)
  const { user, store } = await openWindow(before.restart())
  await user.click(await screen.findByRole('button', { name: 'It ended at 17:02' }))
  await waitFor(() => expect(store.block).toBeNull())
  expect(noted(store, 'Narrative').map(({ start, end }) => [start, end])).toContainEqual([
    fridayAfternoon,
    at('20', '17:02'),
  ])
})

test('a waiting meeting gets a category, and a rule if wanted', async () => {
  const { user, store } = await openWindow()
  const list = within(await screen.findByRole('region', { name: 'Waiting for a category' }))
  await user.click(list.getByRole('checkbox', { name: 'Always, for titles like this' }))
  await user.click(list.getByRole('button', { name: /Category for Pricing workshop/ }))
  await user.click(await screen.findByRole('option', { name: 'Market & customers' }))
  await waitFor(() =>
    expect(store.config.rules.at(-1)).toMatchObject({
      when: { titleWords: ['Pricing workshop'] },
      categoryId: 'market',
      goalId: null,
    }),
  )
  expect(noted(store, 'Pricing workshop')).toMatchObject([
    { categoryId: 'market', start: at('19', '14:00') },
    { categoryId: 'market', start: at('20', '14:00') },
  ])
})
