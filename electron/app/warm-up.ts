// Computes past weeks before anybody asks, so that the first look at ten years is as quick as the second.
import { addWeeks, weekOf } from '../../shared/time/week.ts'
import type { OffwheelApp } from './app.ts'
import type { Uses } from './commands/needs.ts'
import { weekData } from './commands/period-data.ts'

/** Longest time one slice may block: about half of what a window needs to draw a frame. */
const sliceMs = 8

/** Computes the accounts of this week and of the weeks its trend shows. */
export function accountForThisWeek(needs: Uses<'store' | 'accounts' | 'now'>): void {
  weekData(weekOf(needs.now(), needs.store.config.settings), needs)
}

/** Goes back from the last whole week to the first entry, in slices, so that other work can run in between. */
export async function warmUp(
  { needs: { accounts, store, now } }: Pick<OffwheelApp, 'needs'>,
  clockMs: () => number,
  nextTurn: () => Promise<void>,
): Promise<void> {
  const { firstEntryAt, config } = store
  if (firstEntryAt === null) return
  const first = weekOf(firstEntryAt, config.settings)
  let sliceEnd = clockMs() + sliceMs
  for (let week = addWeeks(weekOf(now(), config.settings), -1); week >= first; ) {
    accounts.heatmapOf(week, now())
    week = addWeeks(week, -1)
    if (clockMs() < sliceEnd) continue
    await nextTurn()
    sliceEnd = clockMs() + sliceMs
  }
}
