// A planned block at another time. That it was moved to another day is remembered from the week on in which it lies:
// before that, a plan is only being made.
import type { PlannedBlock } from '../model/planned-block.ts'
import type { Settings } from '../model/settings.ts'
import type { Instant } from '../time/instant.ts'
import { weekOf, weekSpan } from '../time/week.ts'
import { dayOf } from '../time/zone.ts'

/** The block at other times, as of `now`. */
export function movedBlock(
  block: PlannedBlock,
  { start, end }: Pick<PlannedBlock, 'start' | 'end'>,
  now: Instant,
  settings: Pick<Settings, 'zone' | 'weekStartsOn'>,
): PlannedBlock {
  const { movedFrom, ...others } = block
  const first = movedFrom ?? block.start
  const dayIn = (at: Instant) => dayOf(at, settings.zone)
  const hasBegun = now >= weekSpan(weekOf(first, settings), settings).from
  const isElsewhere = hasBegun && dayIn(start) !== dayIn(first)
  return { ...others, start, end, ...(isElsewhere && { movedFrom: first }) }
}
