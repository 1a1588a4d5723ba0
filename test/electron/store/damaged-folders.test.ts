// Data folders that are damaged in every way we could think of: what comes of each stands in a table (`damages.ts`).
// Nothing is lost in silence, nothing damaged is destroyed, and the person can go on working.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { WindowPlace } from '../../../electron/shell/window-place.ts'
import { JsonFile } from '../../../electron/store/json-file.ts'
import { NewerDocumentError } from '../../../electron/store/open-document.ts'
import type { Edit } from '../../../shared/history/edit.ts'
import { temporaryFolder } from '../support.ts'
import { bad, type DamagedFolder, damagedFolders } from './damages.ts'
import { contents, filesOf, liveIn, now, type Started, start, wideEdit } from './lived-in.ts'

let template: string
let whole: ReturnType<typeof contents>

beforeAll(async () => {
  // What a power failure does is not looked at here, and waiting for a disk takes most of the time.
  if (fs.existsSync('/dev/shm')) vi.stubEnv('TMPDIR', '/dev/shm')
  vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {})
  template = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-test-'))
  await liveIn(template)
  whole = contents(await start(template, false))
})
afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  fs.rmSync(template, { recursive: true })
})

/** The lived-in folder, damaged. */
function damagedCopy({ make }: Pick<DamagedFolder, 'make'>): string {
  const folder = temporaryFolder()
  fs.cpSync(template, folder, { recursive: true, preserveTimestamps: true })
  make(folder)
  return folder
}

test.for(damagedFolders)('$document $damage: $outcome', async (damaged) => {
  for (const opensLater of [true, false]) {
    const folder = damagedCopy(damaged)
    const before = filesOf(folder)
    if (damaged.outcome === 'refused') {
      await expect(start(folder, opensLater)).rejects.toThrow(NewerDocumentError)
      expect(filesOf(folder)).toEqual(before)
      continue
    }
    const first = await start(folder, opensLater)
    expectOutcome(first, damaged)
    expectAside(folder, before, damaged)
    const second = await start(folder, opensLater)
    expect(second.told.filter(isNews)).toEqual([])
    expect(contents(second)).toEqual(contents(first))
    await expectEdits(second)
    const third = await start(folder, opensLater)
    expect(third.told.filter(isNews)).toEqual([])
    expect(contents(third)).toEqual(contents(second))
  }
})

function expectOutcome(started: Started, { document, outcome, says }: DamagedFolder): void {
  const told = started.told.join('\n')
  const silent = outcome === 'kept' || outcome === 'unknown'
  if (silent && says === undefined) expect(told).toBe('')
  else expect(told).toContain(says ?? `${document}.json`)
  const found = contents(started)
  const isWhole = outcome === 'kept' || outcome === 'restored'
  expect(isWhole ? found : { ...found, [document]: null }).toEqual(
    isWhole ? whole : { ...whole, [document]: null },
  )
}

/** What was told away is there as it was, under another name. */
function expectAside(
  folder: string,
  before: ReadonlyMap<string, string>,
  { document, outcome }: DamagedFolder,
): void {
  const damaged = before.get(`${document}.json`)
  if (damaged === undefined || (outcome !== 'restored' && outcome !== 'lost')) return
  const asides = [...filesOf(folder)].filter(([name]) => name.startsWith(`${document}.damaged-`))
  expect(asides.map(([, trace]) => trace)).toEqual([damaged])
}

/** A file that nobody reads is told at each start, until somebody looks what is in it. */
function isNews(notice: string): boolean {
  return !notice.includes('is not read')
}

/** Every document can be written. */
async function expectEdits({ app, addresses, checks }: Started): Promise<void> {
  const { store } = app
  store.commit(wideEdit(app, 'later', 44))
  store.setSeenNotices({
    ...store.seenNotices,
    guardrails: [...store.seenNotices.guardrails, 'later'],
  })
  await app.run('keepUnsaved', { form: 'line', content: { kind: 'line', text: 'later' } })
  addresses.write(addresses.value)
  checks.write(checks.value)
  expect(app.writeErrors).toEqual([])
  expect(store.writeProblem).toBeNull()
  expect(store.entries.has('later-2024-02-05')).toBe(true)
}

test('of a folder that vanished nothing is known: it starts as a first one', async () => {
  const folder = temporaryFolder()
  fs.rmdirSync(folder)
  const first = await start(folder, true)
  expect(first.told).toEqual([])
  expect(first.app.store.entries.size).toBe(0)
  await expectEdits(await start(folder, true))
})

test('of two requests that differ and share an id, both are kept', async () => {
  const folder = damagedCopy({
    make: (it) => {
      const file = path.join(it, 'requests.json')
      const document = JSON.parse(fs.readFileSync(file, 'utf8'))
      const [request] = document.requests
      const requests = [...document.requests, { ...request, what: 'another' }]
      fs.writeFileSync(file, JSON.stringify({ ...document, requests }))
    },
  })
  const first = await start(folder, true)
  const whats = ({ app }: Started) => [...app.store.requests.values()].map(({ what }) => what)
  expect(whats(first).sort()).toEqual(['another', 'first', 'last'])
  await expectEdits(first)
  expect(whats(await start(folder, true)).sort()).toEqual(['another', 'first', 'last', 'later'])
})

