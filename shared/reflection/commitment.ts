// The commitment of a week with the blocks planned for it: what is done, what is to come, what was let go.
import type { Config } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import type { PlannedBlock } from '../model/planned-block.ts'
import { type BlockFate, blockFates, blocksOfWeek, secondsWithin } from '../planned/fate.ts'
import { secondsOfAll } from '../report/split.ts'
import { offCategories } from '../report/week-report.ts'
import { freeInWeek, slotsIn } from '../slots/week-slots.ts'
import { type Instant, instant, type Span } from '../time/instant.ts'
import { type Week, weekSpan } from '../time/week.ts'
import { timeline } from '../timeline/timeline.ts'
import { saidOf } from './note.ts'

/** The commitment for a week, made in the last reflection before it; `''` if there is none. */
export function commitmentFor(week: Week, config: Pick<Config, 'weeks'>): string {
  return saidOf(week, config).lastCommitment.trim()
}

export interface CommitmentState {
  readonly week: Week
  readonly text: string
  /** Time tracked in the week so far, in seconds. */
  readonly trackedSeconds: number
  /** Time spent on it so far, in seconds. */
  readonly doneSeconds: number
  /** Blocks planned for it that are not over, in order. */
  readonly coming: readonly PlannedBlock[]
  /** What became of the blocks planned for it, in order. */
  readonly blocks: readonly BlockFate[]
  /** Free slots for another block, if none is coming. */
  readonly slots: readonly Span[]
}

export interface CommitmentInput {
  readonly config: Config
  /** At least all entries that overlap the week. */
  readonly entries: readonly Entry[]
  /** Events nobody has classified: they take up time. */
  readonly waiting: readonly Span[]
  /** What the running block is expected to leave. */
  readonly running: readonly Entry[]
  readonly now: Instant
}

/** How much time a slot for the commitment asks for: one long stretch of focus. */
const slotSeconds = 90 * 60

/** Where the commitment of a week stands at `now`; `null` if the week has none. */
export function commitmentState(week: Week, input: CommitmentInput): CommitmentState | null {
  const { config, entries, now } = input
  const text = commitmentFor(week, config)
  if (text === '') return null
  const period = weekSpan(week, config.settings)
  const soFar = { from: period.from, to: instant(Math.max(period.from, Math.min(period.to, now))) }
  const segments = timeline(entries, soFar, offCategories(config.categories))
  const blocks = blockFates(blocksOfWeek(week, config, config.settings), segments, now)
  const coming = config.planned
    .filter(({ commitment, end }) => commitment === week && end > now)
    .toSorted((a, b) => a.start - b.start)
  const ofIt = blocks.filter(({ block }) => block.commitment === week)
  const started = segments.filter(({ entry }) => entry.commitment === week)
  // Work in a block's time that was not started from it, such as an entry by hand, is work on it too.
  const others = segments.filter(({ entry }) => entry.commitment !== week)
  const besides = ofIt.reduce((sum, { block }) => sum + secondsWithin(block, others), 0)
  return {
    week,
    text,
    trackedSeconds: secondsOfAll(segments),
    doneSeconds: secondsOfAll(started) + besides,
    coming,
    blocks: ofIt,
    slots: coming.length > 0 ? [] : freeSlots(week, input),
  }
}

function freeSlots(week: Week, { config, entries, waiting, running, now }: CommitmentInput) {
  const rows = [...entries, ...running, ...config.planned]
  const taken = rows.map(({ start, end }) => ({ from: start, to: end }))
  return slotsIn(freeInWeek(config, week, [...waiting, ...taken], now), slotSeconds, config)
}
