// How tracked time splits by category, goal and stance (accounting.md, section 2).
import type { Category, Goal, Stance, WorkStance } from '../model/settings.ts'
import type { Segment } from '../timeline/segment.ts'
import { share } from './arithmetic.ts'
import type { SecondsById, Shares } from './report.ts'

export interface Split {
  readonly trackedSeconds: number
  readonly byStance: Readonly<Record<WorkStance, number>>
  readonly byCategory: SecondsById
  readonly byGoal: SecondsById
  readonly unalignedSeconds: number
  /** Time somebody asked for; reports give it as a share. */
  readonly requestSeconds: number
  /** Time in categories that promote the work; reports give it as a share. */
  readonly visibilitySeconds: number
  readonly shares: Shares
}

export function secondsOf({ start, end }: Segment): number {
  return end - start
}

export function split(
  segments: readonly Segment[],
  categories: readonly Category[],
  goals: readonly Goal[],
): Split {
  const byId = new Map(categories.map((category) => [category.id, category]))
  const perCategory = new Map<string, number>()
  const perGoal = new Map<string, number>()
  const perStance = new Map<Stance, number>()
  let tracked = 0
  let unaligned = 0
  let requested = 0
  let visible = 0
  for (const segment of segments) {
    const seconds = secondsOf(segment)
    const { categoryId, goalId, request } = segment.entry
    const category = byId.get(categoryId)
    tracked += seconds
    add(perCategory, categoryId, seconds)
    if (category) add(perStance, category.stance, seconds)
    if (goalId === null) unaligned += seconds
    else add(perGoal, goalId, seconds)
    if (request) requested += seconds
    if (category?.visibility) visible += seconds
  }
  const byStance = {
    strategy: perStance.get('strategy') ?? 0,
    execution: perStance.get('execution') ?? 0,
    neutral: perStance.get('neutral') ?? 0,
  }
  const top = topGoal(goals)
  return {
    trackedSeconds: tracked,
    byStance,
    byCategory: inOrder(perCategory, categories),
    byGoal: inOrder(perGoal, goals),
    unalignedSeconds: unaligned,
    requestSeconds: requested,
    visibilitySeconds: visible,
    shares: {
      strategy: share(byStance.strategy, tracked),
      execution: share(byStance.execution, tracked),
      neutral: share(byStance.neutral, tracked),
      topGoal: top ? share(perGoal.get(top.id) ?? 0, tracked) : null,
      requests: share(requested, tracked),
      visibility: share(visible, tracked),
    },
  }
}

/** The goal with the smallest rank that is not archived. */
export function topGoal(goals: readonly Goal[]): Goal | null {
  return goals.reduce<Goal | null>(
    (top, goal) => (goal.archived || (top !== null && top.rank <= goal.rank) ? top : goal),
    null,
  )
}

function add<K>(sums: Map<K, number>, key: K, seconds: number): void {
  sums.set(key, (sums.get(key) ?? 0) + seconds)
}

/** A record in the order of the list it is about, whatever order the time came in. */
function inOrder(sums: ReadonlyMap<string, number>, list: readonly { id: string }[]): SecondsById {
  return Object.fromEntries(
    list.flatMap(({ id }) => {
      const seconds = sums.get(id)
      return seconds ? [[id, seconds]] : []
    }),
  )
}
