import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typicalWeek, typicalWeekAround } from '../../../shared/baseline/typical.ts'
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

test('a category has at least what is known of it, and takes it from the others in proportion', () => {
  // Eight hours of meetings, most of them research and with people.
  const known = { discovery: 250, people: 150, coordination: 60, admin: 15, delivery: 20 }
  const week = typicalWeek(defaultCategories, 2400, known)
  expect(week).toMatchObject({ discovery: 255, people: 150 })
  expect(sum(week)).toBe(2400)
  const example = typicalWeek(defaultCategories, 2400)
  for (const id of ['vision', 'market', 'influence', 'delivery', 'requests', 'coordination']) {
    const part = ((example[id] ?? 0) * (2400 - 405)) / (2400 - 360)
    expect([id, Math.abs((week[id] ?? 0) - part) <= 15]).toEqual([id, true])
  }
  expect(typicalWeek(defaultCategories, 2400, { people: 30 })).toEqual(
    typicalWeek(defaultCategories, 2400),
  )
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

test('what was typed stays as it is, the rest is shared out around it', () => {
  const typed = { vision: 180, people: 0 }
  const week = typicalWeekAround(typed, defaultCategories, 2400, { vision: 600, delivery: 1500 })
  expect(week['vision']).toBe(180)
  expect(week['people']).toBeUndefined()
  expect(week['delivery']).toBe(1500)
  expect(Object.values(week).reduce((sum, minutes) => sum + minutes, 0)).toBe(2400)
  expect(typicalWeekAround({}, defaultCategories, 2400, {})).toEqual(
    typicalWeek(defaultCategories, 2400),
  )
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
        for (const [id, minutes] of Object.entries(typicalWeek([], 0, known))) {
          expect(week[id] ?? 0).toBeGreaterThanOrEqual(minutes)
        }
        const taken = sum(typicalWeek([], 0, known))
        expect(sum(week)).toBe(Math.max(quarters * 15, taken))
        for (const minutes of Object.values(week)) expect(minutes % 15).toBe(0)
      },
    ),
  )
})
