// Every guardrail of a week as it stands, with the slots that would lift it: from tracked time, calendar events still
// to come, the running block, planned blocks and free working time.

import type { Config } from '../model/document.ts'
import { type Entry, entryDefaults } from '../model/entry.ts'
import type { Guardrail, Metric } from '../model/guardrail.ts'
import type { PlannedBlock } from '../model/planned-block.ts'
import { isLeaveWeek } from '../model/reflection.ts'
import { secondsOfAll } from '../report/split.ts'
import { offCategories } from '../report/week-report.ts'
import { freeInWeek, slotsIn } from '../slots/week-slots.ts'
import { type Instant, instant, type Span, totalSeconds } from '../time/instant.ts'
import { type Week, weekSpan } from '../time/week.ts'
import type { Segment } from '../timeline/segment.ts'
import { timeline } from '../timeline/timeline.ts'
import { liftingChoice, metricSeconds } from './lifting.ts'
import { type MetricFault, metricFault } from './metric.ts'
import { type GuardrailOutlook, guardrailOutlook } from './outlook.ts'

/** A free stretch worth booking. */
export interface SlotProposal {
  readonly start: Instant
  readonly end: Instant
  readonly categoryId: string
  readonly goalId: string | null
}

export interface LiveGuardrail extends GuardrailOutlook {
  readonly guardrail: Guardrail
  /** Set if its category means it cannot be kept; if that is gone or `off`, the state is `unknown`. */
  readonly fault: MetricFault | null
  /** What `trackedShare` is a share of, in seconds. */
  readonly trackedSeconds: number
  /** Free working time left in the week, in seconds, less the buffers around meetings. */
  readonly free: number
  /** For a floor that the free time can still save; no two guardrails get the same time. */
  readonly proposals: readonly SlotProposal[]
}

export interface GuardrailInput {
  readonly config: Config
  /** At least all entries that overlap the week. */
  readonly entries: readonly Entry[]
  /** Events nobody has classified: they take up time of an unknown kind. */
  readonly waiting: readonly Span[]
  /** What the running block is expected to leave: it is not tracked yet, but takes up time. */
  readonly running: readonly Entry[]
  readonly week: Week
  readonly now: Instant
}

/** The guardrails in the order of the settings. */
export function liveGuardrails(input: GuardrailInput): readonly LiveGuardrail[] {
  const { config, entries, waiting, running, week, now } = input
  const { settings } = config
  const period = weekSpan(week, settings)
  const isOff = offCategories(config.categories)
  const isLeave = isLeaveWeek(week, config.weeks)
  const soFar = { from: period.from, to: instant(Math.max(period.from, Math.min(period.to, now))) }
  const tracked = timeline(entries, soFar, isOff)
  const coming = config.planned.filter(({ end }) => end > now).map(plannedEntry)
  const freeBeside = (taken: readonly Entry[]) => {
    const busy = [...waiting, ...taken.map(({ start, end }) => ({ from: start, to: end }))]
    return freeInWeek(config, week, busy, now)
  }
  const outlookWith = (guardrail: Guardrail, expected: readonly Entry[], free: number) => {
    const sums = (segments: readonly Segment[]) => metricSums(segments, guardrail.metric, config)
    return guardrailOutlook(guardrail, {
      ...named('tracked', sums(tracked)),
      ...named('expected', sums(timeline(expected, period, isOff))),
      free,
    })
  }
  const expected = [...entries, ...running, ...coming]
  const free = totalSeconds(freeBeside(expected))
  // Slots for one guardrail take those for earlier ones into account; its state does not.
  const slotsBeside = (guardrail: Guardrail, taken: readonly Entry[]) => {
    const withTaken = [...expected, ...taken]
    const left = freeBeside(withTaken)
    const { missing } = outlookWith(guardrail, withTaken, totalSeconds(left))
    return slotsFor(guardrail.metric, missing, left, config)
  }
  let proposed: readonly Entry[] = []
  return settings.guardrails.map((guardrail): LiveGuardrail => {
    const fault = metricFault(guardrail.metric, config.categories)
    if (fault === 'gone' || fault === 'off') return { ...notFollowed, guardrail, fault, free }
    const outlook = outlookWith(guardrail, expected, free)
    const proposals =
      outlook.state === 'at-risk' && !isLeave ? slotsBeside(guardrail, proposed) : []
    proposed = [...proposed, ...proposals.map(proposedEntry)]
    const trackedSeconds = metricSeconds(tracked, guardrail.metric, config)
    if (isLeave) return { ...outlook, ...asksNothing, guardrail, fault, trackedSeconds, free }
    return { guardrail, fault, trackedSeconds, ...outlook, free, proposals }
  })
}

/** The state of a guardrail that no time can count for. */
const notFollowed = {
  state: 'unknown',
  trackedSeconds: 0,
  trackedShare: null,
  expectedShare: null,
  expectedSeconds: 0,
  missing: 0,
  excess: 0,
  proposals: [],
} as const satisfies Partial<LiveGuardrail>

/** In a week of leave its share is still shown. */
const asksNothing = {
  state: 'leave',
  missing: 0,
  excess: 0,
  proposals: [],
} as const satisfies Partial<LiveGuardrail>

interface Sums {
  readonly part: number
  readonly whole: number
}

function metricSums(segments: readonly Segment[], metric: Metric, config: Config): Sums {
  return { part: metricSeconds(segments, metric, config), whole: secondsOfAll(segments) }
}

function named<N extends string>(name: N, { part, whole }: Sums) {
  return { [`${name}Part`]: part, [`${name}Whole`]: whole } as Record<
    `${N}Part` | `${N}Whole`,
    number
  >
}

function slotsFor(
  metric: Metric,
  missing: number,
  free: readonly Span[],
  config: Config,
): readonly SlotProposal[] {
  const choice = liftingChoice(metric, config)
  if (missing === 0 || !choice) return []
  const slots = slotsIn(free, missing, config)
  return slots.map(({ from, to }) => ({ start: from, end: to, ...choice }))
}

/** A planned block as if it were done, to see what the week would be. */
function plannedEntry({ id, title, ...block }: PlannedBlock): Entry {
  return { ...proposedEntry(block), id, note: title }
}

function proposedEntry({ start, end, categoryId, goalId }: SlotProposal): Entry {
  const id = `proposed ${start}`
  return { ...entryDefaults, id, start, end, categoryId, goalId, source: 'calendar' }
}
