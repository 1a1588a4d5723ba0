// What a refusal is. Its words are in the catalogue, under `problem.<name>`.
import type { MessageId } from './en/index.ts'
import type { Phrase, Values } from './values.ts'

type ProblemMessage = Extract<MessageId, `problem.${string}`>

/** Names a refusal in the catalogue: its code, and which of several messages where a code has more than one. */
export type ProblemName = ProblemMessage extends `problem.${infer Name}` ? Name : never

/** For programs and tests: the name up to the slash. */
export type ProblemCode = CodeOf<ProblemName>
type CodeOf<Name> = Name extends `${infer Code}/${string}` ? Code : Name

/** A refusal. `Words.problem` says it in the person's language. */
export interface Problem {
  readonly code: ProblemCode
  readonly name: ProblemName
  readonly values?: Values | undefined
  /** The file it is about, where it is one of several. */
  readonly file?: string | undefined
  /** In English, for logs and for programs that read no catalogue. */
  readonly message: string
}

/** What it says, for a message it is the reason of. */
export function phraseOf({ name, values }: Problem): Phrase {
  return { id: `problem.${name}`, values }
}
