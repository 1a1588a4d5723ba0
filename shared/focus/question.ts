import type { FocusBlock } from '../model/block.ts'
import type { Entry } from '../model/entry.ts'
import type { Instant } from '../time/instant.ts'

/** What the app waits to hear from the person; one question at a time. */
export type Question =
  /** A block was stopped: did AI help? `entryId` is the entry the answer goes to. */
  | {
      readonly kind: 'ai-helped'
      readonly entryId: string
      readonly categoryId: string
      /** What the block was about, in the person's words. */
      readonly note: string
      readonly seconds: number
    }
  /** Nobody stopped this block: is it still running, or did it end about then? */
  | { readonly kind: 'forgotten'; readonly startedAt: Instant; readonly likelyEnd: Instant }
  /** A block was running when the app started: is it still running, or did it end when the app last knew of it? */
  | { readonly kind: 'still-working'; readonly startedAt: Instant; readonly lastKnownAt: Instant }

/** Whether there is still something to answer: an edit or undo may have answered a question or taken its block away. */
export function isStillAsked(
  question: Question,
  {
    block,
    entries,
  }: { readonly block: FocusBlock | null; readonly entries: ReadonlyMap<string, Entry> },
): boolean {
  if (question.kind !== 'ai-helped') return block?.startedAt === question.startedAt
  return entries.get(question.entryId)?.ai === null
}
