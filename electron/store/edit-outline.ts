// The shape the parts of an edit need so that the journal can work with them. Checked by hand, because there may be
// 100,000 of them.
import { firstInstant, lastInstant } from '../../shared/time/instant.ts'
import type { JsonObject } from './read-json.ts'

export function isEntryChange(value: unknown): boolean {
  return isRowChange(value) && isPlaced(value['before']) && isPlaced(value['after'])
}

/** A row as it was and as it becomes, with one id. */
export function isRowChange(value: unknown): value is JsonObject {
  if (!isObject(value) || typeof value['id'] !== 'string') return false
  const { id, before, after } = value
  return [before, after].every((row) => row === null || (isObject(row) && row['id'] === id))
}

/** What identifies an event. */
export function isMeetingOutline(value: unknown): boolean {
  if (!isObject(value)) return false
  const { sourceId, uid, recurrenceId } = value
  return (
    typeof sourceId === 'string' &&
    typeof uid === 'string' &&
    (recurrenceId === null || isInstant(recurrenceId))
  )
}

/** Some keys of the settings: a list that is searched by id must hold rows with ids. */
export function isConfigPart(value: unknown): boolean {
  if (!isObject(value)) return false
  return [value['categories'], value['goals']].every(
    (list) => list === undefined || (Array.isArray(list) && list.every(isObject)),
  )
}

function isPlaced(entry: unknown): boolean {
  return entry === null || (isObject(entry) && isInstant(entry['start']) && isInstant(entry['end']))
}

function isInstant(value: unknown): boolean {
  return (
    Number.isSafeInteger(value) &&
    (value as number) >= firstInstant &&
    (value as number) <= lastInstant
  )
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
