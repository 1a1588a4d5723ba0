// What an import does to the data: merge by id or replace everything, and how much either changes.

import { deepEqual } from '../base/deep-equal.ts'
import type { EntryChange, RequestChange, RowChange } from '../history/edit.ts'
import type { Config, Document } from '../model/document.ts'
import { eventKey } from '../model/event-identity.ts'
import type { Meeting } from '../model/meeting.ts'
import type { StrategyWording } from '../model/strategy-wording.ts'
import type { ImportCount, ImportSummary } from './import-summary.ts'

export type ImportMode = 'merge' | 'replace'

/**
 * `merge`: imported rows win by id, and the settings and prompts of this machine stay. `replace`: only the imported data remains.
 */
export function combine(current: Document, incoming: Document, mode: ImportMode): Document {
  if (mode === 'replace') return incoming
  const started = mergeById(current.started, incoming.started)
  return {
    // Keeps keys this version does not know.
    ...incoming,
    ...current,
    categories: mergeById(current.categories, incoming.categories),
    goals: mergeById(current.goals, incoming.goals),
    rules: mergeById(current.rules, incoming.rules),
    sources: mergeById(current.sources, incoming.sources),
    // What one of them started is no longer planned, whatever the other says.
    planned: unlike(mergeById(current.planned, incoming.planned), started),
    started,
    strategies: { ...current.strategies, ...incoming.strategies },
    pastStrategies: mergePastStrategies(current.pastStrategies, incoming.pastStrategies),
    packs: mergeById(current.packs, incoming.packs),
    prompts: [...current.prompts, ...unlike(incoming.prompts, current.prompts)],
    entries: mergeById(current.entries, incoming.entries),
    weeks: { ...current.weeks, ...incoming.weeks },
    requests: mergeById(current.requests, incoming.requests),
    meetings: mergeMeetings(current, incoming),
    unclear: mergeById(current.unclear ?? [], incoming.unclear ?? []),
  }
}

/** Wordings of both sides, oldest first; what stands on both stands once. */
function mergePastStrategies(
  current: Config['pastStrategies'],
  incoming: Config['pastStrategies'],
): Config['pastStrategies'] {
  const merged: Record<string, readonly StrategyWording[]> = { ...current }
  for (const [quarter, wordings] of Object.entries(incoming)) {
    const own = current[quarter] ?? []
    const others = wordings.filter(
      ({ text, until }) => !own.some((each) => each.text === text && each.until === until),
    )
    merged[quarter] = [...own, ...others].sort((a, b) => a.until - b.until)
  }
  return merged
}

/** Calendar events that are not entries; an event that is an entry in either document no longer waits. */
function mergeMeetings(current: Document, incoming: Document): readonly Meeting[] {
  const entered = new Set(
    [...current.entries, ...incoming.entries].flatMap(({ event }) =>
      event ? [eventKey(event)] : [],
    ),
  )
  const meetings = [...(current.meetings ?? []), ...(incoming.meetings ?? [])]
  const byKey = new Map(meetings.map((meeting) => [eventKey(meeting), meeting]))
  return [...byKey.values()].filter((meeting) => !entered.has(eventKey(meeting)))
}

export function importSummary(before: Document, after: Document): ImportSummary {
  return {
    entries: count(byId(before.entries), byId(after.entries)),
    categories: count(byId(before.categories), byId(after.categories)),
    goals: count(byId(before.goals), byId(after.goals)),
    weeks: count(new Map(Object.entries(before.weeks)), new Map(Object.entries(after.weeks))),
    requests: count(byId(before.requests), byId(after.requests)),
    settingsChange:
      !deepEqual(before.settings, after.settings) || !deepEqual(before.prompts, after.prompts),
  }
}

/** The entries that differ between two documents. */
export function entryChanges(before: Document, after: Document): readonly EntryChange[] {
  return rowChanges(before.entries, after.entries)
}

/** The requests that differ between two documents. */
export function requestChanges(before: Document, after: Document): readonly RequestChange[] {
  return rowChanges(before.requests, after.requests)
}

function rowChanges<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly RowChange<T>[] {
  const old = byId(before)
  const fresh = byId(after)
  const ids = new Set([...old.keys(), ...fresh.keys()])
  return [...ids]
    .map((id) => ({ id, before: old.get(id) ?? null, after: fresh.get(id) ?? null }))
    .filter((change) => !deepEqual(change.before, change.after))
}

function count<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): ImportCount {
  const kept = [...after].filter(([id]) => before.has(id))
  const unchanged = kept.filter(([id, value]) => deepEqual(before.get(id), value)).length
  return {
    added: after.size - kept.length,
    changed: kept.length - unchanged,
    removed: before.size - kept.length,
    unchanged,
  }
}

function mergeById<T extends { readonly id: string }>(
  current: readonly T[],
  incoming: readonly T[],
): readonly T[] {
  return [...new Map([...byId(current), ...byId(incoming)]).values()]
}

/** Rows whose id is not among the others. */
function unlike<T extends { readonly id: string }>(
  rows: readonly T[],
  others: readonly T[],
): readonly T[] {
  const known = byId(others)
  return rows.filter(({ id }) => !known.has(id))
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
