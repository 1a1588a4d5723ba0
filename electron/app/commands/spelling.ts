import { folded } from '../../../shared/base/folded.ts'
import type { spellingTable } from '../../../shared/commands/spelling.ts'
import { ok } from '../../../shared/result.ts'
import { isAbbreviation, knownWords } from '../../../shared/spelling/known-words.ts'
import type { Handlers, Uses } from './needs.ts'
import { saveConfig } from './save-config.ts'

export function spellingCommands({
  store,
  speller,
  words,
}: Uses<'store' | 'speller' | 'words'>): Handlers<keyof typeof spellingTable> {
  return {
    checkWords: async ({ words: typed }) => {
      if (!store.config.settings.spelling.isOn) return ok([])
      const known = knownWords(store.config)
      const doubtful = typed.filter((word) => !isAbbreviation(word) && !known.has(folded(word)))
      return ok(await speller.misspelled(doubtful, words().language))
    },
    learnWord: ({ word }) => {
      const { settings } = store.config
      const { spelling } = settings
      const learnt = word.trim()
      if (spelling.words.includes(learnt)) return ok(null)
      const own = [...spelling.words, learnt]
      return saveConfig(store, 'Change settings', {
        settings: { ...settings, spelling: { ...spelling, words: own } },
      })
    },
  }
}
