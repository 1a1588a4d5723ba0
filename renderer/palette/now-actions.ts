// What can be done now: with the running block, or to start one, and what waits for the person.
import type { RecentBlock } from '../../shared/focus/recent.ts'
import { api } from '../api.ts'
import { activeGoals, categoryName, goalName } from '../categories.ts'
import { startNextBlock } from '../start-block.ts'
import { show, visit } from '../window/navigation.ts'
import { run } from '../window/notices.ts'
import type { MainState } from '../window/state.ts'
import { t } from '../words.ts'
import { keyed, type PaletteAction } from './action.ts'

export function nowActions(
  app: MainState,
  recent: readonly RecentBlock[],
  minutes: number | null,
): readonly PaletteAction[] {
  return [
    ...(app.block ? runningActions(app) : []),
    ...startActions(app, recent, minutes),
    ...waitingActions(app),
  ]
}

function runningActions({ block }: MainState): readonly PaletteAction[] {
  if (!block) return []
  const group = t('palette.now')
  const onBreak = block.rest !== undefined && block.rest !== null
  const keys = keyed('pause-or-resume')
  const isRunning = block.pausedAt === null
  return [
    isRunning
      ? {
          id: 'pause',
          group,
          title: t('palette.pause'),
          ...keys,
          run: () => run(api().pauseBlock()),
        }
      : {
          id: 'resume',
          group,
          title: t(onBreak ? 'palette.back-to-work' : 'palette.resume'),
          ...keys,
          run: () => run(api().resumeBlock()),
        },
    {
      id: 'stop',
      group,
      title: t('palette.stop'),
      ...keyed('stop-block'),
      run: () => run(api().stopBlock()),
    },
    ...(isRunning && block.cycle
      ? [
          {
            id: 'break',
            group,
            title: t('palette.break'),
            run: () => run(api().takeBreak()),
          },
        ]
      : []),
  ]
}

/** What waits for an answer, a category or a reflection. */
function waitingActions({
  question,
  waitingCount,
  reflectionDue,
}: MainState): readonly PaletteAction[] {
  const group = t('palette.now')
  return [
    ...(question?.kind === 'ai-helped'
      ? [{ id: 'answer', group, title: t('palette.answer'), run: () => show('today') }]
      : []),
    ...(waitingCount > 0
      ? [
          {
            id: 'classify',
            group,
            title: t('palette.classify', { count: waitingCount }),
            run: () => show('meetings'),
          },
        ]
      : []),
    ...(reflectionDue === null
      ? []
      : [{ id: 'reflect', group, title: t('palette.reflect'), run: () => visit('reflection') }]),
  ]
}

/**
 * Recent work first, then every category, then every category for every goal. While a block runs they take its place, and
 * are offered only where they are looked for.
 */
function startActions(
  { config, block: running }: MainState,
  recent: readonly RecentBlock[],
  plannedMinutes: number | null,
): readonly PaletteAction[] {
  const group = t('palette.now')
  const start = (block: RecentBlock) => async () => {
    const details = { ...block, plannedMinutes }
    const started = running ? api().switchBlock(details) : api().startBlock(details)
    if (await run(started)) show('today')
  }
  const onlyFound = running ? { isOnlyFound: true } : {}
  const nameOf = ({ categoryId, goalId, note }: RecentBlock) =>
    [
      note || categoryName(config, categoryId),
      note ? categoryName(config, categoryId) : '',
      goalId === null ? '' : goalName(config, goalId),
    ]
      .filter((part) => part !== '')
      .join(' · ')
  const categories = config.categories.filter(
    ({ archived, stance }) => !archived && stance !== 'off',
  )
  const blocks = categories.map(({ id }) => ({ categoryId: id, goalId: null, note: '' }))
  const withGoals = activeGoals(config).flatMap(({ id: goalId }) =>
    blocks.map((block) => ({ ...block, goalId })),
  )
  return [
    ...(running
      ? []
      : [
          {
            id: 'start',
            group,
            title: t('palette.start'),
            words: t('palette.find-start'),
            ...keyed('start-block'),
            run: startNextBlock,
          },
        ]),
    ...recent.map((block, index) => ({
      id: `recent-${index}`,
      group,
      title: t(running ? 'palette.switch-again' : 'palette.start-again', { name: nameOf(block) }),
      ...onlyFound,
      run: start(block),
    })),
    ...[...blocks, ...withGoals].map((block) => ({
      id: `start-${block.categoryId}-${block.goalId}`,
      group,
      title: running
        ? t('palette.switch', { name: nameOf(block) })
        : t('do.start-named', { title: nameOf(block) }),
      words: t('palette.find-start'),
      isOnlyFound: true,
      run: start(block),
    })),
  ]
}
