// What became of planned blocks, by what timer and calendar recorded. The rule is written down in docs/reflection.md.
import type { Config } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import type { PlannedBlock } from '../model/planned-block.ts'
import type { Instant, Span } from '../time/instant.ts'
import { type Week, type WeekZone, weekOf } from '../time/week.ts'
import type { Segment } from '../timeline/segment.ts'

export const fates = ['kept', 'moved', 'lost'] as const
/** `coming`: it is not over. */
export type Fate = (typeof fates)[number] | 'coming'

export interface BlockFate {
  readonly block: PlannedBlock
  readonly fate: Fate
}

/** With this part of its length recorded, a block was worked on. */
const enough = 0.5

/** The blocks of a week, planned and started, in order. */
export function blocksOfWeek(
  week: Week,
  { planned, started }: Pick<Config, 'planned' | 'started'>,
  settings: WeekZone,
): readonly PlannedBlock[] {
  return [...planned, ...started]
    .filter(({ start }) => weekOf(start, settings) === week)
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
}

/** What became of the blocks of a week, given all that is recorded in it. */
export function blockFates(
  blocks: readonly PlannedBlock[],
  segments: readonly Segment[],
  now: Instant,
): readonly BlockFate[] {
  const spans = blocks.map(({ start, end }) => ({ from: start, to: end }))
  // Recorded time that no block was planned for makes up for one block only.
  const spent = new Map<string, number>()
  return blocks.map((block): BlockFate => {
    const { start, end, movedFrom } = block
    if (end > now) return { block, fate: 'coming' }
    const needed = enough * (end - start)
    const mine = segments.filter(({ entry }) => isOfItsKind(entry, block))
    if (secondsIn(mine, { from: start, to: end }) >= needed) {
      return { block, fate: movedFrom === undefined ? 'kept' : 'moved' }
    }
    const kind = `${block.categoryId} ${block.goalId}`
    const elsewhere = secondsBeside(mine, spans) - (spent.get(kind) ?? 0)
    if (elsewhere < needed) return { block, fate: 'lost' }
    spent.set(kind, (spent.get(kind) ?? 0) + end - start)
    return { block, fate: 'moved' }
  })
}

/** The time that a block of its kind was worked on within it, in seconds. */
export function secondsWithin(block: PlannedBlock, segments: readonly Segment[]): number {
  const mine = segments.filter(({ entry }) => isOfItsKind(entry, block))
  return secondsIn(mine, { from: block.start, to: block.end })
}

function isOfItsKind({ categoryId, goalId }: Entry, block: PlannedBlock): boolean {
  return categoryId === block.categoryId && (block.goalId === null || goalId === block.goalId)
}

function secondsIn(segments: readonly Segment[], span: Span): number {
  return segments.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.to) - Math.max(start, span.from)),
    0,
  )
}

/** Blocks may overlap, so what lies in one of them is taken away piece by piece. */
function secondsBeside(segments: readonly Segment[], spans: readonly Span[]): number {
  return segments.reduce((sum, { start, end }) => {
    let at: number = start
    let beside = 0
    for (const { from, to } of spans) {
      beside += Math.max(0, Math.min(from, end) - at)
      at = Math.max(at, Math.min(to, end))
    }
    return sum + beside + Math.max(0, end - at)
  }, 0)
}
