// The working week of the person in the sample data: what recurs, what fills the hours between, and what AI saves.
// What a person reads is named by its message (`names.ts`).
import type { AskerName, MeetingName, NoteName } from './names.ts'
import { companies, type people } from './people.ts'

/** Who calls a meeting: the person, or somebody else. */
export type Organizer = keyof typeof people | 'me'

/** A meeting that is in the calendar each week. */
export interface PlannedMeeting {
  readonly title: MeetingName
  readonly weekdays: readonly number[]
  readonly time: string
  readonly minutes: number
  readonly categoryId: string
  readonly goalId: string | null
  readonly attendees: number
  readonly organizer: Organizer
  /** 1 every week, 2 every other week. */
  readonly everyWeeks: number
  /** The people of meetings that are not a series, in turn; each is an event of its own. */
  readonly guests?: readonly string[]
}

const meeting = (
  title: MeetingName,
  weekdays: readonly number[],
  time: string,
  minutes: number,
  categoryId: string,
  goalId: string | null,
  attendees: number,
  organizer: Organizer,
  everyWeeks = 1,
): PlannedMeeting => ({
  title,
  weekdays,
  time,
  minutes,
  categoryId,
  goalId,
  attendees,
  organizer,
  everyWeeks,
})

export const meetings: readonly PlannedMeeting[] = [
  meeting('stand-up', [1, 2, 3, 4, 5], '09:30', 15, 'coordination', null, 8, 'jonas'),
  meeting('sprint-planning', [1], '10:00', 60, 'delivery', 'g-onboarding', 8, 'jonas', 2),
  meeting('backlog-refinement', [1], '10:00', 45, 'delivery', null, 6, 'jonas', 2),
  meeting('product-leads', [1], '14:00', 60, 'coordination', null, 5, 'carla'),
  meeting('stakeholder-update', [2], '14:00', 45, 'influence', 'g-midmarket', 9, 'carla'),
  meeting('1-1-anna', [3], '11:00', 30, 'people', null, 2, 'anna'),
  {
    ...meeting('customer-interview', [3, 4], '13:30', 45, 'discovery', 'g-midmarket', 3, 'me'),
    guests: companies,
  },
  meeting('roadmap-review', [4], '15:00', 60, 'vision', 'g-midmarket', 6, 'carla', 2),
  meeting('sprint-review', [5], '11:00', 60, 'delivery', 'g-onboarding', 12, 'jonas', 2),
]

/** Meetings that no rule matches, so they wait to be classified. */
export const unknownMeetings: readonly PlannedMeeting[] = [
  meeting('data-platform-sync', [2], '16:00', 45, 'coordination', null, 7, 'mei'),
  meeting('pricing-workshop', [4], '10:30', 90, 'vision', null, 5, 'carla', 2),
  meeting('vendor-demo-session-replay', [3], '16:00', 60, 'market', null, 4, 'sam', 2),
]

/** Work the timer recorded, and how AI tends to help with it. */
export interface PlannedWork {
  readonly note: NoteName
  readonly taskKind?: string
  readonly categoryId: string
  readonly goalId: string | null
  readonly minutes: readonly [number, number]
  /** How often it is picked relative to the others; the second weight is for the last weeks. */
  readonly weight: readonly [number, number]
  readonly requestFrom?: AskerName
  readonly ai?: {
    readonly tool: string
    /** How often AI helped. */
    readonly chance: number
    readonly savedMinutes: readonly number[]
    readonly isMeasured?: boolean
    readonly isNewWork?: boolean
  }
}

export const work: readonly PlannedWork[] = [
  {
    note: 'prd',
    taskKind: 'prd',
    categoryId: 'delivery',
    goalId: 'g-onboarding',
    minutes: [50, 90],
    weight: [4, 3],
    ai: { tool: 'Claude', chance: 0.8, savedMinutes: [30, 45, 60] },
  },
  {
    note: 'tickets',
    taskKind: 'tickets',
    categoryId: 'delivery',
    goalId: null,
    minutes: [25, 75],
    weight: [6, 4],
    ai: { tool: 'Copilot', chance: 0.6, savedMinutes: [10, 15, 20] },
  },
  {
    note: 'triage',
    categoryId: 'delivery',
    goalId: 'g-onboarding',
    minutes: [25, 50],
    weight: [4, 2],
  },
  {
    note: 'status',
    taskKind: 'status',
    categoryId: 'coordination',
    goalId: null,
    minutes: [20, 45],
    weight: [3, 2],
    ai: { tool: 'ChatGPT', chance: 0.8, savedMinutes: [20, 30], isMeasured: true },
  },
  {
    note: 'escalation',
    categoryId: 'requests',
    goalId: null,
    minutes: [25, 60],
    weight: [3, 2],
    requestFrom: 'sales',
  },
  {
    note: 'questions',
    categoryId: 'requests',
    goalId: null,
    minutes: [15, 40],
    weight: [2, 1],
    requestFrom: 'support',
    ai: { tool: 'Claude', chance: 0.4, savedMinutes: [10, 15] },
  },
  {
    note: 'synthesis',
    taskKind: 'synthesis',
    categoryId: 'discovery',
    goalId: 'g-midmarket',
    minutes: [50, 90],
    weight: [1, 3],
    ai: { tool: 'Claude', chance: 0.9, savedMinutes: [45, 60, 90], isMeasured: true },
  },
  {
    note: 'scan',
    taskKind: 'scan',
    categoryId: 'market',
    goalId: 'g-midmarket',
    minutes: [25, 50],
    weight: [1, 2],
    ai: { tool: 'Claude', chance: 0.5, savedMinutes: [30, 45], isNewWork: true },
  },
  {
    note: 'narrative',
    categoryId: 'vision',
    goalId: 'g-midmarket',
    minutes: [50, 90],
    weight: [1, 3],
  },
  {
    note: 'mail',
    categoryId: 'admin',
    goalId: null,
    minutes: [15, 30],
    weight: [2, 2],
  },
]
