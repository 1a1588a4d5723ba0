import type { WrittenZone } from './zone/vtimezone.ts'

/** A VCALENDAR; lines outside of any belong to the one before. */
export interface CalendarRecord {
  name: string
  /** METHOD (RFC 5546) in capitals; '' if there is none. */
  method: string
  /** X-WR-TIMEZONE: the zone of times without one. */
  zoneId: string | null
  readonly zones: Map<string, WrittenZone>
}
