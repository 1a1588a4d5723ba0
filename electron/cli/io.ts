// The outside world of a command; a test passes in its own.
import type { Instant } from '../../shared/time/instant.ts'
import type { SystemLocale } from '../../shared/words/locale.ts'
import type { Problem } from '../../shared/words/problem.ts'
import type { Words } from '../../shared/words/words.ts'
import { type Usage, usageText } from './usage.ts'

export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** Writes one line. */
  readonly stdout: (line: string) => void
  readonly stderr: (line: string) => void
  readonly readFile: (path: string) => Uint8Array
  readonly now: () => Instant
  /** The machine's zone, for input without a zone. */
  readonly zone: string
  /** Those of the environment, or of the data folder the command works on (`language.ts`). */
  readonly words: Words
  /** Language and region according to the environment: a new folder starts with them. */
  readonly systemLocale: SystemLocale
}

/** Exit statuses: 0 done, 1 the input was refused, 2 the command was used wrongly. */
export const exitStatus = { done: 0, refused: 1, usage: 2 } as const

export function refused({ stderr, words }: CliIo, problem: Problem): number {
  stderr(words.problem(problem))
  return exitStatus.refused
}

export function misused({ stderr, words }: CliIo, problem: Problem): number {
  stderr(words.problem(problem))
  return exitStatus.usage
}

export function showUsage({ stderr, words }: CliIo, usage: Usage): number {
  stderr(usageText(usage, words))
  return exitStatus.usage
}
