// The imported calendars: their names and colours, turning them on and off, and removing them.

import { onlyGiven } from '../../../shared/base/only-given.ts'
import { configChange, waitingChange } from '../../../shared/history/edit.ts'
import type { EditLabel } from '../../../shared/history/labels.ts'
import { isCalendarEntry } from '../../../shared/meetings/follow.ts'
import { withoutSource } from '../../../shared/meetings/without-source.ts'
import type { Config } from '../../../shared/model/document.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Handlers, Uses } from './needs.ts'

const noSource = fail('no-source')

export function sourceCommands(
  needs: Uses<'store' | 'subscriptions' | 'newId'>,
): Handlers<'saveSource' | 'deleteSource' | 'subscribe' | 'checkSubscription'> {
  const { store, subscriptions } = needs
  return {
    saveSource: ({ id, ...change }) => {
      const before = store.config.sources.find((source) => source.id === id)
      if (!before) return noSource
      const after = { ...before, ...onlyGiven(change) }
      if (after.name.trim() === '') return fail('no-name/calendar')
      const sources = store.config.sources.map((source) => (source.id === id ? after : source))
      const isTurnedOff = before.isOn && !after.isOn
      commit(needs, 'Change calendar', { ...store.config, sources }, isTurnedOff ? id : null)
      // Removed events come back with a full check of the calendar, changed or not.
      if (!before.isOn && after.isOn) void subscriptions.check(id, { isFresh: true })
      return ok(null)
    },
    deleteSource: ({ id }) => {
      const sources = store.config.sources.filter((source) => source.id !== id)
      if (sources.length === store.config.sources.length) return noSource
      commit(needs, 'Remove calendar', { ...store.config, sources }, id)
      return ok(null)
    },
    subscribe: (input) => subscriptions.subscribe(input),
    checkSubscription: ({ sourceId }) => subscriptions.check(sourceId, { isFresh: false }),
  }
}

/** `emptied` is the source whose events are removed, except those the person corrected. */
function commit(
  { store, newId }: Uses<'store' | 'newId'>,
  label: EditLabel,
  config: Config,
  emptied: string | null,
): void {
  const { entries, meetings } =
    emptied === null
      ? { entries: [], meetings: store.meetings }
      : withoutSource({
          sourceId: emptied,
          entries: [...store.entries.values()].filter(isCalendarEntry),
          meetings: store.meetings,
          sources: config.sources,
          rules: config.rules,
          zone: config.settings.zone,
          newId,
        })
  store.commit({
    label,
    entries,
    config: configChange(store.config, config),
    waiting: waitingChange(store.meetings, meetings),
  })
}
