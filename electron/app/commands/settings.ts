// Settings, categories and goals. Nothing that an entry may name is deleted; it is archived instead.

import { deepEqual } from '../../../shared/base/deep-equal.ts'
import type { settingsTable } from '../../../shared/commands/settings.ts'
import { configChange, waitingChange } from '../../../shared/history/edit.ts'
import type { EditLabel } from '../../../shared/history/labels.ts'
import { wordFinder } from '../../../shared/meetings/words.ts'
import type { Category } from '../../../shared/model/category.ts'
import type { Config } from '../../../shared/model/document.ts'
import type { Goal } from '../../../shared/model/goal.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { namedId } from '../../../shared/model/named-id.ts'
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
  newId,
}: Uses<'store' | 'subscriptions' | 'newId'>): Handlers<keyof typeof settingsTable> {
  const save = (label: EditLabel, config: Config) => saveConfig(store, label, config)
  return {
    saveSettings: ({ before, after }) => {
      const current = store.config.settings
      const settings = rebase(before, after, current)
      const problem = settingsProblem(settings)
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
    saveCategory: (category) => {
      if (category.name.trim() === '') return fail('no-name/category')
      const categories = withCategory(store.config.categories, {
        ...category,
        id: category.id || newId(),
      })
      return save('Change category', { ...store.config, categories })
    },
    skipStartStep: ({ step }) => {
      const { settings } = store.config
      const skipped = [...new Set([...settings.start.skipped, step])]
      const start = { ...settings.start, skipped }
      return save('Change settings', { ...store.config, settings: { ...settings, start } })
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
      const active = goals.filter(({ archived }) => !archived)
      const all = ranked(goals, [...active, goal])
      save('Change goals', { ...store.config, goals: all })
      return ok(all.find(({ id }) => id === goal.id) ?? goal)
    },
    saveGoals: ({ goals }) => {
      if (goals.some(({ name }) => name.trim() === '')) {
        return fail('no-name/goal')
      }
      const identified = goals.map((goal) => ({ ...goal, id: goal.id || newId() }))
      return save('Change goals', {
        ...store.config,
        goals: ranked(store.config.goals, identified),
      })
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

function settingsProblem(settings: Settings): Result<never> | null {
  if (!isZone(settings.zone)) return fail('no-zone', { zone: settings.zone })
  const spans = Object.values(settings.workHours).flat()
  const bad = spans.find((span) => !isWorkSpan(span))
  return bad === undefined ? null : fail('bad-hours', { hours: bad })
}

function withCategory(categories: readonly Category[], category: Category): readonly Category[] {
  return categories.some(({ id }) => id === category.id)
    ? categories.map((each) => (each.id === category.id ? { ...each, ...category } : each))
    : [...categories, category]
}

/** Goals in the given order; those left out are archived, at the end. */
function ranked(current: readonly Goal[], goals: readonly Goal[]): readonly Goal[] {
  const given = new Set(goals.map(({ id }) => id))
  const leftOut = current
    .filter(({ id }) => !given.has(id))
    .map((goal) => ({ ...goal, archived: true }))
  return [...goals, ...leftOut].map((goal, index) => ({ ...goal, rank: index + 1 }))
}
