// The working week of the person in the sample data: what recurs, what fills the hours between, and what AI saves.

/** A meeting that is in the calendar each week. */
export interface PlannedMeeting {
  readonly title: string
  readonly weekdays: readonly number[]
  readonly time: string
  readonly minutes: number
  readonly categoryId: string
  readonly goalId: string | null
  readonly attendees: number
  readonly organizer: string
  /** 1 every week, 2 every other week. */
  readonly everyWeeks: number
  /** The people of meetings that are not a series, in turn; each is an event of its own. */
  readonly guests?: readonly string[]
}

const meeting = (
  title: string,
  weekdays: readonly number[],
  time: string,
  minutes: number,
  categoryId: string,
  goalId: string | null,
  attendees: number,
  organizer: string,
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
  meeting('Stand-up', [1, 2, 3, 4, 5], '09:30', 15, 'coordination', null, 8, 'Jonas Weber'),
  meeting('Sprint planning', [1], '10:00', 60, 'delivery', 'g-onboarding', 8, 'Jonas Weber', 2),
  meeting('Backlog refinement', [1], '10:00', 45, 'delivery', null, 6, 'Jonas Weber', 2),
  meeting('Product leads', [1], '14:00', 60, 'coordination', null, 5, 'Carla Ruiz'),
  meeting('Stakeholder update', [2], '14:00', 45, 'influence', 'g-midmarket', 9, 'Carla Ruiz'),
  meeting('1:1 Anna', [3], '11:00', 30, 'people', null, 2, 'Anna Keller'),
  {
    ...meeting('Customer interview', [3, 4], '13:30', 45, 'discovery', 'g-midmarket', 3, 'Me'),
    guests: ['Nordwind', 'Halden & Co', 'Lumen Labs', 'Brightwater', 'Osaka Freight'],
  },
  meeting('Roadmap review', [4], '15:00', 60, 'vision', 'g-midmarket', 6, 'Carla Ruiz', 2),
  meeting('Sprint review', [5], '11:00', 60, 'delivery', 'g-onboarding', 12, 'Jonas Weber', 2),
]

/** Meetings that no rule matches, so they wait to be classified. */
export const unknownMeetings: readonly PlannedMeeting[] = [
  meeting('Data platform sync', [2], '16:00', 45, 'coordination', null, 7, 'Mei Tanaka'),
  meeting('Pricing workshop', [4], '10:30', 90, 'vision', null, 5, 'Carla Ruiz', 2),
  meeting('Vendor demo: session replay', [3], '16:00', 60, 'market', null, 4, 'Sam Ortiz', 2),
]

/** Work the timer recorded, and how AI tends to help with it. */
export interface PlannedWork {
  readonly note: string
  readonly taskKind?: string
  readonly categoryId: string
  readonly goalId: string | null
  readonly minutes: readonly [number, number]
  /** How often it is picked relative to the others; the second weight is for the last weeks. */
  readonly weight: readonly [number, number]
  readonly requestFrom?: string
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
    note: 'Write PRD: guided setup',
    taskKind: 'prd',
    categoryId: 'delivery',
    goalId: 'g-onboarding',
    minutes: [50, 90],
    weight: [4, 4],
    ai: { tool: 'Claude', chance: 0.8, savedMinutes: [30, 45, 60] },
  },
  {
    note: 'Tickets and acceptance criteria',
    taskKind: 'tickets',
    categoryId: 'delivery',
    goalId: null,
    minutes: [25, 75],
    weight: [6, 5],
    ai: { tool: 'Copilot', chance: 0.6, savedMinutes: [10, 15, 20] },
  },
  {
    note: 'Triage and review',
    categoryId: 'delivery',
    goalId: 'g-onboarding',
    minutes: [25, 50],
    weight: [4, 3],
  },
  {
    note: 'Status report',
    taskKind: 'status',
    categoryId: 'coordination',
    goalId: null,
    minutes: [20, 45],
    weight: [3, 2],
    ai: { tool: 'ChatGPT', chance: 0.8, savedMinutes: [20, 30], isMeasured: true },
  },
  {
    note: 'Escalation: invoice export',
    categoryId: 'requests',
    goalId: null,
    minutes: [25, 60],
    weight: [3, 3],
    requestFrom: 'Sales',
  },
  {
    note: 'Answer questions on the API limits',
    categoryId: 'requests',
    goalId: null,
    minutes: [15, 40],
    weight: [2, 2],
    requestFrom: 'Support',
    ai: { tool: 'Claude', chance: 0.4, savedMinutes: [10, 15] },
  },
  {
    note: 'Interview synthesis',
    taskKind: 'synthesis',
    categoryId: 'discovery',
    goalId: 'g-midmarket',
    minutes: [50, 90],
    weight: [1, 2],
    ai: { tool: 'Claude', chance: 0.9, savedMinutes: [45, 60, 90], isMeasured: true },
  },
  {
    note: 'Competitive scan',
    taskKind: 'scan',
    categoryId: 'market',
    goalId: 'g-midmarket',
    minutes: [25, 50],
    weight: [1, 2],
    ai: { tool: 'Claude', chance: 0.5, savedMinutes: [30, 45], isNewWork: true },
  },
  {
    note: 'Strategy narrative for next year',
    categoryId: 'vision',
    goalId: 'g-midmarket',
    minutes: [50, 90],
    weight: [1, 2],
  },
  {
    note: 'Mail',
    categoryId: 'admin',
    goalId: null,
    minutes: [15, 30],
    weight: [2, 2],
  },
]

/** What the person wrote on Fridays, oldest first; after the last it starts over. */
export const reflections = [
  {
    kept: null,
    impactClarity: 2,
    outcomes: 'Little. One page of the narrative, between meetings.',
    aiHours: 'Into more tickets. The backlog grew by as much as I wrote faster.',
    obstacles: 'Two escalations from Sales took Tuesday.',
    commitment: 'Keep Thursday morning free for the interview synthesis.',
  },
  {
    kept: 'partly',
    impactClarity: 3,
    outcomes: 'Three interviews point at the same gap: admins cannot hand over a workspace.',
    aiHours: 'Half went into the synthesis, the rest I cannot account for.',
    obstacles: 'Planning ran over, again.',
    commitment: 'Say no to the next request that has no goal behind it.',
  },
  {
    kept: 'not-kept',
    impactClarity: 3,
    outcomes: 'Agreed with Carla that mid-market comes first, and what we stop for it.',
    aiHours: 'Status reports take ten minutes now. I filled the rest with triage.',
    obstacles: 'I took the invoice export because it was easier than saying no.',
    commitment: 'Two blocks of ninety minutes for the narrative, before noon.',
  },
  {
    kept: 'kept',
    impactClarity: 4,
    outcomes: 'The narrative has a first version that two people argued with.',
    aiHours: 'Into discovery, for once: synthesis the same day as the interview.',
    obstacles: 'Nothing worth naming.',
    commitment: 'Bring one customer quote to the stakeholder update.',
  },
] as const
