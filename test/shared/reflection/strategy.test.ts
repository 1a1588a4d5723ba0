// The strategy of a quarter. The third quarter of 2026 has weeks 27 to 39, the fourth weeks 40 to 53.
import { expect, test } from 'vitest'
import type { Config } from '../../../shared/model/document.ts'
import { defaultPrompts } from '../../../shared/model/prompt.ts'
import type { WeekNote } from '../../../shared/model/reflection.ts'
import {
  lookBackAnswers,
  strategiesBefore,
  strategyMoment,
  withStrategy,
} from '../../../shared/reflection/strategy.ts'
import { noText, withText } from '../../../shared/reflection/text.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
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

test('a line that is changed keeps its earlier wordings, but no slips of the pen', () => {
  const quarter = '2026-Q4'
  const start = at('2026-10-02T14:00:00Z')
  const none: Pick<Config, 'strategies' | 'pastStrategies'> = { strategies: {}, pastStrategies: {} }
  const change = (minutes: number, text: string, config = none) =>
    withStrategy(config, quarter, text, addSeconds(start, minutes * 60))
  const first = change(0, ' Five\n teams ')
  expect(first).toEqual({
    strategies: { [quarter]: 'Five teams' },
    pastStrategies: {},
  })
  expect(change(5, 'Five teams', first)).toEqual(first)
  const second = change(60, 'Ten teems', first)
  const past = [{ text: 'Five teams', until: start + 3600 }]
  expect(second.pastStrategies[quarter]).toEqual(past)
  const mended = change(61, 'Ten teams', second)
  expect(mended).toEqual({
    strategies: { [quarter]: 'Ten teams' },
    pastStrategies: { [quarter]: past },
  })
  expect(change(62, 'Five teams', mended).pastStrategies).toEqual({})
  const emptied = change(90, '', mended)
  expect(emptied).toEqual({
    strategies: {},
    pastStrategies: { [quarter]: [...past, { text: 'Ten teams', until: start + 5400 }] },
  })
  expect(change(200, 'New', emptied).pastStrategies[quarter]).toHaveLength(2)
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
  const past = [{ text: 'Enterprise first', until: at('2026-08-03T09:00:00Z') }]
  const pastStrategies = { '2026-Q3': past }
  expect(strategiesBefore('2026-Q4', { strategies, pastStrategies, weeks })).toEqual([
    {
      quarter: '2026-Q3',
      text: 'Mid-market first',
      past,
      held: 'The interviews',
      pulled: 'Escalations',
    },
    { quarter: '2026-Q2', text: 'Find out', past: [], held: '', pulled: '' },
    { quarter: '2026-Q1', text: '', past: [], held: '', pulled: 'Everything' },
  ])
  expect(strategiesBefore('2026-Q1', { strategies, pastStrategies, weeks })).toEqual([])
})

test('what was said stands under its question', () => {
  expect(lookBackAnswers(written(' ', 'Escalations').reflection, words)).toEqual([
    { id: 'pulled', text: 'Escalations', asked: 'What pulled you off it?' },
  ])
})
