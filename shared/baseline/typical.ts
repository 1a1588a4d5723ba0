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
 * Minutes by category that add up to `weekMinutes`, to the quarter hour. What is `known`, for example from the calendar,
 * stays as it is, rounded, and the others share the rest; if more is known than the week has, they get nothing.
 */
export function typicalWeek(
  categories: readonly Pick<Category, 'id' | 'stance' | 'archived'>[],
  weekMinutes: number,
  known: Minutes = {},
): Minutes {
  const counted = categories.filter(({ archived, stance }) => !archived && stance !== 'off')
  const rounded = Object.entries(known).map(([id, minutes]) => [id, toStep(minutes)] as const)
  const open = counted.filter(({ id }) => !known[id])
  const left = weekMinutes - rounded.reduce((sum, [, minutes]) => sum + minutes, 0)
  const shares = largestRemainder(
    Math.max(0, Math.round(left / stepMinutes)),
    open.map(({ id, stance }) => partsOf[id] ?? partsOfStance[stance]),
  )
  const filled = open.map(({ id }, index) => [id, (shares[index] ?? 0) * stepMinutes] as const)
  return Object.fromEntries([...rounded, ...filled].filter(([, minutes]) => minutes > 0))
}

function toStep(minutes: number): number {
  return Math.round(minutes / stepMinutes) * stepMinutes
}