test('a document nobody may read is set aside and restored', async ({ skip }) => {
  if (process.platform === 'win32' || process.getuid?.() === 0) return skip('root reads everything')
  const folder = damagedCopy({ make: (it) => fs.chmodSync(path.join(it, 'config.json'), 0) })
  const first = await start(folder, true)
  expect(first.told.join()).toContain('config.json was damaged')
  expect(contents(first)).toEqual(whole)
})

describe('undo', () => {
  /** The folder, with what the history holds of its last edit changed. */
  async function withLastEdit(change: (edit: Edit) => Edit): Promise<Started> {
    const folder = damagedCopy({
      make: (it) => {
        const file = path.join(it, 'history.json')
        const history = JSON.parse(fs.readFileSync(file, 'utf8'))
        const done = [...history.done.slice(0, -1), change(history.done.at(-1))]
        fs.writeFileSync(file, JSON.stringify({ ...history, done, underWay: [] }))
      },
    })
    return start(folder, true)
  }

  const row = (fields: object) => ({ id: 'x', before: { id: 'x', ...fields }, after: null })
  const instants = { start: now, end: now }
  const rubbish: readonly [string, (edit: Edit) => object][] = [
    ['an entry with nothing but instants', () => ({ entries: [row(instants)] })],
    ['a request without its time', () => ({ requests: [row({ from: 'Ann' })] })],
    ['a category without a name', () => ({ config: { before: { categories: [{}] }, after: {} } })],
    ['settings that are none', () => ({ config: { before: { settings: 7 }, after: {} } })],
    ['a meeting without facts', () => ({ waiting: { removed: [meetingOutline], added: [] } })],
  ]
  const meetingOutline = { sourceId: 'team', uid: 'u', recurrenceId: null }

  test.for(rubbish)(
    'of %s is refused in words, and what follows is written',
    async ([, change]) => {
      const started = await withLastEdit((edit) => ({ ...edit, ...change(edit) }) as Edit)
      const { app } = started
      expect(started.told).toEqual([])
      const before = contents(started)
      expect(app.store.undo()).toMatchObject({
        problem: { code: 'damaged', message: expect.stringContaining('“Edit last”') },
      })
      expect(contents(started)).toEqual(before)
      await expectEdits(started)
      expect(app.store.undo().ok).toBe(true)
      const next = await start(app.folder, true)
      expect(next.told).toEqual([])
    },
  )

  test('goes back to the first edit, and no further than to one whose file is damaged', async () => {
    const undone = async (make: (folder: string) => void) => {
      const { app } = await start(damagedCopy({ make }), true)
      app.store.setBlock(null, [])
      let count = 0
      while (app.store.undo().ok) count++
      return count
    }
    expect(await undone(() => {})).toBe(3)
    expect(await undone((folder) => fs.rmSync(path.join(folder, 'history/1.json')))).toBe(1)
  })
})

test('an edit a crash cut short is told and left alone where the history holds rubbish of it', async () => {
  const folder = damagedCopy({
    make: (it) => {
      const file = path.join(it, 'history.json')
      const history = JSON.parse(fs.readFileSync(file, 'utf8'))
      const [operation] = history.underWay
      const { id } = operation.edit.entries[0].after
      const after = { id, start: now, end: now }
      const edit = { ...operation.edit, entries: [{ id, before: null, after }] }
      const number = operation.number + 1
      const underWay = [{ ...operation, number, edit }]
      fs.writeFileSync(file, JSON.stringify({ ...history, underWay }))
    },
  })
  const first = await start(folder, true)
  expect(first.told.join()).toContain('“Edit last” was not written everywhere')
  expect(first.told.join()).toContain('cannot be finished')
  expect(contents(first)).toEqual(whole)
  const second = await start(folder, true)
  expect(second.told).toEqual([])
  await expectEdits(second)
})

test('a window whose place is damaged is of its first size, and its place is kept again', () => {
  for (const { name, make } of bad) {
    const folder = temporaryFolder()
    const file = path.join(folder, 'window.json')
    const text = '{"version":1,"width":900,"height":700}'
    fs.writeFileSync(file, text)
    make(file, text)
    const place = new WindowPlace(file)
    expect(['read', 'damaged'], name).toContain(place.read().kind)
    place.writeBy(new JsonFile(folder, 'window'))
    place.tryWrite({ width: 901 })
    // These stay, and the window is of its first size each time.
    const stays = name === 'a folder' || name === 'a link to itself'
    expect(place.read().kind, name).toBe(stays ? 'damaged' : 'read')
  }
})
