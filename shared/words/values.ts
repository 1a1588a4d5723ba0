import type { MessageId } from './en/index.ts'

/** What a message says of the case at hand. Texts of the person's go in isolated (`isolated`). */
export type Values = Readonly<Record<string, string | number | Phrase>>

/** A message that is said later, or within another: what a rule found, before anybody's language is known. */
export interface Phrase {
  readonly id: MessageId
  readonly values?: Values | undefined
}
