// Past weeks are accounted for before anybody asks: the first look at ten years is then as quick as the second.
import { addWeeks, weekOf } from '../shared/time/week.ts'
import type { OffwheelApp } from './app.ts'
import type { Needs } from './commands/needs.ts'
import { weekData } from './commands/period-data.ts'

/** So long nothing else waits: a window draws a frame in about twice the time. */
const sliceMs = 8

/** Makes the accounts of this week and of the weeks its trend shows. */
export function accountForThisWeek(needs: Needs): void {
  weekData(weekOf(needs.now(), needs.store.config.settings), needs)
}

/** Goes back from the last whole week to the first entry, in slices with room between them for whoever waits. */
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
