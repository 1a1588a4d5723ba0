// How categories and goals look in the window: their order in lists, their tint, their name.

import type { Category, Stance } from '../shared/model/category.ts'
import type { Config } from '../shared/model/document.ts'
import type { PlannedDraft } from '../shared/model/drafts.ts'
import type { Goal } from '../shared/model/goal.ts'
import type { Option, OptionGroup } from './parts/Select.tsx'
import type { Tone } from './parts/Swatch.tsx'
import { t } from './words.ts'

export function stanceName(stance: Stance): string {
  return t(`stance.${stance}`)
}

const tints = [1, 2, 3, 4] as const

export function categoryOf(config: Config, id: string): Category | undefined {
  return config.categories.find((category) => category.id === id)
}

export function categoryName(config: Config, id: string): string {
  return categoryOf(config, id)?.name ?? t('category.unknown')
}

/** The stance's hue, in a tint by the category's position within its stance. */
export function categoryTone(config: Config, id: string): Tone {
  const category = categoryOf(config, id)
  if (!category || category.stance === 'off') return 'off'
  const siblings = config.categories.filter(({ stance }) => stance === category.stance)
  const tint = tints[siblings.indexOf(category) % tints.length] ?? 1
  return `${category.stance}-${tint}`
}

/** Categories to choose from, by stance; an archived one only while it is the choice. */
export function categoryGroups(config: Config, chosen: string | null): readonly OptionGroup[] {
  const groups = (['strategy', 'execution', 'neutral', 'off'] as const).map((stance) => ({
    title: stanceName(stance),
    options: config.categories
      .filter((category) => category.stance === stance)
      .filter(({ archived, id }) => !archived || id === chosen)
      .map(({ id, name }) => ({ id, name, tone: categoryTone(config, id) })),
  }))
  return groups.filter(({ options }) => options.length > 0)
}

export function activeGoals(config: Config): readonly Goal[] {
  return config.goals.filter((goal) => !goal.archived).toSorted((a, b) => a.rank - b.rank)
}

export function goalName(config: Config, id: string | null): string {
  return config.goals.find((goal) => goal.id === id)?.name ?? t('field.no-goal')
}

/** The title of a planned block; if it has none, the name of its goal, else of its category. */
export function plannedTitle(
  { title, goalId, categoryId }: Pick<PlannedDraft, 'title' | 'goalId' | 'categoryId'>,
  config: Config,
): string {
  if (title.trim() !== '') return title.trim()
  return goalId === null ? categoryName(config, categoryId) : goalName(config, goalId)
}

/** The key of "no goal" in a select, because a key may not be `null`. */
export const noGoal = 'none'

/** `others` come after the goals. */
export function goalGroups(
  config: Config,
  chosen: string | null,
  ...others: readonly Option[]
): readonly OptionGroup[] {
  const archived = config.goals.filter((goal) => goal.archived && goal.id === chosen)
  const goals: Option[] = [...activeGoals(config), ...archived].map(({ id, name }) => ({
    id,
    name,
  }))
  return [{ title: '', options: [{ id: noGoal, name: t('field.no-goal') }, ...goals, ...others] }]
}
