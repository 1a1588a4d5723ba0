// A start opens the months of a first view; whatever is asked, it is answered as if all of them were open.
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DataStore, type StoreNeeds } from '../../../electron/store/data-store.ts'
import { NewerDocumentError } from '../../../electron/store/open-document.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { addSeconds, type Instant, instant } from '../../../shared/time/instant.ts'
import { at, entry, zone } from '../../support.ts'
import { temporaryFolder } from '../support.ts'

const now = at('2026-11-20T16:00:00Z')
const day = 24 * 3600

function open(folder: string, more: Partial<StoreNeeds> = {}): DataStore {
  const machine = () => ({ startedAt: 0, bootId: null })
  return new DataStore({ folder, zone, now: () => now, machine, onWriteError: () => {}, ...more })
}

const openSoon = (folder: string) => open(folder, { opensLater: true })

function add(store: DataStore, ...entries: readonly Entry[]): void {
  const changes = entries.map((each) => ({ id: each.id, before: null, after: each }))
  store.commit({ label: 'Add', entries: changes })
}

/** An hour of work so many days ago. */
function daysAgo(id: string, days: number): Entry {
  const start = addSeconds(now, -days * day)
  return entry({ id, start, end: addSeconds(start, 3600) })
}

/** A folder with an entry of this week and one of each of three years before. */
function yearsOf(...more: readonly Entry[]): string {
  const folder = temporaryFolder()
  const old = [1, 2, 3].map((year) => daysAgo(`year-${year}`, 365 * year))
  const store = open(folder)
  add(store, ...old, ...more)
  // The last edit is looked for in every document it touched.
  add(store, daysAgo('now', 1))
  return folder
}

const always = { from: instant(0), to: addSeconds(now, day) }
const thisWeek = { from: addSeconds(now, -7 * day), to: now }
const ids = (entries: Iterable<Entry>) => [...entries].map(({ id }) => id)
const immediately = () => Promise.resolve()

describe('a start that opens months later', () => {
  test('reads none it does not need', () => {
    const folder = yearsOf()
    const store = openSoon(folder)
    const old = path.join(folder, 'ledger/2024-11.json')
    const text = fs.readFileSync(old, 'utf8')
    fs.writeFileSync(old, text.replace('year-2', 'came-after'))
    expect(ids(store.entriesBetween(thisWeek))).toEqual(['now'])
    expect(store.firstEntryAt).toBe(daysAgo('', 365 * 3).start)
    expect(ids(store.entriesBetween(always))).toEqual(['year-3', 'came-after', 'year-1', 'now'])
  })

  test('opens the others with room between, and says when they are there', async () => {
    const store = openSoon(yearsOf())
    const { revisions } = store
    let turns = 0
    let told = 0
    store.onChange(() => told++)
    await store.openRest(async () => {
      turns++
    })
    expect(turns).toBe(3)
    expect(told).toBe(1)
    expect(store.revisions.entries).toBeGreaterThan(revisions.entries)
    await store.openRest(immediately)
    expect(told).toBe(1)
  })

  test('says so, too, where a question opened them before', async () => {
    const store = openSoon(yearsOf())
    let told = 0
    store.onChange(() => told++)
    expect(store.entries.size).toBe(4)
    await store.openRest(immediately)
    expect(told).toBe(1)
  })

  test('knows a first entry though the oldest month is of a newer version, which then ends the start', async () => {
    const folder = yearsOf()
    const file = path.join(folder, 'ledger/2023-11.json')
    const text = fs.readFileSync(file, 'utf8')
    fs.writeFileSync(file, text.replace(/"version":\d+/, '"version":99'))
    const store = openSoon(folder)
    expect(store.firstEntryAt).toBe(daysAgo('', 730).start)
    await expect(store.openRest(immediately)).rejects.toThrow(NewerDocumentError)
  })

  test('counts an old entry that reaches far once it is known', async () => {
    const start = addSeconds(now, -400 * day)
    const store = openSoon(yearsOf(entry({ id: 'endless', start, end: now })))
    const change = store.changeOf(thisWeek)
    await store.openRest(immediately)
    expect(store.changeOf(thisWeek)).toBeGreaterThan(change)
    expect(ids(store.entriesBetween(thisWeek))).toContain('endless')
  })

  test('tells of a damaged month when it is opened, and restores its copy', async () => {
    const folder = yearsOf()
    open(folder)
    fs.truncateSync(path.join(folder, 'ledger/2024-11.json'), 20)
    const store = openSoon(folder)
    expect(store.recovered).toEqual([])
    const notices: string[] = []
    store.onNotice(({ message }) => notices.push(message))
    await store.openRest(immediately)
    expect(notices.join()).toContain('ledger/2024-11.json was damaged')
    expect(store.entries.has('year-2')).toBe(true)
  })

  test('refuses a month of a newer version before anything is written', async () => {
    const folder = yearsOf()
    const file = path.join(folder, 'ledger/2024-11.json')
    const newer = fs.readFileSync(file, 'utf8').replace(/"version":\d+/, '"version":99')
    fs.writeFileSync(file, newer)
    const store = openSoon(folder)
    expect(() => add(store, daysAgo('more', 0))).toThrow(NewerDocumentError)
    await expect(store.openRest(immediately)).rejects.toThrow(NewerDocumentError)
    expect(fs.readFileSync(file, 'utf8')).toBe(newer)
  })

  test('finishes an edit that a crash cut short before anything is shown', () => {
    const folder = yearsOf()
    const ledger = path.join(folder, 'ledger/2024-11.json')
    const before = fs.readFileSync(ledger)
    const history = path.join(folder, 'history.json')
    const store = open(folder)
    const changed = { ...daysAgo('year-2', 730), note: 'changed' }
    // The ledger cannot be written, so the edit stays pending in the history.
    fs.rmSync(ledger)
    fs.mkdirSync(ledger)
    store.commit({
      label: 'Change',
      entries: [{ id: 'year-2', before: daysAgo('year-2', 730), after: changed }],
    })
    fs.rmdirSync(ledger)
    fs.writeFileSync(ledger, before)
    expect(JSON.parse(fs.readFileSync(history, 'utf8')).underWay).toHaveLength(1)
    const next = openSoon(folder)
    expect(next.recovered.map(({ message }) => message).join()).toContain('It is finished now')
    expect(next.entries.get('year-2')?.note).toBe('changed')
  })

  test('brings no deleted entry back from a month that holds it too', () => {
    const folder = yearsOf()
    const [, twin] = [daysAgo('now', 1), { ...daysAgo('now', 365), id: 'now' }]
    const file = path.join(folder, 'ledger/2025-11.json')
    const ledger = JSON.parse(fs.readFileSync(file, 'utf8'))
    const start = new Date(twin.start * 1000).toISOString().replace('.000', '')
    const end = new Date(twin.end * 1000).toISOString().replace('.000', '')
    ledger.entries.push({ ...ledger.entries[0], id: 'now', start, end })
    ledger.serial = 0
    fs.writeFileSync(file, JSON.stringify(ledger))
    const store = openSoon(folder)
    const before = store.entriesBetween(thisWeek)[0] ?? null
    store.commit({ label: 'Delete', entries: [{ id: 'now', before, after: null }] })
    expect(open(folder).entries.has('now')).toBe(false)
  })
})

