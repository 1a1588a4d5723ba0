// What the app asks of the calendars it looks up.
import type { CommandInput } from '../../shared/commands/table.ts'
import type { SubscriptionState } from '../../shared/messages/state.ts'
import type { Result } from '../../shared/result.ts'
import type { Notice } from '../../shared/words/notice.ts'
import type { Problem } from '../../shared/words/problem.ts'

/** Calendar addresses that are looked up again and again. */
export interface CalendarSubscriptions {
  /** By source id. */
  readonly states: Readonly<Record<string, SubscriptionState>>
  /** What was repaired to open them; the person is told. */
  readonly recovered: readonly Problem[]
  onChange(listener: () => void): () => void
  /** Looks up those that are due. */
  tick(): void
  subscribe(input: CommandInput<'subscribe'>): Promise<Result<Notice>>
  /** Looks one up now; `isFresh` reads it even if it has not changed. */
  check(sourceId: string, options: { readonly isFresh: boolean }): Promise<Result<Notice>>
}
