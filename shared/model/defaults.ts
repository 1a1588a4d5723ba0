// What a new installation starts with. Ids are stable for ever; names are the person's to change.
import { followsSystem } from '../words/locale.ts'
import type { Config } from './document.ts'
import type { Category, ReflectionCall, Settings, Stance, TaskKind } from './settings.ts'

const category = (id: string, name: string, stance: Stance, visibility = false): Category => ({
  id,
  name,
  stance,
  visibility,
  archived: false,
})

export const defaultCategories: readonly Category[] = [
  category('vision', 'Vision & strategy', 'strategy'),
  category('discovery', 'Discovery & research', 'strategy'),
  category('market', 'Market & customers', 'strategy'),
  category('influence', 'Visibility & stakeholders', 'strategy', true),
  category('delivery', 'Delivery & backlog', 'execution'),
  category('requests', 'Requests & firefighting', 'execution'),
  category('coordination', 'Coordination & status', 'execution'),
  category('people', 'People & growth', 'neutral'),
  category('admin', 'Mail & admin', 'neutral'),
  category('break', 'Breaks & private', 'off'),
]

const taskKind = (id: string, name: string): TaskKind => ({ id, name, archived: false })

export const defaultTaskKinds: readonly TaskKind[] = [
  taskKind('prd', 'PRD'),
  taskKind('synthesis', 'Interview synthesis'),
  taskKind('status', 'Status report'),
  taskKind('scan', 'Competitive scan'),
  taskKind('tickets', 'Tickets'),
  taskKind('slides', 'Slides'),
  taskKind('analysis', 'Data analysis'),
]

const officeHours = ['09:00-12:30', '13:00-17:30'] as const

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
    guardrails: [
      { id: 'strategy-floor', metric: 'strategy', atLeast: 0.25 },
      { id: 'visibility-floor', metric: 'visibility', atLeast: 0.05 },
    ],
    ownAddresses: [],
    notices: { guardrailsAt: '15:00', reflection: defaultReflectionCall },
    system: { shortcuts: {}, startAtLogin: false, startHidden: true },
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

/** The configuration of a first start; `zone` is the machine's. */
export function defaultConfig(zone: string): Config {
  return {
    settings: defaultSettings(zone),
    categories: defaultCategories,
    goals: [],
    rules: [],
    sources: [],
    planned: [],
    weeks: {},
  }
}
