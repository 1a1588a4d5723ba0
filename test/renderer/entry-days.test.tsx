import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { entryDays } from '../../renderer/views/week/entry-days.ts'
import { at, document, zone } from './fixture.ts'
import { openWindow, weekApp } from './open-window.tsx'

const [first] = document.entries
if (!first) throw new Error('the fixture has no entries')
const entryOn = (day: string, time: string) => {
  return {
    ...first,
    id: `${day} ${time}`,
    note: `On ${day}`,
    start: at(day, time),
    end: at(day, '23:00'),
  }
}

describe('the entries of a week', () => {
  const entries = ['21', '16', '18', '17', '20'].flatMap((day) => [
    entryOn(day, '14:00'),
    entryOn(day, '09:00'),
  ])
  const days = (today: string | null) => {
    const { shown, toCome } = entryDays(entries, today === null ? null : at(today, '12:00'), zone)
    const numbers = (part: typeof shown) => part.map(([day]) => day.slice(8))
    return [numbers(shown), numbers(toCome)]
  }

  test.each([
    ['a week gone by is in order of time', null, ['16', '17', '18', '20', '21'], []],
    [
      'today comes first, what has not begun is apart',
      '18',
      ['18', '17', '16'],
      ['18', '20', '21'],
    ],
    ['a day without entries is none', '19', ['18', '17', '16'], ['20', '21']],
    ['on the last day nothing is to come', '22', ['21', '20', '18', '17', '16'], []],
  ])('%s', (_, today, shown, toCome) => {
    expect(days(today)).toEqual([shown, toCome])
  })

  test('of a day are in order of time', () => {
    const { shown } = entryDays(entries, null, zone)
    for (const [, own] of shown) {
      expect(own.map(({ start }) => start)).toEqual(own.map(({ start }) => start).toSorted())
    }
  })
})

test('on Week, what is to come opens by a press', async () => {
  const { go, user } = await openWindow(
    weekApp({ entries: [entryOn('16', '09:00'), entryOn('20', '09:00'), entryOn('21', '09:00')] }),
  )
  await go('Week')
  const list = within(await screen.findByRole('region', { name: 'Entries' }))
  const heads = () =>
    list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(heads()).toEqual(['Friday 20 November', 'Monday 16 November'])
  await user.click(list.getByText('Later this week (1)'))
  await list.findByRole('button', { name: 'On 21' })
  expect(heads()).toEqual(['Friday 20 November', 'Monday 16 November', 'Saturday 21 November'])
})
