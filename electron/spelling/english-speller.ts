// English words by the dictionaries of LibreOffice and Firefox. A dictionary is read once, when
// the person first writes something, and takes a fifth of a second to read.
import type { Language } from '../../shared/words/locale.ts'
import type { Speller } from './speller.ts'

/** As many as a menu shows at a glance. */
const mostSuggestions = 5

export const englishSpeller: Speller = {
  misspelled: async (words, language) => {
    const dictionary = await dictionaryOf(language)
    return dictionary ? words.filter((word) => !dictionary.correct(straight(word))) : []
  },
  suggestions: async (word, language) => {
    const dictionary = await dictionaryOf(language)
    return dictionary?.suggest(straight(word)).slice(0, mostSuggestions) ?? []
  },
}

async function dictionaryOf(language: Language) {
  if (language === 'en-US') return (await import('./american.ts')).dictionary
  if (language === 'en-GB') return (await import('./british.ts')).dictionary
  return null
}

/** Dictionaries write the apostrophe of *don’t* straight. */
function straight(word: string): string {
  return word.replaceAll('\u2019', "'")
}
