import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { at, document as fixture, fridayAfternoon } from './fixture.ts'
import { noted, openWindow, weekApp } from './open-window.tsx'

// Friday: interviews 9:00 – 11:00, a stand-up 10:30 – 11:30, a meeting that waits 14:00 – 15:00; it is 15:30.
async function openTimeline() {
  const opened = await openWindow()
  const area = within(await screen.findByRole('region', { name: /^Timeline/ }))
  const entry = (name: RegExp) => area.findByRole('button', { name })
  const interviews = await entry(/^Interviews/)
  act(() => interviews.focus())
  return { ...opened, area, entry, interviews, standup: await entry(/^Stand-up/) }
}

type Opened = Awaited<ReturnType<typeof openWindow>>

const times = ({ store }: Pick<Opened, 'store'>, id: string) => {
  const found = store.entries.get(id)
  return found && [found.start, found.end]
}
const halves = (store: Opened['store']) =>
  noted(store, 'Interviews')
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => [start, end])
const confirmed = { kept: ['time', 'category', 'goal', 'note'] }
const asBefore = [at('20', '09:00'), at('20', '11:00')]

test('a short entry between two others has no label but a hint, which is its name', async () => {
  const [interviews] = fixture.entries.filter(({ id }) => id === 'fri')
  if (!interviews) throw new Error('the fixture has no interviews')
  const of = (id: string, start: string, end: string) => ({
    ...interviews,
    id,
    note: id,
    start: at('20', start),
    end: at('20', end),
  })
  const entries = [
    of('Before', '09:00', '10:00'),
    of('Between', '10:00', '10:05'),
    of('After', '10:05', '11:00'),
    of('Alone', '13:00', '13:05'),
  ]
  await openWindow(weekApp({ entries }, []))
  const hint = (name: RegExp) => screen.getByRole('button', { name }).querySelector('[data-hint]')
  await screen.findByRole('button', { name: 'Between, 10:00 – 10:05' })
  expect(hint(/^Between/)?.textContent).toBe('Between, 10:00 – 10:05')
  expect(hint(/^Alone/)).toBeNull()
  expect(screen.getByText('Alone').closest('.mark-label')?.textContent).toMatch(/^Alone13:00/)
})

describe('walking', () => {
  test('the timeline is one tab stop, arrows walk by time', async () => {
    const { user, area, interviews, standup } = await openTimeline()
    const marks = area.getAllByRole('button').filter(({ dataset }) => dataset['stop'])
    const stops = marks.filter(({ tabIndex }) => tabIndex === 0)
    expect(stops).toEqual([interviews])
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(standup)
    expect(standup.tabIndex).toBe(0)
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(document.activeElement).toBe(interviews)
  })

  test('Enter opens the entry, Esc gives the focus back', async () => {
    const { user, interviews } = await openTimeline()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('dialog', { name: 'Change entry' })).toBeDefined()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(interviews))
  })
})

describe('selecting', () => {
  test('Space adds, Esc clears', async () => {
    const { user, interviews } = await openTimeline()
    await user.keyboard(' {ArrowDown} ')
    const bar = within(screen.getByRole('group', { name: 'Selection' }))
    expect(bar.getByText(/^2 entries, 3.h$/)).toBeDefined()
    expect(interviews.getAttribute('aria-pressed')).toBe('true')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('group', { name: 'Selection' })).toBeNull()
  })

  test('a click selects one, Ctrl and a click one more, a double click opens', async () => {
    const { user, interviews, standup } = await openTimeline()
    await user.click(interviews)
    expect(screen.getByText(/^1 entry, 2.h$/)).toBeDefined()
    await user.keyboard('{Control>}')
    await user.click(standup)
    await user.keyboard('{/Control}')
    expect(screen.getByText(/^2 entries/)).toBeDefined()
    await user.dblClick(interviews)
    expect(await screen.findByRole('dialog', { name: 'Change entry' })).toBeDefined()
  })

  test('the category of all that is selected is changed at once', async () => {
    const { user, interviews, store } = await openTimeline()
    await user.click(interviews)
    await user.click(screen.getByRole('button', { name: /Change category/ }))
    await user.click(await screen.findByRole('option', { name: 'Market & customers' }))
    expect(await screen.findByText('Category changed.')).toBeDefined()
    const markets = [...store.entries.values()].filter(({ categoryId }) => categoryId === 'market')
    expect(markets.map(({ id }) => id)).toEqual(['fri'])
  })
})

