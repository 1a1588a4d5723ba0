// A quarter in small: four weeks with goals, requests, savings and reflections, for the tests of the review pack.
import type { Config } from '../../../shared/model/document.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import type { PackDraft } from '../../../shared/model/pack.ts'
import type { Reflection } from '../../../shared/model/reflection.ts'
import type { Request } from '../../../shared/model/request.ts'
import { type PackFacts, type PackInput, packFacts } from '../../../shared/pack/facts.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import { addSeconds, type Instant } from '../../../shared/time/instant.ts'
import { aiUse, at, config, entry } from '../../support.ts'

export const now = at('2026-12-01T12:00:00Z')

const reflection = (fields: Partial<Reflection>): Reflection => ({
  writtenAt: at('2026-11-06T15:00:00Z'),
  kept: null,
  impactClarity: null,
  outcomes: '',
  aiHours: '',
  obstacles: '',
  commitment: '',
  ...fields,
})

/** So many hours from nine on a day of November 2026, in Berlin. */
export function hours(day: number, length: number, fields: Partial<Entry> = {}): Entry {
  const start: Instant = at(`2026-11-${String(day).padStart(2, '0')}T08:00:00Z`)
  return entry({
    id: `e${day}-${fields.categoryId}`,
    start,
    end: addSeconds(start, length * 3600),
    ...fields,
  })
}

export const entries: readonly Entry[] = [
  hours(2, 3, { categoryId: 'vision', goalId: 'onboarding', note: 'Narrative with Ada' }),
  hours(3, 5, { categoryId: 'delivery' }),
  hours(9, 2, { categoryId: 'discovery', goalId: 'onboarding', note: 'Interviews', ai: aiUse() }),
  hours(10, 2, { categoryId: 'requests', request: { from: 'Sales', id: 'r1' } }),
  hours(16, 0.5, { categoryId: 'vision', goalId: 'trust' }),
  hours(17, 6, { categoryId: 'delivery' }),
]

export const packConfig: Config = config({
  goals: [
    {
      id: 'onboarding',
      name: 'Faster onboarding',
      rank: 1,
      targetShare: 0.4,
      archived: false,
      outcome: 'Half the days to first value',
    },
    { id: 'trust', name: 'Reports people trust', rank: 2, targetShare: null, archived: false },
    { id: 'old', name: 'Old goal', rank: 3, targetShare: null, archived: true },
  ],
  weeks: {
    '2026-W45': {
      reflection: reflection({
        outcomes: 'Decided to cut step 3 of Faster onboarding',
        commitment: 'Two mornings for the narrative',
      }),
    },
    '2026-W46': {
      reflection: reflection({
        kept: 'partly',
        outcomes: 'Eight interviews',
        obstacles: 'Sales asked for slides twice',
        commitment: 'Say no once',
      }),
    },
    '2026-W47': { reflection: reflection({ kept: 'kept' }) },
  },
})

export const requests: readonly Request[] = [
  {
    id: 'r1',
    at: at('2026-11-10T08:00:00Z'),
    from: 'Sales',
    what: 'Slides',
    minutes: 120,
    decision: 'now',
  },
  {
    id: 'r2',
    at: at('2026-11-11T08:00:00Z'),
    from: 'sales',
    what: 'More slides',
    minutes: 60,
    decision: 'declined',
  },
  {
    id: 'r3',
    at: at('2026-10-11T08:00:00Z'),
    from: 'Legal',
    what: 'Before',
    minutes: 60,
    decision: 'declined',
  },
]

export function facts(
  fields: Partial<Config> = {},
  ofEntries = entries,
  span: Partial<Pick<PackInput, 'from' | 'to' | 'now'>> = {},
): PackFacts {
  const whole = { ...packConfig, ...fields }
  return packFacts({
    from: '2026-W45',
    to: '2026-W48',
    config: whole,
    accountOf: (week) => weekAccount(whole, ofEntries, week, null),
    entriesBetween: ({ from, to }) =>
      ofEntries.filter(({ start, end }) => start < to && end > from),
    requests,
    now,
    ...span,
  })
}

export const choices: Omit<PackDraft, 'id' | 'figures' | 'from' | 'to'> = {
  title: '',
  leftOutSections: [],
  leftOutClaims: [],
  texts: {},
  redacted: { people: false, goals: false, titles: true },
}
