// A row that was moved to an end of its list keeps the focus: the arrow that was pressed is disabled there.
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openWindow } from './open-window.tsx'

type Opened = Awaited<ReturnType<typeof openWindow>>

const lists = [
  {
    list: 'prompts',
    show: async ({ go, user }: Opened) => {
      await go('Reflection')
      await user.click(await screen.findByRole('button', { name: /^\d? ?What it came to/ }))
      await user.click(await screen.findByRole('button', { name: 'Change prompts' }))
    },
    order: ({ store }: Opened) => store.config.prompts.map(({ id }) => id),
  },
  {
    list: 'goals',
    show: ({ go }: Opened) => go('Settings', 'Goals'),
    order: ({ store }: Opened) => store.config.goals.toSorted(byRank).map(({ id }) => id),
  },
  {
    list: 'rules',
    show: ({ go }: Opened) => go('Meetings'),
    order: ({ store }: Opened) => store.config.rules.map(({ id }) => id),
  },
]

const byRank = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank

test.each(lists)('in the list of $list', async ({ show, order }) => {
  const opened = await openWindow()
  await show(opened)
  const [first, second] = order(opened)
  const arrows = await screen.findAllByRole('button', { name: /^Move (up|down): / })
  const up = arrows[2]?.getAttribute('aria-label') ?? ''
  const down = up.replace('Move up', 'Move down')
  const press = async (name: string) => {
    act(() => screen.getByRole('button', { name }).focus())
    await opened.user.keyboard('{Enter}')
  }
  const expectFocus = (name: string) =>
    waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(name))

  await press(up)
  await waitFor(() => expect(order(opened).slice(0, 2)).toEqual([second, first]))
  await expectFocus(down)

  await press(down)
  await waitFor(() => expect(order(opened).slice(0, 2)).toEqual([first, second]))
  await expectFocus(order(opened).length > 2 ? down : up)
})

test.each([
  ['Goals', /^Archive /],
  ['Categories', /^Archive /],
  ['Guardrails', /^Delete /],
] as const)('a row that goes hands the focus to the next one: %s', async (page, name) => {
  const { go, user } = await openWindow()
  await go('Settings', page)
  const names = () =>
    screen.getAllByRole('button', { name }).map((each) => each.getAttribute('aria-label') ?? '')
  const [first = '', second = ''] = names()
  await user.click(screen.getByRole('button', { name: first }))
  await waitFor(() => expect(names()).not.toContain(first))
  expect(document.activeElement?.getAttribute('aria-label')).toBe(second)
})
