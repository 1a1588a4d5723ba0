// Command lines and an app that starts or quits, all at the same instants: what any of them said it kept is there
// afterwards, once. `ROUNDS=200 npx vitest run test/electron/races` does so more often, and prints the figures.
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { DataStore } from '../../electron/store/data-store.ts'
import { writeDocument } from '../../shared/interchange/write.ts'
import { at, document, entry } from '../support.ts'
import { temporaryFolder } from './support.ts'

const rounds = Number(process.env['ROUNDS'] ?? 3)
const cli = path.join(import.meta.dirname, '../../electron/cli.ts')
const runningApp = path.join(import.meta.dirname, 'running-app.ts')
const importedAtOnce = 20

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly errors: string
}

/** A process that begins after some milliseconds. */
async function run(
  afterMs: number,
  args: readonly string[],
  whileRunning = (_: ChildProcess) => {},
) {
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  const child = spawn(process.execPath, args, { env: { ...process.env, TZ: 'UTC' } })
  let out = ''
  let errors = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (errors += chunk))
  whileRunning(child)
  return new Promise<Ended>((resolve) =>
    child.on('close', (status) => resolve({ status, out, errors })),
  )
}

/** A file with entries of its own. */
function importFile(folder: string, name: string): string {
  const entries = Array.from({ length: importedAtOnce }, (_, n) => {
    const start = at(`2026-10-${10 + (n % 20)}T09:00:00Z`)
    return entry({ id: `${name}-${n}`, start, end: start, note: `${name}-${n}` })
  })
  const file = path.join(folder, `${name}.json`)
  fs.writeFileSync(
    file,
    JSON.stringify(writeDocument(document({ entries }), at('2026-11-20T16:00:00Z'))),
  )
  return file
}

/** The notes of all entries, as the ledgers hold them. */
function notesIn(folder: string): readonly string[] {
  const ledgers = path.join(folder, 'ledger')
  return fs.readdirSync(ledgers).flatMap((name) => {
    const { entries } = JSON.parse(fs.readFileSync(path.join(ledgers, name), 'utf8'))
    return entries.map(({ note }: { note: string }) => note)
  })
}

test(`in ${rounds} rounds, whatever was said to be kept is there, and nothing is there twice`, async () => {
  const folder = temporaryFolder()
  const data = path.join(folder, 'data')
  const kept: string[] = []
  const refused = new Map<string, number>()
  let commands = 0
  for (let round = 0; round < rounds; round++) {
    // Every second round begins with the lock of a crash.
    fs.mkdirSync(data, { recursive: true })
    if (round % 2) fs.writeFileSync(path.join(data, 'open.lock'), '{"pid":4194303,"birth":null}')
    const file = importFile(folder, `file${round}`)
    const command = (name: string, afterMs: number, ...args: readonly string[]) =>
      run(afterMs, [cli, ...args, '--folder', data]).then((ended) => ({ name, ...ended }))
    const line = (n: number) =>
      command(
        `line${round}-${n}`,
        (round * 37 * n) % 600,
        'log',
        `yesterday 8:00-8:10 delivery line${round}-${n}`,
      )
    // In two rounds of three the app quits while the others are at work.
    const quitAfterMs = round % 3 === 2 ? 5000 : 900 + ((round * 53) % 700)
    const app = run((round * 61) % 500, [runningApp, data, `app${round}`], (child) => {
      setTimeout(() => child.stdin?.end(), quitAfterMs)
    })
    const ended = await Promise.all([
      line(1),
      line(2),
      command(`file${round}`, (round * 83) % 700, 'import', file, '--merge'),
    ])
    const appEnded = await app
    expect(appEnded).toMatchObject({ status: 0, errors: '' })
    kept.push(...appEnded.out.trim().split('\n'))
    for (const { name, status, errors } of ended) {
      commands++
      if (status !== 0) refused.set(errors.trim(), (refused.get(errors.trim()) ?? 0) + 1)
      else if (name.startsWith('line')) kept.push(name)
      else kept.push(...Array.from({ length: importedAtOnce }, (_, n) => `${name}-${n}`))
    }
    const notes = notesIn(data)
    expect(kept.filter((note) => !notes.includes(note))).toEqual([])
    expect(notes).toHaveLength(new Set(notes).size)
    expect(fs.readdirSync(path.join(data, 'ledger')).join()).not.toContain('changed')
  }
  const machine = () => ({ startedAt: 0, bootId: null })
  const now = () => at('2026-11-20T16:00:00Z')
  const store = new DataStore({ folder: data, zone: 'UTC', now, machine, onWriteError: () => {} })
  expect(store.recovered).toEqual([])
  const there = [...store.entries.values()].map(({ note }) => note)
  expect(there.sort()).toEqual(notesIn(data).toSorted())
  if (rounds >= 100) {
    console.log({ rounds, commands, kept: kept.length, there: there.length, refused })
  }
}, 3_600_000)
