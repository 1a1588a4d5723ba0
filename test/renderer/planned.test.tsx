import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ok } from '../../shared/result.ts'
import { fakeApi } from './fake-api.ts'
import { at, document, plannedBlock, shortOfVisibility } from './fixture.ts'
import { openWindow } from './open-window.tsx'

const planned = { ...document, planned: [plannedBlock] }
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

describe('a guardrail under its floor', () => {
  const openWeek = async (live = shortOfVisibility) => {
    const opened = await openWindow(fakeApi(document, { getGuardrails: async () => ok([live]) }))
    await opened.go('Week')
    return { ...opened, part: within(await screen.findByRole('region', { name: 'Guardrails' })) }
  }

  test('says what it needs and books the slots that are ticked, under their titles', async () => {
    const { part, user, called } = await openWeek()
    expect(plain(part.getByText(/Needs/).textContent)).toBe(
      'With what is still in your calendar: 1%. Needs 1 h 30 min more. You have 2 h free; here are 2 slots.',
    )
    await user.click(part.getByRole('checkbox', { name: 'Fri 20 Nov, 16:45 – 17:30' }))
    const title = part.getByLabelText('Title of the block on Fri 20 Nov, 15:45 – 16:30')
    await user.clear(title)
    await user.type(title, 'Write to the board')
    await user.click(part.getByRole('button', { name: /^Plan these blocks/ }))
    expect(called('planBlocks')).toEqual([
      { blocks: [{ ...shortOfVisibility.proposals[0], title: 'Write to the board' }] },
    ])
    expect(await screen.findByText('1 block planned.')).toBeDefined()
  })

  test('says when it is out of reach', async () => {
    const { part } = await openWeek({
      ...shortOfVisibility,
      state: 'out-of-reach',
      missing: 18000,
      proposals: [],
    })
    expect(part.getByText('out of reach')).toBeDefined()
    expect(plain(part.getByText(/Needs/).textContent)).toBe(
      'With what is still in your calendar: 1%. Needs 5 h. You have 2 h free.',
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
    const { user, go } = await openWindow(fakeApi({ ...document, entries }))
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
    const { user, called } = await openWindow(fakeApi(planned))
    const next = within(await screen.findByRole('region', { name: 'Next planned block' }))
    expect(next.getByText(/in 15 minutes/)).toBeDefined()
    await user.click(next.getByRole('button', { name: 'Start Positioning' }))
    expect(called('startPlanned')).toEqual([{ id: 'p1' }])
    expect(await screen.findByRole('timer')).toBeDefined()
    expect(screen.queryByRole('region', { name: 'Next planned block' })).toBeNull()
  })

  test('is started from the timeline with the keyboard', async () => {
    const { user, called } = await openWindow(fakeApi(planned))
    const mark = await screen.findByRole('button', { name: /^Start Positioning.*15:45/ })
    mark.focus()
    await user.keyboard('{Enter}')
    expect(called('startPlanned')).toEqual([{ id: 'p1' }])
  })

  test('is listed, exported and deleted with a way back', async () => {
    const { go, user, data, called } = await openWindow(fakeApi(planned))
    await go('Calendar')
    const part = within(screen.getByRole('region', { name: 'Planned blocks' }))
    await user.click(part.getByRole('button', { name: 'Export to a calendar (.ics)…' }))
    expect(called('exportPlanned')).toHaveLength(1)
    expect(await screen.findByText('Written to /home/pm/blocks.ics')).toBeDefined()
    await user.click(part.getByRole('button', { name: 'Delete Positioning' }))
    expect(data().planned).toEqual([])
    const exports = part.getByRole<HTMLButtonElement>('button', { name: /^Export/ })
    expect(exports.disabled).toBe(true)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(data().planned).toEqual([plannedBlock])
  })
})

test('an entry of a calendar says which one on the timeline', async () => {
  await openWindow()
  expect((await screen.findByTitle(/^Stand-up/)).title).toBe('Stand-up, 10:30 – 11:30, from Team')
})
