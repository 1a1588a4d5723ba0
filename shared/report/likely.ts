// The likely account: where the saved hours went if the untracked hours of the week were like the tracked ones. It is
// shown beside the account, never instead of it, and exists only if at least half of the week is tracked
// (docs/accounting.md, section 5).
import { largestRemainder, share } from '../base/arithmetic.ts'
import { sumById } from './by-id.ts'
import { type Growth, reinvestment } from './reinvestment.ts'
import type { SecondsById, SinkName } from './report.ts'
import type { WeekAccount } from './week-report.ts'

export type LikelySinkName = Exclude<SinkName, 'untracked'>

export interface LikelyAccount {
  /** Tracked time as a fraction of time worked, rounded half up to 4 decimals. */
  readonly coverage: number
  /**
   * In seconds; nothing is untracked. They sum to what AI saved in the week, or in those weeks in which it saved time.
   */
  readonly sinks: Readonly<Record<LikelySinkName, number>>
  readonly sinkDetail: SecondsById
}

/** For one week; `null` if nothing is untracked, or more than half of the week is. */
export function likelyAccount({ reinvestment: account }: WeekAccount): LikelyAccount | null {
  const { rows, workedSeconds } = account
  const tracked = sumOf(rows)
  if (tracked <= 0 || workedSeconds <= tracked || 2 * tracked < workedSeconds) return null
  const added = largestRemainder(
    workedSeconds - tracked,
    rows.map((row) => row.tracked),
  )
  const byId = (value: (row: Growth, index: number) => number) =>
    sumById(rows.map((row, index) => [row.category.id, value(row, index)]))
  const { sinks, sinkDetail } = reinvestment({
    categories: rows.map(({ category }) => category),
    tracked: byId((row, index) => row.tracked + (added[index] ?? 0)),
    saved: byId(({ saved }) => saved),
    baseline: byId(({ baseline }) => baseline),
    saidWorkedSeconds: workedSeconds,
  })
  return {
    coverage: share(tracked, workedSeconds) ?? 0,
    sinks: withoutUntracked(sinks),
    sinkDetail,
  }
}

/**
 * For several weeks: their likely accounts added up; a fully tracked week counts as it is. `null` if a week with
 * untracked saved hours has no likely account, or if less than half of the time is tracked, or all of it.
 */
export function periodLikely(weeks: readonly WeekAccount[]): LikelyAccount | null {
  let isAnyLikely = false
  let [tracked, worked] = [0, 0]
  const accounts: Pick<LikelyAccount, 'sinks' | 'sinkDetail'>[] = []
  for (const week of weeks) {
    const { reinvestment: account, report } = week
    tracked += sumOf(account.rows)
    worked += account.workedSeconds
    const likely = likelyAccount(week)
    if (likely) {
      isAnyLikely = true
      accounts.push(likely)
    } else if (report.ai.sinks.untracked > 0) return null
    else accounts.push({ sinks: withoutUntracked(account.sinks), sinkDetail: account.sinkDetail })
  }
  if (!isAnyLikely || 2 * tracked < worked) return null
  const add = (name: LikelySinkName) => accounts.reduce((sum, { sinks }) => sum + sinks[name], 0)
  return {
    coverage: share(tracked, worked) ?? 0,
    sinks: {
      strategy: add('strategy'),
      execution: add('execution'),
      neutral: add('neutral'),
      timeBack: add('timeBack'),
    },
    sinkDetail: sumById(accounts.flatMap(({ sinkDetail }) => Object.entries(sinkDetail))),
  }
}

function withoutUntracked({
  strategy,
  execution,
  neutral,
  timeBack,
}: Readonly<Record<SinkName, number>>): LikelyAccount['sinks'] {
  return { strategy, execution, neutral, timeBack }
}

function sumOf(rows: readonly Growth[]): number {
  return rows.reduce((sum, { tracked }) => sum + tracked, 0)
}
