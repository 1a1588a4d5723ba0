// Rules for words that often stand in product managers' meetings, in English and German. They are proposed once there
// is a calendar, with what each would classify, and kept only if the person accepts them. Where a word could flatter
// (an interview may be research or hiring), the rule gives it the category that does not.
import type { Category } from '../model/category.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Rule } from '../model/rule.ts'
import type { Language } from '../words/locale.ts'
import { classify } from './classify.ts'
import { wordFinder } from './words.ts'

export interface StarterRule {
  /** Stable, to refer to the rule by. */
  readonly name: string
  readonly titleWords: readonly string[]
  readonly categoryId: string
}

/** The words of a rule by their language. */
interface CommonWords extends Omit<StarterRule, 'titleWords'> {
  readonly en: readonly string[]
  readonly de: readonly string[]
}

/** In order: the first rule that matches decides, so special rules come before general ones. */
const commonWords: readonly CommonWords[] = [
  {
    name: 'private',
    en: ['lunch', 'break', 'private', 'doctor', 'dentist', 'gym', 'school run'],
    de: ['mittag', 'mittagessen', 'mittagspause', 'pause', 'privat', 'arzt', 'zahnarzt'],
    categoryId: 'break',
  },
  {
    name: 'people',
    en: [
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
    ],
    de: [
      'mitarbeitergespräch',
      'bewerbungsgespräch',
      'vorstellungsgespräch',
      'mitarbeitergespräche',
      'jahresgespräch',
      'entwicklungsgespräch',
    ],
    categoryId: 'people',
  },
  {
    name: 'research',
    en: [
      'interview synthesis',
      'interview analysis',
      'customer interview',
      'user interview',
      'usability',
      'user test',
      'user testing',
      'user research',
      'discovery',
    ],
    de: [
      'kundeninterview',
      'nutzerinterview',
      'nutzertest',
      'kundeninterviews',
      'nutzerinterviews',
      'nutzertests',
      'interviewauswertung',
      'auswertung interviews',
      'auswertung der interviews',
      'interviews auswerten',
    ],
    categoryId: 'discovery',
  },
  { name: 'interview', en: ['interview', 'interviews'], de: [], categoryId: 'people' },
  {
    name: 'requests',
    en: [
      'escalation',
      'incident',
      'hotfix',
      'outage',
      'urgent',
      'fire drill',
      'post-mortem',
      'postmortem',
    ],
    de: ['eskalation', 'störung', 'dringend'],
    categoryId: 'requests',
  },
  {
    name: 'strategy',
    en: ['strategy', 'vision', 'roadmap', 'okr', 'okrs', 'north star', 'offsite'],
    de: [
      'strategie',
      'jahresplanung',
      'quartalsplanung',
      'klausur',
      'produktstrategie',
      'produktvision',
      'preisstrategie',
      'vertriebsstrategie',
      'unternehmensstrategie',
      'produktroadmap',
      'strategieklausur',
      'strategietag',
    ],
    categoryId: 'vision',
  },
  {
    name: 'stakeholders',
    en: [
      'board',
      'stakeholder',
      'stakeholders',
      'steering committee',
      'steerco',
      'qbr',
      'business review',
    ],
    de: [
      'vorstand',
      'geschäftsführung',
      'lenkungskreis',
      'beirat',
      'vorstandssitzung',
      'lenkungsausschuss',
      'aufsichtsrat',
      'geschäftsleitung',
    ],
    categoryId: 'influence',
  },
  {
    name: 'delivery',
    en: [
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
    ],
    de: [
      'planung',
      'sprintplanung',
      'rückblick',
      'abnahme',
      'sprintreview',
      'sprintwechsel',
      'retrospektive',
    ],
    categoryId: 'delivery',
  },
  {
    name: 'customers',
    en: ['customer', 'customers', 'client', 'prospect', 'sales call', 'partner'],
    de: [
      'kunde',
      'kunden',
      'kundin',
      'kundentermin',
      'kundengespräch',
      'messe',
      'kundenbesuch',
      'kundenworkshop',
      'kundentermine',
      'kundengespräche',
    ],
    categoryId: 'market',
  },
  {
    name: 'coordination',
    en: [
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
    ],
    de: [
      'abstimmung',
      'regeltermin',
      'teamrunde',
      'teammeeting',
      'übergabe',
      'vertriebsrunde',
      'produktrunde',
      'wochenrunde',
      'statusrunde',
      'teamsitzung',
    ],
    categoryId: 'coordination',
  },
  {
    name: 'admin',
    en: ['expenses', 'timesheet', 'compliance training', 'mandatory training', 'inbox'],
    de: ['reisekosten', 'pflichtschulung', 'zeiterfassung'],
    categoryId: 'admin',
  },
]

/** With the words of every language. */
export const starterRules: readonly StarterRule[] = commonWords.map(
  ({ name, categoryId, en, de }) => ({ name, categoryId, titleWords: [...en, ...de] }),
)

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
 * matches it. Rules whose category no longer exists or is archived are left out, and so are words of another language
 * than the person's that no title has.
 */
export function starterEffects(
  waiting: readonly Meeting[],
  categories: readonly Category[],
  language: Language,
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
        rule: { ...rule, titleWords: wordsFor(rule.name, meetings, language) },
        meetings: meetings.length,
        seconds: meetings.reduce((sum, { start, end }) => sum + end - start, 0),
        examples: [...titles].slice(0, exampleCount),
      },
    ]
  })
}

function wordsFor(
  rule: string,
  meetings: readonly Meeting[],
  language: Language,
): readonly string[] {
  const { en, de } = commonWords.find(({ name }) => name === rule) ?? { en: [], de: [] }
  const stands = (word: string) => {
    const isIn = wordFinder([word])
    return meetings.some(({ facts }) => isIn(facts.title))
  }
  return language === 'de' ? [...en.filter(stands), ...de] : [...en, ...de.filter(stands)]
}

export function asRule({ titleWords, categoryId }: StarterRule, id: string): Rule {
  return { id, when: { titleWords }, categoryId, goalId: null }
}
