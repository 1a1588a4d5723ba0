import { isolated } from '../format/isolated.ts'
import { isCalendarEntry } from '../meetings/follow.ts'
import type { Config } from '../model/document.ts'
import { type Instant, instant } from '../time/instant.ts'
import type { Words } from '../words/words.ts'
import { counting } from './counting.ts'
import { dayParts } from './day-parts.ts'
import type { DayData, SegmentRow } from './periods.ts'

export interface FindingInput {
  readonly config: Config
  readonly now: Instant
  /** Whether a block runs, on the day of today. */
  readonly isRunning: boolean
  readonly words: Words
}

/**
 * `57 min tracked so far, 35% of it strategy; 2 h 45 min of meetings ahead.` True when it is read: future time is not
 * tracked, and a running block counts once it ends.
 */
export function dayFinding(data: DayData, { config, now, isRunning, words }: FindingInput): string {
  const { t, duration, share } = words
  const entries = new Map(data.entries.map((entry) => [entry.id, entry]))
  const isStrategy = counting({ kind: 'stance', stance: 'strategy' }, config.categories)
  const counts = ({ entryId }: SegmentRow) => {
    const entry = entries.get(entryId)
    return entry !== undefined && isStrategy(entry)
  }
  const { soFar, ahead } = dayParts(data.segments, now)
  const strategy = dayParts(data.segments.filter(counts), now)
  const isOver = data.to <= now
  const kind = kindAhead(data, now)
  const values = {
    ahead: duration(ahead),
    tracked: duration(soFar),
    share: strategy.soFar === soFar ? 'all' : share(strategy.soFar / soFar),
  }
  if (soFar === 0) {
    if (isOver) return t('today.nothing-that-day')
    if (data.from > now) {
      return ahead === 0 ? t('today.nothing-planned') : t(`today.${kind}-ahead`, values)
    }
    if (isRunning) return t('today.first-running')
    return ahead === 0 ? t('today.nothing-yet') : t(`today.nothing-yet-${kind}-ahead`, values)
  }
  if (isOver) return t(`today.tracked${strategy.soFar === 0 ? '-no-strategy' : ''}`, values)
  // The running block may be the strategy that is missing.
  const none = isRunning ? '-running' : '-no-strategy'
  const some = strategy.soFar === 0 ? none : ''
  return ahead === 0
    ? t(`today.so-far${some}`, values)
    : t(`today.so-far-${kind}-ahead${some}`, values)
}

export interface ViewFindingInput extends FindingInput {
  /** The commitment of a week in which nothing is tracked yet; `''` if there is none, or something is. */
  readonly newWeek: string
}

/**
 * The same as a sentence of its own, away from the running block: it says that the block is not counted yet. A week in
 * which nothing is tracked begins with its commitment.
 */
export function dayFindingInView(data: DayData, input: ViewFindingInput): string {
  const { now, isRunning, words, newWeek } = input
  const { soFar, ahead } = dayParts(data.segments, now)
  if (isHeadline(newWeek) && !isRunning && soFar === 0) {
    const begins = words.t('today.new-week', { commitment: asSentence(newWeek) })
    if (ahead === 0) return begins
    const comes = words.t(`today.${kindAhead(data, now)}-ahead`, { ahead: words.duration(ahead) })
    return `${begins} ${comes}`
  }
  const finding = dayFinding(data, input)
  return isRunning && soFar > 0 ? `${finding} ${words.t('finding.block-running')}` : finding
}

/** How many characters of a headline are read at a glance. */
const mostInHeadline = 90

/** Whether a commitment can be the first sentence of a page: there is one, in one short line. */
export function isHeadline(commitment: string): boolean {
  return commitment !== '' && commitment.length <= mostInHeadline && !commitment.includes('\n')
}

function asSentence(text: string): string {
  const said = isolated(text)
  return /[.!?…]$/.test(text) ? said : `${said}.`
}

/** Whether only meetings lie ahead, or other time as well. */
function kindAhead({ entries, segments }: DayData, now: Instant): 'meetings' | 'time' {
  const meetings = new Set(entries.filter(isCalendarEntry).map(({ id }) => id))
  const ahead = segments.filter(({ end }) => end > now)
  return ahead.every(({ entryId }) => meetings.has(entryId)) ? 'meetings' : 'time'
}

/**
 * When a length in the finding next changes because time passes: a minute of what is under way, the beginning of what
 * comes next, or the end of the day. A share may turn a few seconds before its lengths do.
 */
export function findingChangesAt({ segments, to }: DayData, now: Instant): Instant {
  const underWay = segments.find(({ start, end }) => start <= now && end > now)
  if (!underWay) return segments.find(({ start }) => start > now)?.start ?? to
  const { soFar, ahead } = dayParts(segments, now)
  // Lengths are rounded: what grows turns at half a minute, what shrinks just below it. The first and last second of
  // something are told from nothing.
  const untilMore = soFar === 0 ? 1 : 60 - ((soFar + 30) % 60)
  const untilLess = ahead < 30 ? ahead : ((ahead + 30) % 60) + 1
  const inSeconds = ahead === 0 ? untilMore : Math.min(untilMore, untilLess)
  return instant(Math.min(underWay.end, now + inSeconds))
}
