// Edits without an end, each over several documents, told on stdout once it is on the disk: something to kill.
//   node test/electron/store/endless-edits.ts FOLDER
import { fileURLToPath } from 'node:url'
import type { DataStore } from '../../../electron/store/data-store.ts'
import { type Edit, waitingChange } from '../../../shared/history/edit.ts'
import { eventFacts } from '../../../shared/interchange/schema.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { addSeconds, type Instant, instant } from '../../../shared/time/instant.ts'

export const now = instant(Date.parse('2026-11-20T16:00:00Z') / 1000)
const month = 31 * 86_400

/** The entries there are after that many edits, by id. */
export function entriesAfter(edits: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (let n = 1; n <= edits; n++) {
    for (const { id, after } of changesOf(n)) {
      if (after) entries.set(id, after)
      else entries.delete(id)
    }
  }
  return entries
}

/** Each edit moves two entries to other months and deletes a third. */
function changesOf(n: number): readonly { id: string; after: Entry | null }[] {
  return [
    { id: `e${n % 20}`, after: entry(`e${n % 20}`, n) },
    { id: `e${(n * 3 + 1) % 20}`, after: entry(`e${(n * 3 + 1) % 20}`, n + 1) },
    { id: `e${(n * 7 + 2) % 20}`, after: n % 3 === 0 ? null : entry(`e${(n * 7 + 2) % 20}`, n) },
  ].filter((change, place, all) => all.findLastIndex(({ id }) => id === change.id) === place)
}

function entry(id: string, n: number): Entry {
  const start = instant(now - (n % 4) * month - 86_400) as Instant
  return {
    id,
    start,
    end: addSeconds(start, 3600),
    categoryId: 'delivery',
    goalId: null,
    source: 'manual',
    note: `edit ${n}`,
    tags: [],
    request: null,
    ai: null,
  }
}

export function meetingAfter(edits: number): Meeting {
  const facts = eventFacts.parse({ title: `Edit ${edits}` }) as Meeting['facts']
  return {
    sourceId: 's',
    uid: 'm',
    recurrenceId: null,
    start: now,
    end: addSeconds(now, 60),
    facts,
  }
}

export function editAfter(store: DataStore, n: number): Edit {
  const { settings } = store.config
  return {
    label: `Edit ${n}`,
    entries: changesOf(n).map(({ id, after }) => ({
      id,
      before: store.entries.get(id) ?? null,
      after,
    })),
    config: {
      before: { settings },
      after: { settings: { ...settings, focusMinutes: 1 + (n % 1000) } },
    },
    waiting: waitingChange(store.meetings, [meetingAfter(n)]),
    requests: [
      {
        id: 'r',
        before: store.requests.get('r') ?? null,
        after: { id: 'r', at: now, from: `Edit ${n}`, what: '', minutes: null, decision: null },
      },
    ],
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Outside Electron its package only looks for the runtime, which nothing here needs.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= 'unused'
  const { DataStore } = await import('../../../electron/store/data-store.ts')
  const [folder = '', first = '1'] = process.argv.slice(2)
  const machine = () => ({ startedAt: 0, bootId: null })
  const onWriteError = (error: unknown) => {
    throw error
  }
  const store = new DataStore({ folder, zone: 'UTC', now: () => now, machine, onWriteError })
  for (let n = Number(first); ; n++) {
    store.commit(editAfter(store, n))
    process.stdout.write(`${n}\n`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}
