// What AI saved in pieces too short to be used, from the accounts that are kept.
import type { CrumbData } from '../../../shared/messages/reflections.ts'
import { blockFates, blocksOfWeek } from '../../../shared/planned/fate.ts'
import {
  type CrumbWeek,
  crumbRecord,
  crumbSlot,
  crumbsOf,
  recordWeeks,
} from '../../../shared/reflection/crumbs.ts'
import { addWeeks, type Week, weekOf, weekSpan } from '../../../shared/time/week.ts'
import type { Uses } from './needs.ts'

type ForCrumbs = Uses<'store' | 'accounts' | 'now'>

/** The crumbs of a week, a slot for them, and what became of those of the weeks before. */
export function crumbData(week: Week, needs: ForCrumbs): CrumbData {
  const { store, now } = needs
  const { config, waiting } = store
  const current = weekOf(now(), config.settings)
  // Only weeks whose next week is over: until then it is open what becomes of their crumbs.
  const before = Array.from({ length: recordWeeks }, (_, index) =>
    addWeeks(current, index - recordWeeks - 1),
  )
  const { crumbs, blocks } = crumbWeek(week, needs)
  const busy = [
    ...waiting,
    ...store.entriesBetween(weekSpan(addWeeks(week, 1), config.settings)),
    ...config.planned,
  ].map(({ start, end }) => ({ from: start, to: end }))
  const slot = blocks.length > 0 ? null : crumbSlot({ week, crumbs, config, busy, now: now() })
  return {
    crumbs,
    planned: blocks.map(({ block }) => block),
    slot,
    isOver: addWeeks(week, 1) < current,
    record: crumbRecord(before.map((each) => crumbWeek(each, needs))),
  }
}

/** A block for the crumbs of a week may have been moved to any week after it. */
function crumbWeek(week: Week, { store, accounts, now }: ForCrumbs): CrumbWeek {
  const { config } = store
  const { settings } = config
  const weeks = new Set(
    [...config.planned, ...config.started]
      .filter(({ crumbs }) => crumbs === week)
      .map(({ start }) => weekOf(start, settings)),
  )
  const blocks = [...weeks].flatMap((each) =>
    blockFates(blocksOfWeek(each, config, settings), accounts.of(each, now()).segments, now()),
  )
  return {
    crumbs: crumbsOf(accounts.of(week, now()).savings.rows),
    blocks: blocks.filter(({ block }) => block.crumbs === week),
  }
}
