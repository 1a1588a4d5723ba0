import { folded } from '../base/folded.ts'
import type { Config } from '../model/document.ts'

type Named = Pick<Config, 'settings' | 'categories' | 'goals' | 'sources'>

/**
 * Words that are spelled right because the person chose them, folded: those they added, and all words of the names they
 * gave.
 */
export function knownWords({ settings, categories, goals, sources }: Named): ReadonlySet<string> {
  const { spelling, ai } = settings
  const named = [...categories, ...goals, ...sources, ...ai.taskKinds].map(({ name }) => name)
  return new Set([...spelling.words, ...named, ...ai.tools].flatMap(wordsOf).map(folded))
}

/** What a spelling checker calls a word: letters, with marks and apostrophes inside. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*/gu) ?? []
}

/** Whether a word is left to the person: short words all in capitals are names, as in *PRD*, as are *v2* and *B2B*. */
export function isAbbreviation(word: string): boolean {
  return /\p{N}/u.test(word) || (word.length <= 5 && word === word.toUpperCase())
}
