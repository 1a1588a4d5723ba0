import { recentBlocks } from '../../shared/focus/recent.ts'
import type { OffwheelApp } from '../app.ts'
import type { TrayFacts } from './tray-model.ts'

/** What the tray is drawn from. */
export function trayFacts({ store, session }: OffwheelApp): TrayFacts {
  return {
    config: store.config,
    block: store.block,
    // In one pass over all there is: only an idle tray offers it, and only a running one is drawn each second.
    recent: store.block ? [] : recentBlocks(store.entries.values()),
    isAskingStillWorking: session.question?.kind === 'still-working',
  }
}
