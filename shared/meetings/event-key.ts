import { formatInstant, type Instant } from '../time/instant.ts'

/**
 * What makes two calendar events the same one, in whichever file they come: the UID, and for an instance
 * of a series the instant its rule gives (RFC 5545, 3.8.4.4 and 3.8.4.7).
 */
export function eventKey({
  uid,
  recurrenceId,
}: {
  readonly uid: string
  readonly recurrenceId: Instant | null
}): string {
  return recurrenceId === null ? uid : `${uid}|${formatInstant(recurrenceId)}`
}