test('whatever is asked and changed, and in whatever order, the answers are those of a folder that is open whole', () => {
  const anyEntry = fc.record({
    days: fc.integer({ min: -20, max: 1500 }),
    hours: fc.integer({ min: 1, max: 30 }),
  })
  const anyPeriod = fc
    .tuple(fc.integer({ min: -20, max: 1500 }), fc.integer({ min: 1, max: 400 }))
    .map(([days, length]) => {
      const from = addSeconds(now, -days * day)
      return { kind: 'ask' as const, from, to: addSeconds(from, length * day) }
    })
  const step = fc.oneof(
    anyPeriod,
    fc.constant({ kind: 'first' as const }),
    fc.constant({ kind: 'undo' as const }),
    fc.record({ kind: fc.constant('add' as const), days: fc.integer({ min: -20, max: 1500 }) }),
    fc.record({ kind: fc.constant('delete' as const), index: fc.nat({ max: 30 }) }),
  )
  const property = fc.property(
    fc.array(anyEntry, { minLength: 1, maxLength: 25 }),
    fc.array(step, { maxLength: 12 }),
    (made, steps) => {
      const folder = temporaryFolderOf(
        made.map(({ days, hours }, index) => lasting(`e${index}`, days, hours)),
      )
      const twin = `${folder}-twin`
      fs.cpSync(folder, twin, { recursive: true })
      try {
        const soon = openSoon(folder)
        const whole = open(twin)
        for (const [index, each] of steps.entries()) {
          expect(carryOut(each, soon, index)).toEqual(carryOut(each, whole, index))
        }
        expect(ids(soon.entries.values()).sort()).toEqual(ids(whole.entries.values()).sort())
        expect(ids(open(folder).entries.values()).sort()).toEqual(
          ids(open(twin).entries.values()).sort(),
        )
      } finally {
        for (const each of [folder, twin]) fs.rmSync(each, { recursive: true })
      }
    },
  )
  fc.assert(property, { numRuns: 60 })

  function carryOut(each: Steps, store: DataStore, index: number): unknown {
    switch (each.kind) {
      case 'ask':
        // What began up to a month before a period is known at once; what reaches further is once all is open.
        return ids(store.entriesBetween(each))
      case 'first':
        return store.firstEntryAt
      case 'undo':
        return store.undo().ok
      case 'add':
        return add(store, lasting(`added-${index}`, each.days, 1))
      case 'delete': {
        const before = store.entries.get(`e${each.index}`)
        if (!before) return null
        store.commit({ label: 'Delete', entries: [{ id: before.id, before, after: null }] })
        return before.id
      }
    }
  }
})

type Steps =
  | { readonly kind: 'ask'; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'first' | 'undo' }
  | { readonly kind: 'add'; readonly days: number }
  | { readonly kind: 'delete'; readonly index: number }

function lasting(id: string, days: number, hours: number): Entry {
  const start = addSeconds(now, -days * day)
  return entry({ id, start, end: addSeconds(start, hours * 3600) })
}

function temporaryFolderOf(entries: readonly Entry[]): string {
  const folder = temporaryFolder()
  add(open(folder), ...entries)
  return folder
}
