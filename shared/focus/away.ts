// Being away during a block: that time is taken out at once, and only the person's answer gives it back.

import type { AwayAnswer, AwayCause, FocusBlock, Unclear } from '../model/block.ts'
import type { Entry } from '../model/entry.ts'
import { type Instant, instant, type Span } from '../time/instant.ts'
import { blockEntry, breakEntry, lastChange, otherEntry } from './transitions.ts'

/**
 * The block after the person left at `since`. Time away counts back to the last input, but not beyond the start of the
 * block or the end of its last pause. Nobody can be away from a paused block.
 */
export function leave(block: FocusBlock, cause: AwayCause, since: Instant): FocusBlock {
  if (block.pausedAt !== null) return block
  const { away } = block
  const from = away?.since ?? instant(Math.max(since, lastChange(block)))
  const causes = [...new Set([...(away?.causes ?? []), cause])]
  const slept = cause === 'suspend' || (away?.slept ?? false)
  return { ...block, away: { since: from, causes, slept } }
}

export interface Return {
  readonly block: FocusBlock
  /** The time the person must explain; `null` while they are still away, or if they were only away for a moment. */
  readonly unclear: Unclear | null
}

/**
 * The block once the cause `ended` no longer holds. When no cause is left the person is back, and the time away becomes
 * a pause with a question. An absence shorter than `leastSeconds` counts as work, unless the machine slept.
 */
export function comeBack(
  block: FocusBlock,
  ended: readonly AwayCause[],
  now: Instant,
  leastSeconds: number,
  id: string,
): Return {
  const { away } = block
  if (!away) return { block, unclear: null }
  const causes = away.causes.filter((cause) => !ended.includes(cause))
  if (causes.length > 0) return { block: { ...block, away: { ...away, causes } }, unclear: null }
  const back = { ...block, away: null }
  const span: Span = { from: away.since, to: instant(Math.max(away.since, now)) }
  const length = span.to - span.from
  if (length === 0 || (length < leastSeconds && !away.slept)) return { block: back, unclear: null }
  const { categoryId, goalId, note, plannedMinutes, request = null } = block
  const details = { categoryId, goalId, note, plannedMinutes, request }
  return {
    block: { ...back, pauses: [...block.pauses, span] },
    unclear: { id, blockId: block.id, details, ...span },
  }
}

export interface Cleared {
  /** The running block, with the time given back to it if the answer says so. */
  readonly block: FocusBlock | null
  readonly entries: readonly Entry[]
}

/**
 * Carries out an answer. Time that counts goes back to its block while that still runs, and otherwise becomes an entry.
 * `breakCategoryId` is the category of breaks; without one, a break is simply not counted.
 */
export function clearUp(
  unclear: Unclear,
  answer: AwayAnswer,
  running: FocusBlock | null,
  breakCategoryId: string | null,
): Cleared {
  switch (answer.kind) {
    case 'keep':
      return giveBack(unclear, unclear.to, running)
    case 'split':
      return giveBack(unclear, clamp(answer.at, unclear), running)
    case 'meeting':
      return {
        block: running,
        entries: [
          otherEntry(unclear, {
            id: unclear.id,
            categoryId: answer.categoryId,
            goalId: answer.goalId,
            note: answer.note,
          }),
        ],
      }
    case 'break':
      return {
        block: running,
        entries: breakCategoryId === null ? [] : [breakEntry(unclear, unclear.id, breakCategoryId)],
      }
    case 'discard':
      return { block: running, entries: [] }
  }
}

/** Counts the time away up to `until`. */
function giveBack(unclear: Unclear, until: Instant, running: FocusBlock | null): Cleared {
  if (running?.id === unclear.blockId) {
    const pauses = running.pauses.flatMap((pause) => {
      if (pause.isBreak || pause.from !== unclear.from) return [pause]
      return until < pause.to ? [{ from: until, to: pause.to }] : []
    })
    return { block: { ...running, pauses }, entries: [] }
  }
  if (until === unclear.from) return { block: running, entries: [] }
  const { blockId, details, id, from } = unclear
  return { block: running, entries: [{ ...blockEntry(details, { from, to: until }, id), blockId }] }
}

function clamp(at: Instant, { from, to }: Span): Instant {
  return instant(Math.min(Math.max(at, from), to))
}
