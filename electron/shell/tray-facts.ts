import type { Entry } from '../../shared/model/entry.ts'
import type { OffwheelApp } from '../app.ts'
import type { DataStore } from '../store/data-store.ts'
import type { RecentBlock, TrayFacts } from './tray-model.ts'

const recentCount = 5

/** What the tray is drawn from. */
export function trayFacts({ store, session }: OffwheelApp): TrayFacts {
  return {
    config: store.config,
    block: store.block,
    // Only an idle tray offers what was done last, and only a running one is drawn each second.
    recent: store.block ? [] : recentBlocks(store),
    isAskingStillWorking: session.question?.kind === 'still-working',
  }
}

/** In one pass over all there is: only asked for while nothing runs. */
function recentBlocks({ entries }: DataStore): readonly RecentBlock[] {
  const newest = new Map<string, Entry>()
  for (const entry of entries.values()) {
    if (entry.source !== 'timer') continue
    const key = JSON.stringify([entry.categoryId, entry.goalId, entry.note])
    const known = newest.get(key)
    if (!known || entry.start > known.start) newest.set(key, entry)
  }
  return [...newest.values()]
    .sort((a, b) => b.start - a.start)
    .slice(0, recentCount)
    .map(({ categoryId, goalId, note }) => ({ categoryId, goalId, note }))
}
