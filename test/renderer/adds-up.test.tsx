import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addSeconds } from '../../shared/time/instant.ts'
import { at } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

/** Three stances of 20 min 30 s each: 61 min 30 s, shown as 1 h 2 min. */
const thirds = ['vision', 'delivery', 'people'].map((categoryId, index) => ({
  id: categoryId,
  start: at('19', `1${index}:00`),
  end: addSeconds(at('19', `1${index}:00`), 1230),
  categoryId,
  goalId: null,
  source: 'manual' as const,
  note: categoryId,
  tags: [],
  request: null,
  ai: null,
}))

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ') ?? ''

test('what stands beside one another on Week adds up, and so do the rows behind it', async () => {
  const { go, user } = await openWindow(weekApp({ entries: thirds, goals: [] }))
  await go('Week')
  const split = within(await screen.findByRole('region', { name: 'Split' }))
  const legend = ['Strategy', 'Execution', 'Neutral'].map((name) =>
    plain(split.getByRole('button', { name: new RegExp(`^${name}, .*show the rows`) }).textContent),
  )
  expect(legend).toEqual(['21 min', '21 min', '20 min'])
  expect(
    ['34%', '33%'].map((text) => split.getAllByText((each) => plain(each) === text).length),
  ).toEqual([1, 2])
  const rows = within(screen.getByRole('region', { name: 'Categories' })).getAllByRole('row')
  const cells = rows.slice(1).map((row) => plain(row.textContent))
  expect(cells).toEqual([
    'Vision & strategy0:2134%',
    'Delivery & backlog0:2133%',
    'People & growth0:2033%',
    'Tracked1:02',
  ])
  // The third is 20 min 30 s alone, which would be 21 min in a list of its own.
  await user.click(split.getByRole('button', { name: /^Neutral, .*show the rows/ }))
  const sheet = within(await screen.findByRole('dialog', { name: 'Neutral' }))
  expect(sheet.getAllByText('0:20')).toHaveLength(2)
})
