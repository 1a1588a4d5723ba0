import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { at, document, meeting, plannedBlock } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

const planned = () => weekApp({ planned: [plannedBlock] })
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

describe('a guardrail under its floor', () => {
  const openWeek = async (atLeast: number) => {
    const guardrails = [{ id: 'floor', metric: 'visibility', atLeast } as const]
    const { settings } = document
    const slots = { ...settings.calendar.slots, minMinutes: 30 }
    const calendar = { ...settings.calendar, slots }
    // Ten minutes at half past four, with as much before and after them, leave two slots.
    const call = meeting('call', at('20', '16:30'), 1 / 6, { title: 'Call' })
    const app = weekApp({ settings: { ...settings, guardrails, calendar } }, [call])
    const opened = await openWindow(app)
    await opened.go('Week')
    return { ...opened, part: within(await screen.findByRole('region', { name: 'Guardrails' })) }
  }

  test('says what it needs and books the slots that are ticked, under their titles', async () => {
    const { part, user, store } = await openWeek(0.04)
    expect(plain(part.getByText(/Needs/).textContent)).toBe(
      'With what is still in your calendar: 0%. Needs 1 h 30 min more. You have 1 h 30 min free; here are 2 slots.',
    )
    await user.click(part.getByRole('checkbox', { name: 'Fri 20 Nov, 16:55 – 17:30' }))
    const title = part.getByLabelText('Title of the block on Fri 20 Nov, 15:30 – 16:20')
    await user.clear(title)
    await user.type(title, 'Write to the board')
    await user.click(part.getByRole('button', { name: /^Plan this block/ }))
    expect(await screen.findByText('1 block planned.')).toBeDefined()
    expect(store.config.planned).toMatchObject([
      {
        start: at('20', '15:30'),
        end: at('20', '16:20'),
        categoryId: 'influence',
        goalId: null,
        title: 'Write to the board',
      },
    ])
  })

  test('says when it is out of reach', async () => {
    const { part } = await openWeek(0.2)
    expect(part.getByText('out of reach')).toBeDefined()
    expect(plain(part.getByText(/Needs/).textContent)).toBe(
      'With what is still in your calendar: 0%. Needs 8 h 15 min. You have 1 h 30 min free.',
    )
  })

  test('is met or missed once the week is over', async () => {
    const entry = document.entries[0]
    const lastWeek = entry && {
      ...entry,
      id: 'before',
      start: at('11', '09:00'),
      end: at('11', '12:00'),
    }
    const entries = lastWeek ? [...document.entries, lastWeek] : []
    const { user, go } = await openWindow(weekApp({ entries }))
    await go('Week')
    await screen.findByRole('heading', { name: 'Week 47' })
    await user.keyboard('[[')
    await screen.findByRole('heading', { name: 'Week 46' }, { timeout: 5000 })
    const part = within(await screen.findByRole('region', { name: 'Guardrails' }))
    expect((await part.findAllByText(/^(met|missed)$/)).length).toBe(2)
    expect(part.queryByText(/Needs/)).toBeNull()
  })
})

describe('a planned block', () => {
  test('is named above the timer when its time is near, and started there', async () => {
    const { user, store } = await openWindow(planned())
    const next = within(await screen.findByRole('region', { name: 'Next planned block' }))
    expect(next.getByText(/in 15 minutes/)).toBeDefined()
    await user.click(next.getByRole('button', { name: 'Start Positioning' }))
    expect(await screen.findByRole('timer')).toBeDefined()
    expect(store.block).toMatchObject({ note: 'Positioning', categoryId: 'vision', goalId: 'mid' })
    expect(screen.queryByRole('region', { name: 'Next planned block' })).toBeNull()
  })

  test('is started from the timeline with the keyboard', async () => {
    const { user, store } = await openWindow(planned())
    const mark = await screen.findByRole('button', { name: /^Start Positioning.*15:45/ })
    mark.focus()
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(store.block).toMatchObject({ note: 'Positioning', plannedMinutes: 75 }),
    )
  })

  test('is moved on the timeline by its keys, without being started', async () => {
    const { user, store } = await openWindow(planned())
    const mark = await screen.findByRole('button', { name: /^Start Positioning.*15:45/ })
    mark.focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await waitFor(() => expect(store.config.planned[0]?.start).toBe(at('20', '15:50')))
    expect(store.edits).toBe(1)
    // There is no other day to go to here.
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    expect(store.edits).toBe(1)
    expect(store.block).toBeNull()
  })

  test('on another day than today is opened by a press', async () => {
    const later = { ...plannedBlock, start: at('21', '10:00'), end: at('21', '11:00') }
    const { user } = await openWindow(weekApp({ planned: [later] }))
    await user.keyboard(']')
    await user.click(await screen.findByRole('button', { name: /^Positioning 10:00/ }))
    expect(await screen.findByRole('dialog', { name: 'Planned block' })).toBeDefined()
  })

  test('is listed, exported and deleted with a way back', async () => {
    const { go, user, app, store } = await openWindow(planned())
    await go('Meetings')
    const part = within(screen.getByRole('region', { name: 'Planned blocks' }))
    await user.click(part.getByRole('button', { name: 'Export to a calendar (.ics)…' }))
    expect(await screen.findByText(/^Written to /)).toBeDefined()
    expect(app.saved).toMatchObject([{ text: expect.stringContaining('SUMMARY:Positioning') }])
    await user.click(part.getByRole('button', { name: 'Delete Positioning' }))
    expect(store.config.planned).toEqual([])
    const exports = part.getByRole<HTMLButtonElement>('button', { name: /^Export/ })
    expect(exports.disabled).toBe(true)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(store.config.planned).toEqual([plannedBlock])
  })

  test('whose time is over says that it was not started, and can still be', async () => {
    const over = { ...plannedBlock, start: at('20', '11:15'), end: at('20', '12:15') }
    const { user, store } = await openWindow(weekApp({ planned: [over] }))
    const mark = await screen.findByRole('button', { name: /^Start Positioning.*, not started$/ })
    await user.click(mark)
    await waitFor(() => expect(store.block).toMatchObject({ note: 'Positioning' }))
  })
})

