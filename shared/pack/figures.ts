// The figures of a pack by name, to tell which changed since a draft was made.
import type { Goal } from '../model/goal.ts'
import type { Words } from '../words/words.ts'
import type { PackFacts } from './facts.ts'

/** In seconds or counts. */
export function packFigures(facts: PackFacts): Readonly<Record<string, number>> {
  const { report, goals, commitments, blocks, requestSeconds, emptyDays, reworkSeconds } = facts
  return {
    tracked: report.trackedSeconds,
    ...report.byStance,
    saved: report.ai.savedSeconds,
    rework: reworkSeconds,
    requests: requestSeconds,
    answered: blocks.answered,
    'empty-days': emptyDays,
    commitments: commitments.filter(({ kept }) => kept === 'kept').length,
    ...Object.fromEntries(goals.map(({ goal, seconds }) => [`goal:${goal.id}`, seconds])),
  }
}

/** Names of the figures that differ, in the order of `now`; figures that are gone come last. */
export function changedFigures(
  before: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
): readonly string[] {
  const names = [...new Set([...Object.keys(now), ...Object.keys(before)])]
  return names.filter((name) => before[name] !== now[name])
}

const named = new Set([
  'tracked',
  'strategy',
  'execution',
  'neutral',
  'saved',
  'rework',
  'requests',
  'answered',
  'empty-days',
  'commitments',
] as const)
type NamedFigure = typeof named extends ReadonlySet<infer Name> ? Name : never

/** The name of a figure as the person reads it. */
export function figureName(name: string, goals: readonly Goal[], { t }: Words): string {
  if ((named as ReadonlySet<string>).has(name)) return t(`pack.figure-${name as NamedFigure}`)
  const goal = goals.find(({ id }) => name === `goal:${id}`)
  return goal ? t('pack.figure-goal', { goal: goal.name }) : t('pack.figure-lost-goal')
}
