// Everything the palette can do, as a list: what can be done now comes first.
import type { RecentBlock } from '../../shared/focus/recent.ts'
import { views } from '../../shared/views.ts'
import { api } from '../api.ts'
import { goToSection, settingsSections } from '../views/settings/sections.ts'
import { exportData, importCalendars, importData, saveProblemReport } from '../window/files.ts'
import { goToPresent, openSheet, visit, walk } from '../window/navigation.ts'
import { redo, run, undo } from '../window/notices.ts'
import type { MainState } from '../window/state.ts'
import { t, words } from '../words.ts'
import { keyed, type PaletteAction } from './action.ts'
import { nowActions } from './now-actions.ts'

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
    ...nowActions(app, recent, minutes),
    ...writeActions(app, outside),
    ...viewActions(),
    ...otherActions(),
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

/** Those that are known by other words: Meetings was called Calendar, and the menu calls the settings Preferences. */
const foundByMore = ['meetings', 'reflection', 'settings'] as const

function isFoundByMore(view: string): view is (typeof foundByMore)[number] {
  return foundByMore.some((each) => each === view)
}

function viewActions(): readonly PaletteAction[] {
  const group = t('palette.go')
  return [
    ...views.map((view) => ({
      id: `view-${view}`,
      group,
      title: t(`view.${view}`),
      words: t(isFoundByMore(view) ? `palette.find-${view}` : 'palette.find-view'),
      ...keyed('show', view),
      run: () => visit(view),
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
    ...settingsSections.flatMap(({ id, title, holds }) => [
      {
        id: `settings-${id}`,
        group,
        title: t('palette.settings', { section: t(title) }),
        ...(id === 'normal-week' && { words: t('palette.find-normal-week') }),
        isOnlyFound: true,
        run: () => goToSection(id),
      },
      ...holds.map((label) => ({
        id: `settings-${id}-${label}`,
        group: t('view.settings'),
        title: t(label),
        note: t(title),
        words: label === 'settings.theme' ? `${t(title)} ${t('palette.find-theme')}` : t(title),
        isOnlyFound: true,
        run: () => goToSection(id, t(label)),
      })),
    ]),
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
      id: 'help',
      group,
      title: t('palette.help'),
      words: t('palette.find-help'),
      ...keyed('help'),
      run: () => openSheet({ kind: 'help', page: null }),
    },
    {
      id: 'keys',
      group,
      title: t('palette.keys'),
      words: t('palette.find-keys'),
      ...keyed('keys'),
      run: () => openSheet({ kind: 'keys' }),
    },
    {
      id: 'report',
      group,
      title: t('menu.report'),
      isOnlyFound: true,
      run: saveProblemReport,
    },
    {
      id: 'sample',
      group,
      title: t('menu.sample'),
      isOnlyFound: true,
      run: () => run(api().openSample()),
    },
    {
      id: 'log',
      group,
      title: t('menu.open-log'),
      isOnlyFound: true,
      run: () => run(api().openLog()),
    },
  ]
}
