// What a start must notice: documents that are gone or elsewhere, entries that are twice, clocks that went wrong.
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { DataStore } from '../../../electron/store/data-store.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { at, entry, zone } from '../../support.ts'
import { temporaryFolder } from '../support.ts'

const now = at('2026-11-20T16:00:00Z')

function open(folder: string, errors: unknown[] = []): DataStore {
  const machine = () => ({ startedAt: 0, bootId: null })
  const onWriteError = (error: unknown) => void errors.push(error)
  return new DataStore({ folder, zone, now: () => now, machine, onWriteError })
}

function add(store: DataStore, ...entries: readonly Entry[]): void {
  const changes = entries.map((each) => ({ id: each.id, before: null, after: each }))
  store.commit({ label: 'Add', entries: changes })
}

const november = entry({ id: 'nov' })
const october = entry({
  id: 'oct',
  start: at('2026-10-30T09:00:00Z'),
  end: at('2026-10-30T10:00:00Z'),
})

/** A folder with something in each document, opened well once since. */
function livedIn(): string {
  const folder = temporaryFolder()
  const store = open(folder)
  add(store, november, october)
  const { settings } = store.config
  store.commit({
    label: 'Settings',
    entries: [],
    config: { before: { settings }, after: { settings: { ...settings, focusMinutes: 33 } } },
  })
  open(folder)
  return folder
}

const contents = ({ config, entries }: DataStore) => [
  config.settings.focusMinutes,
  [...entries.keys()].sort(),
]
const whole = [33, ['nov', 'oct']]

describe('a document that was there at the last start', () => {
  test.for(['config.json', 'ledger/2026-10.json', 'ledger'])(
    'and is not now (%s) is restored, and that is said',
    (name) => {
      const folder = livedIn()
      fs.rmSync(path.join(folder, name), { recursive: true })
      const store = open(folder)
      expect(contents(store)).toEqual(whole)
      expect(store.recovered[0]?.message).toMatch(
        /was missing\. Its last good copy, from \w+ \d+, \d{4} at \d+:/,
      )
      expect(open(folder).recovered).toEqual([])
    },
  )

  test('and has another name now is restored, and the other name is told', () => {
    const folder = livedIn()
    const ledger = path.join(folder, 'ledger')
    fs.renameSync(path.join(ledger, '2026-11.json'), path.join(ledger, '2026-11 (1).json'))
    const store = open(folder)
    expect(contents(store)).toEqual(whole)
    expect(store.recovered.map(({ message }) => message).join()).toContain(
      'ledger/2026-11 (1).json is not read',
    )
  })

  test.for([
    ['cut off', (file: string) => fs.truncateSync(file, 30)],
    ['no object', (file: string) => fs.writeFileSync(file, '[]')],
  ] as const)('and is %s is set aside', ([, damage]) => {
    const folder = livedIn()
    damage(path.join(folder, 'config.json'))
    const store = open(folder)
    expect(contents(store)).toEqual(whole)
    expect(store.recovered[0]?.message).toContain('is kept as')
    expect(fs.readdirSync(folder).join()).toContain('config.damaged-')
  })

  test('and is a folder is set aside', () => {
    const folder = livedIn()
    fs.rmSync(path.join(folder, 'config.json'))
    fs.mkdirSync(path.join(folder, 'config.json'))
    expect(contents(open(folder))).toEqual(whole)
  })

  test('and holds a key nested 200,000 deep keeps nobody out', () => {
    const folder = livedIn()
    const file = path.join(folder, 'config.json')
    const deep = `{"deep":${'['.repeat(200_000)}${']'.repeat(200_000)},`
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('{', deep))
    expect(contents(open(folder))).toEqual(whole)
  })
})

describe('copies of the last good start', () => {
  test('follow the document though the clock was ahead', () => {
    const folder = livedIn()
    const copy = path.join(folder, 'backups/last-good/ledger/2026-11.json')
    const ahead = Date.now() / 1000 + 9e6
    fs.utimesSync(copy, ahead, ahead)
    add(open(folder), entry({ id: 'later' }))
    open(folder)
    fs.rmSync(path.join(folder, 'ledger/2026-11.json'))
    expect([...open(folder).entries.keys()]).toContain('later')
  })

  test('that cannot be made keep nobody out', () => {
    const folder = temporaryFolder()
    add(open(folder), november)
    fs.rmSync(path.join(folder, 'backups'), { recursive: true, force: true })
    fs.mkdirSync(path.join(folder, 'backups'))
    fs.writeFileSync(path.join(folder, 'backups/last-good'), 'a file')
    const store = open(folder)
    expect([...store.entries.keys()]).toEqual(['nov'])
    expect(store.recovered[0]?.message).toContain('No copies of your data could be made')
  })
})

