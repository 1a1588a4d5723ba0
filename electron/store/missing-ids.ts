import type { Edit } from '../../shared/history/edit.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Entry } from '../../shared/model/entry.ts'
import type { Contents } from './contents.ts'

/**
 * The configuration with a stand-in for each category and goal that entries name but the configuration lacks: after
 * damaged settings were set aside, no entry may be lost or become unreadable.
 */
export function withMissingIds(config: Config, entries: Iterable<Entry>): Config {
  const categoryIds = new Set(config.categories.map(({ id }) => id))
  const goalIds = new Set(config.goals.map(({ id }) => id))
  const categories = [...config.categories]
  const goals = [...config.goals]
  for (const { categoryId, goalId } of entries) {
    if (!categoryIds.has(categoryId)) {
      categoryIds.add(categoryId)
      categories.push(standInCategory(categoryId))
    }
    if (goalId !== null && !goalIds.has(goalId)) {
      goalIds.add(goalId)
      goals.push(standInGoal(goalId, goals.length + 1))
    }
  }
  const isSame =
    categories.length === config.categories.length && goals.length === config.goals.length
  return isSame ? config : { ...config, categories, goals }
}

/**
 * The name of a category or goal that an edit removes while entries, the running block or an absence still use it;
 * `null` if there is none.
 */
export function lostIds(edit: Edit, contents: Contents): string | null {
  const { before = {}, after = {} } = edit.config ?? {}
  const lost = [
    ...removedFrom(before.categories, after.categories),
    ...removedFrom(before.goals, after.goals),
  ]
  if (lost.length === 0) return null
  const entries = new Map(contents.entries)
  for (const { id, after: entry } of edit.entries) {
    if (entry) entries.set(id, entry)
    else entries.delete(id)
  }
  const block = edit.block ? edit.block.after : contents.block
  const unclear = edit.unclear ? edit.unclear.after : contents.unclear
  const users = [
    ...entries.values(),
    ...(block ? [block] : []),
    ...unclear.map(({ details }) => details),
  ]
  const used = new Set(users.flatMap(({ categoryId, goalId }) => [categoryId, goalId]))
  return lost.find(({ id }) => used.has(id))?.name ?? null
}

function removedFrom<T extends { readonly id: string }>(
  before: readonly T[] = [],
  after: readonly T[] = before,
): readonly T[] {
  const kept = new Set(after.map(({ id }) => id))
  return before.filter(({ id }) => !kept.has(id))
}

function standInCategory(id: string): Config['categories'][number] {
  return { id, name: id, stance: 'neutral', visibility: false, archived: false }
}

function standInGoal(id: string, rank: number): Config['goals'][number] {
  return { id, name: id, rank, targetShare: null, archived: true }
}
