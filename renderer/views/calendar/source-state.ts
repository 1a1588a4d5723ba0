// How a calendar stands, in words: what was read last, when, and what is wrong with it.
import type { SubscriptionState } from '../../../shared/messages/state.ts'
import type { Source } from '../../../shared/model/settings.ts'
import type { Instant } from '../../../shared/time/instant.ts'
import { dayOf } from '../../../shared/time/zone.ts'
import { ago, dateOf } from '../../format.ts'

/** `imported 20 Nov`, `read 4 minutes ago`, `offline – last read yesterday 16:40`. */
export function sourceState(
  source: Source,
  subscription: SubscriptionState | undefined,
  at: Instant,
  zone: string,
): string {
  const isLost = source.kind === 'subscription' && !subscription?.maskedAddress
  if (isLost) return 'its address is not known any more: subscribe to it again'
  if (!source.isOn) return 'off – does not count'
  if (source.kind === 'file' || !subscription) {
    return `imported ${dateOf(dayOf(source.importedAt, zone), dayOf(at, zone))}`
  }
  const { isChecking, isOffline, problem, lastCheckedAt, lastSuccessAt } = subscription
  if (isChecking) return 'checking…'
  const lastRead = lastSuccessAt === null ? 'never read yet' : readAt(lastSuccessAt, at, zone)
  if (isOffline) return `offline – ${lastRead}`
  if (problem === null) {
    return lastSuccessAt === null ? 'not read yet' : `read ${ago(lastSuccessAt, at, zone)}`
  }
  const checked = lastCheckedAt === null ? '' : `Checked ${ago(lastCheckedAt, at, zone)}, `
  return `${problem.message} ${checked}${lastRead}.`
}

function readAt(lastSuccessAt: Instant, at: Instant, zone: string): string {
  return `last read ${ago(lastSuccessAt, at, zone)}`
}

export const intervals = [
  { id: '15', name: 'every 15 min' },
  { id: '30', name: 'every 30 min' },
  { id: '60', name: 'every hour' },
  { id: '360', name: 'every 6 hours' },
  { id: '1440', name: 'every day' },
] as const
export const usualInterval = 60

/** The intervals to choose from, and one of another length while it is the choice. */
export function intervalGroups(minutes: number) {
  const isUsual = intervals.some(({ id }) => id === String(minutes))
  const own = isUsual ? [] : [{ id: String(minutes), name: `every ${minutes} min` }]
  return [{ title: '', options: [...intervals, ...own] }]
}
