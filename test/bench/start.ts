// How long ten years of data take to open in a fresh process, as at a start, beside reading and parsing the same files
// and nothing else:
//   npm exec -c 'node test/bench/start.ts'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { instant } from '../../shared/time/instant.ts'

// Outside Electron its package only looks for the runtime, which nothing here needs.
process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= 'unused'
const { DataStore } = await import('../../electron/store/data-store.ts')
const { seedTenYears } = await import('./ten-years.ts')

const runs = 7
const now = instant(Date.parse('2026-11-20T15:00:00Z') / 1000)
const tasks = { parse: parseAll, open }
const [task, given] = process.argv.slice(2)

if (given && (task === 'parse' || task === 'open')) {
  const start = performance.now()
  tasks[task](given)
  console.log(performance.now() - start)
} else {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-start-'))
  const count = seedTenYears(folder, now)
  // The first opening makes the copies of what was read well.
  open(folder)
  console.log(`${count} entries in ten years`)
  console.log(`  reading and parsing ${median('parse', folder)}, opening ${median('open', folder)}`)
  fs.rmSync(folder, { recursive: true })
}

function parseAll(folder: string): number {
  const ledgers = path.join(folder, 'ledger')
  const files = fs.readdirSync(ledgers).map((name) => path.join(ledgers, name))
  return files.map((file) => JSON.parse(fs.readFileSync(file, 'utf8'))).length
}

function open(folder: string) {
  const onWriteError = (error: unknown) => {
    throw error
  }
  const machine = () => ({ startedAt: 0, bootId: null })
  return new DataStore({ folder, zone: 'Europe/Berlin', now: () => now, machine, onWriteError })
}

function median(name: keyof typeof tasks, folder: string): string {
  const times = Array.from({ length: runs }, () => {
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, name, folder])
    return Number(stdout)
  })
  return `${Math.round(times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0)} ms`
}
