import { describe, expect, test } from 'vitest'
import { defaultCategories } from '../../../shared/model/defaults.ts'
import { knownAskers, requestCategory } from '../../../shared/requests/requests.ts'
import { at } from '../../support.ts'

const now = at('2026-11-20T16:00:00Z')
const asking = (from: string, day: string) => ({ from, at: at(`${day}T09:00:00Z`) })

describe('who asks', () => {
  test('who asks often stands before who asked once', () => {
    const askings = [
      asking('Finance', '2026-11-20'),
      asking('Sales', '2026-11-17'),
      asking('Sales', '2026-11-18'),
    ]
    expect(knownAskers(askings, now)).toEqual(['Sales', 'Finance'])
  })

  test('who asks now stands before who asked often once', () => {
    const old = ['2025-01-07', '2025-01-08', '2025-01-09'].map((day) => asking('Legal', day))
    expect(knownAskers([...old, asking('Sales', '2026-11-18')], now)).toEqual(['Sales', 'Legal'])
  })

  test('one name stands once, as it was written last; nobody is nobody', () => {
    const askings = [
      asking('Sales', '2026-11-18'),
      asking(' sales ', '2026-11-17'),
      asking('  ', '2026-11-18'),
    ]
    expect(knownAskers(askings, now)).toEqual(['Sales'])
  })

  test('the list stays short', () => {
    const askings = Array.from({ length: 50 }, (_, index) => asking(`Team ${index}`, '2026-11-18'))
    expect(knownAskers(askings, now)).toHaveLength(20)
  })
})

test('requests go to their own category, or to the first of execution that is in use', () => {
  const archived = defaultCategories.map((category) =>
    category.id === 'requests' ? { ...category, archived: true } : category,
  )
  expect(requestCategory(defaultCategories)?.id).toBe('requests')
  expect(requestCategory(archived)?.id).toBe('delivery')
  expect(requestCategory([])).toBeNull()
})