describe('keys', () => {
  test.each([
    ['Alt moves', '{Alt>}{ArrowDown}{ArrowDown}{/Alt}', '09:10', '11:10'],
    ['Shift moves the end', '{Shift>}{ArrowUp}{/Shift}', '09:00', '10:55'],
    ['Alt and Shift move the start', '{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}', '08:55', '11:00'],
  ])('%s, kept once when let go', async (_, keys, start, end) => {
    const opened = await openTimeline()
    await opened.user.keyboard(keys)
    expect(times(opened, 'fri')).toEqual([at('20', start), at('20', end)])
    expect(opened.store.edits).toBe(1)
    expect(document.activeElement).toBe(opened.interviews)
  })

  test('Esc gives up a move', async () => {
    const { user, store, interviews } = await openTimeline()
    await user.keyboard('{Alt>}{ArrowDown}')
    expect(interviews.textContent).toContain('09:05 – 11:05')
    await user.keyboard('{Escape}{/Alt}')
    expect(times({ store }, 'fri')).toEqual(asBefore)
    expect(interviews.textContent).toContain('09:00 – 11:00')
  })

  test.each([
    ['another window gives a move up', false, '09:00', '11:00'],
    ['another part of this one keeps it', true, '09:05', '11:05'],
  ])('leaving for %s', async (_, isHere, start, end) => {
    const { user, store, interviews } = await openTimeline()
    await user.keyboard('{Alt>}{ArrowDown}')
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(isHere)
    await act(async () => fireEvent.blur(interviews))
    hasFocus.mockRestore()
    await user.keyboard('{/Alt}')
    expect(times({ store }, 'fri')).toEqual([at('20', start), at('20', end)])
  })

  test('S splits in the middle', async () => {
    const { user, store } = await openTimeline()
    await user.keyboard('s')
    expect(halves(store)).toEqual([
      [at('20', '09:00'), at('20', '10:00')],
      [at('20', '10:00'), at('20', '11:00')],
    ])
  })

  test('S splits at now where now is inside', async () => {
    const [first] = fixture.entries.filter(({ id }) => id === 'fri')
    const entries = first ? [{ ...first, end: at('20', '17:00') }] : []
    const { user, store } = await openWindow(weekApp({ entries }))
    const entry = await screen.findByRole('button', { name: /^Interviews/ })
    act(() => entry.focus())
    await user.keyboard('s')
    const [cut = 0] = halves(store)[1] ?? []
    // The window's clock runs on from the time main told it.
    expect(cut - fridayAfternoon).toBeLessThan(60)
    expect(cut).toBeGreaterThanOrEqual(fridayAfternoon)
  })

  test('D duplicates and goes to the copy', async () => {
    const { user, store } = await openTimeline()
    await user.keyboard('d')
    expect(halves(store)).toEqual([asBefore, [at('20', '11:00'), at('20', '13:00')]])
    await waitFor(() => expect(document.activeElement?.textContent).toContain('11:00 – 13:00'))
  })

  test('J joins what is selected and stays on what is left', async () => {
    const { user, store, interviews } = await openTimeline()
    await user.keyboard(' {ArrowDown} j')
    expect(times({ store }, 'fri')).toEqual([at('20', '09:00'), at('20', '11:30')])
    expect(store.entries.has('standup')).toBe(false)
    await waitFor(() => expect(document.activeElement).toBe(interviews))
    expect(await screen.findByText('2 entries joined.')).toBeDefined()
  })

  test('Delete deletes, offers undo and goes to what is there instead', async () => {
    const { user, store } = await openTimeline()
    await user.keyboard('{Delete}')
    const focused = () => document.activeElement?.getAttribute('aria-label')
    await waitFor(() => expect(focused()).toMatch(/^Fill 09:00 – 10:30/))
    expect(store.entries.has('fri')).toBe(false)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(times({ store }, 'fri')).toEqual(asBefore))
  })

  test('? lists them', async () => {
    const { user } = await openTimeline()
    await user.keyboard('?')
    const table = await screen.findByRole('table', {
      name: 'Today and Week: on an entry of the timeline',
    })
    expect(within(table).getByRole('row', { name: /^Move by 5 minutes Alt ?↑ ?↓$/ })).toBeDefined()
  })
})

