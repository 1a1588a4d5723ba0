// Where saved hours are offered to go first: what AI knows least of, the customers and the market.
import type { Category } from '../model/category.ts'

/** Ids of a new installation, which never change. */
const contextIds: readonly string[] = ['discovery', 'market']

/** The categories of strategy in use: discovery, market and customers first, the others in the person's order. */
export function contextFirst(categories: readonly Category[]): readonly Category[] {
  const strategy = categories.filter(({ stance, archived }) => stance === 'strategy' && !archived)
  const isContext = ({ id }: Category) => contextIds.includes(id)
  return [...strategy.filter(isContext), ...strategy.filter((each) => !isContext(each))]
}
