// What a new installation starts with. Ids never change; names are the person's to change.
import type { WeekStart } from '../time/week.ts'
import { defaults } from '../words/en/defaults.ts'
import { followsSystem } from '../words/locale.ts'
import type { Words } from '../words/words.ts'
import type { Category, Stance } from './category.ts'
import type { Config } from './document.ts'
import type { Guardrail } from './guardrail.ts'
import { defaultPrompts } from './prompt.ts'
import type { ReflectionCall, Settings, TaskKind } from './settings.ts'

/** Gives the name of something a new installation starts with. */
type SayName = (id: keyof typeof defaults) => string
const inEnglish: SayName = (id) => defaults[id]

type CategoryId = keyof typeof defaults extends infer Id
  ? Id extends `default-category.${infer Name}`
    ? Name
    : never
  : never

function categories(name: SayName): readonly Category[] {
  const category = (id: CategoryId, stance: Stance, visibility = false): Category => ({
    id,
    name: name(`default-category.${id}`),
    stance,
    visibility,
    archived: false,
  })
  return [
    category('vision', 'strategy'),
    category('discovery', 'strategy'),
    category('market', 'strategy'),
    category('influence', 'strategy', true),
    category('delivery', 'execution'),
    category('requests', 'execution'),
    category('coordination', 'execution'),
    category('people', 'neutral'),
    category('admin', 'neutral'),
    category('break', 'off'),
  ]
}

const taskKindIds = ['prd', 'synthesis', 'status', 'scan', 'tickets', 'slides', 'analysis'] as const

function taskKinds(name: SayName): readonly TaskKind[] {
  return taskKindIds.map((id) => ({ id, name: name(`default-task-kind.${id}`), archived: false }))
}

export const defaultCategories = categories(inEnglish)
export const defaultTaskKinds = taskKinds(inEnglish)

const officeHours = ['09:00-12:30', '13:00-17:30'] as const

/** The floors that one starts with, until they are changed. */
export const defaultGuardrails: readonly Guardrail[] = [
  { id: 'strategy-floor', metric: 'strategy', atLeast: 0.25 },
  { id: 'visibility-floor', metric: 'visibility', atLeast: 0.05 },
]

/** Friday afternoon: late enough to look back, early enough to end the week with it. */
export const defaultReflectionCall: ReflectionCall = { weekday: '5', time: '15:30' }

export function defaultSettings(zone: string): Settings {
  return {
    locale: followsSystem,
    zone,
    weekStartsOn: 1,
    focusMinutes: 60,
    workHours: {
      '1': officeHours,
      '2': officeHours,
      '3': officeHours,
      '4': officeHours,
      '5': officeHours,
    },
    ai: {
      estimateFactorPercent: 70,
      tools: ['Claude', 'ChatGPT', 'Copilot', 'Gemini'],
      taskKinds: defaultTaskKinds,
    },
    baseline: null,
    pastBaselines: [],
    guardrails: defaultGuardrails,
    ownAddresses: [],
    otherAddresses: [],
    notices: { guardrailsAt: '15:00', reflection: defaultReflectionCall },
    start: { skipped: [] },
    system: { shortcuts: {}, startAtLogin: false, startHidden: true, theme: 'system' },
    spelling: { isOn: true, words: [] },
    focus: {
      idleMinutes: 5,
      forgottenMinutes: 120,
      cycles: {
        isOn: false,
        workMinutes: 50,
        breakMinutes: 10,
        longBreakMinutes: 20,
        longBreakAfter: 3,
      },
    },
    calendar: {
      counted: [],
      excludedWords: [],
      slots: { minMinutes: 60, bufferMinutes: 10, preferred: 'morning', keepLongest: true },
    },
  }
}

export function defaultConfig(zone: string): Config {
  return {
    settings: defaultSettings(zone),
    categories: defaultCategories,
    goals: [],
    rules: [],
    sources: [],
    planned: [],
    started: [],
    strategies: {},
    pastStrategies: {},
    packs: [],
    prompts: defaultPrompts,
    weeks: {},
  }
}

/**
 * The configuration of a first start: names in the person's language, and the first day of the week usual where they
 * live.
 */
export function firstConfig(zone: string, weekStartsOn: WeekStart, { t }: Words): Config {
  const config = defaultConfig(zone)
  const { settings } = config
  return {
    ...config,
    settings: { ...settings, weekStartsOn, ai: { ...settings.ai, taskKinds: taskKinds(t) } },
    categories: categories(t),
  }
}