describe('events of the calendar', () => {
  test('C confirms one: it stays the calendar’s, and is drawn as the person’s', async () => {
    const { user, store, standup } = await openTimeline()
    expect(standup.className).toContain('mark-unconfirmed')
    await user.keyboard('{ArrowDown}c')
    expect(await screen.findByText('1 event confirmed.')).toBeDefined()
    expect(store.entries.get('standup')?.event).toMatchObject(confirmed)
    await waitFor(() => expect(standup.className).not.toContain('mark-unconfirmed'))
  })

  test('one to come and one to confirm are drawn differently, read out and explained', async () => {
    const [standup] = fixture.entries.filter(({ id }) => id === 'standup')
    if (!standup) throw new Error('the fixture has no stand-up')
    const later = { ...standup, id: 'later', start: at('20', '16:00'), end: at('20', '17:00') }
    await openWindow(weekApp({ entries: [standup, later] }))
    const area = within(await screen.findByRole('region', { name: /^Timeline/ }))
    const [past, coming] = await area.findAllByRole('button', { name: /^Stand-up/ })
    expect(past?.className).toContain('mark-unconfirmed')
    expect(past?.textContent).toMatch(/not confirmed yet$/)
    expect(coming?.className).toContain('mark-coming')
    expect(coming?.textContent).toMatch(/ahead or under way$/)
    const says = area.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(says).toEqual(['not confirmed yet', 'ahead or under way'])
  })

  test('C and X on what is no event do nothing', async () => {
    const { user, store } = await openTimeline()
    await user.keyboard('cxe')
    expect(store.edits).toBe(0)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('Shift and C, or the button, confirm all that are over', async () => {
    const { user, store, area } = await openTimeline()
    await user.keyboard('{Shift>}C{/Shift}')
    await waitFor(() => expect(area.queryByRole('button', { name: /^Confirm/ })).toBeNull())
    expect(store.entries.get('standup')?.event).toMatchObject(confirmed)
  })

  test('what is still to come is not confirmed with the rest', async () => {
    const [standup] = fixture.entries.filter(({ id }) => id === 'standup')
    const later = standup && { ...standup, id: 'later', note: 'Late', end: at('20', '17:00') }
    await openWindow(weekApp({ entries: later ? [later] : [] }))
    await screen.findByRole('button', { name: /^Late/ })
    expect(screen.queryByRole('button', { name: /^Confirm/ })).toBeNull()
  })

  test('X dismisses one that did not take place', async () => {
    const { user, store, area } = await openTimeline()
    await user.keyboard('{ArrowDown}x')
    expect(await screen.findByText('1 event dismissed.')).toBeDefined()
    expect(store.entries.has('standup')).toBe(false)
    await waitFor(() => expect(area.queryByRole('button', { name: /^Stand-up/ })).toBeNull())
  })

  test('E asks when it ended, and takes only a time before its end', async () => {
    const { user, store } = await openTimeline()
    await user.keyboard('{ArrowDown}e')
    const sheet = within(await screen.findByRole('dialog', { name: 'Ended early' }))
    expect(sheet.getByText('It started at 10:30 and was planned until 11:30.')).toBeDefined()
    expect(sheet.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true)
    await user.keyboard('{Escape}')
    expect(times({ store }, 'standup')).toEqual([at('20', '10:30'), at('20', '11:30')])
  })

  test('one that is under way ended now, unless said otherwise', async () => {
    const [standup] = fixture.entries.filter(({ id }) => id === 'standup')
    const entries = standup ? [{ ...standup, end: at('20', '17:00') }] : []
    const opened = await openWindow(weekApp({ entries }))
    await opened.user.click(await screen.findByRole('button', { name: /^Stand-up/ }))
    await opened.user.click(screen.getByRole('button', { name: 'Ended early' }))
    await opened.user.click(await screen.findByRole('button', { name: 'Save' }))
    await waitFor(() =>
      expect(times(opened, 'standup')).toEqual([at('20', '10:30'), at('20', '15:30')]),
    )
  })
})

describe('the pointer', () => {
  // 52 pixels are an hour.
  const drag = (target: Element, pixels: number) => {
    const pointer = { button: 0, pointerId: 1, bubbles: true }
    fireEvent.pointerDown(target, { ...pointer, clientY: 100 })
    fireEvent.pointerMove(target, { ...pointer, clientY: 100 + pixels })
    return () => {
      fireEvent.pointerUp(target, { ...pointer, clientY: 100 + pixels })
      fireEvent.click(target)
    }
  }

  test('dragging moves in steps of five minutes and selects nothing', async () => {
    const opened = await openTimeline()
    const drop = drag(opened.interviews, 53)
    expect(opened.interviews.textContent).toContain('10:00 – 12:00')
    await act(async () => drop())
    expect(times(opened, 'fri')).toEqual([at('20', '10:00'), at('20', '12:00')])
    expect(screen.queryByRole('group', { name: 'Selection' })).toBeNull()
  })

  test('an edge changes the length, not below five minutes', async () => {
    const opened = await openTimeline()
    const edge = opened.interviews.querySelector('[data-edge=end]')
    if (!edge) throw new Error('no edge')
    await act(async () => drag(edge, -500)())
    expect(times(opened, 'fri')).toEqual([at('20', '09:00'), at('20', '09:05')])
  })

  test('Esc drops it where it was', async () => {
    const { user, store, interviews } = await openTimeline()
    const drop = drag(interviews, 53)
    await user.keyboard('{Escape}')
    await act(async () => drop())
    expect(times({ store }, 'fri')).toEqual(asBefore)
    expect(interviews.textContent).toContain('09:00 – 11:00')
  })
})

describe('gaps', () => {
  test('working hours without anything are said and can be filled', async () => {
    const { user, store, area } = await openTimeline()
    expect(area.getByText(/of your working hours are not accounted for\.$/)).toBeDefined()
    const [gap] = area.getAllByRole('button', { name: /^Fill 11:30 – / })
    if (!gap) throw new Error('no gap')
    await user.click(gap)
    const sheet = within(await screen.findByRole('dialog', { name: 'New entry' }))
    await user.click(sheet.getByRole('button', { name: /Category/ }))
    await user.click(await screen.findByRole('option', { name: 'Delivery & backlog' }))
    await user.click(sheet.getByRole('button', { name: 'Save entry' }))
    await waitFor(() => expect(store.entries.size).toBe(fixture.entries.length + 1))
    const added = [...store.entries.values()].filter(({ start }) => start === at('20', '11:30'))
    expect(added).toMatchObject([{ categoryId: 'delivery', source: 'manual' }])
    await waitFor(() => expect(document.activeElement).not.toBe(document.body))
  })

  test('before the first entry nothing is missing', async () => {
    await openWindow(weekApp({ entries: [] }))
    await screen.findByRole('region', { name: /^Timeline/ })
    expect(screen.queryByText(/not accounted for/)).toBeNull()
  })
})
