// The strategy of a quarter. The third quarter of 2026 has weeks 27 to 39, the fourth weeks 40 to 53.
import { expect, test } from 'vitest'
import { defaultPrompts } from '../../../shared/model/prompt.ts'
import type { WeekNote } from '../../../shared/model/reflection.ts'
import {
  lookBackAnswers,
  strategiesBefore,
  strategyMoment,
} from '../../../shared/reflection/strategy.ts'
import { noText, withText } from '../../../shared/reflection/text.ts'
import { at, words } from '../../support.ts'

const leave: WeekNote = { isLeave: true }
const written = (held: string, pulled: string): WeekNote =>
  withText(undefined, { ...noText, held, pulled }, defaultPrompts, at('2026-09-25T14:00:00Z'))

test.for<[string, Readonly<Record<string, WeekNote>>, ReturnType<typeof strategyMoment>]>([
  ['2026-W40', {}, 'ask'],
  ['2026-W41', {}, null],
  ['2026-W52', {}, null],
  ['2026-W53', {}, 'look-back'],
  ['2027-W01', {}, 'ask'],
  ['2026-W41', { '2026-W40': leave }, 'ask'],
  ['2026-W40', { '2026-W40': leave }, null],
  ['2026-W51', { '2026-W52': leave, '2026-W53': leave }, 'look-back'],
])('in %s, with leave %o: %s', ([week, weeks, moment]) => {
  expect(strategyMoment(week, weeks)).toBe(moment)
})

test('quarters before are told newest first, with what was said at their end', () => {
  const strategies = {
    '2026-Q2': 'Find out',
    '2026-Q3': 'Mid-market first',
    '2026-Q4': 'Five teams',
  }
  const weeks = {
    '2026-W13': written('', 'Everything'),
    '2026-W38': written('The interviews', ''),
    '2026-W39': written('', 'Escalations '),
  }
  expect(strategiesBefore('2026-Q4', { strategies, weeks })).toEqual([
    { quarter: '2026-Q3', text: 'Mid-market first', held: 'The interviews', pulled: 'Escalations' },
    { quarter: '2026-Q2', text: 'Find out', held: '', pulled: '' },
    { quarter: '2026-Q1', text: '', held: '', pulled: 'Everything' },
  ])
  expect(strategiesBefore('2026-Q1', { strategies, weeks })).toEqual([])
})

test('what was said stands under its question', () => {
  expect(lookBackAnswers(written(' ', 'Escalations').reflection, words)).toEqual([
    { id: 'pulled', text: 'Escalations', asked: 'What pulled you off it?' },
  ])
})
