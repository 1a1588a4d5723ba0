// Spelling where the person writes.
import { z } from 'zod'
import { command } from './command.ts'
import { text } from './inputs.ts'

const word = text

export const spellingTable = {
  checkWords: command<{ words: readonly string[] }, readonly string[]>({
    does: 'Answers which words are not spelled right, by the dictionary of the app’s language and the person’s own words.',
    input: z.object({ words: z.array(word).max(10_000) }),
  }),
  learnWord: command<{ word: string }, null>({
    does: 'Adds a word to those that are spelled right.',
    input: z.object({ word }),
    edits: ['Change settings'],
  }),
}
