import { describe, expect, test } from 'vitest'
import { warningText } from '../../../electron/shell/warning-text.ts'
import { type LiveGuardrail, liveGuardrails } from '../../../shared/guardrails/live.ts'
import { metricName } from '../../../shared/guardrails/names.ts'
import { guardrailsToTell } from '../../../shared/guardrails/warning.ts'
import { checkDocument } from '../../../shared/interchange/read.ts'
import { writeDocument } from '../../../shared/interchange/write.ts'
import type { Category } from '../../../shared/model/category.ts'
import type { Guardrail } from '../../../shared/model/guardrail.ts'
import { at, config, document, entry, words } from '../../support.ts'

const week = '2026-W47'
const monday = at('2026-11-16T07:00:00Z')
const fridayEvening = at('2026-11-20T20:00:00Z')
const cap: Guardrail = { id: 'cap', metric: 'category:coordination', atMost: 0.2 }
const floor: Guardrail = { id: 'floor', metric: 'category:discovery', atLeast: 0.25 }

const hours = (day: string, from: number, to: number, categoryId: string) =>
  entry({
    start: at(`2026-11-${day}T${String(from).padStart(2, '0')}:00:00Z`),
    end: at(`2026-11-${day}T${String(to).padStart(2, '0')}:00:00Z`),
    categoryId,
  })
const all = [
  hours('16', 8, 12, 'coordination'),
  hours('16', 12, 14, 'discovery'),
  hours('17', 8, 12, 'delivery'),
  hours('18', 8, 10, 'coordination'),
]

function live(
  guardrails: readonly Guardrail[],
  now = fridayEvening,
  change: (category: Category) => readonly Category[] = (category) => [category],
): readonly LiveGuardrail[] {
  const base = config()
  const categories = base.categories.flatMap(change)
  const settings = { ...base.settings, guardrails }
  const input = {
    config: { ...base, settings, categories },
    entries: all,
    waiting: [],
    running: [],
    week,
    now,
  }
  return liveGuardrails(input)
}

describe('a guardrail on a category', () => {
  test('is told from the part of tracked time that is the category’s', () => {
    const [one] = live([cap])
    // 6 of 12 hours; 18 h more of other work would make it a fifth.
    expect(one).toMatchObject({
      fault: null,
      state: 'out-of-reach',
      trackedSeconds: 6 * 3600,
      trackedShare: 0.5,
      excess: 18 * 3600,
    })
  })

  test.for([
    ['unknown before anything is tracked or ahead', '2026-W50', { atMost: 0.2 }, monday, 'unknown'],
    ['at risk while free time can mend it', week, { atMost: 0.4 }, monday, 'at-risk'],
    ['on course where the calendar keeps it', week, { atMost: 0.5 }, monday, 'on-course'],
    ['met where no time left can break it', week, { atMost: 0.5 }, fridayEvening, 'met'],
    ['out of reach once no time is left', week, { atMost: 0.4 }, fridayEvening, 'out-of-reach'],
  ] as const)('is %s', ([, inWeek, limit, now, state]) => {
    const guardrail: Guardrail = { id: 'cap', metric: 'category:coordination', ...limit }
    const base = config()
    const settings = { ...base.settings, guardrails: [guardrail] }
    const given = {
      config: { ...base, settings },
      entries: all,
      waiting: [],
      running: [],
      week: inWeek,
      now,
    }
    expect(liveGuardrails(given).map((each) => each.state)).toEqual([state])
  })

  test('asks for nothing in a week of leave, and still shows its share', () => {
    const base = config({ weeks: { [week]: { isLeave: true } } })
    const settings = { ...base.settings, guardrails: [cap, floor] }
    const input = {
      config: { ...base, settings },
      entries: all,
      waiting: [],
      running: [],
      week,
      now: monday,
    }
    const states = liveGuardrails(input)
    for (const each of states) {
      expect(each).toMatchObject({ state: 'leave', missing: 0, excess: 0, proposals: [] })
    }
    const shares = (all: readonly LiveGuardrail[]) => all.map(({ trackedShare }) => trackedShare)
    expect(shares(states)).toEqual(shares(live([cap, floor], monday)))
  })

  test('with a floor is offered slots of its own category', () => {
    const [one] = live([floor], monday)
    expect(one?.state).toBe('at-risk')
    expect(new Set(one?.proposals.map(({ categoryId }) => categoryId))).toEqual(
      new Set(['discovery']),
    )
  })

  test('is warned of by the category’s name', () => {
    const warned = live([{ ...cap, atMost: 0.45 }], at('2026-11-16T14:00:00Z'))
    expect(guardrailsToTell(warned, [])).toHaveLength(1)
    const { title, body } = warningText(warned, config().categories, words)
    const name = metricName(cap.metric, config().categories, words)
    expect([title, body]).toEqual([`${name} is at risk`, `${name}: 50% expected, over your cap.`])
    expect(name).toBe(config().categories.find(({ id }) => id === 'coordination')?.name)
  })
})

describe('a guardrail that cannot be kept', () => {
  const change = {
    gone: (each: Category) => (each.id === 'coordination' ? [] : [each]),
    off: (each: Category) => [
      each.id === 'coordination' ? { ...each, stance: 'off' as const } : each,
    ],
    archived: (each: Category) => [each.id === 'coordination' ? { ...each, archived: true } : each],
  }

  test.for(['gone', 'off'] as const)(
    'as its category is %s is not known, and not told',
    (fault) => {
      const [one, other] = live([cap, floor], fridayEvening, change[fault])
      expect(one).toMatchObject({ fault, state: 'unknown', trackedShare: null, proposals: [] })
      expect(other?.fault).toBeNull()
      expect(guardrailsToTell(one ? [one] : [], [])).toEqual([])
    },
  )

  test('as its category is archived still counts, without warnings and slots', () => {
    const low: Guardrail = { id: 'low', metric: 'category:coordination', atLeast: 0.9 }
    const [one] = live([low], monday, change.archived)
    expect(one).toMatchObject({ fault: 'archived', expectedShare: 0.5, proposals: [] })
    expect(one?.state).not.toBe('unknown')
    expect(guardrailsToTell(one ? [one] : [], [])).toEqual([])
  })

  test('is named as what it is', () => {
    const names = (['gone', 'archived'] as const).map((fault) =>
      metricName(cap.metric, config().categories.flatMap(change[fault]), words),
    )
    expect(names).toEqual([
      'A category that no longer exists',
      expect.stringMatching(/ \(archived\)$/),
    ])
  })
})

describe('in a file', () => {
  test('goes out and comes back as it is, also where its category is gone', () => {
    const base = document()
    const guardrails = [cap, floor, { id: 'gone', metric: 'category:gone' as const, atMost: 0.1 }]
    const given = { ...base, settings: { ...base.settings, guardrails } }
    const read = checkDocument(JSON.parse(JSON.stringify(writeDocument(given, monday))))
    expect(read.ok && read.value.settings.guardrails).toEqual(guardrails)
  })

  test.for(['coordination', 'category:', 'Category:coordination', ''])(
    'a metric “%s” is refused with its place',
    (metric) => {
      const base = JSON.parse(JSON.stringify(writeDocument(document(), monday)))
      base.settings.guardrails = [{ id: 'x', metric, atMost: 0.1 }]
      const read = checkDocument(base)
      expect(read.ok ? 'accepted' : read.problem.message).toBe(
        'settings.guardrails[0].metric: not one of strategy, execution, neutral, topGoal, requests, visibility, category:<id>',
      )
    },
  )
})
