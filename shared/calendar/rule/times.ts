// The times of day a rule picks (BYHOUR, BYMINUTE, BYSECOND), by index: a list of all 86,400 is never built.

import { DAY } from '../../time/civil.ts'
import type { Rule } from './rule.ts'

export interface Times {
  readonly length: number
  /** Seconds since the start of the expanded day, hour or minute. */
  at(index: number): number
}

/** The times in one period of the rule; DTSTART (`start`, local seconds) supplies what it leaves open. */
export function timesOf(rule: Rule, start: number): Times {
  const time = ((start % DAY) + DAY) % DAY
  const { frequency } = rule
  const fixed = frequency === 'hourly' || frequency === 'minutely' || frequency === 'secondly'
  const hours = fixed ? [0] : or(rule.byHour, Math.floor(time / 3600))
  const minutes =
    frequency === 'minutely' || frequency === 'secondly'
      ? [0]
      : or(rule.byMinute, Math.floor(time / 60) % 60)
  const seconds = frequency === 'secondly' ? [0] : or(rule.bySecond, time % 60)
  return product(hours, minutes, seconds)
}

function or(list: readonly number[], otherwise: number): readonly number[] {
  return list.length > 0 ? list : [otherwise]
}

function product(
  hours: readonly number[],
  minutes: readonly number[],
  seconds: readonly number[],
): Times {
  const perHour = minutes.length * seconds.length
  return {
    length: hours.length * perHour,
    at(index) {
      const hour = hours[Math.floor(index / perHour)] ?? 0
      const minute = minutes[Math.floor(index / seconds.length) % minutes.length] ?? 0
      return hour * 3600 + minute * 60 + (seconds[index % seconds.length] ?? 0)
    },
  }
}
