// Which free stretches to book: long enough, at the time of day the person prefers, and never breaking up the last long
// one.
import type { SlotSettings } from '../model/settings.ts'
import { addSeconds, type Instant, instant, type Span } from '../time/instant.ts'

/** A stretch this long is worth keeping whole. */
const longSeconds = 2 * 3600
/** Longer blocks are cut: nobody stays focused for a whole morning. */
const longestBlockSeconds = 3 * 3600
/** Blocks begin and end on the quarter hour. */
const stepSeconds = 15 * 60
/** Where that leaves a few minutes missing, the blocks are widened by steps of this. */
const fineStepSeconds = 5 * 60

export interface ProposeInput {
  /** Free stretches in order of time. */
  readonly free: readonly Span[]
  readonly neededSeconds: number
  readonly settings: SlotSettings
  /** Identifies the day. */
  readonly dayOf: (at: Instant) => string
  /** Hour of the day, 0 to 24, with fractions. */
  readonly hourOf: (at: Instant) => number
}

/** Blocks that together give the time needed, or as much of it as fits; in order of time. */
export function proposeSlots(input: ProposeInput): readonly Span[] {
  const { settings, neededSeconds } = input
  const least = settings.minMinutes * 60
  const chosen: Chosen[] = []
  let missing = neededSeconds
  for (const stretch of byPreference(input)) {
    if (missing <= 0) break
    const block = blockIn(stretch, Math.max(missing, least), least, isLastLong(stretch, input))
    if (!block) continue
    chosen.push({ block, stretch })
    missing -= lengthOf(block)
  }
  return widened(chosen, missing).toSorted((a, b) => a.from - b.from)
}

interface Chosen {
  readonly block: Span
  /** The free stretch it lies in. */
  readonly stretch: Span
}

/** The blocks, as much longer as their stretches allow while time is still missing. */
function widened(chosen: readonly Chosen[], missingSeconds: number): readonly Span[] {
  let missing = missingSeconds
  return chosen.map(({ block, stretch }) => {
    if (missing <= 0) return block
    const to = Math.min(
      Math.floor(stretch.to / fineStepSeconds) * fineStepSeconds,
      block.to + Math.ceil(missing / fineStepSeconds) * fineStepSeconds,
      block.from + longestBlockSeconds,
    )
    missing -= Math.max(0, to - block.to)
    const from = Math.max(
      Math.ceil(stretch.from / fineStepSeconds) * fineStepSeconds,
      block.from - Math.max(0, Math.ceil(missing / fineStepSeconds) * fineStepSeconds),
      Math.max(to, block.to) - longestBlockSeconds,
    )
    missing -= Math.max(0, block.from - from)
    return { from: instant(Math.min(from, block.from)), to: instant(Math.max(to, block.to)) }
  })
}

function lengthOf({ from, to }: Span): number {
  return to - from
}

/** Preferred times first, earlier days first among them. */
function byPreference({ free, settings, hourOf }: ProposeInput): readonly Span[] {
  const isPreferred = ({ from }: Span) => {
    if (settings.preferred === 'any') return true
    return settings.preferred === 'morning' ? hourOf(from) < 12 : hourOf(from) >= 12
  }
  return [...free.filter(isPreferred), ...free.filter((span) => !isPreferred(span))]
}

/** Whether its day has no other long stretch: taking part of it would leave the day in pieces. */
function isLastLong(stretch: Span, { free, settings, dayOf }: ProposeInput): boolean {
  if (!settings.keepLongest || !isLong(stretch)) return false
  const day = dayOf(stretch.from)
  return !free.some((other) => other !== stretch && isLong(other) && dayOf(other.from) === day)
}

function isLong({ from, to }: Span): boolean {
  return to - from >= longSeconds
}

/**
 * A block at the start of the stretch. A stretch that must stay whole is taken whole if at least half of it is needed,
 * and otherwise not at all.
 */
function blockIn(
  stretch: Span,
  wanted: number,
  least: number,
  mustStayWhole: boolean,
): Span | null {
  const from = instant(Math.ceil(stretch.from / stepSeconds) * stepSeconds)
  const room = Math.floor((stretch.to - from) / stepSeconds) * stepSeconds
  const rounded = Math.ceil(wanted / stepSeconds) * stepSeconds
  const length = mustStayWhole ? room : Math.min(rounded, longestBlockSeconds, room)
  if (length < least || length > longestBlockSeconds) return null
  if (mustStayWhole && rounded < room / 2) return null
  return { from, to: addSeconds(from, length) }
}
