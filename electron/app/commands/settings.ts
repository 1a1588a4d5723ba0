// Settings, categories and goals. Nothing that an entry may name is deleted; it is archived instead.

import { deepEqual } from '../../../shared/base/deep-equal.ts'
import { onlyGiven } from '../../../shared/base/only-given.ts'
import type { settingsTable } from '../../../shared/commands/settings.ts'
import { configChange, waitingChange } from '../../../shared/history/edit.ts'
import type { EditLabel } from '../../../shared/history/labels.ts'
import { wordFinder } from '../../../shared/meetings/words.ts'
import type { Category } from '../../../shared/model/category.ts'
import type { Config } from '../../../shared/model/document.ts'
import type { Goal } from '../../../shared/model/goal.ts'
import { hasRoom } from '../../../shared/model/guardrail.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { namedId } from '../../../shared/model/named-id.ts'
import { movedGoal, rankedGoals } from '../../../shared/model/ranked-goals.ts'
import { rebase } from '../../../shared/model/rebase.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import { isWorkSpan } from '../../../shared/model/work-hours.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { isZone } from '../../../shared/time/zone.ts'
import type { Handlers, Uses } from './needs.ts'
import { readAgain } from './read-again.ts'
import { saveConfig } from './save-config.ts'

export function settingsCommands({
  store,
  subscriptions,
}: Uses<'store' | 'subscriptions'>): Handlers<keyof typeof settingsTable> {
  const save = (label: EditLabel, config: Config) => saveConfig(store, label, config)
  return {
    saveSettings: ({ before, after }) => {
      const current = store.config.settings
      // The spans of a day are one answer.
      const settings = rebase(before, after, current, ['workHours'])
      const problem = settingsProblem(settings) ?? limitsProblem(current, settings)
      if (problem) return problem
      if (deepEqual(current, settings)) return ok(null)
      store.commit({
        label: 'Change settings',
        entries: [],
        config: configChange(store.config, { ...store.config, settings }),
        waiting: waitingChange(store.meetings, withoutExcluded(store.meetings, settings)),
      })
      if (countsOtherwise(current, settings)) readAgain({ store, subscriptions })
      return ok(null)
    },
    addCategory: ({ name }) => {
      const { categories } = store.config
      const problem = categoryName(name)
      if (problem) return problem
      const category: Category = {
        id: namedId(name, categories),
        name: name.trim(),
        stance: 'execution',
        visibility: false,
        archived: false,
      }
      save('Change category', { ...store.config, categories: [...categories, category] })
      return ok(category)
    },
    saveCategory: ({ id, ...change }) => {
      const before = store.config.categories.find((category) => category.id === id)
      if (!before) return fail('no-category')
      const after = { ...before, ...onlyGiven(change) }
      const problem = categoryName(after.name)
      if (problem) return problem
      const categories = store.config.categories.map((each) => (each.id === id ? after : each))
      return save('Change category', { ...store.config, categories })
    },
    skipStartStep: ({ step }) => {
      const { settings } = store.config
      const skipped = [...new Set([...settings.start.skipped, step])]
      const start = { ...settings.start, skipped }
      return save('Skip first step', { ...store.config, settings: { ...settings, start } })
    },
    addGoal: ({ name }) => {
      const { goals } = store.config
      if (name.trim() === '') return fail('no-name/goal')
      const goal: Goal = {
        id: namedId(name, goals),
        name: name.trim(),
        rank: goals.length + 1,
        targetShare: null,
        archived: false,
      }
      const all = rankedGoals([...goals, goal])
      save('Add goal', { ...store.config, goals: all })
      return ok(all.find(({ id }) => id === goal.id) ?? goal)
    },
    saveGoal: ({ id, period, outcome, ...change }) => {
      const before = store.config.goals.find((goal) => goal.id === id)
      if (!before) return fail('no-goal')
      const after: Goal = {
        ...before,
        ...onlyGiven(change),
        ...(period !== undefined && { period: period ?? undefined }),
        ...(outcome !== undefined && { outcome: outcome ?? undefined }),
        // A goal taken back into use comes after those that stayed.
        ...(before.archived && change.archived === false && { rank: Number.POSITIVE_INFINITY }),
      }
      if (after.name.trim() === '') return fail('no-name/goal')
      const goals = store.config.goals.map((goal) => (goal.id === id ? after : goal))
      const label = after.archived && !before.archived ? 'Archive goal' : 'Change goal'
      return save(label, { ...store.config, goals: rankedGoals(goals) })
    },
    moveGoal: ({ id, rank }) => {
      const { goals } = store.config
      if (!goals.some((goal) => goal.id === id)) return fail('no-goal')
      return save('Move goal', { ...store.config, goals: movedGoal(goals, id, rank) })
    },
  }
}

/** An excluded event leaves no trace, from the moment it is excluded. */
function withoutExcluded(meetings: readonly Meeting[], { calendar }: Settings): readonly Meeting[] {
  const isExcluded = wordFinder(calendar.excludedWords)
  return meetings.filter(({ facts }) => !isExcluded(facts.title))
}

/** Whether the same calendar would now give a different result. */
function countsOtherwise(before: Settings, after: Settings): boolean {
  const what = ({ zone, workHours, ownAddresses, calendar }: Settings) => ({
    zone,
    workHours,
    ownAddresses,
    counted: calendar.counted,
    excludedWords: calendar.excludedWords,
  })
  return !deepEqual(what(before), what(after))
}

/** A guardrail that nothing can keep; one that was so before can still be mended. */
function limitsProblem(before: Settings, { guardrails }: Settings): Result<never> | null {
  const bad = guardrails.find(
    (each) => !hasRoom(each) && !before.guardrails.some((known) => deepEqual(known, each)),
  )
  return bad === undefined ? null : fail('bad-limits')
}

function settingsProblem(settings: Settings): Result<never> | null {
  if (!isZone(settings.zone)) return fail('no-zone', { zone: settings.zone })
  const spans = Object.values(settings.workHours).flat()
  const bad = spans.find((span) => !isWorkSpan(span))
  return bad === undefined ? null : fail('bad-hours', { hours: bad })
}

const categoryName = (name: string) => (name.trim() === '' ? fail('no-name/category') : null)
