// What Offwheel costs while nobody looks: in the tray, its window closed, a block running; beside the least an
// Electron app can be, with one hidden empty window. Medians of alternating runs (Linux):
//   npm run -s build && npm exec -c 'node test/bench/idle.ts [seconds] [runs]'
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startTrayHost } from '../e2e/tray-host.ts'
import { onOwnDesktop } from './own-desktop.ts'
import { type Usage, usage } from './processes.ts'

/** What a start leaves behind, such as compiling and collecting garbage, is over by then. */
const settleSeconds = 45
const sampleSeconds = 5
const [seconds = 60, runs = 3] = process.argv.slice(2).map(Number)
const root = path.join(import.meta.dirname, '../..')
const runtime = await onOwnDesktop(import.meta.filename, seconds, runs)

await measureAll()

async function measureAll(): Promise<void> {
  const host = await startTrayHost()
  const empty: Usage[] = []
  const offwheel: Usage[] = []
  for (let run = 0; run < runs; run++) {
    empty.push(await measure([path.join(import.meta.dirname, 'empty-app')]))
    offwheel.push(await measure([root, '--hidden']))
  }
  host.close()
  const rows = { empty: medians(empty), offwheel: medians(offwheel) }
  console.table(rows)
  console.log(`cpu ${ratio(rows, 'cpuSeconds')} times, memory ${ratio(rows, 'megabytes')} times`)
}

async function measure(args: readonly string[]): Promise<Usage> {
  const folder = folderWithRunningBlock()
  const child = spawn(runtime.executable, [...switches(), ...args], {
    env: { ...process.env, OFFWHEEL_USER_DATA: folder, XDG_CURRENT_DESKTOP: 'KDE' },
    stdio: 'ignore',
  })
  await wait(settleSeconds)
  const before = usage(child.pid ?? 0)
  // What other Electrons on the machine share with this one counts less: the fullest sample is the least disturbed.
  const samples: Usage[] = []
  for (let passed = 0; passed < seconds; passed += sampleSeconds) {
    await wait(sampleSeconds)
    samples.push(usage(child.pid ?? 0))
  }
  await end(child)
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  return {
    cpuSeconds: (samples.at(-1)?.cpuSeconds ?? 0) - before.cpuSeconds,
    megabytes: Math.max(...samples.map(({ megabytes }) => megabytes)),
  }
}

function switches(): readonly string[] {
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu']
}

function folderWithRunningBlock(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-idle-'))
  const startedAt = Math.floor(Date.now() / 1000) - 60
  const block = {
    id: 'block',
    categoryId: 'vision',
    goalId: null,
    note: '',
    plannedMinutes: 50,
    startedAt,
    pauses: [],
    pausedAt: null,
    endAnnounced: false,
  }
  fs.mkdirSync(path.join(folder, 'data'))
  const running = { version: 1, block, lastKnownAt: startedAt }
  fs.writeFileSync(path.join(folder, 'data/running.json'), JSON.stringify(running))
  return folder
}

async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

function wait(length: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, length * 1000))
}

function medians(all: readonly Usage[]): Usage {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0
  return {
    cpuSeconds: middle(all.map((each) => each.cpuSeconds)),
    megabytes: middle(all.map((each) => each.megabytes)),
  }
}

function ratio(rows: { empty: Usage; offwheel: Usage }, what: keyof Usage): string {
  return (rows.offwheel[what] / rows.empty[what]).toFixed(2)
}
