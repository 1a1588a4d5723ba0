// Whose calendars these are: asked once, and answered with an address of the person or with one that is not.
import type { ownerTable } from '../../../shared/commands/owner.ts'
import { configChange, waitingChange } from '../../../shared/history/edit.ts'
import { declinedCount, withDeclined } from '../../../shared/meetings/declined.ts'
import { isCalendarEntry } from '../../../shared/meetings/follow.ts'
import { askedOwner } from '../../../shared/meetings/owner.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Handlers, Uses } from './needs.ts'
import { readAgain } from './read-again.ts'

export function ownerCommands({
  store,
  subscriptions,
}: Uses<'store' | 'subscriptions'>): Handlers<keyof typeof ownerTable> {
  const asked = () => askedOwner(store.config.sources, store.config.settings)
  const known = () => ({
    entries: [...store.entries.values()].filter(isCalendarEntry),
    meetings: store.meetings,
  })
  return {
    getOwner: () => {
      const owner = asked()
      if (!owner) return ok(null)
      const declined = declinedCount({ keys: new Set(owner.declined), ...known() })
      return ok({ address: owner.address, declined })
    },
    answerOwner: ({ address, isMine }) => {
      const owner = asked()
      if (owner?.address !== address) return fail('not-asked')
      const { config } = store
      const { settings } = config
      const answered = isMine
        ? { ...settings, ownAddresses: [...settings.ownAddresses, address] }
        : { ...settings, otherAddresses: [...settings.otherAddresses, address] }
      const sources = config.sources.map(({ owner: candidate, ...source }) =>
        isMine || candidate?.address === address || !candidate
          ? source
          : { ...source, owner: candidate },
      )
      const { entries, meetings } = withDeclined({
        keys: new Set(isMine ? owner.declined : []),
        sourceIds: sources.map(({ id }) => id),
        zone: settings.zone,
        ...known(),
      })
      store.commit({
        label: 'Change settings',
        entries,
        config: configChange(config, { ...config, settings: answered, sources }),
        waiting: waitingChange(store.meetings, meetings),
      })
      if (isMine) readAgain({ store, subscriptions })
      return ok(null)
    },
  }
}
