import { expect, test } from 'vitest'
import { settingsSchema } from '../../../shared/interchange/schema.ts'
import {
  type ClockChoice,
  followsSystem,
  type LanguageChoice,
  resolveLocale,
  weekStartOf,
} from '../../../shared/words/locale.ts'

test.for([
  ['en-US', 'en-US', 'en-US en-US h12'],
  ['en-GB', 'en-GB', 'en-GB en-GB h23'],
  ['en-IE', 'en-IE', 'en-GB en-IE h23'],
  ['en-CA', 'en-CA', 'en-GB en-CA h12'],
  ['de-DE', 'de-DE', 'de de-DE h23'],
  ['de-AT', 'de-AT', 'de de-AT h23'],
  ['de', 'de', 'de de-DE h23'],
  // English words and German formats, as many a system is set.
  ['en-US', 'de-DE', 'en-US en-DE h23'],
  // A language the app does not have, and names that are none.
  ['pt-BR', 'pt-BR', 'en-GB en-GB h23'],
  ['C', 'C', 'en-US en-US h12'],
  ['', '', 'en-US en-US h12'],
  // As an environment writes them.
  ['de_CH.UTF-8', 'de_CH.UTF-8', 'de de-CH h23'],
  ['de_DE@euro', 'de_DE@euro', 'de de-DE h23'],
] as const)('a system of %s with formats of %s is %s', ([language, formats, expected]) => {
  const locale = resolveLocale(followsSystem, { language, formats })
  expect(`${locale.language} ${locale.formats} ${locale.hourCycle}`).toBe(expected)
})

test.for<[LanguageChoice, ClockChoice, string, string]>([
  ['de', 'system', 'en-US', 'de de-DE h23'],
  ['de', 'system', 'de-AT', 'de de-AT h23'],
  ['en-GB', 'system', 'de-DE', 'en-GB en-GB h23'],
  ['en-US', 'h23', 'en-US', 'en-US en-US h23'],
  ['system', 'h12', 'de-DE', 'de de-DE h12'],
])('chosen %s and %s on a system of %s is %s', ([language, clock, system, expected]) => {
  const locale = resolveLocale({ language, clock }, { language: system, formats: system })
  expect(`${locale.language} ${locale.formats} ${locale.hourCycle}`).toBe(expected)
})

test('a language of a later version counts as the system’s, and damages nothing', () => {
  const read = settingsSchema.parse({ zone: 'UTC', locale: { language: 'fr', clock: 'h24' } })
  expect(read.locale).toEqual(followsSystem)
})

test.for([
  ['en-US', 7],
  ['en-GB', 1],
  ['de-DE', 1],
  ['ar-EG', 6],
  ['pt-BR', 7],
  ['nobody knows', 1],
] as const)('a week in %s starts on day %d', ([formats, expected]) => {
  expect(weekStartOf({ language: 'en', formats })).toBe(expected)
})
