import type { Day } from '../time/zone.ts'
import type { MessageId } from './en/index.ts'

/** What a message says of the case at hand. Texts of the person's go in isolated (`isolated`). */
export type Values = Readonly<Record<string, string | number | Phrase | When>>

/** When something is, in a refusal: the person's locale writes it. */
export type When =
  /** A local time, `14:05`. */
  | { readonly clock: string }
  | { readonly day: Day }
  /** Times to type into a line of quick entry, `14:00-15:30`. */
  | { readonly typed: string }

/** A message that is said later, or within another: what a rule found, before anybody's language is known. */
export interface Phrase {
  readonly id: MessageId
  readonly values?: Values | undefined
}
