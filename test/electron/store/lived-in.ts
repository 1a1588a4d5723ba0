// A data folder with something in each of its documents, and the copies that good starts made of them.
import fs from 'node:fs'
import path from 'node:path'
import { addressesKind, type KeptAddresses } from '../../../electron/calendar/address-book.ts'
import { type CheckRecords, checksKind, noRecord } from '../../../electron/calendar/check-record.ts'
import { testClock } from '../../../electron/clock.ts'
import { type OpenDocument, openDocument } from '../../../electron/store/open-document.ts'
import { type Edit, waitingChange } from '../../../shared/history/edit.ts'
import { eventFacts } from '../../../shared/interchange/schema.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import type { Source } from '../../../shared/model/source.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { at, entry, focusBlock } from '../../support.ts'
import { openTestApp, type TestApp } from '../support.ts'

export const now = at('2026-11-20T16:00:00Z')
const day = 86_400

export interface Started {
  readonly app: TestApp
  readonly addresses: OpenDocument<KeptAddresses>
  readonly checks: OpenDocument<CheckRecords>
  /** What the person was told, until every month was open. */
  readonly told: readonly string[]
}

/** A start as the app makes it, or one that opens every month at once, as the command line does. */
export async function start(folder: string, opensLater: boolean): Promise<Started> {
  const app = openTestApp({ folder, clock: testClock(now), opensLater })
  const addresses = openDocument({ folder, name: 'addresses' }, addressesKind, now)
  const checks = openDocument({ folder, name: 'subscriptions' }, checksKind, now)
  await app.store.openRest(async () => {})
  const recovered = [...app.session.recovered, ...addresses.recovered, ...checks.recovered]
  const told = recovered.map(({ message }) => message)
  return { app, addresses, checks, told }
}

/** What the person would miss, by the document it lies in; of the history, what undo would take back. */
export function contents({ app, addresses, checks }: Started): Readonly<Record<string, unknown>> {
  const { store } = app
  const { week, guardrails } = store.seenNotices
  const { settings, categories, goals, weeks, rules, sources, planned } = store.config
  const of = (month: string) =>
    [...store.entries.values()]
      .filter(({ start }) => new Date(start * 1000).toISOString().startsWith(month))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    config: { settings, categories, goals, weeks, rules, sources, planned },
    running: { block: store.block, unclear: store.unclear },
    calendar: store.meetings,
    requests: [...store.requests.values()],
    told: { week, guardrails },
    history: store.undoLabel,
    unsaved: app.needs.unsaved.all,
    addresses: addresses.value,
    subscriptions: checks.value,
    'ledger/2026-11': of('2026-11'),
    'ledger/2026-10': of('2026-10'),
    'ledger/2024-02': of('2024-02'),
  }
}

const block = focusBlock({ note: 'calls', plannedMinutes: 25, startedAt: addSeconds(now, -600) })

const source = {
  id: 'team',
  name: 'Team',
  kind: 'subscription',
  color: 'ink',
  isOn: false,
  importedAt: now,
  dismissed: [],
} as unknown as Source

export function meeting(uid: string): Meeting {
  const facts = eventFacts.parse({ title: uid }) as Meeting['facts']
  const end = addSeconds(now, 1800)
  return { sourceId: 'team', uid, recurrenceId: null, start: now, end, facts }
}

/** An edit that every document takes part in. */
export function wideEdit({ store }: TestApp, mark: string, focusMinutes: number): Edit {
  const { settings, categories, sources } = store.config
  const mine = { id: 'mine', name: 'Mine', stance: 'strategy', visibility: false, archived: false }
  const hasMine = categories.some(({ id }) => id === mine.id)
  return {
    label: `Edit ${mark}`,
    entries: ['2026-11-19', '2026-10-30', '2024-02-05'].map((date) => {
      const start = at(`${date}T09:00:00Z`)
      const id = `${mark}-${date}`
      const after = entry({ id, start, end: addSeconds(start, 3600), categoryId: 'mine' })
      return { id, before: null, after }
    }),
    config: {
      before: { settings, categories, sources },
      after: {
        settings: { ...settings, focusMinutes },
        categories: hasMine ? categories : [...categories, mine as (typeof categories)[number]],
        sources: [source],
      },
    },
    requests: [
      {
        id: mark,
        before: null,
        after: { id: mark, from: 'Ann', what: mark, at: now, minutes: null, decision: null },
      },
    ],
    waiting: waitingChange(store.meetings, [...store.meetings, meeting(mark)]),
    block: { before: store.block, after: { ...block, id: `block-${mark}` } },
  }
}

/** How many of its edits can be taken back: the last, and the two before it. */
export const editCount = 3

function manyEntries(): readonly Entry[] {
  return Array.from({ length: 120 }, (_, n) => {
    const start = addSeconds(now, -14 * day - n * 60)
    return entry({ id: `many-${n}`, start, end: addSeconds(start, 60) })
  })
}

/** Fills an empty folder; copies of it are quicker to have. */
export async function liveIn(folder: string): Promise<void> {
  const { app, addresses, checks } = await start(folder, false)
  const { store } = app
  store.commit(wideEdit(app, 'first', 31))
  const many = manyEntries().map((after) => ({ id: after.id, before: null, after }))
  store.commit({ label: 'Many', entries: many })
  store.commit(wideEdit(app, 'last', 33))
  const { id: blockId, startedAt: from } = store.block ?? { id: '', startedAt: now }
  const details = { categoryId: 'mine', goalId: null, note: '', plannedMinutes: null }
  store.setBlock(store.block, [{ id: 'away', blockId, from, to: now, details }])
  store.setSeenNotices({
    week: '2026-W47',
    guardrails: ['strategy-floor'],
    reflection: '2026-W46',
    again: at('2026-11-16T09:00:00Z'),
    skipped: '2026-W46',
  })
  store.heartbeat()
  await app.run('keepUnsaved', { form: 'line', content: { kind: 'line', text: '90m inter' } })
  const address = 'https://calendar.example.com/secret-4711/basic.ics'
  addresses.write({ team: { isEncrypted: false, text: address } })
  checks.write({ team: { ...noRecord, lastCheckedAt: now, failures: 2 } })
  // The copies are made at a start.
  await start(folder, false)
}

/** Every file of a folder with its octets, or what lies there instead. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = fs.readdirSync(folder, { recursive: true }).map(String)
  return new Map(names.sort().map((name) => [name, traceOf(path.join(folder, name))]))
}

/** What is at a path: the bytes of a file, the target of a link, or else its kind. */
export function traceOf(file: string): string {
  const stats = fs.lstatSync(file)
  if (stats.isSymbolicLink()) return `link to ${fs.readlinkSync(file)}`
  if (stats.isFile()) return fs.readFileSync(file, 'latin1')
  return stats.isDirectory() ? 'folder' : 'pipe'
}
