// The order of goals: those in use by rank, then the archived ones.
import type { Goal } from './goal.ts'

/** The goals with ranks that count up from 1; archived ones stand after all others, in the order they had. */
export function rankedGoals(goals: readonly Goal[]): readonly Goal[] {
  const byRank = goals.toSorted((a, b) => a.rank - b.rank)
  const inUse = byRank.filter(({ archived }) => !archived)
  const archived = byRank.filter((goal) => goal.archived)
  return [...inUse, ...archived].map((goal, index) => ({ ...goal, rank: index + 1 }))
}

/** The goals with one of them at `rank`; 1 comes first, and a rank beyond the last goal in use is the last. */
export function movedGoal(goals: readonly Goal[], id: string, rank: number): readonly Goal[] {
  const moved = goals.find((goal) => goal.id === id)
  if (!moved) return goals
  const others = rankedGoals(goals).filter((goal) => goal.id !== id)
  const order = [...others.slice(0, rank - 1), moved, ...others.slice(rank - 1)]
  return rankedGoals(order.map((goal, index) => ({ ...goal, rank: index })))
}
