// What the tray shows, as data: the text, the icon's state and the menu. No electron here.

import type { FocusBlock } from '../../shared/focus/block.ts'
import { plannedMinuteChoices } from '../../shared/focus/block.ts'
import { blockProgress } from '../../shared/focus/progress.ts'
import { formatClock, formatDuration } from '../../shared/format/format.ts'
import type { CommandInput } from '../../shared/ipc.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Category } from '../../shared/model/settings.ts'
import type { Instant } from '../../shared/time/instant.ts'

export interface TrayFacts {
  readonly config: Config
  readonly block: FocusBlock | null
  /** The category started last, `null` before the first. */
  readonly lastCategoryId: string | null
  readonly isAskingStillWorking: boolean
}

export type TrayAction =
  | { readonly kind: 'start'; readonly input: CommandInput<'startBlock'> }
  | { readonly kind: 'pause' | 'resume' | 'stop' | 'open' | 'capture' | 'import-calendar' | 'quit' }
  | { readonly kind: 'still-working'; readonly isStillWorking: boolean }

export type TrayItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'action'; readonly label: string; readonly action: TrayAction }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly TrayItem[] }

export interface TrayIconState {
  readonly state: 'idle' | 'running' | 'paused' | 'overtime' | 'break'
  /** 0 to 1 of the planned length, in steps so that the icon is not drawn anew each second. */
  readonly fraction: number
}

const iconSteps = 24
const startMinutes = 50

export function trayIconState(block: FocusBlock | null, now: Instant): TrayIconState {
  if (!block) return { state: 'idle', fraction: 0 }
  const { state, fraction } = blockProgress(block, now)
  return {
    state: state === 'away' ? 'paused' : state,
    fraction: Math.floor((fraction ?? 1) * iconSteps) / iconSteps,
  }
}

/** The running time alone, `24:13` or `+1:05` past the planned end; `''` when idle. */
export function trayTime(block: FocusBlock | null, now: Instant): string {
  if (!block) return ''
  const { remainingSeconds, overtimeSeconds, workedSeconds } = blockProgress(block, now)
  if (remainingSeconds === null) return formatClock(workedSeconds)
  return overtimeSeconds > 0 ? `+${formatClock(overtimeSeconds)}` : formatClock(remainingSeconds)
}

/** `24:13 left – Discovery & research`, for the tooltip. */
export function trayTooltip({ block, config }: TrayFacts, now: Instant): string {
  if (!block) return 'Offwheel – no focus block running'
  return `${timeInWords(block, now, trayTime(block, now).replace('+', ''))} – ${nameOf(block.categoryId, config)}`
}

export function trayMenu(facts: TrayFacts, now: Instant): readonly TrayItem[] {
  const { block, config } = facts
  return [
    { kind: 'text', label: block ? minutesLine(block, config, now) : 'No focus block running' },
    ...(facts.isAskingStillWorking ? stillWorkingItems : []),
    { kind: 'separator' },
    ...(block ? runningItems(block) : startItems(facts)),
    { kind: 'separator' },
    { kind: 'action', label: 'Capture a request…', action: { kind: 'capture' } },
    { kind: 'action', label: 'Open Offwheel', action: { kind: 'open' } },
    { kind: 'action', label: 'Import calendar…', action: { kind: 'import-calendar' } },
    { kind: 'separator' },
    { kind: 'action', label: 'Quit', action: { kind: 'quit' } },
  ]
}

const stillWorkingItems: readonly TrayItem[] = [
  {
    kind: 'action',
    label: 'Still working',
    action: { kind: 'still-working', isStillWorking: true },
  },
  {
    kind: 'action',
    label: 'It ended when Offwheel last knew of it',
    action: { kind: 'still-working', isStillWorking: false },
  },
]

function runningItems({ pausedAt }: FocusBlock): readonly TrayItem[] {
  return [
    pausedAt === null
      ? { kind: 'action', label: 'Pause', action: { kind: 'pause' } }
      : { kind: 'action', label: 'Resume', action: { kind: 'resume' } },
    { kind: 'action', label: 'Stop', action: { kind: 'stop' } },
  ]
}

/** One click for what was done last, two for anything else. */
function startItems(facts: TrayFacts): readonly TrayItem[] {
  const { config } = facts
  const categories = config.categories.filter(({ archived }) => !archived)
  const last = lastStarted(facts)
  if (!last) return []
  return [
    {
      kind: 'action',
      label: `Start ${startMinutes} min – ${last.name}`,
      action: start(last, startMinutes),
    },
    ...[...plannedMinuteChoices, null].map(
      (minutes): TrayItem => ({
        kind: 'submenu',
        label: minutes === null ? 'Start without an end' : `Start ${minutes} min`,
        items: categories.map((category) => ({
          kind: 'action',
          label: category.name,
          action: start(category, minutes),
        })),
      }),
    ),
  ]
}

/** Starts what was done last, as the first item does; `null` without a category. */
export function startLast(facts: TrayFacts): TrayAction | null {
  const last = lastStarted(facts)
  return last && start(last, startMinutes)
}

function lastStarted({ config, lastCategoryId }: TrayFacts): Category | null {
  const categories = config.categories.filter(({ archived }) => !archived)
  return categories.find(({ id }) => id === lastCategoryId) ?? categories[0] ?? null
}

function start({ id }: Category, plannedMinutes: number | null): TrayAction {
  return { kind: 'start', input: { categoryId: id, goalId: null, note: '', plannedMinutes } }
}

/** To the minute: the menu is drawn on change and each minute, not each second. */
function minutesLine(block: FocusBlock, config: Config, now: Instant): string {
  const { remainingSeconds, overtimeSeconds, workedSeconds } = blockProgress(block, now)
  const time = formatDuration(overtimeSeconds || (remainingSeconds ?? workedSeconds))
  return `${timeInWords(block, now, time)} – ${nameOf(block.categoryId, config)}`
}

function timeInWords(block: FocusBlock, now: Instant, time: string): string {
  const { state, remainingSeconds, overtimeSeconds } = blockProgress(block, now)
  const suffix = remainingSeconds === null ? '' : overtimeSeconds > 0 ? ' over' : ' left'
  const prefix = state === 'paused' ? 'Paused, ' : state === 'away' ? 'Away, ' : ''
  return `${prefix}${time}${suffix}`
}

function nameOf(categoryId: string, { categories }: Config): string {
  return categories.find(({ id }) => id === categoryId)?.name ?? categoryId
}
