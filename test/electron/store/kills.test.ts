// The process is killed at random instants while it edits: what it told is there, and an edit is whole or not at all.
// `KILLS=1000 npx vitest run test/electron/store/kills` does so more often.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { DataStore } from '../../../electron/store/data-store.ts'
import { temporaryFolder } from '../support.ts'
import { entriesAfter, meetingAfter, now } from './endless-edits.ts'

const kills = Number(process.env['KILLS'] ?? 12)
const child = path.join(import.meta.dirname, 'endless-edits.ts')

function open(folder: string): DataStore {
  const machine = () => ({ startedAt: 0, bootId: null })
  return new DataStore({
    folder,
    zone: 'UTC',
    now: () => now,
    machine,
    onWriteError: () => {},
    opensLater: true,
  })
}

/** Edits from the one given on until it is killed; answers the last edit it told. */
async function editUntilKilled(folder: string, first: number, afterMs: number): Promise<number> {
  const editing = spawn(process.execPath, [child, folder, String(first)])
  let told = ''
  editing.stdout.on('data', (chunk) => (told += chunk))
  editing.stdout.once('data', () => setTimeout(() => editing.kill('SIGKILL'), afterMs))
  await new Promise((resolve) => editing.on('close', resolve))
  return Number(told.trim().split('\n').at(-1) || first - 1)
}

test(`after each of ${kills} kills, every edit that was told is there, and none by halves`, async () => {
  const folder = temporaryFolder()
  let done = 0
  let between = 0
  for (let kill = 0; kill < kills; kill++) {
    const told = await editUntilKilled(folder, done + 1, (kill * 37) % 90)
    const store = open(folder)
    done = Number(/\d+/.exec(store.undoLabel ?? '0')?.[0])
    expect([told, told + 1]).toContain(done)
    expect(store.config.settings.focusMinutes).toBe(1 + (done % 1000))
    expect(Object.fromEntries(store.entries)).toEqual(Object.fromEntries(entriesAfter(done)))
    expect(store.meetings).toEqual([meetingAfter(done)])
    expect(store.requests.get('r')?.from).toBe(`Edit ${done}`)
    if (store.recovered.length > 0) between++
    expect(open(folder).recovered).toEqual([])
  }
  if (kills >= 100) console.log(`${kills} kills, ${done} edits, ${between} finished at the start`)
}, 1_200_000)
