// The blocks a person can answer for: did AI help? Pieces that pauses cut apart are one block again.
import type { AiUse, Entry } from '../model/entry.ts'
import type { Span } from '../time/instant.ts'

/** A whole block, timed or written down by hand. */
export interface AskedBlock {
  /** Its first piece: an answer goes to this entry. */
  readonly first: Entry
  /** The sum of all its pieces. */
  readonly seconds: number
  /** `null` while nobody has said. */
  readonly ai: AiUse | null
}

/**
 * The blocks that begin in the period (`null`: all), by start. Breaks and entries only a calendar made are not asked
 * about.
 */
export function askedBlocks(
  entries: Iterable<Entry>,
  period: Span | null,
  isOff: (categoryId: string) => boolean,
): readonly AskedBlock[] {
  const pieces = new Map<string, Entry[]>()
  for (const entry of entries) {
    const isOwn = entry.source === 'timer' || entry.source === 'manual'
    if (!isOwn || isOff(entry.categoryId)) continue
    const block = entry.blockId ?? entry.id
    const known = pieces.get(block)
    if (known) known.push(entry)
    else pieces.set(block, [entry])
  }
  return [...pieces.values()]
    .flatMap((each) => blockOf(each) ?? [])
    .filter(({ first: { start } }) => !period || (start >= period.from && start < period.to))
    .sort((a, b) => a.first.start - b.first.start)
}

function blockOf(pieces: readonly Entry[]): AskedBlock | null {
  const [first] = [...pieces].sort((a, b) => a.start - b.start)
  if (!first) return null
  return {
    first,
    seconds: pieces.reduce((sum, { start, end }) => sum + end - start, 0),
    ai: first.ai ?? pieces.find(({ ai }) => ai !== null)?.ai ?? null,
  }
}

/** Whether somebody said that AI was not used, which is not the same as nobody having said anything. */
export function isWithoutAi({ tool, savedMinutes, reworkMinutes, newWork }: AiUse): boolean {
  return tool === '' && savedMinutes === 0 && reworkMinutes === 0 && !newWork
}

/** The savings in minutes that have a button of their own, in the window and the tray alike. */
export const usualMinutes = [10, 20, 30, 45, 60] as const

/** The answer that AI was not used. */
export const noAi: AiUse = {
  tool: '',
  savedMinutes: 0,
  reworkMinutes: 0,
  basis: 'estimated',
  newWork: false,
}
