// Calendars that are edited at random, and what they then deliver: as iCalendar text for the app, and as plain records
// for the model that says what must come of it.
import { at } from '../../support.ts'

export const hour = 3600
export const day = 86_400
/** No clock changes from here on: offsets are constant and the model needs no zones. */
export const firstDay = at('2026-11-02T00:00:00Z')
export const now = at('2026-11-20T12:00:00Z')
export const window = { from: at('2026-10-28T00:00:00Z'), to: at('2027-03-01T00:00:00Z') }
export const ownAddress = 'me@example.com'

export const zones = ['Europe/Berlin', 'America/New_York'] as const
export type PersonZone = (typeof zones)[number]
const offsets = { 'Europe/Berlin': hour, 'America/New_York': -5 * hour }

type Clock = 'berlin' | 'floating' | 'utc'

/** An event as its calendar holds it. `key` and `offset` say what it truly is, through every edit. */
export interface WorldEvent {
  key: number
  /** Of a series that was split off: which instance of the whole its first one is. */
  offset: number
  uid: string
  version: number
  clock: Clock
  /** On the clock, in seconds since `firstDay`. */
  local: number
  seconds: number
  /** 0 for an event that does not recur. */
  count: number
  excluded: Set<number>
  overrides: Map<number, { move: number; isCancelled: boolean }>
  answer: '' | 'DECLINED' | 'ACCEPTED'
  isFree: boolean
  isCancelled: boolean
  /** What must be delivered before it is edited again: nothing could tell then that it is the same. */
  isFrozen: boolean
}

export interface Delivered {
  /** What it truly is. */
  readonly truth: string
  readonly uid: string
  readonly title: string
  readonly start: number
  readonly end: number
  readonly isSeries: boolean
  readonly isFree: boolean
  readonly answer: WorldEvent['answer']
  readonly isCancelled: boolean
}

export interface Delivery {
  readonly text: string
  readonly events: readonly Delivered[]
  /** UIDs of the events that were delivered whole. */
  readonly uids: ReadonlySet<string>
  readonly isCut: boolean
  readonly isEmpty: boolean
}

export function titleOf({ key, version }: Pick<WorldEvent, 'key' | 'version'>): string {
  return `K${key} v${version}`
}

export function newWorldEvent(key: number, n: number, m: number): WorldEvent {
  const clocks: readonly Clock[] = ['berlin', 'floating', 'utc']
  return {
    key,
    offset: 0,
    uid: `u${key}@x`,
    version: 0,
    clock: clocks[n % 3] ?? 'utc',
    local: ((n * 7) % 45) * day + (8 + (m % 9)) * hour,
    seconds: (1 + (n % 2)) * hour,
    count: m % 3 === 0 ? 0 : 3 + (m % 8),
    excluded: new Set(),
    overrides: new Map(),
    answer: '',
    isFree: false,
    isCancelled: false,
    isFrozen: false,
  }
}

export function copyOf(event: WorldEvent): WorldEvent {
  return { ...event, excluded: new Set(event.excluded), overrides: new Map(event.overrides) }
}

/** Delivers the events, cut off within or before the one at `cutAt` where that is given. */
export function deliver(
  all: readonly WorldEvent[],
  zone: PersonZone,
  name: string,
  cutAt: number | null,
): Delivery {
  const whole = cutAt === null ? all : all.slice(0, cutAt)
  const half = cutAt === null ? undefined : all[cutAt]
  const lines = ['BEGIN:VCALENDAR', `X-WR-CALNAME:${name}`, ...whole.flatMap(textOf)]
  if (cutAt === null) lines.push('END:VCALENDAR', '')
  else if (half) lines.push(...textOf(half).slice(0, half.key % 2 === 0 ? 4 : 0))
  return {
    text: lines.join('\r\n'),
    events: whole.flatMap((event) => instancesOf(event, zone)),
    uids: new Set(whole.map(({ uid }) => uid)),
    isCut: cutAt !== null,
    isEmpty: all.length === 0,
  }
}

function instancesOf(event: WorldEvent, zone: PersonZone): readonly Delivered[] {
  const indexes = event.count === 0 ? [0] : Array.from({ length: event.count }, (_, i) => i)
  return indexes
    .filter((index) => !event.excluded.has(index))
    .map((index) => {
      const override = event.overrides.get(index)
      const local = event.local + index * 7 * day + (override?.move ?? 0)
      const start = instantOf(local, event.clock, zone)
      return {
        truth: `${event.key}.${event.offset + index}`,
        uid: event.uid,
        title: titleOf(event),
        start,
        end: start + event.seconds,
        isSeries: event.count > 0,
        isFree: event.isFree,
        answer: event.answer,
        isCancelled: event.isCancelled || override?.isCancelled === true,
      }
    })
}

function instantOf(local: number, clock: Clock, zone: PersonZone): number {
  const offset = clock === 'utc' ? 0 : clock === 'berlin' ? hour : offsets[zone]
  return firstDay + local - offset
}

function textOf(event: WorldEvent): readonly string[] {
  const { uid, count, seconds } = event
  const facts = [
    `SUMMARY:${titleOf(event)}`,
    `DURATION:PT${seconds / hour}H`,
    ...(event.isFree ? ['TRANSP:TRANSPARENT'] : []),
    ...(event.answer ? [`ATTENDEE;PARTSTAT=${event.answer}:mailto:${ownAddress}`] : []),
  ]
  const master = [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    ...facts,
    `DTSTART${stamp(event.local, event.clock)}`,
    ...(count > 0 ? [`RRULE:FREQ=WEEKLY;COUNT=${count}`] : []),
    ...[...event.excluded].map(
      (index) => `EXDATE${stamp(event.local + index * 7 * day, event.clock)}`,
    ),
    ...(event.isCancelled ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ]
  const overrides = [...event.overrides]
    .filter(([index]) => count > index && !event.excluded.has(index))
    .flatMap(([index, { move, isCancelled }]) => {
      const original = event.local + index * 7 * day
      return [
        'BEGIN:VEVENT',
        `UID:${uid}`,
        ...facts,
        `RECURRENCE-ID${stamp(original, event.clock)}`,
        `DTSTART${stamp(original + move, event.clock)}`,
        ...(isCancelled || event.isCancelled ? ['STATUS:CANCELLED'] : []),
        'END:VEVENT',
      ]
    })
  return [...master, ...overrides]
}

function stamp(local: number, clock: Clock): string {
  const text = new Date((firstDay + local) * 1000).toISOString().replace(/[-:]|\.000Z$/g, '')
  if (clock === 'utc') return `:${text}Z`
  return clock === 'berlin' ? `;TZID=Europe/Berlin:${text}` : `:${text}`
}
