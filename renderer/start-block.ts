// What the next block is about, and starting it from anywhere in the window.
import type { RecentBlock } from '../shared/focus/recent.ts'
import { isolated } from '../shared/format/isolated.ts'
import type { BlockInput } from '../shared/model/block.ts'
import type { Config } from '../shared/model/document.ts'
import { api } from './api.ts'
import { categoryName } from './categories.ts'
import { oneAtATime } from './parts/one-at-a-time.ts'
import { keepUnsaved } from './unsaved.ts'
import { goToPresent, openSheet, show } from './window/navigation.ts'
import { notifyInfo, notifyOffer, run } from './window/notices.ts'
import { useWindow } from './window/state.ts'
import { t } from './words.ts'

export const usualMinutes = 50

/** The part of Today that asks of what category a block shall be. */
export const startPart = 'start'

/**
 * What the form of Today says, else the last work. Nothing else is preselected, because a wrong preset left in place
 * would count; without a category, nothing can be started.
 */
export function nextBlock(
  config: Config,
  recent: readonly RecentBlock[],
  kept: BlockInput | undefined,
): BlockInput {
  const isOffered = (categoryId: string) =>
    config.categories.some(({ id, archived }) => id === categoryId && !archived)
  if (kept && (kept.categoryId === '' || isOffered(kept.categoryId))) return kept
  const last = recent.find(({ categoryId }) => isOffered(categoryId))
  return {
    categoryId: last?.categoryId ?? '',
    goalId: last?.goalId ?? null,
    note: '',
    plannedMinutes: usualMinutes,
    ...(config.settings.focus.cycles.isOn && { inCycles: true }),
  }
}

/** Starts it, and empties the note of the form: the next block has its own. */
export const startBlock = oneAtATime(async (draft: BlockInput): Promise<boolean> => {
  const block = await run(api().startBlock({ ...draft, note: draft.note.trim() }))
  if (block) keepUnsaved('block', { kind: 'block', block: { ...draft, note: '' } })
  return block !== undefined
})

/** Starts the next block, or asks for its category where none is clear. */
export const startNextBlock = oneAtATime(async (): Promise<void> => {
  const { app, unsaved } = useWindow.getState()
  if (!app) return
  if (app.block) {
    offerAnother()
    return
  }
  const work = await run(api().getRecentWork())
  const kept = unsaved.get('block')
  const draft = nextBlock(
    app.config,
    work?.recent ?? [],
    kept?.kind === 'block' ? kept.block : undefined,
  )
  if (draft.categoryId === '') {
    goToPresent()
    show('today', startPart)
    return
  }
  const name = isolated(draft.note.trim() || categoryName(app.config, draft.categoryId))
  if (await startBlock(draft)) notifyInfo(t('timer.started', { name }))
})

/** Starting another block stops the running one, so this only offers it. */
function offerAnother(): void {
  notifyOffer(t('timer.is-running'), {
    label: t('timer.start-another'),
    run: () => openSheet({ kind: 'palette', typed: `${t('do.start')} ` }),
  })
}
