import type { Entry } from '../../shared/model/entry.ts'
import type { OffwheelApp } from '../app.ts'
import type { DataStore } from '../store/data-store.ts'
import type { TrayFacts } from './tray-model.ts'

/** What the tray is drawn from. */
export function trayFacts({ store, session }: OffwheelApp): TrayFacts {
  return {
    config: store.config,
    block: store.block,
    // Only an idle tray offers what was done last, and only a running one is drawn each second.
    lastCategoryId: store.block ? null : lastCategory(store),
    isAskingStillWorking: session.question?.kind === 'still-working',
  }
}

function lastCategory({ entries }: DataStore): string | null {
  let last: Entry | null = null
  for (const entry of entries.values()) {
    if (entry.source === 'timer' && (!last || entry.start > last.start)) last = entry
  }
  return last?.categoryId ?? null
}
