// Events whose time the person decided and whose calendar now differs, and readings that wait for a decision.

import type { differenceTable } from '../../../shared/commands/differences.ts'
import type { EditLabel } from '../../../shared/history/labels.ts'
import { isCalendarEntry, keptAsIs, takenOver } from '../../../shared/meetings/follow.ts'
import type { CalendarEntry } from '../../../shared/model/entry.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Handlers, Uses } from './needs.ts'

const none = fail('no-difference')

export function differenceCommands({
  store,
  imports,
}: Uses<'store' | 'imports'>): Handlers<keyof typeof differenceTable> {
  const find = (ids: readonly string[], differs: 'moved' | 'gone') =>
    ids
      .flatMap((id) => store.entries.get(id) ?? [])
      .filter(isCalendarEntry)
      .filter(({ event }) =>
        differs === 'gone' ? event.differs === 'gone' : event.calendarTime !== undefined,
      )
  const change = (
    label: EditLabel,
    entries: readonly CalendarEntry[],
    changed: (entry: CalendarEntry) => CalendarEntry | null,
  ): Result<null> => {
    if (entries.length === 0) return none
    const changes = entries.map((before) => ({ id: before.id, before, after: changed(before) }))
    store.commit({ label, entries: changes })
    return ok(null)
  }
  return {
    getDiffering: () =>
      ok(
        [...store.entries.values()]
          .filter(({ event }) => event?.differs === 'moved' || event?.differs === 'gone')
          .sort((a, b) => b.start - a.start),
      ),
    takeOverTimes: ({ ids }) => change('Take over time of calendar', find(ids, 'moved'), takenOver),
    keepTimes: ({ ids }) => change('Keep own time', find(ids, 'moved'), keptAsIs),
    letGoEvents: ({ ids }) => change('Let event go', find(ids, 'gone'), () => null),
    takeOverReading: async ({ sourceId }) => {
      const taken = await imports.takeOver(sourceId)
      return taken.ok ? ok(taken.value.notice) : taken
    },
    refuseReading: ({ sourceId }) => imports.refuse(sourceId),
  }
}
