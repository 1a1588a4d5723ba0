// How tracked time splits by category, goal and stance (docs/accounting.md, section 2).

import { share } from '../base/arithmetic.ts'
import type { Category, WorkStance } from '../model/category.ts'
import type { Goal } from '../model/goal.ts'
import type { Segment } from '../timeline/segment.ts'
import { categoryCounts, entryCounts } from './counting.ts'
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

/** The length of all segments together, in seconds. */
export function secondsOfAll(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + secondsOf(segment), 0)
}

export function split(
  segments: readonly Segment[],
  categories: readonly Category[],
  goals: readonly Goal[],
): Split {
  return splitting(categories, goals)(segments)
}

/** The same for many lists of segments: categories and goals are looked up only once. */
export function splitting(
  categories: readonly Category[],
  goals: readonly Goal[],
): (segments: readonly Segment[]) => Split {
  const byId = new Map(categories.map((category) => [category.id, category]))
  const top = topGoal(goals)
  return (segments) => {
    const perCategory = new Map<string, Sum>()
    const perGoal = new Map<string, Sum>()
    let tracked = 0
    let unaligned = 0
    let requested = 0
    for (const { start, end, entry } of segments) {
      const seconds = end - start
      tracked += seconds
      add(perCategory, entry.categoryId, seconds)
      if (entryCounts(figures.noGoal, entry)) unaligned += seconds
      else if (entry.goalId !== null) add(perGoal, entry.goalId, seconds)
      if (entryCounts(figures.requests, entry)) requested += seconds
    }
    const byStance = { strategy: 0, execution: 0, neutral: 0, off: 0 }
    let visible = 0
    for (const [id, { seconds }] of perCategory) {
      const category = byId.get(id)
      if (!category) continue
      byStance[category.stance] += seconds
      if (categoryCounts(figures.visibility, category)) visible += seconds
    }
    const { strategy, execution, neutral } = byStance
    return {
      trackedSeconds: tracked,
      byStance: { strategy, execution, neutral },
      byCategory: inOrder(perCategory, categories),
      byGoal: inOrder(perGoal, goals),
      unalignedSeconds: unaligned,
      requestSeconds: requested,
      visibilitySeconds: visible,
      shares: {
        strategy: share(strategy, tracked),
        execution: share(execution, tracked),
        neutral: share(neutral, tracked),
        topGoal: top ? share(perGoal.get(top.id)?.seconds ?? 0, tracked) : null,
        requests: share(requested, tracked),
        visibility: share(visible, tracked),
      },
    }
  }
}

/** The goal with the smallest rank that is not archived. */
export function topGoal(goals: readonly Goal[]): Goal | null {
  return goals.reduce<Goal | null>(
    (top, goal) => (goal.archived || (top !== null && top.rank <= goal.rank) ? top : goal),
    null,
  )
}

const figures = {
  requests: { kind: 'requests' },
  noGoal: { kind: 'goal', id: null },
  visibility: { kind: 'visibility' },
} as const

/** A sum that grows in place: one map lookup per segment. */
interface Sum {
  seconds: number
}

function add(sums: Map<string, Sum>, id: string, seconds: number): void {
  const sum = sums.get(id)
  if (sum) sum.seconds += seconds
  else sums.set(id, { seconds })
}

/** A record in the order of its list, whatever order the time came in. */
function inOrder(sums: ReadonlyMap<string, Sum>, list: readonly { id: string }[]): SecondsById {
  const rows: [string, number][] = []
  for (const { id } of list) {
    const sum = sums.get(id)
    if (sum && sum.seconds > 0) rows.push([id, sum.seconds])
  }
  return Object.fromEntries(rows)
}
