// The texts of main, in the language of the settings.

import { messagesOf } from '../../shared/words/catalogues.ts'
import {
  type AppLocale,
  followsSystem,
  type LocaleChoices,
  resolveLocale,
  type SystemLocale,
} from '../../shared/words/locale.ts'
import { createWords, type Words } from '../../shared/words/words.ts'

/** Returns the words for the settings at the time of the call. */
export function wordsFollower(
  choices: () => LocaleChoices,
  system: SystemLocale,
  onFault?: (error: Error) => void,
): () => Words {
  let followed: LocaleChoices | null = null
  let words: Words | null = null
  return () => {
    const now = choices()
    if (words && followed === now) return words
    followed = now
    words = wordsOf(resolveLocale(now, system), onFault)
    return words
  }
}

/** Returns the words for the system's language and formats, where the person's choices are not known. */
export function systemWords(system: SystemLocale, onFault?: (error: Error) => void): Words {
  return wordsOf(resolveLocale(followsSystem, system), onFault)
}

export function wordsOf(locale: AppLocale, onFault?: (error: Error) => void): Words {
  return createWords(locale, messagesOf(locale.language), onFault)
}

/** The locale of a command line's environment (POSIX): the first of these that is set decides. */
export function environmentLocale(env: NodeJS.ProcessEnv): SystemLocale {
  const first = (...names: readonly string[]) =>
    names.map((name) => env[name]).find((value) => value) ?? ''
  return {
    language: first('LC_ALL', 'LC_MESSAGES', 'LANG'),
    formats: first('LC_ALL', 'LC_TIME', 'LANG'),
  }
}
