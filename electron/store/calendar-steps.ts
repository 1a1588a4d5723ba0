// Upgrade steps that came with the rules of docs/calendars.md. Shipped steps are never edited: what they need of the
// app's rules stands here in full.
import type { JsonObject } from './read-json.ts'

/**
 * Settings, version 1 to 2: a dismissed event is a list in JSON instead of `UID` or `UID|2026-11-16T09:00:00Z`. When it
 * was and what it was called was not kept; the next reading adds that.
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
 * Ledgers, version 1 to 2: of an event whose time the person decided it was not kept where its calendar has it. The
 * next reading says so, and that is no news.
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
