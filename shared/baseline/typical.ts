// A week to start from when the person says what their normal week was: nine empty fields are an exam, a guess is a
// correction.
import { largestRemainder } from '../base/arithmetic.ts'
import type { Category, Stance } from '../model/category.ts'

/**
 * Parts of a working week by the categories a new installation has. They are an example, not a survey: a product manager
 * who spends most of the week on delivery, coordination and requests.
 */
const partsOf: Readonly<Record<string, number>> = {
  vision: 5,
  discovery: 10,
  market: 3,
  influence: 7,
  delivery: 30,
  requests: 12,
  coordination: 23,
  people: 5,
  admin: 5,
}

/** For a category the person made. */
const partsOfStance: Readonly<Record<Stance, number>> = {
  strategy: 5,
  execution: 10,
  neutral: 5,
  off: 0,
}

/** Quarter hours: nobody remembers a week to the minute. */
const stepMinutes = 15

type Minutes = Readonly<Record<string, number>>

/**
 * Minutes by category that add up to `weekMinutes`, to the quarter hour: the example, in which no category has less than
 * is `known` of it, for example from the calendar. What is known is rounded; if more is known than the week has, the other
 * categories get nothing.
 */
export function typicalWeek(
  categories: readonly Pick<Category, 'id' | 'stance' | 'archived'>[],
  weekMinutes: number,
  known: Minutes = {},
): Minutes {
  const counted = categories.filter(({ archived, stance }) => !archived && stance !== 'off')
  const parts = new Map(
    counted.map(({ id, stance }) => [id, partsOf[id] ?? partsOfStance[stance]] as const),
  )
  const atLeast = new Map(Object.entries(known).map(([id, minutes]) => [id, toStep(minutes)]))
  const fixed = new Map([...atLeast].filter(([id]) => !parts.has(id)))
  // A category that is known to have more than its part takes the difference from the others, whose parts shrink.
  for (;;) {
    const open = [...parts].filter(([id]) => !fixed.has(id))
    const left = Math.max(0, weekMinutes - sum(fixed.values()))
    const whole = sum(open.map(([, part]) => part))
    const more = open.filter(([id, part]) => (atLeast.get(id) ?? 0) * whole > left * part)
    if (more.length === 0) {
      const shares = largestRemainder(
        Math.round(left / stepMinutes),
        open.map(([, part]) => part),
      )
      const filled = open.map(([id], index) => [id, (shares[index] ?? 0) * stepMinutes] as const)
      return Object.fromEntries([...fixed, ...filled].filter(([, minutes]) => minutes > 0))
    }
    for (const [id] of more) fixed.set(id, atLeast.get(id) ?? 0)
  }
}

/** The typical week around what the person typed, which stays as it is. */
export function typicalWeekAround(
  typed: Minutes,
  categories: readonly Pick<Category, 'id' | 'stance' | 'archived'>[],
  weekMinutes: number,
  known: Minutes,
): Minutes {
  const isFree = (id: string) => typed[id] === undefined
  const left = Math.max(0, weekMinutes - sum(Object.values(typed)))
  const others = typicalWeek(
    categories.filter(({ id }) => isFree(id)),
    left,
    Object.fromEntries(Object.entries(known).filter(([id]) => isFree(id))),
  )
  const kept = Object.entries(typed).filter(([, minutes]) => minutes > 0)
  return { ...others, ...Object.fromEntries(kept) }
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0)
}

function toStep(minutes: number): number {
  return Math.round(minutes / stepMinutes) * stepMinutes
}
