import { describe, expect, test } from 'vitest'
import { eventFacts } from '../../../shared/interchange/schema.ts'
import { classify } from '../../../shared/meetings/classify.ts'
import { asRule, starterEffects, starterRules } from '../../../shared/meetings/starter-rules.ts'
import { defaultCategories } from '../../../shared/model/defaults.ts'
import type { EventFacts } from '../../../shared/model/entry.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { at } from '../../support.ts'

const rules = starterRules.map((rule) => asRule(rule, rule.name))
const factsOf = (title: string) => eventFacts.parse({ title }) as EventFacts

function meeting(title: string, minutes = 60): Meeting {
  const start = at('2026-11-16T09:00:00Z')
  return {
    sourceId: 's',
    uid: title,
    recurrenceId: null,
    start,
    end: addSeconds(start, minutes * 60),
    facts: factsOf(title),
  }
}

test.for<[string, string | null]>([
  ['Daily stand-up', 'coordination'],
  ['Standup Team Rocket', 'coordination'],
  ['1:1 Anna / Ben', 'people'],
  ['1:1 – Anna', 'people'],
  ['Sprint Planning 42', 'delivery'],
  ['Backlog-Refinement', 'delivery'],
  ['Sprint Review & Demo', 'delivery'],
  ['Retro', 'delivery'],
  ['Customer interview: Contoso', 'research'],
  ['Interview (Senior PM)', 'interview'],
  ['Bewerbungsgespräch Müller', 'people'],
  ['Customer call Fabrikam', 'customers'],
  ['Kundentermin Nord', 'customers'],
  ['All hands', 'coordination'],
  ['Board meeting', 'stakeholders'],
  ['Quarterly Business Review', 'stakeholders'],
  ['OKR planning', 'strategy'],
  ['Roadmap review', 'strategy'],
  ['Quartalsplanung', 'strategy'],
  ['Jour fixe Produkt', 'coordination'],
  ['Abstimmung Marketing', 'coordination'],
  ['Incident 4711', 'requests'],
  ['Störung Bezahlung', 'requests'],
  ['Lunch with Kim', 'private'],
  ['Mittagspause', 'private'],
  ['Reisekosten', 'admin'],
  ['Lenkungsausschuss', 'stakeholders'],
  ['Produktvision schärfen', 'strategy'],
  ['Preisstrategie', 'strategy'],
  ['Vertriebsrunde', 'coordination'],
  ['Auswertung Interviews', 'research'],
  // A word within another is none.
  ['Boarding new colleagues', null],
  ['Syncope', null],
  ['Coffee', null],
  ['', null],
])('“%s” is decided by %s', ([title, name]) => {
  expect(classify(factsOf(title), rules)?.id ?? null).toBe(name)
})

describe('the rules', () => {
  test('name categories that a new installation has', () => {
    const known = new Set(defaultCategories.map(({ id }) => id))
    expect(starterRules.filter(({ categoryId }) => !known.has(categoryId))).toEqual([])
  })

  test('have each word once, and each word is decided by its own rule', () => {
    for (const { name, titleWords } of starterRules) {
      expect(new Set(titleWords).size).toBe(titleWords.length)
      for (const word of titleWords)
        expect([word, classify(factsOf(word), rules)?.id]).toEqual([word, name])
    }
  })
})

describe('what they would do', () => {
  const waiting = [meeting('Daily', 15), meeting('Daily', 15), meeting('Board'), meeting('Coffee')]

  test('counts each meeting once, with the first rule that matches', () => {
    const effects = starterEffects(
      [...waiting, meeting('OKR planning', 90)],
      defaultCategories,
      'en-US',
    )
    expect(effects.map(({ rule, meetings, seconds }) => [rule.name, meetings, seconds])).toEqual([
      ['strategy', 1, 5400],
      ['stakeholders', 1, 3600],
      ['coordination', 2, 1800],
    ])
    expect(effects.at(-1)?.examples).toEqual(['Daily'])
  })

  test('leaves out categories that are archived or gone', () => {
    const categories = defaultCategories
      .filter(({ id }) => id !== 'influence')
      .map((each) => ({ ...each, archived: each.id === 'coordination' }))
    expect(starterEffects(waiting, categories, 'en-US')).toEqual([])
  })

  test.each([
    ['en-US', ['lunch', 'doctor'], ['arzt', 'pause']],
    ['de', ['pause', 'arzt'], ['lunch', 'doctor']],
  ] as const)(
    'offers words of %s, and of another language those that titles have',
    (language, own, other) => {
      const [effect] = starterEffects(
        [meeting('Mittag'), meeting('Break')],
        defaultCategories,
        language,
      )
      const offered = new Set(effect?.rule.titleWords)
      expect([offered.has('mittag'), offered.has('break')]).toEqual([true, true])
      expect(own.filter((word) => offered.has(word))).toEqual(own)
      expect(other.filter((word) => offered.has(word))).toEqual([])
    },
  )
})
