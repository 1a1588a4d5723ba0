// What it costs to keep one entry, beside writing the same files by hand, each synced and renamed into its place: with a
// folder that is new and with ten years.
//   npm exec -c 'node test/bench/write.ts [runs]'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { DataStore } from '../../electron/store/data-store.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { addSeconds, instant } from '../../shared/time/instant.ts'

// Outside Electron its package only looks for the runtime, which nothing here needs.
process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= 'unused'
const { DataStore: Store } = await import('../../electron/store/data-store.ts')
const { seedTenYears } = await import('./ten-years.ts')

const runs = Number(process.argv[2] ?? 101)
const now = instant(Date.parse('2026-11-20T15:00:00Z') / 1000)

for (const [name, seed] of [
  ['a new folder', () => {}],
  ['ten years', (folder: string) => seedTenYears(folder, now)],
] as const) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-write-'))
  seed(folder)
  const store = open(folder)
  const [kept, raw]: number[][] = [[], []]
  for (let run = 0; run < runs; run++) {
    kept?.push(timed(() => keep(store, run)))
    raw?.push(timed(() => writeByHand(folder)))
  }
  const ratio = (median(kept ?? []) / median(raw ?? [])).toFixed(2)
  console.log(
    `${name}: ${median(kept ?? []).toFixed(2)} ms kept, ${median(raw ?? []).toFixed(2)} ms by hand, ${ratio} times`,
  )
  fs.rmSync(folder, { recursive: true })
}

function open(folder: string): DataStore {
  const machine = () => ({ startedAt: 0, bootId: null })
  const onWriteError = (error: unknown) => {
    throw error
  }
  return new Store({ folder, zone: 'Europe/Berlin', now: () => now, machine, onWriteError })
}

function keep(store: DataStore, run: number): void {
  const start = addSeconds(now, -run * 60)
  const after: Entry = {
    id: `bench-${run}`,
    start,
    end: addSeconds(start, 60),
    categoryId: 'delivery',
    goalId: null,
    source: 'manual',
    note: '',
    tags: [],
    request: null,
    ai: null,
  }
  store.commit({ label: 'New entry', entries: [{ id: after.id, before: null, after }] })
}

/** The two files that an entry changes, as they are now. */
function writeByHand(folder: string): void {
  for (const name of ['history.json', 'ledger/2026-11.json']) {
    const bytes = fs.readFileSync(path.join(folder, name))
    const file = path.join(folder, 'by-hand', path.basename(name))
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(`${file}.new`, bytes, { flush: true })
    fs.renameSync(`${file}.new`, file)
    const place = fs.openSync(path.dirname(file), 'r')
    fs.fsyncSync(place)
    fs.closeSync(place)
  }
}

function timed(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
