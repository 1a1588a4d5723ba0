// The rules that most series have: every n days or weeks from DTSTART. Their instances are computed,
// not searched for.

import { DAY, weekday } from '../../time/civil.ts'
import type { Budget } from '../budget.ts'
import { hasNoParts, type LocalSpan, type Rule } from './rule.ts'

/** Seconds on the clock from each instance to the next, if that never changes; null for any other rule. */
export function steadyStep(rule: Rule, start: number): number | null {
  if (rule.frequency === 'daily') return hasNoParts(rule) ? rule.interval * DAY : null
  if (rule.frequency !== 'weekly') return null
  return hasNoParts(rule) || namesOnlyItsDay(rule, start) ? rule.interval * 7 * DAY : null
}

function namesOnlyItsDay(rule: Rule, start: number): boolean {
  const [day] = rule.byDay
  if (rule.byDay.length !== 1 || day?.weekday !== weekday(Math.floor(start / DAY))) return false
  return hasNoParts({ ...rule, byDay: [] })
}

/** The instances within `span`, each `step` seconds after the one before. */
export function* steadyInstances(
  step: number,
  count: number | null,
  start: number,
  span: LocalSpan,
  budget: Budget,
): Generator<number> {
  const last = count === null ? Number.POSITIVE_INFINITY : count - 1
  let index = Math.max(0, Math.ceil((span.from - start) / step))
  for (; index <= last && start + index * step <= span.to; index++) {
    if (!budget.step()) return
    yield start + index * step
  }
}