describe('the calendar program', () => {
  const give = async (app = planned()) => {
    const opened = await openWindow(app)
    await opened.go('Meetings')
    const part = within(screen.getByRole('region', { name: 'Planned blocks' }))
    return { ...opened, part }
  }

  test('gets all that is to come by one press', async () => {
    const { part, user, app } = await give()
    await user.click(part.getByRole('button', { name: 'Add to calendar' }))
    expect(await screen.findByText(/^1 block was given to your calendar program\./)).toBeDefined()
    expect(app.handedOver).toMatchObject([expect.stringContaining('UID:p1@offwheel')])
  })

  test('gets a block from its sheet as it stands there', async () => {
    const { part, user, app, store } = await give()
    await user.click(part.getByRole('button', { name: 'Change Positioning' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Planned block' }))
    await user.type(sheet.getByLabelText('What for'), ' draft')
    await user.click(sheet.getByRole('button', { name: 'Add to calendar' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await screen.findByText(/given to your calendar program/)).toBeDefined()
    expect(store.config.planned).toMatchObject([{ title: 'Positioning draft' }])
    expect(app.handedOver).toMatchObject([expect.stringContaining('SUMMARY:Positioning draft')])
  })

  test('is offered what was just planned, beside undo', async () => {
    const { go, part, user, app } = await give(weekApp({ planned: [] }))
    expect(part.queryByRole('table')).toBeNull()
    await go('Today')
    await user.click(await screen.findByRole('button', { name: /^Plan / }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Plan a block' }))
    await user.click(sheet.getByRole('button', { name: /Category/ }))
    await user.click(await screen.findByRole('option', { name: 'Vision & strategy' }))
    await user.click(sheet.getByRole('button', { name: 'Save' }))
    await screen.findByText('1 block planned.')
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Add to calendar' }))
    await waitFor(() => expect(app.handedOver).toHaveLength(1))
  })

  test('is missing: it is said, and a file saved instead', async () => {
    const { part, user, app } = await give()
    app.handedOver = null
    await user.click(part.getByRole('button', { name: 'Add to calendar' }))
    await screen.findByText(/^No program on this computer opens calendar files/)
    await user.click(screen.getByRole('button', { name: 'Save file…' }))
    expect(await screen.findByText(/^Written to /)).toBeDefined()
    expect(app.saved).toMatchObject([{ name: 'offwheel-planned.ics' }])
  })
})

describe('slots for strategy', () => {
  test('are called by the top goal and count for it, unless another is chosen', async () => {
    const guardrails = [{ id: 'floor', metric: 'strategy', atLeast: 0.33 } as const]
    const { settings } = document
    const { go, user, store } = await openWindow(
      weekApp({ settings: { ...settings, guardrails } }, []),
    )
    await go('Week')
    const part = within(await screen.findByRole('region', { name: 'Guardrails' }))
    const [title] = await part.findAllByLabelText<HTMLInputElement>(/^Title of the block/)
    expect(title?.value).toBe('Win mid-market')
    const [goal] = part.getAllByRole('button', { name: /Goal of the block/ })
    if (!goal) throw new Error('no goal to choose')
    await user.click(goal)
    await user.click(await screen.findByRole('option', { name: 'Halve onboarding' }))
    expect(title?.value).toBe('Halve onboarding')
    await user.click(part.getByRole('button', { name: /^Plan this block/ }))
    await waitFor(() =>
      expect(store.config.planned[0]).toMatchObject({
        title: 'Halve onboarding',
        goalId: 'onboard',
        categoryId: 'vision',
      }),
    )
  })
})

test('an entry of a calendar says which one on the timeline', async () => {
  await openWindow()
  expect((await screen.findByTitle(/^Stand-up/)).title).toBe('Stand-up, 10:30 – 11:30, from Team')
})
