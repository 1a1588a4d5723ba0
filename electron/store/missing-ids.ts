import type { Config } from '../../shared/model/document.ts'
import type { Entry } from '../../shared/model/entry.ts'

/**
 * The configuration with a stand-in for each category and goal that entries name but that it does not hold:
 * after damaged settings were set aside, no entry may be lost or become unreadable.
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
  return { ...config, categories, goals }
}

function standInCategory(id: string): Config['categories'][number] {
  return { id, name: id, stance: 'neutral', visibility: false, archived: false }
}

function standInGoal(id: string, rank: number): Config['goals'][number] {
  return { id, name: id, rank, targetShare: null, archived: true }
}