describe('an entry', () => {
  const ledger = (folder: string, month: string) => path.join(folder, 'ledger', `${month}.json`)
  const idsIn = (folder: string, month: string) =>
    JSON.parse(fs.readFileSync(ledger(folder, month), 'utf8')).entries.map(
      ({ id }: { id: string }) => id,
    )

  test('that was in two ledgers and is deleted does not come back', () => {
    const folder = temporaryFolder()
    const store = open(folder)
    add(store, november)
    const before = fs.readFileSync(ledger(folder, '2026-11'))
    const moved = { ...november, start: october.start, end: october.end }
    store.commit({ label: 'Move', entries: [{ id: 'nov', before: november, after: moved }] })
    fs.writeFileSync(ledger(folder, '2026-11'), before)
    const next = open(folder)
    next.commit({ label: 'Delete', entries: [{ id: 'nov', before: moved, after: null }] })
    expect([...open(folder).entries.keys()]).toEqual([])
  })

  test('in the ledger of another month gets into its own', () => {
    const folder = temporaryFolder()
    add(open(folder), november)
    fs.renameSync(ledger(folder, '2026-11'), ledger(folder, '2026-10'))
    expect([...open(folder).entries.keys()]).toEqual(['nov'])
    expect(idsIn(folder, '2026-10')).toEqual([])
    expect(idsIn(folder, '2026-11')).toEqual(['nov'])
  })

  test('that shares its id with another one in a ledger is kept beside it', () => {
    const folder = temporaryFolder()
    add(open(folder), november)
    const document = JSON.parse(fs.readFileSync(ledger(folder, '2026-11'), 'utf8'))
    const [first] = document.entries
    document.entries = [first, { ...first, note: 'another' }, first]
    fs.writeFileSync(ledger(folder, '2026-11'), JSON.stringify(document))
    expect([...open(folder).entries.values()].map(({ id, note }) => `${id} ${note}`)).toEqual([
      'nov ',
      'nov-2 another',
    ])
    expect([...open(folder).entries.keys()]).toEqual(['nov', 'nov-2'])
  })

  test('is written after a serial beyond all that count exactly', () => {
    const folder = temporaryFolder()
    add(open(folder), november)
    const document = JSON.parse(fs.readFileSync(ledger(folder, '2026-11'), 'utf8'))
    document.serial = Number.MAX_SAFE_INTEGER
    fs.writeFileSync(ledger(folder, '2026-11'), JSON.stringify(document))
    add(open(folder), entry({ id: 'later' }))
    expect(open(folder).recovered).toEqual([])
  })
})

test('a folder that vanished under the app is a problem, and gets everything once it is back', () => {
  const folder = livedIn()
  const store = open(folder)
  fs.renameSync(folder, `${folder}-away`)
  add(store, entry({ id: 'later' }))
  expect(store.writeProblem?.message).toContain('the folder is not there any more')
  expect(fs.existsSync(folder)).toBe(false)
  fs.mkdirSync(folder)
  store.retryWrites()
  expect(store.writeProblem).toBeNull()
  expect([...open(folder).entries.keys()].sort()).toEqual(['later', 'nov', 'oct'])
  fs.rmSync(`${folder}-away`, { recursive: true })
})

test('a document another program changes while it is open is kept beside, and told', () => {
  const folder = livedIn()
  const store = open(folder)
  const notices: string[] = []
  store.onNotice(({ message }) => notices.push(message))
  const file = path.join(folder, 'ledger/2026-11.json')
  fs.writeFileSync(file, '{"version":2,"entries":[]}')
  add(store, entry({ id: 'later' }))
  expect(notices[0]).toContain('was changed by another program')
  expect(fs.existsSync(path.join(folder, 'ledger/2026-11.changed.json'))).toBe(true)
  expect([...open(folder).entries.keys()].sort()).toEqual(['later', 'nov', 'oct'])
})

test('a folder that is only looked at is not touched', () => {
  const folder = livedIn()
  fs.rmSync(path.join(folder, 'ledger/2026-10.json'))
  fs.writeFileSync(path.join(folder, 'config.json'), '{')
  const state = () =>
    fs
      .readdirSync(folder, { recursive: true })
      .map(String)
      .sort()
      .map((name) => `${name} ${fs.statSync(path.join(folder, name)).mtimeMs}`)
  const before = state()
  const machine = () => ({ startedAt: 0, bootId: null })
  const onWriteError = () => {}
  const needs = { folder, zone, now: () => now, machine, onWriteError, isReadOnly: true }
  expect(contents(new DataStore(needs))).toEqual(whole)
  expect(state()).toEqual(before)
})
