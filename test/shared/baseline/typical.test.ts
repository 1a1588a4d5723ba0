import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typicalWeek } from '../../../shared/baseline/typical.ts'
import { defaultCategories } from '../../../shared/model/defaults.ts'

const sum = (minutes: Readonly<Record<string, number>>) =>
  Object.values(minutes).reduce((total, each) => total + each, 0)

test('a week of 40 hours', () => {
  expect(typicalWeek(defaultCategories, 2400)).toEqual({
    vision: 120,
    discovery: 240,
    market: 75,
    influence: 165,
    delivery: 720,
    requests: 285,
    coordination: 555,
    people: 120,
    admin: 120,
  })
})

test('what is known stays, and the others share the rest', () => {
  const week = typicalWeek(defaultCategories, 2400, { coordination: 610, people: 7 })
  expect(week).toMatchObject({ coordination: 615 })
  expect(week).not.toHaveProperty('people')
  expect(sum(week)).toBe(2400)
})

test('more known than the week has leaves nothing for the others', () => {
  expect(typicalWeek(defaultCategories, 600, { coordination: 900 })).toEqual({ coordination: 900 })
})

test('an archived category and time off get nothing, one of the person’s own gets its part', () => {
  const own = { id: 'own', stance: 'strategy', archived: false } as const
  const categories = defaultCategories.map((each) => ({ ...each, archived: each.id === 'vision' }))
  const week = typicalWeek([...categories, own], 2400)
  expect(Object.keys(week)).not.toContain('vision')
  expect(Object.keys(week)).not.toContain('break')
  expect(week['own']).toBeGreaterThan(0)
})

test('always adds up to the week, in quarter hours', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.dictionary(
        fc.constantFrom('vision', 'delivery', 'people'),
        fc.integer({ min: 0, max: 600 }),
      ),
      (quarters, known) => {
        const week = typicalWeek(defaultCategories, quarters * 15, known)
        const taken = sum(typicalWeek([], 0, known))
        expect(sum(week)).toBe(Math.max(quarters * 15, taken))
        for (const minutes of Object.values(week)) expect(minutes % 15).toBe(0)
      },
    ),
  )
})
