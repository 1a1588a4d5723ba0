// A write is whole, or the document before it stands: on disks that fill up, in odd environments, beside others.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { DataStore } from '../../../electron/store/data-store.ts'
import { JsonFile } from '../../../electron/store/json-file.ts'
import { tryLock } from '../../../electron/store/lock.ts'
import { entry } from '../../support.ts'
import { temporaryFolder } from '../support.ts'

/** Mounts a real file system of that many KB; a reason where this machine does not let us. */
function mounted(kind: 'tmpfs' | 'ext4', kilobytes: number): string | { why: string } {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return { why: 'only root of Linux mounts' }
  }
  const folder = temporaryFolder()
  const place = path.join(folder, 'disk')
  fs.mkdirSync(place)
  const image = path.join(folder, 'image')
  const commands =
    kind === 'tmpfs'
      ? [['mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'offwheel-test', place]]
      : [
          ['truncate', '-s', `${kilobytes}k`, image],
          ['mkfs.ext4', '-q', '-m', '0', image],
          ['mount', '-o', 'loop', image, place],
        ]
  for (const [command = '', ...args] of commands) {
    const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
    if (status !== 0) return { why: `${command}: ${error?.message ?? stderr.trim()}` }
  }
  onTestFinished(() => void spawnSync('umount', [place]))
  return place
}

/** Leaves about that many KB free. */
function fillBut(disk: string, kilobytes: number): void {
  const { bavail, bsize } = fs.statfsSync(disk)
  const filler = fs.openSync(path.join(disk, 'filler'), 'w')
  try {
    for (let free = bavail * bsize - kilobytes * 1024; free > 0; free -= 4096) {
      fs.writeSync(filler, Buffer.alloc(4096))
    }
  } catch {
    // Full before it was to be: a file system needs room of its own.
  }
  fs.closeSync(filler)
}

const document = (octets: number, text: string) => ({ version: 1, text: text.repeat(octets) })

describe.for(['tmpfs', 'ext4'] as const)('on %s', (kind) => {
  test('a document that does not fit leaves the one before, and says so', async ({ skip }) => {
    const disk = mounted(kind, kind === 'tmpfs' ? 3000 : 8000)
    if (typeof disk !== 'string') return skip(disk.why)
    const file = new JsonFile(disk, 'ledger')
    const before = document(200_000, 'a')
    file.write(before)
    const after = document(200_000, 'b')
    let refused = 0
    for (const left of [0, 1, 4, 16, 60, 100, 150, 180, 190, 250]) {
      fillBut(disk, left)
      try {
        file.write(after)
        expect(file.read()).toEqual({ kind: 'read', value: after })
      } catch {
        refused++
        expect(file.read()).toEqual({ kind: 'read', value: before })
        // The library removes its own file a moment later.
        const leftOver = () => fs.readdirSync(disk).filter((name) => name.includes('next'))
        await expect.poll(leftOver).toEqual([])
      }
      fs.rmSync(path.join(disk, 'filler'))
      file.write(before)
    }
    expect(refused).toBeGreaterThan(6)
  })
})

test('a full disk keeps nobody from looking', ({ skip }) => {
  const disk = mounted('tmpfs', 3000)
  if (typeof disk !== 'string') return skip(disk.why)
  const folder = path.join(disk, 'data')
  const open = () =>
    new DataStore({
      folder,
      zone: 'UTC',
      now: () => entry().start,
      machine: () => ({ startedAt: 0, bootId: null }),
      onWriteError: () => {},
    })
  const after = entry({ id: 'kept' })
  open().commit({ label: 'Add', entries: [{ id: 'kept', before: null, after }] })
  open()
  fs.rmSync(path.join(folder, 'config.json'), { force: true })
  fs.rmSync(path.join(folder, 'ledger/2026-11.json'))
  fillBut(disk, 0)
  const store = open()
  expect([...store.entries.keys()]).toEqual(['kept'])
  expect(store.recovered.map(({ message }) => message).join('\n')).toContain(
    'could not be written yet',
  )
  expect(() => tryLock(folder)).toThrow('ENOSPC')
  fs.rmSync(path.join(disk, 'filler'))
  expect([...open().entries.keys()]).toEqual(['kept'])
  expect(open().recovered).toEqual([])
})

test('a short write is noticed, whatever the system says of it', () => {
  const folder = temporaryFolder()
  const file = new JsonFile(folder, 'ledger')
  file.write({ text: 'before' })
  const { statSync } = fs
  vi.spyOn(fs, 'statSync').mockImplementation(((name: string, options: object) => {
    const stats = statSync(name, options)
    if (String(name).endsWith('next.json')) return Object.assign(stats as object, { size: 5 })
    return stats
  }) as typeof fs.statSync)
  expect(() => file.write({ text: 'after' })).toThrow('only 5 of')
  vi.restoreAllMocks()
  expect(file.read()).toEqual({ kind: 'read', value: { text: 'before' } })
  expect(fs.readdirSync(folder)).toEqual(['ledger.json'])
})

test('with SNAP in the environment a document still changes in one step', () => {
  const folder = temporaryFolder()
  vi.stubEnv('SNAP', '/snap/code/1')
  onTestFinished(() => void vi.unstubAllEnvs())
  const file = new JsonFile(folder, 'ledger')
  file.write({ text: 'before' })
  const { ino } = fs.statSync(file.path)
  const descriptor = fs.openSync(file.path, 'r')
  onTestFinished(() => fs.closeSync(descriptor))
  file.write({ text: 'after' })
  expect(fs.statSync(file.path).ino).not.toBe(ino)
  expect(fs.readFileSync(descriptor, 'utf8')).toBe('{"text":"before"}')
})

test.skipIf(process.platform === 'win32')('only the owner reads what is written', () => {
  const before = process.umask(0)
  onTestFinished(() => void process.umask(before))
  const folder = path.join(temporaryFolder(), 'data')
  new JsonFile(path.join(folder, 'ledger'), '2026-11').write({ text: 'mine' })
  const modes = [folder, path.join(folder, 'ledger'), path.join(folder, 'ledger', '2026-11.json')]
  expect(modes.map((each) => (fs.statSync(each).mode & 0o777).toString(8))).toEqual([
    '700',
    '700',
    '600',
  ])
})

test('what somebody else wrote since is set aside, not overwritten', () => {
  const file = new JsonFile(temporaryFolder(), 'ledger')
  file.write({ text: 'mine' })
  fs.writeFileSync(file.path, '{"text":"theirs"}')
  const aside = file.write({ text: 'mine again' })
  expect(file.read()).toEqual({ kind: 'read', value: { text: 'mine again' } })
  expect(fs.readFileSync(aside ?? '', 'utf8')).toBe('{"text":"theirs"}')
  expect(file.write({ text: 'and again' })).toBeNull()
})

test.skipIf(process.platform === 'win32')('a document that is a link stays one', () => {
  const folder = temporaryFolder()
  const elsewhere = temporaryFolder()
  const real = path.join(elsewhere, 'real.json')
  fs.writeFileSync(real, '{"text":"before"}')
  fs.symlinkSync(real, path.join(folder, 'ledger.json'))
  const file = new JsonFile(folder, 'ledger')
  expect(file.read()).toEqual({ kind: 'read', value: { text: 'before' } })
  file.write({ text: 'after' })
  expect(fs.readFileSync(real, 'utf8')).toBe('{"text":"after"}')
  expect(fs.lstatSync(file.path).isSymbolicLink()).toBe(true)
})

const oddities: readonly [string, (place: string) => void][] = [
  ['a folder', (place) => fs.mkdirSync(place)],
  ['a link to itself', (place) => fs.symlinkSync(place, place)],
  ['a link to nowhere', (place) => fs.symlinkSync('/nowhere/at/all', place)],
  ['a pipe', (place) => void spawnSync('mkfifo', [place])],
]
test.skipIf(process.platform === 'win32').for(oddities)('%s in its place is damage', ([, make]) => {
  const file = new JsonFile(temporaryFolder(), 'ledger')
  make(file.path)
  expect(file.read().kind).toBe('damaged')
})
