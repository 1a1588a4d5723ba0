// The outside world of a command; a test passes in its own.
import type { Instant } from '../../shared/time/instant.ts'
import type { SystemLocale } from '../../shared/words/locale.ts'
import type { Words } from '../../shared/words/words.ts'

export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** Writes one line. */
  readonly stdout: (line: string) => void
  readonly stderr: (line: string) => void
  readonly readFile: (path: string) => Uint8Array
  readonly now: () => Instant
  /** The machine's zone, for input without a zone. */
  readonly zone: string
  readonly words: Words
  /** Language and region according to the environment: a new folder starts with them. */
  readonly systemLocale: SystemLocale
}

/** Exit statuses: 0 done, 1 the input was refused, 2 the command was used wrongly. */
export const exitStatus = { done: 0, refused: 1, usage: 2 } as const
