// The strategy of a quarter in one line: when it is asked for and looked back on, and what became of it.
import type { Config } from '../model/document.ts'
import { isLeaveWeek, type Reflection } from '../model/reflection.ts'
import type { StrategyWording } from '../model/strategy-wording.ts'
import type { Instant } from '../time/instant.ts'
import { type Period, periodOf, weeksOf } from '../time/period.ts'
import type { Week } from '../time/week.ts'
import type { Words } from '../words/words.ts'
import type { Answered } from './prompts.ts'

type Weeks = Config['weeks']

/**
 * What the reflection of a week does about the strategy of its quarter: it asks for it in the first week and looks back
 * on it in the last, of those that are not leave; `null` in between.
 */
export function strategyMoment(week: Week, weeks: Weeks): 'ask' | 'look-back' | null {
  const worked = weeksOf(periodOf(week, 'quarter')).filter((each) => !isLeaveWeek(each, weeks))
  if (worked.at(-1) === week) return 'look-back'
  return worked[0] === week ? 'ask' : null
}

/** A wording that is changed sooner is a slip of the pen, not a change of strategy. */
const slipSeconds = 600

/**
 * The configuration with another strategy of a quarter, `''` for none. The line before is kept with the moment until
 * which it stood; one that replaced another less than ten minutes ago is not.
 */
export function withStrategy(
  { strategies, pastStrategies }: Pick<Config, 'strategies' | 'pastStrategies'>,
  quarter: Period,
  text: string,
  now: Instant,
): Pick<Config, 'strategies' | 'pastStrategies'> {
  const { [quarter]: before = '', ...others } = strategies
  const line = text.trim().replace(/\s+/g, ' ')
  if (line === before) return { strategies, pastStrategies }
  const { [quarter]: past = [], ...otherPasts } = pastStrategies
  const wordings = wordingsBefore(past, before, line, now)
  return {
    strategies: line === '' ? others : { ...others, [quarter]: line },
    pastStrategies: wordings.length === 0 ? otherPasts : { ...otherPasts, [quarter]: wordings },
  }
}

/** The earlier wordings once `before` is replaced by `line`. */
function wordingsBefore(
  past: readonly StrategyWording[],
  before: string,
  line: string,
  now: Instant,
): readonly StrategyWording[] {
  const last = past.at(-1)
  const isSlip = last !== undefined && now - last.until < slipSeconds
  if (isSlip) return line === last.text ? past.slice(0, -1) : past
  return before === '' ? past : [...past, { text: before, until: now }]
}

export interface QuarterStrategy {
  readonly quarter: Period
  /** `''` if nobody said one. */
  readonly text: string
  /** How it was worded before, oldest first. */
  readonly past: readonly StrategyWording[]
  /** What was held to, and what pulled off it; `''` if nobody said. */
  readonly held: string
  readonly pulled: string
}

/** The strategies of the quarters before one, newest first. */
export function strategiesBefore(
  quarter: Period,
  { strategies, pastStrategies, weeks }: Pick<Config, 'strategies' | 'pastStrategies' | 'weeks'>,
): readonly QuarterStrategy[] {
  const found = new Map<Period, QuarterStrategy>()
  const of = (each: Period) =>
    found.get(each) ?? {
      quarter: each,
      text: strategies[each] ?? '',
      past: pastStrategies[each] ?? [],
      held: '',
      pulled: '',
    }
  for (const each of Object.keys({ ...pastStrategies, ...strategies })) found.set(each, of(each))
  for (const week of Object.keys(weeks).sort()) {
    const { held, pulled } = lookBackIn(weeks[week]?.reflection)
    if (held === '' && pulled === '') continue
    const each = of(periodOf(week, 'quarter'))
    found.set(each.quarter, { ...each, held: held || each.held, pulled: pulled || each.pulled })
  }
  return [...found.values()]
    .filter((each) => each.quarter < quarter)
    .sort((a, b) => (a.quarter < b.quarter ? 1 : -1))
}

/** What a reflection says of the strategy of its quarter, as the app asks for it. */
export function lookBackAnswers(
  reflection: Reflection | null | undefined,
  { t }: Pick<Words, 't'>,
): readonly Answered[] {
  const said = lookBackIn(reflection)
  return (['held', 'pulled'] as const)
    .map((id) => ({ id, text: said[id], asked: t(`strategy.${id}`) }))
    .filter(({ text }) => text !== '')
}

function lookBackIn(reflection: Reflection | null | undefined) {
  const { held = '', pulled = '' } = reflection ?? {}
  return { held: held.trim(), pulled: pulled.trim() }
}
