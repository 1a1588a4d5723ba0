// Upgrade steps that came with the rules of docs/calendars.md. Shipped steps are never edited, so the parts of the
// app's rules they need are copied here in full.
import type { JsonObject } from './read-json.ts'

/**
 * Settings, version 1 to 2: a dismissed event is a list in JSON instead of `UID` or `UID|2026-11-16T09:00:00Z`. Its
 * time and title were not stored; the next reading adds them.
 */
export function withDismissedLists(config: JsonObject): JsonObject {
  return {
    ...config,
    sources: each(config['sources'], (source) => {
      const { dismissed } = source
      return Array.isArray(dismissed) ? { ...source, dismissed: dismissed.map(asList) } : source
    }),
  }
}

function asList(text: unknown): unknown {
  if (typeof text !== 'string') return text
  const [, uid, at] = /^(.*)\|(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/s.exec(text) ?? []
  return JSON.stringify([uid ?? text, null, at ?? null])
}

/**
 * Ledgers, version 1 to 2: for an event whose time the person decided, the calendar's time was not stored. The next
 * reading fills it in, and that is not news.
 */
export function withUnknownTimes(ledger: JsonObject): JsonObject {
  return {
    ...ledger,
    entries: each(ledger['entries'], (entry) => {
      const { event } = entry
      if (!isObject(event) || !Array.isArray(event['kept'])) return entry
      return event['kept'].includes('time')
        ? { ...entry, event: { ...event, differs: 'unknown' } }
        : entry
    }),
  }
}

function each(list: unknown, change: (item: JsonObject) => JsonObject): unknown {
  return Array.isArray(list) ? list.map((item) => (isObject(item) ? change(item) : item)) : list
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
