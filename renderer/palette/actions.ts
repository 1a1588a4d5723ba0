// Everything the palette can do, as a list: the name of each action, its group, and what it does.
import type { RecentBlock } from '../../shared/focus/recent.ts'
import { views } from '../../shared/views.ts'
import { api } from '../api.ts'
import { activeGoals, categoryName, goalName } from '../categories.ts'
import { keyLabels } from '../key-names.ts'
import { type KeyAction, keyBindings } from '../keys.ts'
import { goToSection, settingsSections } from '../views/settings/sections.ts'
import { exportData, importCalendars, importData } from '../window/files.ts'
import { goToPresent, openSheet, show, walk } from '../window/navigation.ts'
import { redo, run, undo } from '../window/notices.ts'
import type { MainState } from '../window/state.ts'
import { t, words } from '../words.ts'

export interface PaletteAction {
  readonly id: string
  readonly group: string
  readonly title: string
  /** Other words it is found by. */
  readonly words?: string
  /** The key that does the same. */
  readonly keys?: string
  /** Too many to list before anything is typed. */
  readonly isOnlyFound?: boolean
  /** Missing if there is something to read but nothing to do. */
  readonly run?: () => void
}

/** The interface between the palette and the window. */
export interface Outside {
  readonly newEntry: () => void
}

export function paletteActions(
  app: MainState,
  recent: readonly RecentBlock[],
  minutes: number | null,
  outside: Outside,
): readonly PaletteAction[] {
  return [
    ...(app.block ? runningActions(app) : startActions(app, recent, minutes)),
    ...writeActions(app, outside),
    ...viewActions(),
    ...otherActions(),
  ]
}

function runningActions({ block }: MainState): readonly PaletteAction[] {
  const group = t('palette.block')
  const isPaused = block?.pausedAt !== null
  return [
    isPaused
      ? { id: 'resume', group, title: t('palette.resume'), run: () => run(api().resumeBlock()) }
      : { id: 'pause', group, title: t('palette.pause'), run: () => run(api().pauseBlock()) },
    {
      id: 'stop',
      group,
      title: t('palette.stop'),
      run: () => run(api().stopBlock()),
    },
  ]
}

/** Recent work first, then every category, then every category for every goal. */
function startActions(
  { config }: MainState,
  recent: readonly RecentBlock[],
  plannedMinutes: number | null,
): readonly PaletteAction[] {
  const group = t('palette.block')
  const start = (block: RecentBlock) => async () => {
    if (await run(api().startBlock({ ...block, plannedMinutes }))) show('today')
  }
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
    ...recent.map((block, index) => ({
      id: `recent-${index}`,
      group,
      title: t('palette.start-again', { name: nameOf(block) }),
      run: start(block),
    })),
    ...[...blocks, ...withGoals].map((block) => ({
      id: `start-${block.categoryId}-${block.goalId}`,
      group,
      title: t('do.start-named', { title: nameOf(block) }),
      words: t('palette.find-start'),
      isOnlyFound: true,
      run: start(block),
    })),
  ]
}

function writeActions(app: MainState, { newEntry }: Outside): readonly PaletteAction[] {
  const group = t('palette.write')
  return [
    { id: 'new-entry', group, title: t('palette.new-entry'), ...keyed('new-entry'), run: newEntry },
    {
      id: 'quick',
      group,
      title: t('palette.quick-entry'),
      ...keyed('quick-entry'),
      run: () => openSheet({ kind: 'quick' }),
    },
    {
      id: 'capture',
      group,
      title: t('palette.capture'),
      ...keyed('capture'),
      run: () => openSheet({ kind: 'capture' }),
    },
    ...(app.undo
      ? [
          {
            id: 'undo',
            group,
            title: t('palette.undo', { what: words().edit(app.undo) }),
            ...keyed('undo'),
            run: undo,
          },
        ]
      : []),
    ...(app.redo
      ? [
          {
            id: 'redo',
            group,
            title: t('palette.redo', { what: words().edit(app.redo) }),
            ...keyed('redo'),
            run: redo,
          },
        ]
      : []),
  ]
}

function viewActions(): readonly PaletteAction[] {
  const group = t('palette.go')
  return [
    ...views.map((view) => ({
      id: `view-${view}`,
      group,
      title: t(`view.${view}`),
      words: t('palette.find-view'),
      ...keyed('show', view),
      run: () => show(view),
    })),
    {
      id: 'present',
      group,
      title: t('palette.present'),
      words: t('palette.find-present'),
      ...keyed('present'),
      run: goToPresent,
    },
    {
      id: 'back',
      group,
      title: t('palette.back'),
      words: t('palette.find-back'),
      run: () => walk(-1),
    },
    {
      id: 'forth',
      group,
      title: t('palette.forth'),
      words: t('palette.find-forth'),
      run: () => walk(1),
    },
    ...settingsSections.map(({ id, title }) => ({
      id: `settings-${id}`,
      group,
      title: t('palette.settings', { section: t(title) }),
      isOnlyFound: true,
      run: () => goToSection(id),
    })),
  ]
}

function otherActions(): readonly PaletteAction[] {
  const group = t('palette.more')
  return [
    {
      id: 'mini',
      group,
      title: t('palette.mini'),
      ...keyed('mini'),
      run: () => run(api().toggleMini()),
    },
    {
      id: 'import-calendar',
      group,
      title: t('palette.import-calendar'),
      words: t('palette.find-calendar'),
      ...keyed('import-calendar'),
      run: importCalendars,
    },
    {
      id: 'import-data',
      group,
      title: t('palette.import-data'),
      words: t('palette.find-import-data'),
      run: importData,
    },
    {
      id: 'export-data',
      group,
      title: t('palette.export-data'),
      words: t('palette.find-export-data'),
      ...keyed('export-data'),
      run: exportData,
    },
    {
      id: 'keys',
      group,
      title: t('palette.keys'),
      words: t('palette.find-keys'),
      ...keyed('keys'),
      run: () => openSheet({ kind: 'keys' }),
    },
  ]
}

/** The key of an action, as the list of keys shows it. */
function keyed(kind: KeyAction['kind'], view?: string): { readonly keys?: string } {
  const binding = keyBindings.find(
    ({ action }) => action.kind === kind && (action.kind !== 'show' || action.view === view),
  )
  return binding ? { keys: keyLabels(binding).join(' ') } : {}
}
