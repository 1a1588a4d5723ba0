// The tray menu as data: what can be done now, in one click if possible. Must not import electron.

import { breakMinutes, isBreakDue, snoozeMinutes } from '../../shared/focus/cycle.ts'
import { extendMinuteChoices } from '../../shared/focus/planned-end.ts'
import type { RecentBlock } from '../../shared/focus/recent.ts'
import { type FocusBlock, plannedMinuteChoices } from '../../shared/model/block.ts'
import type { Category } from '../../shared/model/category.ts'
import type { Config } from '../../shared/model/document.ts'
import type { Instant } from '../../shared/time/instant.ts'
import type { Words } from '../../shared/words/words.ts'
import { answerMenu } from './tray-ai.ts'
import {
  blockLine,
  cutForMenu,
  dayLines,
  type TrayAction,
  type TrayFacts,
  type TrayItem,
} from './tray-model.ts'

const startMinutes = 50
const separator: TrayItem = { kind: 'separator' }

export function trayMenu(facts: TrayFacts, now: Instant): readonly TrayItem[] {
  const { block, config, words } = facts
  const { t } = words
  return [
    { kind: 'text', label: block ? blockLine(block, now, config, words) : t('tray.idle') },
    ...dayLines(facts, now).map((label): TrayItem => ({ kind: 'text', label })),
    ...(facts.isAskingStillWorking ? stillWorkingItems(words) : []),
    ...(facts.toAnswer ? [answerMenu(facts.toAnswer, words)] : []),
    ...(facts.isReflectionDue ? [item(t('tray.reflection'), { kind: 'reflection' })] : []),
    separator,
    ...(block ? runningItems(block, config, now, words) : startItems(facts)),
    separator,
    item(t('tray.open'), { kind: 'open' }),
    item(t('tray.mini'), { kind: 'mini' }),
    item(t('tray.capture'), { kind: 'capture' }),
    item(t('tray.import'), { kind: 'import-calendar' }),
    separator,
    item(t('tray.quit'), { kind: 'quit' }),
  ]
}

function item(label: string, action: TrayAction): TrayItem {
  return { kind: 'action', label, action }
}

function stillWorkingItems({ t }: Words): readonly TrayItem[] {
  return [
    item(t('tray.still-working'), { kind: 'still-working', isStillWorking: true }),
    item(t('tray.ended'), { kind: 'still-working', isStillWorking: false }),
  ]
}

function runningItems(
  block: FocusBlock,
  config: Config,
  now: Instant,
  words: Words,
): readonly TrayItem[] {
  const { t } = words
  const stop = item(t('tray.stop'), { kind: 'stop' })
  if (block.rest) return [item(t('tray.back-to-work'), { kind: 'resume' }), stop]
  if (block.pausedAt !== null) return [item(t('tray.resume'), { kind: 'resume' }), stop]
  return [
    ...breakItems(block, config, now, words),
    item(t('tray.pause'), { kind: 'pause' }),
    stop,
    ...moreItems(block, words),
  ]
}

/** Only a block with an end can be extended. */
function moreItems({ plannedMinutes, finishAt }: FocusBlock, { t }: Words): readonly TrayItem[] {
  if (plannedMinutes === null && finishAt === null) return []
  return extendMinuteChoices.map((minutes) =>
    item(t('tray.more', { minutes }), { kind: 'extend', minutes }),
  )
}

function breakItems(
  block: FocusBlock,
  { settings }: Config,
  now: Instant,
  { t, duration }: Words,
): readonly TrayItem[] {
  if (!isBreakDue(block, now)) return []
  const length = duration(breakMinutes(block, settings.focus.cycles) * 60)
  return [
    item(t('tray.take-break', { length }), { kind: 'take-break' }),
    item(t('tray.snooze', { minutes: snoozeMinutes }), { kind: 'snooze-break' }),
    item(t('tray.skip-break'), { kind: 'skip-break' }),
    separator,
  ]
}

/** One click for recent work, two for anything else. */
function startItems(facts: TrayFacts): readonly TrayItem[] {
  const { config, words } = facts
  const { t } = words
  const last = lastStarted(facts)
  const recent = facts.recent.filter(({ categoryId }) => isUsable(categoryId, config))
  const again = (name: string) => t('tray.start-again', { minutes: startMinutes, name })
  return [
    ...(last ? [item(again(last.name), started(about(last), startMinutes)), separator] : []),
    ...recent.map((each) => item(recentLabel(each, config), startAgain(each, config))),
    ...(recent.length > 0 ? [separator] : []),
    ...(config.settings.focus.cycles.isOn
      ? [categoryMenu(t('tray.start-cycles'), config, (each) => inCycles(about(each)))]
      : []),
    ...plannedMinuteChoices.map((minutes) =>
      categoryMenu(t('tray.start-for', { minutes }), config, (each) =>
        started(about(each), minutes),
      ),
    ),
    categoryMenu(t('tray.start-open'), config, (each) => started(about(each), null)),
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

/** Starts the last work again, like the first item of the menu; `null` without a category. */
export function startLast(facts: TrayFacts): TrayAction | null {
  const last = lastStarted(facts)
  return last && started(about(last), startMinutes)
}

/** Only what was worked on last is offered first: a preset that nobody chose would count. */
function lastStarted({ config, recent }: TrayFacts): Category | null {
  const [last] = recent
  return config.categories.find(({ id, archived }) => id === last?.categoryId && !archived) ?? null
}

/** The same work again, in cycles if the person works in cycles. */
function startAgain(recent: RecentBlock, { settings }: Config): TrayAction {
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

/** `Interview notes – Discovery & research`, cut so that the menu does not get too wide. */
function recentLabel({ categoryId, goalId, note }: RecentBlock, config: Config): string {
  const category = config.categories.find(({ id }) => id === categoryId)?.name ?? categoryId
  const goal = config.goals.find(({ id }) => id === goalId)?.name ?? ''
  return [note, category, goal]
    .filter((part) => part !== '')
    .map(cutForMenu)
    .join(' – ')
}
