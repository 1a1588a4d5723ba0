// The block the person may want to answer for without opening the window.
import type { Entry } from '../model/entry.ts'
import { type AskedBlock, askedBlocks } from './blocks.ts'

/**
 * The block the open question is about (`openId`: its first entry). Otherwise the last timed block of these entries,
 * unless it is answered: once a later block is answered, earlier ones wait for the sweep.
 */
export function blockToAnswer(
  entries: readonly Entry[],
  openId: string | null,
  isOff: (categoryId: string) => boolean,
): AskedBlock | null {
  const blocks = askedBlocks(entries, null, isOff)
  const asked = blocks.find(({ first }) => first.id === openId)
  const last = asked ?? blocks.findLast(({ first }) => first.source === 'timer')
  return last && last.ai === null ? last : null
}

/** The tool named last, most likely to be used again; `''` if none was named. Entries are in order of start. */
export function lastTool(entries: readonly Entry[]): string {
  return entries.findLast(({ ai }) => ai && ai.tool !== '')?.ai?.tool ?? ''
}
