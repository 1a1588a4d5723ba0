// The messages of each language, for a process that has room for all of them: main, and the command line.
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { enGb } from './en-gb.ts'
import type { Language } from './locale.ts'
import { pseudoMessages } from './pseudo.ts'
import type { Messages } from './words.ts'

export function messagesOf(language: Language): Messages {
  switch (language) {
    case 'en-US':
      return en
    case 'en-GB':
      return enGb
    case 'de':
      return de
    case 'en-XA':
      return pseudoMessages(en)
  }
}
