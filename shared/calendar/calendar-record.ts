import type { WrittenZone } from './zone/vtimezone.ts'

/** A VCALENDAR; what stands outside of one belongs to the one before it. */
export interface CalendarRecord {
  name: string
  /** METHOD (RFC 5546) in capitals, '' without. */
  method: string
  /** X-WR-TIMEZONE: the zone of times that name none. */
  zoneId: string | null
  readonly zones: Map<string, WrittenZone>
}
