import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../shared/model/entry.ts'
import { fakeApi } from './fake-api.ts'
import { at, document } from './fixture.ts'
import { openWindow } from './open-window.tsx'

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ') ?? ''

function event(id: string, fields: Partial<Entry['event'] & object>): Entry {
  return {
    id,
    start: at('20', '09:00'),
    end: at('20', '10:00'),
    categoryId: 'delivery',
    goalId: null,
    source: 'calendar',
    note: `Meeting ${id}`,
    tags: [],
    request: null,
    ai: null,
    event: { sourceId: 's2', uid: id, recurrenceId: null, kept: ['time'], ...fields },
  }
}

const moved = event('moved', {
  calendarTime: { start: at('20', '11:00'), end: at('20', '12:00') },
  differs: 'moved',
})
const gone = event('gone', { differs: 'gone' })

describe('a reading that is held back', () => {
  test('is shown with its numbers and taken over with one click', async () => {
    const { go, user, set, called } = await openWindow()
    act(() => set({ held: { s2: { going: 12, coming: 15 } } }))
    await go('Calendar')
    const held = within(await screen.findByRole('region', { name: 'Read, but not taken over' }))
    expect(plain(held.getByRole('listitem').textContent)).toContain(
      'Team: 12 of 15 coming events would be removed.',
    )
    await user.click(held.getByRole('button', { name: 'Take over Team' }))
    expect(called('takeOverReading')).toEqual([{ sourceId: 's2' }])
    expect(await screen.findByText('Team: 12 removed.')).toBeDefined()
  })

  test('is refused with the other', async () => {
    const { go, user, set, called } = await openWindow()
    act(() => set({ held: { s2: { going: 12, coming: 15 } } }))
    await go('Calendar')
    await user.click(await screen.findByRole('button', { name: 'Keep what I have of Team' }))
    expect(called('refuseReading')).toEqual([{ sourceId: 's2' }])
    expect(screen.queryByText('Read, but not taken over')).toBeNull()
  })
})

describe('an event whose time the person decided', () => {
  test('is listed where its calendar moved it, and follows with one click', async () => {
    const { go, user, called } = await openWindow(fakeApi({ ...document, entries: [moved] }))
    await go('Calendar')
    const list = within(
      await screen.findByRole('region', { name: 'Changed in the calendar since' }),
    )
    expect(plain(list.getByRole('listitem').textContent)).toMatch(
      /In the calendar: .*11:00 – 12:00; here: .*09:00 – 10:00/,
    )
    await user.click(list.getByRole('button', { name: 'Take over the time of Meeting moved' }))
    expect(called('takeOverTimes')).toEqual([{ ids: ['moved'] }])
    await user.click(list.getByRole('button', { name: 'Keep the time of Meeting moved' }))
    expect(called('keepTimes')).toEqual([{ ids: ['moved'] }])
  })

  test('that its calendar has no longer is let go in its details', async () => {
    const { user, called } = await openWindow(fakeApi({ ...document, entries: [gone] }))
    const mark = await screen.findByRole('button', { name: /Meeting gone/ })
    mark.focus()
    await user.keyboard('{Enter}')
    const sheet = within(await screen.findByRole('dialog', { name: 'Change entry' }))
    expect(sheet.getByText('No longer in the calendar.')).toBeDefined()
    await user.click(sheet.getByRole('button', { name: 'Remove Meeting gone' }))
    expect(called('letGoEvents')).toEqual([{ ids: ['gone'] }])
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
