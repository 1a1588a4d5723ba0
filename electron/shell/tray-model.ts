// What the tray shows, as data: the text and the state of the icon. Must not import electron.

import type { CommandInput } from '../../shared/commands/table.ts'
import { blockProgress, breakProgress } from '../../shared/focus/progress.ts'
import type { RecentBlock } from '../../shared/focus/recent.ts'
import { formatClock } from '../../shared/format/lengths.ts'
import type { FocusBlock } from '../../shared/model/block.ts'
import type { Config } from '../../shared/model/document.ts'
import type { AiUse } from '../../shared/model/entry.ts'
import { dayFinding } from '../../shared/report/day-finding.ts'
import type { DayData } from '../../shared/report/periods.ts'
import type { Instant } from '../../shared/time/instant.ts'
import type { Words } from '../../shared/words/words.ts'

export interface TrayFacts {
  readonly words: Words
  readonly config: Config
  readonly block: FocusBlock | null
  /** What was last worked on, each once, newest first; empty while a block runs. */
  readonly recent: readonly RecentBlock[]
  readonly isAskingStillWorking: boolean
  /** The block that still needs an answer about AI; `null` if there is none. */
  readonly toAnswer: ToAnswer | null
  readonly day: DayData
  /** The commitment of this week; `''` if there is none. */
  readonly commitment: string
  /** Whether a week's reflection is due. */
  readonly isReflectionDue: boolean
}

/** The block that the answer is about. */
export interface ToAnswer {
  /** The entry the answer goes to. */
  readonly entryId: string
  /** A short form of what it was about. */
  readonly name: string
  /** The tool an answer names; `''` if none is known. */
  readonly tool: string
}

export type TrayAction =
  | { readonly kind: 'start'; readonly input: CommandInput<'startBlock'> }
  | { readonly kind: 'pause' | 'resume' | 'stop' | 'take-break' | 'snooze-break' | 'skip-break' }
  | { readonly kind: 'extend'; readonly minutes: number }
  | { readonly kind: 'open' | 'reflection' | 'mini' | 'capture' | 'import-calendar' | 'quit' }
  | { readonly kind: 'still-working'; readonly isStillWorking: boolean }
  | { readonly kind: 'answer-ai'; readonly entryId: string; readonly answer: AiUse }
  | { readonly kind: 'ask-ai'; readonly entryId: string }

export type TrayItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'action'; readonly label: string; readonly action: TrayAction }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly TrayItem[] }

const longestPart = 40

/** Cut so that the menu does not get too wide. */
export function cutForMenu(text: string): string {
  return text.length > longestPart ? `${text.slice(0, longestPart - 1).trimEnd()}…` : text
}

export const trayIconStates = ['idle', 'running', 'paused', 'overtime', 'break'] as const

export interface TrayIconState {
  readonly state: (typeof trayIconStates)[number]
  /** 0 to 1 of the planned length, in steps, so that the icon is not redrawn every second. */
  readonly fraction: number
}

const iconSteps = 24

export function trayIconState(block: FocusBlock | null, now: Instant): TrayIconState {
  if (!block) return { state: 'idle', fraction: 0 }
  const { state, fraction } = blockProgress(block, now)
  return {
    state: state === 'away' ? 'paused' : state,
    fraction: Math.floor((breakFraction(block, now) ?? fraction ?? 1) * iconSteps) / iconSteps,
  }
}

function breakFraction(block: FocusBlock, now: Instant): number | null {
  const { rest } = block
  const progress = breakProgress(block, now)
  return rest && progress && 1 - progress.remainingSeconds / (rest.minutes * 60)
}

/** The running time alone, `24:13` or `+1:05` past the planned end; `''` when idle. */
export function trayTime(block: FocusBlock | null, now: Instant): string {
  if (!block) return ''
  const { left, over, soFar } = clockOf(block, now)
  if (left === null) return formatClock(soFar)
  return over > 0 ? `+${formatClock(over)}` : formatClock(left)
}

/**
 * `Offwheel – no focus block running`, or the first line of the menu; below it the day and the commitment. Cut to what
 * Windows shows.
 */
export function trayTooltip(facts: TrayFacts, now: Instant): string {
  const { block, config, words } = facts
  const first = block ? blockLine(block, now, config, words) : words.t('tray.idle-tooltip')
  const text = [first, ...dayLines(facts, now)].join('\n')
  if (text.length <= longestTooltip) return text
  // Between two words, or in one that is as long as all of it.
  const cut = text.slice(0, longestTooltip - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTooltip / 2)).trimEnd()}…`
}

const longestTooltip = 127

/** The finding of the day, and what the person wants to do differently this week. */
export function dayLines(
  { day, config, block, commitment, words }: TrayFacts,
  now: Instant,
): readonly string[] {
  return [
    dayFinding(day, { config, now, isRunning: block !== null, words }),
    ...(commitment === ''
      ? []
      : [words.t('tray.commitment', { commitment: cutForMenu(commitment) })]),
  ]
}

/** `24 min left – Discovery & research`: to the minute, so that it is not redrawn every second. */
export function blockLine(
  block: FocusBlock,
  now: Instant,
  { categories }: Config,
  words: Words,
): string {
  const { left, over, soFar } = clockOf(block, now)
  const { state } = blockProgress(block, now)
  const says = left === null ? 'so-far' : over > 0 ? 'over' : 'left'
  const name = categories.find(({ id }) => id === block.categoryId)?.name ?? block.categoryId
  const length = words.duration(over || (left ?? soFar))
  return words.t(`tray.${says}`, { state, length, name })
}

/**
 * In how many seconds the text of a block next changes because time passes: macOS shows seconds, the others the nearest
 * minute. `null` while nothing changes.
 */
export function trayChangesIn(
  block: FocusBlock | null,
  now: Instant,
  shown: 'second' | 'minute',
): number | null {
  if (!block) return null
  const { state } = blockProgress(block, now)
  if (state === 'paused' || state === 'away') return null
  if (shown === 'second') return 1
  const { left, over, soFar } = clockOf(block, now)
  const isLeft = left !== null && over === 0
  // A length rounds the other way from half a minute on.
  const intoMinute = ((isLeft ? left : over || soFar) + 30) % 60
  return isLeft ? intoMinute + 1 : 60 - intoMinute
}

/**
 * For the current break if there is one, otherwise for the block; all in seconds, and `left` is `null` without an end.
 */
function clockOf(block: FocusBlock, now: Instant) {
  const rest = breakProgress(block, now)
  if (rest) return { left: rest.remainingSeconds, over: rest.overSeconds, soFar: 0 }
  const { remainingSeconds, overtimeSeconds, workedSeconds } = blockProgress(block, now)
  return { left: remainingSeconds, over: overtimeSeconds, soFar: workedSeconds }
}
