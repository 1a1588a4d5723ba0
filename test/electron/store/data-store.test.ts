import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DataStore } from '../../../electron/store/data-store.ts'
import { configKind, type DocumentKind } from '../../../electron/store/documents.ts'
import { NewerDocumentError, openDocument } from '../../../electron/store/open-document.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { ok } from '../../../shared/result.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { at, entry, focusBlock, zone } from '../../support.ts'
import { temporaryFolder } from '../support.ts'

const now = at('2026-11-20T16:00:00Z')

function open(
  folder: string,
  onWriteError: (error: unknown) => void = (error) => {
    throw error
  },
): DataStore {
  const machine = () => ({ startedAt: 0, bootId: null })
  return new DataStore({ folder, zone, now: () => now, machine, onWriteError })
}

function add(store: DataStore, ...entries: readonly Entry[]): void {
  store.commit({
    label: 'Add',
    entries: entries.map((each) => ({ id: each.id, before: null, after: each })),
  })
}

const november = entry({ id: 'nov' })
const october = entry({
  id: 'oct',
  start: at('2026-10-30T09:00:00Z'),
  end: at('2026-10-30T10:00:00Z'),
})

describe('the data folder', () => {
  test('is empty at first and starts with the defaults', () => {
    const folder = temporaryFolder()
    const store = open(folder)
    expect(store.config.categories.map(({ stance }) => stance)).toContain('strategy')
    expect([store.entries.size, store.block, store.recovered]).toEqual([0, null, []])
  })

  test('holds every change when the call returns, one ledger a month', () => {
    const folder = temporaryFolder()
    add(open(folder), november, october)
    expect(fs.readdirSync(path.join(folder, 'ledger')).sort()).toEqual([
      '2026-10.json',
      '2026-11.json',
    ])
    expect([...open(folder).entries.values()].sort((a, b) => a.start - b.start)).toEqual([
      october,
      november,
    ])
  })

  test('moves an entry to the ledger of its new month', () => {
    const folder = temporaryFolder()
    const store = open(folder)
    add(store, november)
    const moved = { ...november, start: october.start, end: october.end }
    store.commit({ label: 'Move', entries: [{ id: 'nov', before: november, after: moved }] })
    expect([...open(folder).entries.values()]).toEqual([moved])
  })

  test('counts an entry once that a crash between two writes left in two ledgers', () => {
    const folder = temporaryFolder()
    const store = open(folder)
    add(store, november)
    const ledger = path.join(folder, 'ledger', '2026-11.json')
    const before = fs.readFileSync(ledger)
    const moved = { ...november, start: october.start, end: october.end }
    store.commit({ label: 'Move', entries: [{ id: 'nov', before: november, after: moved }] })
    fs.writeFileSync(ledger, before)
    expect([...open(folder).entries.values()]).toEqual([moved])
  })

  test('keeps keys with dots and keys it does not know', () => {
    const folder = temporaryFolder()
    const event = { sourceId: 's', uid: 'a.b@google.com', recurrenceId: null }
    const foreign = { ...november, event, 'some.key': { x: 1 } } as Entry
    add(open(folder), foreign)
    expect(open(folder).entries.get('nov')).toEqual(foreign)
  })

  test('is rid of what interrupted writes left behind', () => {
    const folder = temporaryFolder()
    add(open(folder), november)
    fs.writeFileSync(path.join(folder, 'ledger', '2026-11.json.tmp-1764141234a1b2c3'), '{')
    open(folder)
    expect(fs.readdirSync(path.join(folder, 'ledger'))).toEqual(['2026-11.json'])
  })

  test('does not count a block twice whose entry was written before the block was cleared', () => {
    const folder = temporaryFolder()
    const store = open(folder)
    store.setBlock(focusBlock({ id: 'nov', startedAt: november.start, categoryId: 'delivery' }))
    const running = fs.readFileSync(path.join(folder, 'running.json'))
    add(store, november)
    fs.writeFileSync(path.join(folder, 'running.json'), running)
    expect(open(folder).block).toBeNull()
  })
})

describe('a damaged file', () => {
  const damages: [string, string][] = [
    ['cut off', '{"version":1,"entries":[{"id":"no'],
    ['empty', ''],
    ['zeros', '\0\0\0\0'],
    ['a list', '[1,2]'],
    ['null', 'null'],
    ['without a version', '{"entries":[]}'],
    ['of the wrong shape', '{"version":1,"serial":1,"entries":[{"id":"x"}]}'],
  ]
  test.for(damages)(
    '%s is set aside, never overwritten, and the person is told where it is',
    ([, text]) => {
      const folder = temporaryFolder()
      const ledger = path.join(folder, 'ledger', '2026-11.json')
      fs.mkdirSync(path.dirname(ledger), { recursive: true })
      fs.writeFileSync(ledger, text)
      const store = open(folder)
      const aside = path.join(folder, 'ledger', '2026-11.damaged-2026-11-20T160000Z.json')
      expect(fs.readFileSync(aside, 'utf8')).toBe(text)
      expect(store.recovered).toHaveLength(1)
      expect(store.recovered[0]?.message).toContain(aside)
      add(store, november)
      expect(open(folder).entries.size).toBe(1)
      expect(fs.readFileSync(aside, 'utf8')).toBe(text)
    },
  )

  test('is replaced by the copy of the last good start', () => {
    const folder = temporaryFolder()
    add(open(folder), november)
    open(folder) // a start makes the copy
    fs.writeFileSync(path.join(folder, 'ledger', '2026-11.json'), '{')
    const store = open(folder)
    expect([...store.entries.keys()]).toEqual(['nov'])
    expect(store.recovered[0]?.message).toMatch(/last good copy, from .+, was restored/)
    expect(open(folder).recovered).toEqual([])
  })

  test('of settings loses no entry: what entries name gets a stand-in', () => {
    const folder = temporaryFolder()
    const store = open(folder)
    const { categories, goals } = store.config
    const category = { id: 'mine', name: 'Mine', visibility: false, archived: false }
    const goal = { id: 'ours', name: 'Ours', rank: 1, targetShare: null, archived: false }
    store.commit({
      label: 'Add both',
      entries: [],
      config: {
        before: { categories, goals },
        after: { categories: [...categories, { ...category, stance: 'strategy' }], goals: [goal] },
      },
    })
    add(store, entry({ id: 'a', categoryId: 'mine', goalId: 'ours' }))
    fs.writeFileSync(path.join(folder, 'config.json'), 'oops')
    const { config, entries } = open(folder)
    expect(entries.size).toBe(1)
    expect(config.categories.at(-1)).toMatchObject({ id: 'mine', stance: 'neutral' })
    expect(config.goals).toMatchObject([{ id: 'ours', archived: true }])
  })
})

