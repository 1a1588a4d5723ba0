import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { at, document as fixture, plannedBlock } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

// Monday to Thursday one entry from 9:00 each; on Friday interviews and a stand-up; it is half past three on Friday.
async function openGrid(app = weekApp({ planned: [plannedBlock] })) {
  const opened = await openWindow(app)
  await opened.go('Week')
  const area = within(await screen.findByRole('region', { name: /^Week by the hour/ }))
  const mark = (name: RegExp) => area.findByRole('button', { name })
  const focus = async (name: RegExp) => {
    const button = await mark(name)
    act(() => button.focus())
    return button
  }
  return { ...opened, area, mark, focus }
}

type Opened = Awaited<ReturnType<typeof openGrid>>
const times = ({ store }: Opened, id: string) => {
  const found = store.entries.get(id) ?? store.config.planned.find((block) => block.id === id)
  return found && [found.start, found.end]
}

describe('the week by the hour', () => {
  test('names each entry with its day, and is one tab stop', async () => {
    const { area, mark } = await openGrid()
    // The marks come a frame after the hours.
    await mark(/Write PRD/)
    const stops = area.getAllByRole('button').filter(({ dataset }) => dataset['stop'])
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    const names = ['Write PRD', 'Tickets', 'Escalation', 'Narrative', 'Interviews', 'Stand-up']
    for (const name of [...names, 'Positioning']) {
      expect(
        area.getByRole('button', { name: new RegExp(`^${name} \\w{3} \\d+ Nov, \\d`) }),
      ).toBeDefined()
    }
    expect(area.getByText('Pricing workshop', { selector: '[title*=Thu] *' })).toBeDefined()
  })

  test('says which day is today', async () => {
    const { area } = await openGrid()
    expect(area.getByText('20 Nov').closest('[aria-current=date]')).not.toBeNull()
  })

  test('arrows walk by time, and from day to day', async () => {
    const { user, focus } = await openGrid()
    await focus(/^Write PRD/)
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.textContent).toMatch(/^Tickets/)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.textContent).toMatch(/^Escalation/)
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement?.textContent).toMatch(/^Write PRD/)
  })

  test('Alt and an arrow move to another day by the same clock, as one edit', async () => {
    const opened = await openGrid()
    const tickets = await opened.focus(/^Tickets/)
    await opened.user.keyboard('{Alt>}{ArrowRight}{ArrowRight}{ArrowUp}{/Alt}')
    await waitFor(() =>
      expect(times(opened, 'tue')).toEqual([at('19', '08:55'), at('19', '16:55')]),
    )
    expect(opened.store.edits).toBe(1)
    expect(document.activeElement).toBe(tickets)
    await opened.user.keyboard('{Control>}z{/Control}')
    await waitFor(() =>
      expect(times(opened, 'tue')).toEqual([at('17', '09:00'), at('17', '17:00')]),
    )
  })

  test('nothing is moved out of the week', async () => {
    const opened = await openGrid()
    await opened.focus(/^Write PRD/)
    await opened.user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(times(opened, 'mon')).toEqual([at('16', '09:00'), at('16', '17:00')])
    expect(opened.store.edits).toBe(0)
  })

  test('a gap is filled', async () => {
    const { area, user, store } = await openGrid()
    const gap = await area.findByRole('button', { name: /^Fill Wed 18 Nov, 15:00 – 17:30/ })
    await user.click(gap)
    const sheet = within(await screen.findByRole('dialog', { name: 'New entry' }))
    await user.click(sheet.getByRole('button', { name: /Category/ }))
    await user.click(await screen.findByRole('option', { name: 'Delivery & backlog' }))
    await user.click(sheet.getByRole('button', { name: 'Save entry' }))
    await waitFor(() => expect(store.entries.size).toBe(fixture.entries.length + 1))
    expect([...store.entries.values()].some(({ start }) => start === at('18', '15:00'))).toBe(true)
  })

  test('a week without anything shows no hours, one with a planned block does', async () => {
    const empty = await openWindow(weekApp({ entries: [] }, []))
    await empty.go('Week')
    await screen.findByText(/Nothing tracked yet/)
    expect(screen.queryByRole('region', { name: 'Hour by hour' })).toBeNull()
    await empty.run('planBlocks', { blocks: [plannedBlock] })
    expect(await screen.findByRole('region', { name: 'Hour by hour' })).toBeDefined()
  })
})

describe('a planned block in the week', () => {
  test('is moved by the keyboard and opened by Enter', async () => {
    const opened = await openGrid()
    await opened.focus(/^Positioning/)
    await opened.user.keyboard('{Alt>}{ArrowRight}{/Alt}{Shift>}{ArrowDown}{/Shift}')
    await waitFor(() => expect(times(opened, 'p1')).toEqual([at('21', '15:45'), at('21', '17:05')]))
    expect(opened.store.config.planned[0]?.uid).toBe('p1@offwheel')
    await opened.user.keyboard('{Enter}')
    expect(await screen.findByRole('dialog', { name: 'Planned block' })).toBeDefined()
    expect(opened.store.block).toBeNull()
  })

  test('is deleted by its key', async () => {
    const { focus, user, store } = await openGrid()
    await focus(/^Positioning/)
    await user.keyboard('{Delete}')
    await waitFor(() => expect(store.config.planned).toEqual([]))
  })
})

describe('the pointer', () => {
  // Seven columns of a hundred pixels; 52 pixels are an hour.
  const drag = (target: Element, [from, x]: readonly [number, number], y: number) => {
    const box = vi
      .spyOn(HTMLElement.prototype, 'getBoundingClientRect')
      .mockReturnValue(new DOMRect(0, 0, 700, 520))
    const pointer = { button: 0, pointerId: 1, bubbles: true }
    fireEvent.pointerDown(target, { ...pointer, clientX: from, clientY: 100 })
    fireEvent.pointerMove(target, { ...pointer, clientX: x, clientY: 100 + y })
    return async () => {
      await act(async () => {
        fireEvent.pointerUp(target, { ...pointer, clientX: x, clientY: 100 + y })
        fireEvent.click(target)
      })
      box.mockRestore()
    }
  }

  test('dragging to another day and hour is one edit', async () => {
    const opened = await openGrid()
    const tickets = await opened.mark(/^Tickets/)
    const drop = drag(tickets, [150, 350], 53)
    expect(tickets.textContent).toContain('Thu 19 Nov, 10:00 – 18:00')
    await drop()
    expect(times(opened, 'tue')).toEqual([at('19', '10:00'), at('19', '18:00')])
    expect(opened.store.edits).toBe(1)
    expect(screen.queryByRole('group', { name: 'Selection' })).toBeNull()
  })

  test('an edge stays on its day', async () => {
    const opened = await openGrid()
    const edge = (await opened.mark(/^Tickets/)).querySelector('[data-edge=end]')
    if (!edge) throw new Error('no edge')
    await drag(edge, [150, 450], -52)()
    expect(times(opened, 'tue')).toEqual([at('17', '09:00'), at('17', '16:00')])
  })

  test('a planned block is dragged, and not opened by that', async () => {
    const opened = await openGrid()
    const block = await opened.mark(/^Positioning/)
    await drag(block, [450, 250], -52)()
    expect(times(opened, 'p1')).toEqual([at('18', '14:45'), at('18', '16:00')])
    expect(screen.queryByRole('dialog')).toBeNull()
    act(() => block.focus())
    await opened.user.keyboard('{Enter}')
    expect(await screen.findByRole('dialog', { name: 'Planned block' })).toBeDefined()
  })
})
