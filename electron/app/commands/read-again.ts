import type { Uses } from './needs.ts'

/** Reads calendars again even if they have not changed, because what counts in them has. */
export function readAgain({ store, subscriptions }: Uses<'store' | 'subscriptions'>): void {
  for (const { id, kind, isOn } of store.config.sources) {
    if (kind === 'subscription' && isOn) void subscriptions.check(id, { isFresh: true })
  }
}