describe('versions', () => {
  interface Note {
    readonly text: string
  }
  const first: DocumentKind<Note> = {
    title: 'note',
    steps: [],
    read: (document) => ok({ text: String(document['text']) }),
    write: (note) => ({ ...note }),
    empty: () => ({ text: '' }),
  }
  const second: DocumentKind<Note> = {
    ...first,
    steps: [({ words, ...rest }) => ({ ...rest, text: words })],
  }
  const place = (folder: string) => ({ folder, name: 'note' })

  test('an older document is copied, upgraded and written back', () => {
    const folder = temporaryFolder()
    fs.writeFileSync(path.join(folder, 'note.json'), '{"version":1,"words":"hello"}')
    expect(openDocument(place(folder), second, now).value).toEqual({ text: 'hello' })
    expect(JSON.parse(fs.readFileSync(path.join(folder, 'note.json'), 'utf8'))).toEqual({
      version: 2,
      text: 'hello',
    })
    expect(fs.readFileSync(path.join(folder, 'note.version-1.json'), 'utf8')).toContain('words')
  })

  test('a newer document is left alone and the app refuses to open it', () => {
    const folder = temporaryFolder()
    const text = '{"version":7,"text":"from the future"}'
    fs.writeFileSync(path.join(folder, 'note.json'), text)
    expect(() => openDocument(place(folder), first, now)).toThrow(NewerDocumentError)
    expect(fs.readFileSync(path.join(folder, 'note.json'), 'utf8')).toBe(text)
  })

  test('a newer ledger keeps the whole folder from being opened', () => {
    const folder = temporaryFolder()
    add(open(folder), november)
    const ledger = path.join(folder, 'ledger', '2026-11.json')
    fs.writeFileSync(ledger, '{"version":3}')
    expect(() => open(folder)).toThrow(/newer Offwheel/)
    expect(fs.readFileSync(ledger, 'utf8')).toBe('{"version":3}')
  })

  test('documents of version 1 are read for ever', () => {
    const folder = temporaryFolder()
    fs.cpSync(path.join(import.meta.dirname, '../../fixtures/data/v1'), folder, { recursive: true })
    const { config, entries, waiting, block, recovered } = open(folder)
    expect(recovered).toEqual([])
    expect([config.goals.length, entries.size, waiting.length, block?.id]).toEqual([
      1,
      2,
      1,
      'running',
    ])
  })
})

describe('undo and redo', () => {
  test('go back and forth over any series of edits, across a restart', () => {
    const edits = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        minutes: fc.integer({ min: 0, max: 60 * 24 * 60 }),
        goes: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(edits, (all) => {
        const folder = temporaryFolder()
        let store = open(folder)
        const states = [snapshot(store)]
        for (const { id, minutes, goes } of all) {
          const before = store.entries.get(id) ?? null
          const start = addSeconds(now, -minutes * 60)
          const after = goes ? null : entry({ id, start, end: addSeconds(start, 600) })
          store.commit({ label: 'Edit', entries: [{ id, before, after }] })
          states.push(snapshot(store))
        }
        for (const state of states.slice(0, -1).reverse()) {
          store.undo()
          expect(snapshot(store)).toEqual(state)
          store = open(folder)
          expect(snapshot(store)).toEqual(state)
        }
        expect(store.undo().ok).toBe(false)
        for (const state of states.slice(1)) {
          store.redo()
          expect(snapshot(store)).toEqual(state)
        }
        expect(store.redo().ok).toBe(false)
      }),
      { numRuns: 15 },
    )
  }, 30_000)

  function snapshot(store: DataStore) {
    return [...store.entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
})

test('a write that fails is told, kept in memory, and made good as soon as it can be', () => {
  const folder = temporaryFolder()
  const errors: unknown[] = []
  const store = open(folder, (error) => errors.push(error))
  // A folder where the ledger should be: no user may write over it, root included.
  fs.mkdirSync(path.join(folder, 'ledger'), { recursive: true })
  fs.mkdirSync(path.join(folder, 'ledger', '2026-11.json'))
  add(store, november)
  expect(store.writeProblem?.code).toBe('not-written')
  expect([store.entries.size, errors.length]).toEqual([1, 1])
  fs.rmdirSync(path.join(folder, 'ledger', '2026-11.json'))
  store.retryWrites()
  expect(store.writeProblem).toBeNull()
  expect(open(folder).entries.size).toBe(1)
})

test('the settings file opens as the defaults it was written from', () => {
  const folder = temporaryFolder()
  const kind = configKind(zone)
  openDocument({ folder, name: 'config' }, kind, now).write(kind.empty())
  expect(openDocument({ folder, name: 'config' }, kind, now).value).toEqual(kind.empty())
})
