// The tray's menu, as data: what can be done now, in one click where possible. No electron here.
import { type FocusBlock, plannedMinuteChoices } from '../../shared/focus/block.ts'
import { breakMinutes, isBreakDue, snoozeMinutes } from '../../shared/focus/cycle.ts'
import { extendMinuteChoices } from '../../shared/focus/planned-end.ts'
import type { RecentBlock } from '../../shared/focus/recent.ts'
import { formatDuration } from '../../shared/format/format.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Category } from '../../shared/model/settings.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { answerMenu } from './tray-ai.ts'
import {
  blockLine,
  cutForMenu,
  type TrayAction,
  type TrayFacts,
  type TrayItem,
} from './tray-model.ts'

const startMinutes = 50
const separator: TrayItem = { kind: 'separator' }

export function trayMenu(facts: TrayFacts, now: Instant): readonly TrayItem[] {
  const { block, config } = facts
  return [
    { kind: 'text', label: block ? blockLine(block, now, config) : 'No focus block running' },
    ...(facts.isAskingStillWorking ? stillWorkingItems : []),
    ...(facts.toAnswer ? [answerMenu(facts.toAnswer)] : []),
    ...(facts.isReflectionDue ? [item('Look back at your week…', { kind: 'reflection' })] : []),
    separator,
    ...(block ? runningItems(block, config, now) : startItems(facts)),
    separator,
    item('Open Offwheel', { kind: 'open' }),
    item('Mini window', { kind: 'mini' }),
    item('Capture a request…', { kind: 'capture' }),
    item('Import calendar…', { kind: 'import-calendar' }),
    separator,
    item('Quit', { kind: 'quit' }),
  ]
}

function item(label: string, action: TrayAction): TrayItem {
  return { kind: 'action', label, action }
}

const stillWorkingItems: readonly TrayItem[] = [
  item('Still working', { kind: 'still-working', isStillWorking: true }),
  item('It ended when Offwheel last ran', { kind: 'still-working', isStillWorking: false }),
]

function runningItems(block: FocusBlock, config: Config, now: Instant): readonly TrayItem[] {
  const stop = item('Stop', { kind: 'stop' })
  if (block.rest) return [item('Back to work', { kind: 'resume' }), stop]
  if (block.pausedAt !== null) return [item('Resume', { kind: 'resume' }), stop]
  return [
    ...breakItems(block, config, now),
    item('Pause', { kind: 'pause' }),
    stop,
    ...moreItems(block),
  ]
}

/** A block with an end can have a later one. */
function moreItems({ plannedMinutes, finishAt }: FocusBlock): readonly TrayItem[] {
  if (plannedMinutes === null && finishAt === null) return []
  return extendMinuteChoices.map((minutes) =>
    item(`${minutes} min more`, { kind: 'extend', minutes }),
  )
}

function breakItems(block: FocusBlock, { settings }: Config, now: Instant): readonly TrayItem[] {
  if (!isBreakDue(block, now)) return []
  const length = formatDuration(breakMinutes(block, settings.focus.cycles) * 60)
  return [
    item(`Take a break of ${length}`, { kind: 'take-break' }),
    item(`Ask again in ${snoozeMinutes} min`, { kind: 'snooze-break' }),
    item('Skip the break', { kind: 'skip-break' }),
    separator,
  ]
}

/** One click for what was done last and lately, two for anything else. */
function startItems(facts: TrayFacts): readonly TrayItem[] {
  const { config } = facts
  const last = lastStarted(facts)
  if (!last) return []
  const recent = facts.recent.filter(({ categoryId }) => isUsable(categoryId, config))
  return [
    item(`Start ${startMinutes} min – ${last.name}`, started(about(last), startMinutes)),
    ...(recent.length > 0 ? [separator] : []),
    ...recent.map((each) => item(recentLabel(each, config), again(each, config))),
    separator,
    ...(config.settings.focus.cycles.isOn
      ? [categoryMenu('Start in cycles', config, (each) => inCycles(about(each)))]
      : []),
    ...plannedMinuteChoices.map((minutes) =>
      categoryMenu(`Start ${minutes} min`, config, (each) => started(about(each), minutes)),
    ),
    categoryMenu('Start without an end', config, (each) => started(about(each), null)),
  ]
}

function categoryMenu(
  label: string,
  { categories }: Config,
  action: (category: Category) => TrayAction,
): TrayItem {
  const offered = categories.filter(({ archived }) => !archived)
  return { kind: 'submenu', label, items: offered.map((each) => item(each.name, action(each))) }
}

/** Starts what was done last, as the first item does; `null` without a category. */
export function startLast(facts: TrayFacts): TrayAction | null {
  const last = lastStarted(facts)
  return last && started(about(last), startMinutes)
}

function lastStarted({ config, recent }: TrayFacts): Category | null {
  const categories = config.categories.filter(({ archived }) => !archived)
  const [last] = recent
  return categories.find(({ id }) => id === last?.categoryId) ?? categories[0] ?? null
}

/** The same again: in cycles where the person works in them. */
function again(recent: RecentBlock, { settings }: Config): TrayAction {
  return settings.focus.cycles.isOn ? inCycles(recent) : started(recent, startMinutes)
}

function started(block: RecentBlock, plannedMinutes: number | null): TrayAction {
  return { kind: 'start', input: { ...block, plannedMinutes } }
}

function inCycles(block: RecentBlock): TrayAction {
  return { kind: 'start', input: { ...block, plannedMinutes: null, inCycles: true } }
}

function about({ id }: Category): RecentBlock {
  return { categoryId: id, goalId: null, note: '' }
}

function isUsable(categoryId: string, { categories }: Config): boolean {
  return categories.some(({ id, archived }) => id === categoryId && !archived)
}

/** `Interview notes – Discovery & research`, cut where a menu would grow too wide. */
function recentLabel({ categoryId, goalId, note }: RecentBlock, config: Config): string {
  const category = config.categories.find(({ id }) => id === categoryId)?.name ?? categoryId
  const goal = config.goals.find(({ id }) => id === goalId)?.name ?? ''
  return [note, category, goal]
    .filter((part) => part !== '')
    .map(cutForMenu)
    .join(' – ')
}
