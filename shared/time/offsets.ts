// How far a zone's clocks are from UTC, kept in blocks: asking the platform takes a thousand times longer than a
// lookup, and a report over years asks for every midnight in them.
import { Temporal } from 'temporal-polyfill'
import { DAY } from './civil.ts'

/** No zone has changed its clocks twice within this many days since computers have time zones. */
const blockSeconds = 14 * DAY

/** The offset during a stretch of time in which it changes at most once. */
interface Block {
  readonly before: number
  /** Seconds since 1970 from which `after` applies. */
  readonly changesAt: number
  readonly after: number
}

export class ZoneOffsets {
  readonly #zone: string
  readonly #blocks = new Map<number, Block>()

  constructor(zone: string) {
    this.#zone = zone
  }

  /** Seconds east of UTC at a number of seconds since 1970. */
  at(seconds: number): number {
    const number = Math.floor(seconds / blockSeconds)
    let block = this.#blocks.get(number)
    if (!block) {
      block = this.#make(number)
      this.#blocks.set(number, block)
    }
    return seconds < block.changesAt ? block.before : block.after
  }

  #make(number: number): Block {
    let low = number * blockSeconds
    let high = low + blockSeconds
    const before = this.#ask(low)
    const after = this.#ask(high)
    if (before === after) return { before, changesAt: high, after }
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (this.#ask(middle) === before) low = middle
      else high = middle
    }
    return { before, changesAt: high, after }
  }

  #ask(seconds: number): number {
    const there = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(
      this.#zone,
    )
    return Math.floor(there.offsetNanoseconds / 1_000_000_000)
  }
}

const known = new Map<string, ZoneOffsets>()

/** One table per zone, shared by all callers. */
export function offsetsOf(zone: string): ZoneOffsets {
  let offsets = known.get(zone)
  if (!offsets) {
    offsets = new ZoneOffsets(zone)
    known.set(zone, offsets)
  }
  return offsets
}
