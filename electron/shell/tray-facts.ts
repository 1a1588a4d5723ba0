import { blockToAnswer, lastTool } from '../../shared/ai/to-answer.ts'
import { recentBlocks, recentSpan } from '../../shared/focus/recent.ts'
import { commitmentFor } from '../../shared/reflection/commitment.ts'
import { offCategories } from '../../shared/report/week-report.ts'
import { addSeconds } from '../../shared/time/instant.ts'
import { weekOf } from '../../shared/time/week.ts'
import { dayOf } from '../../shared/time/zone.ts'
import type { OffwheelApp } from '../app/app.ts'
import { dayData } from '../app/commands/queries.ts'
import { reflectionsDue } from '../app/reflection-call.ts'
import { cutForMenu, type ToAnswer, type TrayFacts } from './tray-model.ts'

/** The facts the tray is drawn from. */
export function trayFacts(offwheel: OffwheelApp): TrayFacts {
  const { store, focus, needs } = offwheel
  const { settings } = store.config
  const now = needs.now()
  return {
    words: needs.words(),
    config: store.config,
    block: store.block,
    // Only an idle tray offers it, and only the tray of a running block is redrawn as time passes.
    recent: store.block ? [] : recentBlocks(store.entriesBetween(recentSpan(now))),
    isAskingStillWorking: focus.question?.kind === 'still-working',
    toAnswer: toAnswer(offwheel),
    day: dayData(dayOf(now, settings.zone), store),
    commitment: commitmentFor(weekOf(now, settings), store.config),
    isReflectionDue: reflectionsDue(needs).reflectionDue !== null,
  }
}

/** For this long after its start, a block is recent enough to ask about in passing; older ones wait for the sweep. */
const freshSeconds = 12 * 3600

function toAnswer({ store, focus, needs }: OffwheelApp): ToAnswer | null {
  const now = needs.now()
  const { categories } = store.config
  const { question } = focus
  const since = (seconds: number) =>
    store.entriesBetween({ from: addSeconds(now, -seconds), to: addSeconds(now, 1) })
  const openId = question?.kind === 'ai-helped' ? question.entryId : null
  const block = blockToAnswer(since(freshSeconds), openId, offCategories(categories))
  if (!block) return null
  const { id, note, categoryId } = block.first
  const category = categories.find((each) => each.id === categoryId)?.name ?? categoryId
  return {
    entryId: id,
    name: cutForMenu(note || category),
    tool: lastTool(store.entriesBetween(recentSpan(now))),
  }
}
