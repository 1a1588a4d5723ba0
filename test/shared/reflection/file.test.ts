// The head of a reflection's file: whatever a person wrote, another program reads it back, and the page begins below it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { reflectionFile, reflectionPart, reflectionsFile } from '../../../shared/reflection/file.ts'
import { frontMatter, yamlText } from '../../../shared/reflection/front-matter.ts'
import { reflectionFacts } from '../../../shared/reflection/markdown.ts'
import { noText } from '../../../shared/reflection/text.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import { at, config, entry, rowsOf, words } from '../../support.ts'

const { workedMinutes: _, ...blank } = noText
const writtenAt = at('2026-11-20T15:00:00Z')

function facts(commitment: string, lastCommitment = '', goal = 'Win') {
  const data = config({
    goals: [{ id: 'g', name: goal, rank: 1, targetShare: null, archived: false }],
    weeks: {
      '2026-W46': { reflection: { ...blank, commitment: lastCommitment, writtenAt } },
      '2026-W47': {
        workedMinutes: 2310,
        reflection: {
          ...blank,
          kept: 'partly',
          impactClarity: 4,
          energy: 2,
          pledge: 'strategy',
          commitment,
          writtenAt,
        },
      },
    },
  })
  const rows = [entry({ goalId: 'g', categoryId: 'vision' })]
  const factsOf = reflectionFacts(data, rowsOf(data, rows))
  return factsOf('2026-W47', weekAccount(data, rows, '2026-W47', null))
}

/** The head, and what stands below it. */
function taken(file: string): readonly [unknown, string] {
  const [, head = '', text = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(file) ?? []
  return [parse(head), text]
}

test('the head says the week, what was said of it and its hours', () => {
  const [head, text] = taken(reflectionFile(facts('Say no', 'Two mornings'), words))
  expect(head).toEqual({
    week: '2026-W47',
    from: '2026-11-16',
    to: '2026-11-22',
    state: 'too-little',
    finished: true,
    lastCommitment: 'Two mornings',
    kept: 'partly',
    commitment: 'Say no',
    carried: 0,
    clarity: 4,
    energy: 2,
    pledge: 'strategy',
    workedHours: 38.5,
    trackedHours: 1,
    strategyHours: 1,
    executionHours: 0,
    neutralHours: 0,
    savedHours: 0,
    goals: ['Win'],
  })
  expect(text).toMatch(/^# Reflection 2026-W47\n/)
})

const sign = fc.constantFrom(
  '---',
  '\n',
  '\n---\n',
  '...',
  ': ',
  ' #',
  '- ',
  '"',
  "'",
  '|',
  '>',
  '{',
  '!',
  '&a',
  '*a',
  '\t',
  '\r\n',
  '\u0000',
  '\u2028',
  'no',
  '12',
  '🧭',
)
const odd = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''))

test('any text is read back as it was written, from one reflection and from several', () => {
  fc.assert(
    fc.property(odd, odd, odd, (commitment, last, goal) => {
      const each = facts(commitment, last, goal)
      const expected = {
        commitment: commitment.trim() || null,
        lastCommitment: last.trim() || null,
        goals: [goal],
      }
      const [one, text] = taken(reflectionFile(each, words))
      expect(yamlText(frontMatter(each)).match(/^[a-z]\w*: |^goals:$|^ {2}- /gim)).toHaveLength(20)
      expect(one).toMatchObject(expected)
      expect(text).toMatch(/^# Reflection/)
      const part = reflectionPart(each, words)
      const [all, texts] = taken(reflectionsFile([part, part]))
      expect(all).toMatchObject({ reflections: [expected, expected] })
      expect(texts.match(/^# Reflection/gm)).toHaveLength(2)
    }),
    { numRuns: 500 },
  )
})
