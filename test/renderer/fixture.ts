// One product manager's week 47 of 2026, for the window's tests: Friday 20 November, half past three in Berlin.

import type { SubscriptionState } from '../../shared/messages/state.ts'
import type { BlockInput } from '../../shared/model/block.ts'
import { defaultCategories, defaultSettings } from '../../shared/model/defaults.ts'
import type { Document } from '../../shared/model/document.ts'
import type { AiUse, Entry, EventFacts } from '../../shared/model/entry.ts'
import type { Meeting } from '../../shared/model/meeting.ts'
import type { PlannedBlock } from '../../shared/model/planned-block.ts'
import { defaultPrompts } from '../../shared/model/prompt.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { localTime } from '../../shared/time/zone.ts'

export const zone = 'Europe/Berlin'

/** `at('20', '09:00')` is nine o'clock on 20 November 2026 in Berlin. */
export function at(day: string, time: string): Instant {
  return localTime(`2026-11-${day}`, time, zone)
}

export const fridayAfternoon = at('20', '15:30')

const saved = (savedMinutes: number, reworkMinutes = 0, tool = 'Claude'): AiUse => {
  return { tool, savedMinutes, reworkMinutes, basis: 'measured', newWork: false }
}

function entry(id: string, start: Instant, hours: number, rest: Partial<Entry>): Entry {
  return {
    id,
    start,
    end: (start + hours * 3600) as Instant,
    categoryId: 'delivery',
    goalId: null,
    source: 'timer',
    note: '',
    tags: [],
    request: null,
    ai: null,
    ...rest,
  }
}

const entries: readonly Entry[] = [
  entry('mon', at('16', '09:00'), 8, { note: 'Write PRD', ai: saved(240) }),
  entry('tue', at('17', '09:00'), 8, { note: 'Tickets', ai: saved(120, 0, 'Copilot') }),
  entry('wed', at('18', '09:00'), 6, {
    categoryId: 'requests',
    note: 'Escalation',
    request: { from: 'Sales' },
  }),
  entry('thu', at('19', '09:00'), 8, { categoryId: 'vision', goalId: 'mid', note: 'Narrative' }),
  entry('fri', at('20', '09:00'), 2, {
    categoryId: 'discovery',
    goalId: 'mid',
    note: 'Interviews',
  }),
  entry('standup', at('20', '10:30'), 1, {
    categoryId: 'coordination',
    source: 'calendar',
    note: 'Stand-up',
    event: { sourceId: 's2', uid: 'standup@team', recurrenceId: null },
  }),
]

export const document: Document = {
  settings: {
    ...defaultSettings(zone),
    baseline: { weeklyMinutes: { delivery: 1200, requests: 480, vision: 480 } },
  },
  categories: defaultCategories,
  goals: [
    { id: 'mid', name: 'Win mid-market', rank: 1, targetShare: 0.3, archived: false },
    { id: 'onboard', name: 'Halve onboarding', rank: 2, targetShare: null, archived: false },
  ],
  rules: [
    { id: 'r1', when: { titleWords: ['stand-up'] }, categoryId: 'coordination', goalId: null },
    { id: 'r2', when: { titleWords: ['interview'] }, categoryId: 'discovery', goalId: null },
  ],
  sources: [
    {
      id: 's1',
      name: 'Work',
      kind: 'file',
      importedAt: at('16', '08:00'),
      isOn: true,
      color: 'ink',
      dismissed: [],
    },
    {
      id: 's2',
      name: 'Team',
      kind: 'subscription',
      importedAt: at('18', '10:00'),
      isOn: true,
      color: 'plum',
      everyMinutes: 60,
      dismissed: [],
    },
  ],
  planned: [],
  started: [],
  strategies: {},
  pastStrategies: {},
  packs: [],
  prompts: defaultPrompts,
  weeks: {
    '2026-W46': {
      reflection: {
        writtenAt: at('13', '16:00'),
        kept: null,
        impactClarity: 3,
        outcomes: 'Pricing decided',
        aiHours: '',
        obstacles: '',
        commitment: 'Two mornings without meetings.',
      },
    },
  },
  entries,
  requests: [],
}

/** A meeting of the calendar Work that waits for a category. */
export function meeting(
  uid: string,
  start: Instant,
  hours: number,
  facts: Partial<EventFacts>,
  recurrenceId: Instant | null = null,
): Meeting {
  return {
    sourceId: 's1',
    uid,
    recurrenceId,
    start,
    end: (start + hours * 3600) as Instant,
    facts: {
      title: '',
      calendarName: 'Work',
      organizer: '',
      organizerAddress: '',
      attendeeCount: 0,
      recurring: recurrenceId !== null,
      location: '',
      conference: null,
      categories: [],
      ...facts,
    },
  }
}

/** A series on Thursday and Friday at two that waits for a category. */
export const pricing: readonly Meeting[] = ['19', '20'].map((day) => {
  const facts = { title: 'Pricing workshop', organizer: 'Carla Ruiz', attendeeCount: 5 }
  return meeting('pricing', at(day, '14:00'), 1, facts, at(day, '14:00'))
})

export const subscription: SubscriptionState = {
  maskedAddress: 'https://calendar.example.com/…',
  isChecking: false,
  lastCheckedAt: at('20', '15:26'),
  lastSuccessAt: at('20', '15:26'),
  nextCheckAt: at('20', '16:26'),
  problem: null,
  isOffline: false,
  isEncrypted: true,
}

/** Booked for this afternoon; it begins in a quarter of an hour. */
export const plannedBlock: PlannedBlock = {
  id: 'p1',
  uid: 'p1@offwheel',
  start: at('20', '15:45'),
  end: at('20', '17:00'),
  title: 'Positioning',
  categoryId: 'vision',
  goalId: 'mid',
}

/** What a block is started with: 25 minutes of strategy. */
export function block(details: Partial<BlockInput> = {}): BlockInput {
  return { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 25, ...details }
}
