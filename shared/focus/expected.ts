import type { FocusBlock } from '../model/block.ts'
import type { Entry } from '../model/entry.ts'
import { type Instant, instant } from '../time/instant.ts'
import { blockProgress } from './progress.ts'
import { blockEntries } from './transitions.ts'

/**
 * The entries a block that runs at `now` will leave if it goes as planned: what was worked so far, and the rest of its
 * planned length from `now` on. While it is paused, and without a planned end, only what was worked.
 */
export function expectedEntries(block: FocusBlock | null, now: Instant): readonly Entry[] {
  if (!block) return []
  const { plannedEnd } = blockProgress(block, now)
  return blockEntries(block, instant(Math.max(now, plannedEnd ?? now)))
}
