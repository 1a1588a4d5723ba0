// The reflection as a file: whatever a person wrote, its headings, its table and its quotes are where they belong.
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'
import type { Config } from '../../../shared/model/document.ts'
import type { Reflection } from '../../../shared/model/reflection.ts'
import { reflectionMarkdown } from '../../../shared/reflection/markdown.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import { at, words as british, config, entry } from '../../support.ts'

const week = '2026-W47'

function markdown(words: string, goalName: string, fields: Partial<Reflection> = {}): string {
  const goal = { id: 'g', name: goalName, rank: 1, targetShare: null, archived: false }
  const each: Config = config({ goals: [goal] })
  const reflection: Reflection = {
    writtenAt: at('2026-11-20T15:00:00Z'),
    kept: 'partly',
    impactClarity: 4,
    outcomes: words,
    aiHours: words,
    obstacles: words,
    commitment: words,
    ...fields,
  }
  const { report } = weekAccount(each, [entry({ goalId: 'g' })], week, null)
  const lastCommitment = words
  return reflectionMarkdown(
    {
      week,
      config: each,
      report,
      state: 'mixed',
      ties: {},
      workedMinutes: 60,
      lastCommitment,
      reflection,
      carried: 0,
    },
    british,
  )
}

function shape(text: string): readonly string[] {
  const { children } = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  return children.map((child) =>
    child.type === 'table' ? `table of ${child.children.length}` : child.type,
  )
}

test('nothing a person writes changes what the file is made of', () => {
  const plain = shape(markdown('plain words', 'Win'))
  expect(plain).toContain('table of 17')
  const sign = fc.constantFrom(
    '1. ',
    '- ',
    '#',
    '===',
    '---',
    '|',
    '\n',
    '\n\n',
    '    ',
    '<b>',
    '```',
    '> ',
    '\\',
    '&amp;',
    'a',
    ' ',
  )
  const words = fc.array(sign, { maxLength: 10 }).map((signs) => `x${signs.join('')}x`)
  fc.assert(
    fc.property(words, words, (text, name) => {
      expect(shape(markdown(text, name))).toEqual(plain)
    }),
    { numRuns: 1000 },
  )
})

test('numbered lines stay lines', () => {
  const text = markdown('1. Talk to five customers\n2. Write the memo', 'Win | *now* <b>')
  expect(text).toContain('> 1\\. Talk to five customers\\\n> 2\\. Write the memo')
  expect(text).toContain('| Goal: Win \\| \\*now\\* \\<b\\> | 1 h |')
})

test('what is to become of meetings and askers is told', () => {
  const stops = { 'meeting daily stand-up': 'shorten', 'asker sales': 'decline' } as const
  expect(markdown('words', 'Win', { stops })).toContain(
    '## Stop one thing\n\n- daily stand-up: Shorten\n- sales: Decline next time\n',
  )
  expect(markdown('words', 'Win')).not.toContain('Stop one thing')
})
