// Spelling, with the dictionaries the app comes with.
import { expect, test } from 'vitest'
import { englishSpeller } from '../../electron/spelling/english-speller.ts'
import { openTestApp } from './support.ts'

const speaking = (language: string) =>
  openTestApp({ speller: englishSpeller, systemLocale: { language, formats: language } })

test.for<[string, readonly string[], readonly string[]]>([
  ['en-US', ['helo', 'hello', 'don’t', "don't", 'color', 'colour'], ['helo', 'colour']],
  ['en-GB', ['helo', 'colour', 'organise', 'color'], ['helo', 'color']],
  ['de-DE', ['helo', 'Fehlr'], []],
  ['en-US', ['PRD', 'onboardee'], ['onboardee']],
])('in %s, of %j', async ([language, words, wrong]) => {
  expect(await speaking(language).run('checkWords', { words })).toEqual(wrong)
})

test('a word the person adds is spelled right from then on, and undone', async () => {
  const app = speaking('en-US')
  const misspelled = () => app.run('checkWords', { words: ['onboardees', 'onboardee'] })
  expect(await misspelled()).toEqual(['onboardees', 'onboardee'])
  await app.run('learnWord', { word: 'onboardee' })
  await app.run('learnWord', { word: ' onboardee' })
  expect(app.store.config.settings.spelling.words).toEqual(['onboardee'])
  expect(await misspelled()).toEqual(['onboardees'])
  await app.run('undo')
  expect(await misspelled()).toEqual(['onboardees', 'onboardee'])
})

test('nothing is marked once it is switched off', async () => {
  const app = speaking('en-US')
  const { settings } = app.store.config
  await app.run('saveSettings', {
    before: settings,
    after: { ...settings, spelling: { ...settings.spelling, isOn: false } },
  })
  expect(await app.run('checkWords', { words: ['helo'] })).toEqual([])
})

test('what a word may have meant comes likeliest first', async () => {
  expect(await englishSpeller.suggestions('recieve', 'en-US')).toContain('receive')
  expect((await englishSpeller.suggestions('helo', 'en-GB')).length).toBeLessThanOrEqual(5)
  expect(await englishSpeller.suggestions('Fehlr', 'de')).toEqual([])
})
