// The state of a calendar in words: what was last read, when, and what is wrong with it.
import type { SubscriptionState } from '../../../shared/messages/state.ts'
import type { Source } from '../../../shared/model/source.ts'
import type { Instant } from '../../../shared/time/instant.ts'
import { dayOf } from '../../../shared/time/zone.ts'
import { ago, dateOf } from '../../format.ts'
import { t, words } from '../../words.ts'

/** `imported 20 Nov`, `read 4 minutes ago`, `offline – last read yesterday 16:40`. */
export function sourceState(
  source: Source,
  subscription: SubscriptionState | undefined,
  at: Instant,
  zone: string,
): string {
  const isLost = source.kind === 'subscription' && !subscription?.maskedAddress
  if (isLost) return t('calendar.address-lost')
  if (!source.isOn) return t('calendar.state-off')
  if (source.kind === 'file' || !subscription) {
    return t('calendar.state-imported', {
      date: dateOf(dayOf(source.importedAt, zone), dayOf(at, zone)),
    })
  }
  const { isChecking, isOffline, problem, lastCheckedAt, lastSuccessAt } = subscription
  if (isChecking) return t('calendar.state-checking')
  const wasRead = lastSuccessAt !== null
  const read = wasRead ? ago(lastSuccessAt, at, zone) : ''
  if (isOffline) return t(`calendar.state-offline${wasRead ? '' : '-never'}`, { read })
  if (problem === null) return t(`calendar.state-${wasRead ? 'read' : 'not-read'}`, { read })
  const wasChecked = lastCheckedAt !== null
  return t(`calendar.problem${wasChecked ? '-checked' : ''}${wasRead ? '-read' : ''}`, {
    problem: words().problem(problem),
    checked: wasChecked ? ago(lastCheckedAt, at, zone) : '',
    read,
  })
}

/** In minutes. */
const intervals = [15, 30, 60, 360, 1440]
export const usualInterval = 60

/** The intervals to choose from, and the current one if it is another. */
export function intervalGroups(minutes: number) {
  const offered = intervals.includes(minutes) ? intervals : [...intervals, minutes]
  return [
    { title: '', options: offered.map((each) => ({ id: String(each), name: intervalName(each) })) },
  ]
}

function intervalName(minutes: number): string {
  if (minutes === 1440) return t('calendar.every-day')
  if (minutes % 60 === 0) return t('calendar.every-hours', { hours: minutes / 60 })
  return t('calendar.every-minutes', { minutes })
}
