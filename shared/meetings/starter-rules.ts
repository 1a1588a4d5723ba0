// Rules for words that often stand in product managers' meetings, in English and German. They are proposed once there
// is a calendar, with what each would classify, and kept only if the person accepts them. Where a word could flatter
// (an interview may be research or hiring), the rule gives it the category that does not.
import type { Category } from '../model/category.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Rule } from '../model/rule.ts'
import { classify } from './classify.ts'

export interface StarterRule {
  /** Stable, to refer to the rule by. */
  readonly name: string
  readonly titleWords: readonly string[]
  readonly categoryId: string
}

/** In order: the first rule that matches decides, so special rules come before general ones. */
export const starterRules: readonly StarterRule[] = [
  {
    name: 'private',
    titleWords: [
      'lunch',
      'break',
      'private',
      'doctor',
      'dentist',
      'gym',
      'school run',
      'mittag',
      'mittagessen',
      'mittagspause',
      'pause',
      'privat',
      'arzt',
      'zahnarzt',
    ],
    categoryId: 'break',
  },
  {
    name: 'people',
    titleWords: [
      '1:1',
      '1on1',
      '1-on-1',
      'one on one',
      'one-to-one',
      'mentoring',
      'coaching',
      'feedback',
      'performance review',
      'job interview',
      'candidate',
      'hiring',
      'mitarbeitergespräch',
      'bewerbungsgespräch',
      'vorstellungsgespräch',
    ],
    categoryId: 'people',
  },
  {
    name: 'research',
    titleWords: [
      'customer interview',
      'user interview',
      'usability',
      'user test',
      'user testing',
      'user research',
      'discovery',
      'kundeninterview',
      'nutzerinterview',
      'nutzertest',
    ],
    categoryId: 'discovery',
  },
  { name: 'interview', titleWords: ['interview', 'interviews'], categoryId: 'people' },
  {
    name: 'requests',
    titleWords: [
      'escalation',
      'incident',
      'hotfix',
      'outage',
      'urgent',
      'fire drill',
      'post-mortem',
      'postmortem',
      'eskalation',
      'störung',
      'dringend',
    ],
    categoryId: 'requests',
  },
  {
    name: 'strategy',
    titleWords: [
      'strategy',
      'vision',
      'roadmap',
      'okr',
      'okrs',
      'north star',
      'offsite',
      'strategie',
      'jahresplanung',
      'quartalsplanung',
      'klausur',
    ],
    categoryId: 'vision',
  },
  {
    name: 'stakeholders',
    titleWords: [
      'board',
      'stakeholder',
      'stakeholders',
      'steering committee',
      'steerco',
      'qbr',
      'business review',
      'vorstand',
      'geschäftsführung',
      'lenkungskreis',
      'beirat',
    ],
    categoryId: 'influence',
  },
  {
    name: 'delivery',
    titleWords: [
      'planning',
      'refinement',
      'grooming',
      'backlog',
      'sprint',
      'retro',
      'triage',
      'retrospective',
      'review',
      'demo',
      'estimation',
      'release',
      'go live',
      'bug bash',
      'planung',
      'sprintplanung',
      'rückblick',
      'abnahme',
    ],
    categoryId: 'delivery',
  },
  {
    name: 'customers',
    titleWords: [
      'customer',
      'customers',
      'client',
      'prospect',
      'sales call',
      'partner',
      'kunde',
      'kunden',
      'kundin',
      'kundentermin',
      'kundengespräch',
      'messe',
    ],
    categoryId: 'market',
  },
  {
    name: 'coordination',
    titleWords: [
      'stand-up',
      'standup',
      'daily',
      'scrum',
      'sync',
      'weekly',
      'status',
      'check-in',
      'alignment',
      'handover',
      'update',
      'all hands',
      'town hall',
      'team meeting',
      'jour fixe',
      'abstimmung',
      'regeltermin',
      'teamrunde',
      'teammeeting',
      'übergabe',
    ],
    categoryId: 'coordination',
  },
  {
    name: 'admin',
    titleWords: [
      'expenses',
      'timesheet',
      'compliance training',
      'mandatory training',
      'inbox',
      'reisekosten',
      'pflichtschulung',
      'zeiterfassung',
    ],
    categoryId: 'admin',
  },
]

/** What a starter rule would do to the meetings that wait. */
export interface StarterEffect {
  readonly rule: StarterRule
  readonly meetings: number
  readonly seconds: number
  /** Some of their titles, each once. */
  readonly examples: readonly string[]
}

const exampleCount = 3

/**
 * Which starter rules would classify meetings that wait, and how many; each meeting counts for the first rule that
 * matches it. Rules whose category no longer exists or is archived are left out.
 */
export function starterEffects(
  waiting: readonly Meeting[],
  categories: readonly Category[],
): readonly StarterEffect[] {
  const active = new Set(categories.filter(({ archived }) => !archived).map(({ id }) => id))
  const usable = starterRules.filter(({ categoryId }) => active.has(categoryId))
  const rules = usable.map((rule) => asRule(rule, rule.name))
  const matched = new Map<string, Meeting[]>(usable.map(({ name }) => [name, []]))
  for (const meeting of waiting) {
    const rule = classify(meeting.facts, rules)
    if (rule) matched.get(rule.id)?.push(meeting)
  }
  return usable.flatMap((rule) => {
    const meetings = matched.get(rule.name) ?? []
    if (meetings.length === 0) return []
    const titles = new Set(meetings.map(({ facts }) => facts.title))
    return [
      {
        rule,
        meetings: meetings.length,
        seconds: meetings.reduce((sum, { start, end }) => sum + end - start, 0),
        examples: [...titles].slice(0, exampleCount),
      },
    ]
  })
}

export function asRule({ titleWords, categoryId }: StarterRule, id: string): Rule {
  return { id, when: { titleWords }, categoryId, goalId: null }
}
