// The app dies at each of its writes in turn: the next start finds an edit whole or not at all.
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { DataStore } from '../../../electron/store/data-store.ts'
import { type Edit, waitingChange } from '../../../shared/history/edit.ts'
import { eventFacts } from '../../../shared/interchange/schema.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { at, entry, focusBlock, zone } from '../../support.ts'
import { temporaryFolder } from '../support.ts'
import { dieAfter } from './die-after.ts'

const now = at('2026-11-20T16:00:00Z')

function open(folder: string): DataStore {
  const machine = () => ({ startedAt: 0, bootId: null })
  return new DataStore({
    folder,
    zone,
    now: () => now,
    machine,
    onWriteError: () => {},
    opensLater: true,
  })
}

/** Everything the person would miss, in an order of its own. */
function contents(store: DataStore): object {
  const { config, block, unclear, undoLabel, redoLabel } = store
  const entries = [...store.entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const requests = [...store.requests.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const meetings = [...store.meetings].sort((a, b) => (a.uid < b.uid ? -1 : 1))
  return { config, entries, requests, meetings, block, unclear, undoLabel, redoLabel }
}

afterEach(() => vi.restoreAllMocks())

const block = focusBlock({ id: 'block', plannedMinutes: 25, startedAt: at('2026-11-20T15:00:00Z') })

const meeting = (n: number): Meeting =>
  ({
    sourceId: 'team',
    uid: `${n}`,
    recurrenceId: null,
    start: now,
    end: addSeconds(now, 1800),
    facts: eventFacts.parse({ title: `Meeting ${n}` }),
  }) as Meeting

const months = ['2026-09', '2026-10', '2026-11']
const entryIn = (n: number, month: number): Entry => {
  const start = at(`${months[month % 3]}-${10 + (n % 10)}T09:00:00Z`)
  return entry({ id: `e${n}`, start, end: addSeconds(start, 3600) })
}

/** What a person may do next, from numbers that are drawn. */
function editOf(store: DataStore, kind: number, n: number): Edit {
  const moved = [n, n + 1].map((each) => {
    const before = store.entries.get(`e${each}`) ?? null
    return { id: `e${each}`, before, after: entryIn(each, each + kind) }
  })
  const entries = kind % 4 === 3 ? moved.map((it) => ({ ...it, after: null })) : moved
  const meetings = n % 2 ? [...store.meetings.slice(1), meeting(n)] : store.meetings.slice(1)
  return {
    label: `Edit ${kind} ${n}`,
    entries: entries.filter(({ before, after }) => before || after),
    ...(kind % 2 && { waiting: waitingChange(store.meetings, meetings) }),
    ...(kind % 3 === 0 && {
      config: {
        before: { settings: store.config.settings },
        after: { settings: { ...store.config.settings, focusMinutes: 20 + n } },
      },
    }),
    ...(kind % 5 === 0 && {
      block: { before: store.block, after: store.block ? null : { ...block, id: `b${n}` } },
    }),
    ...(kind % 4 === 1 && {
      requests: [
        {
          id: 'r',
          before: store.requests.get('r') ?? null,
          after: { id: 'r', from: `Ann ${n}`, what: '', at: now, minutes: null, decision: null },
        },
      ],
    }),
  }
}

const steps = fc.array(
  fc.record({ kind: fc.nat(11), n: fc.nat(9), undo: fc.constantFrom(0, 0, 1, 2) }),
  { minLength: 1, maxLength: 6 },
)

function carryOut(store: DataStore, { kind, n, undo }: { kind: number; n: number; undo: number }) {
  if (undo === 1) store.undo()
  else if (undo === 2) store.redo()
  else store.commit(editOf(store, kind, n))
}

test('an edit is whole or not there, whichever write the app dies at', () => {
  fc.assert(
    fc.property(steps, (before) => {
      const folder = temporaryFolder()
      const last = before.at(-1)
      for (const step of before.slice(0, -1)) carryOut(open(folder), step)
      if (!last) return
      const whole = temporaryFolder()
      fs.cpSync(folder, whole, { recursive: true, preserveTimestamps: true })
      const asBefore = contents(open(whole))
      const store = open(whole)
      carryOut(store, last)
      const asAfter = contents(store)
      for (let writes = 0; writes < 9; writes++) {
        const crashed = temporaryFolder()
        fs.cpSync(folder, crashed, { recursive: true, preserveTimestamps: true })
        const dying = open(crashed)
        dieAfter(writes)
        carryOut(dying, last)
        vi.restoreAllMocks()
        const next = open(crashed)
        expect([asBefore, asAfter]).toContainEqual(contents(next))
        if (next.recovered.length > 0) expect(contents(next)).toEqual(asAfter)
        const again = open(crashed)
        expect(again.recovered).toEqual([])
        expect(contents(again)).toEqual(contents(next))
        fs.rmSync(crashed, { recursive: true })
      }
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('what the next start finishes is said, with the name of the edit', () => {
  const folder = temporaryFolder()
  const store = open(folder)
  store.commit(editOf(store, 0, 1))
  const dying = open(folder)
  dieAfter(1)
  dying.commit({ ...editOf(dying, 2, 1), label: 'Move 2 entries' })
  vi.restoreAllMocks()
  expect(open(folder).recovered.map(({ message }) => message)).toEqual([
    '“Move 2 entries” was not written everywhere when Offwheel ended. It is finished now.',
  ])
  expect(open(folder).recovered).toEqual([])
})

test('what is written in steps is whole after a crash between two of them', async () => {
  const folder = temporaryFolder()
  const store = open(folder)
  const entries = Array.from({ length: 300 }, (_, n) => entryIn(n + 100, n))
  const edit = {
    label: 'Import “Team”',
    entries: entries.map((after) => ({ id: after.id, before: null, after })),
  }
  let turns = 0
  const died = new Error('died')
  const nextTurn = async () => {
    if (++turns === 2) throw died
  }
  await expect(store.commitInSteps(edit, nextTurn)).rejects.toBe(died)
  const next = open(folder)
  expect(next.entries.size).toBe(300)
  expect(next.recovered[0]?.message).toContain('“Import “Team””')
  expect(next.undo().ok).toBe(true)
  expect(open(folder).entries.size).toBe(0)
})

test('quitting in the middle writes the rest', async () => {
  const folder = temporaryFolder()
  const store = open(folder)
  const entries = Array.from({ length: 30 }, (_, n) => entryIn(n, n))
  const edit = {
    label: 'Import',
    entries: entries.map((after) => ({ id: after.id, before: null, after })),
  }
  const writing = store.commitInSteps(edit, async () => store.retryWrites())
  await writing
  expect(open(folder).recovered).toEqual([])
  expect(fs.readdirSync(path.join(folder, 'ledger'))).toHaveLength(3)
})
