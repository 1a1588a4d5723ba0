// American English, for what is said to no person in particular: logs, and programs.
import { en } from './en/index.ts'
import { createWords, type Words } from './words.ts'

let made: Words | undefined

export function english(): Words {
  made ??= createWords({ language: 'en-US', formats: 'en-US', hourCycle: 'h12' }, en)
  return made
}
