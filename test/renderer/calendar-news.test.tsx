import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../shared/model/entry.ts'
import { addSeconds } from '../../shared/time/instant.ts'
import { at } from './fixture.ts'
import { noted, openWindow, weekApp } from './open-window.tsx'
import { teamApp, teamCalendar } from './team-calendar.ts'

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
  /** Fifteen meetings to come, of which the server has only three when it is asked again. */
  const openHeld = async () => {
    const coming = Array.from({ length: 15 }, (_, index) =>
      addSeconds(at('23', '09:00'), index * 7200),
    )
    const { app, team } = await teamApp(coming, [() => teamCalendar(coming.slice(0, 3))])
    await app.run('checkSubscription', { sourceId: team.id })
    const opened = await openWindow(app)
    await opened.go('Meetings')
    const held = within(await screen.findByRole('region', { name: 'Read, but not taken over' }))
    const left = () => noted(app.store, 'Interview').length
    expect(left()).toBe(15)
    return { ...opened, held, left }
  }

  test('is shown with its numbers and taken over with one click', async () => {
    const { user, held, left } = await openHeld()
    expect(plain(held.getByRole('listitem').textContent)).toContain(
      'Team: 12 of 15 coming events would be removed.',
    )
    await user.click(held.getByRole('button', { name: 'Take over Team' }))
    expect(await screen.findByText('Team: 0 added, 12 removed, 3 unchanged.')).toBeDefined()
    expect(left()).toBe(3)
  })

  test('is refused with the other', async () => {
    const { user, held, left } = await openHeld()
    await user.click(held.getByRole('button', { name: 'Keep what I have of Team' }))
    expect(screen.queryByText('Read, but not taken over')).toBeNull()
    expect(left()).toBe(15)
  })
})

describe('an event whose time the person decided', () => {
  test('is listed where its calendar moved it, and follows with one click', async () => {
    const other = { ...moved, id: 'other', note: 'Meeting other' }
    const { go, user, store } = await openWindow(weekApp({ entries: [moved, other] }))
    await go('Meetings')
    const list = within(
      await screen.findByRole('region', { name: 'Changed in the calendar since' }),
    )
    const [line] = list.getAllByRole('listitem')
    expect(plain(line?.textContent)).toMatch(
      /In the calendar: .*11:00 – 12:00; here: .*09:00 – 10:00/,
    )
    await user.click(list.getByRole('button', { name: 'Take over the time of Meeting moved' }))
    await waitFor(() => expect(store.entries.get('moved')?.start).toBe(at('20', '11:00')))
    await user.click(list.getByRole('button', { name: 'Keep the time of Meeting other' }))
    await waitFor(() => expect(screen.queryByText('Changed in the calendar since')).toBeNull())
    expect(store.entries.get('other')?.start).toBe(at('20', '09:00'))
  })

  test('that its calendar has no longer is let go in its details', async () => {
    const { user, store } = await openWindow(weekApp({ entries: [gone] }))
    const mark = await screen.findByRole('button', { name: /Meeting gone/ })
    mark.focus()
    await user.keyboard('{Enter}')
    const sheet = within(await screen.findByRole('dialog', { name: 'Change entry' }))
    expect(sheet.getByText('No longer in the calendar.')).toBeDefined()
    await user.click(sheet.getByRole('button', { name: 'Remove Meeting gone' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(store.entries.has('gone')).toBe(false)
  })
})
