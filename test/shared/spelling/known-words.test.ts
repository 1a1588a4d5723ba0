import { expect, test } from 'vitest'
import { folded } from '../../../shared/base/folded.ts'
import { isAbbreviation, knownWords } from '../../../shared/spelling/known-words.ts'
import { config } from '../../support.ts'

test('words of the names a person gave and those they added are known, in any capitals', () => {
  const plain = config()
  const [goal] = config({
    goals: [
      {
        id: 'g',
        name: 'Win Müller-Lüdenscheidt’s teams',
        targetShare: null,
        rank: 1,
        archived: false,
      },
    ],
  }).goals
  if (!goal) throw new Error('no goal')
  const known = knownWords({
    ...plain,
    goals: [goal],
    settings: {
      ...plain.settings,
      ai: { ...plain.settings.ai, tools: ['Copilot'] },
      spelling: { isOn: true, words: ['Onboardee'] },
    },
  })
  for (const word of ['müller', 'Lüdenscheidt’s', 'COPILOT', 'onboardee'])
    expect([word, known.has(folded(word))]).toEqual([word, true])
  expect(known.has(folded('helo'))).toBe(false)
})

test.for([
  ['PRD', true],
  ['OKR', true],
  ['SHOUTING', false],
  ['Prd', false],
  ['v2', true],
  ['Level3Support', true],
] as const)('%s is an abbreviation: %s', ([word, is]) => {
  expect(isAbbreviation(word)).toBe(is)
})
