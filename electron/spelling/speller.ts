// Spelling, checked in the main process: Chromium would download its dictionaries, and the app goes to no address but
// those of calendars.
import type { Language } from '../../shared/words/locale.ts'

export interface Speller {
  /** The words of a text that are not spelled right; none for a language without a dictionary. */
  misspelled(words: readonly string[], language: Language): Promise<readonly string[]>
  /** What a misspelled word may have been meant to be, likeliest first. */
  suggestions(word: string, language: Language): Promise<readonly string[]>
}

/** For the command line and tests that write nothing. */
export const noSpeller: Speller = {
  misspelled: async () => [],
  suggestions: async () => [],
}
