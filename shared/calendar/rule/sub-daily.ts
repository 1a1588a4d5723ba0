// HOURLY, MINUTELY and SECONDLY rules: one cursor moves from period to period and skips days, hours and minutes that
// the rule does not allow.

import { DAY } from '../../time/civil.ts'
import type { Budget } from '../budget.ts'
import { dayRule } from './days.ts'
import { places } from './positions.ts'
import { hasNoParts, type LocalSpan, type Rule } from './rule.ts'
import { type Times, timesOf } from './times.ts'

export function* subDailyInstances(
  rule: Rule,
  start: number,
  span: LocalSpan,
  budget: Budget,
): Generator<number> {
  const unit = rule.frequency === 'hourly' ? 3600 : rule.frequency === 'minutely' ? 60 : 1
  const step = unit * rule.interval
  const origin = Math.floor(start / unit) * unit
  const from = Math.max(start, span.from)
  const times = timesOf(rule, start)
  const next = nextAllowed(rule, start, unit)
  const onGrid = (time: number) => origin + Math.ceil((time - origin) / step) * step
  const leaps = rule.count === null || hasNoParts(rule)
  let period = leaps ? Math.max(origin, onGrid(from - step)) : origin
  let counted = leaps ? (period - origin) / step : 0
  while (period <= span.to) {
    if (!budget.step()) return
    const allowed = next(period)
    if (allowed > period) {
      period = onGrid(allowed)
      continue
    }
    for (const local of setOf(rule, times, period)) {
      if (local < start) continue
      if (local > span.to) return
      if (rule.count !== null && counted++ >= rule.count) return
      if (!budget.step()) return
      if (local >= from) yield local
    }
    period += step
  }
}

/** The period itself if all parts allow it, otherwise the earliest later time worth trying. */
function nextAllowed(rule: Rule, start: number, unit: number): (period: number) => number {
  const days = dayRule(rule, Math.floor(start / DAY))
  const byMinute = unit < 3600 ? rule.byMinute : []
  const bySecond = unit < 60 ? rule.bySecond : []
  let knownDay = Number.NaN
  let knownAllowed = false
  return (period) => {
    const day = Math.floor(period / DAY)
    if (day !== knownDay) {
      knownDay = day
      knownAllowed = days.allows(day)
    }
    if (!knownAllowed) return (day + 1) * DAY
    const time = period - day * DAY
    if (!allows(rule.byHour, Math.floor(time / 3600))) return (Math.floor(period / 3600) + 1) * 3600
    if (!allows(byMinute, Math.floor(time / 60) % 60)) return (Math.floor(period / 60) + 1) * 60
    return allows(bySecond, time % 60) ? period : period + 1
  }
}

function allows(list: readonly number[], value: number): boolean {
  return list.length === 0 || list.includes(value)
}

function* setOf(rule: Rule, times: Times, period: number): Generator<number> {
  if (rule.bySetPosition.length > 0) {
    for (const place of places(rule.bySetPosition, times.length)) yield period + times.at(place)
    return
  }
  for (let place = 0; place < times.length; place++) yield period + times.at(place)
}
