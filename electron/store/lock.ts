// One writer. A process that works on a data folder holds its lock from before it reads the first file: the app as long
// as it runs, a command line only briefly. A crash leaves a lock that nobody holds. If another program has got its
// process number since, the start time of that program shows it.
import fs from 'node:fs'
import path from 'node:path'
import { systemClock } from '../clock.ts'
import { makePrivateFolder, privateFile } from './files.ts'

interface Holder {
  readonly pid: number
  /** Different for each process that ever gets this number; `null` if the system does not provide it. */
  readonly birth: string | null
}

export const lockName = 'open.lock'
const lockFile = (folder: string) => path.join(folder, lockName)

/** A lock is empty only while it is being written; one that stays empty is broken. */
const writingSeconds = 2
/** Removing a dead lock takes no longer than this. */
const clearingSeconds = 10
const pauseMs = 50

/** Takes the lock if nobody holds it; the returned function releases it. Throws if the folder cannot be written to. */
export function tryLock(folder: string): (() => void) | null {
  makePrivateFolder(folder)
  for (let count = 0; count < 2; count++) {
    if (create(folder)) return () => release(folder)
    if (isHeld(folder) || !clearDead(folder)) return null
  }
  return null
}

/** The same, but waits; this blocks the process. */
export function waitForLock(folder: string, patienceMs: number): (() => void) | null {
  const end = performance.now() + patienceMs
  for (;;) {
    const taken = tryLock(folder)
    if (taken || performance.now() >= end) return taken
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs)
  }
}

/** The same, without blocking; `meanwhile` is called before each attempt, and a result from it ends the wait. */
export async function lockOr<T>(
  folder: string,
  patienceMs: number,
  meanwhile: () => Promise<T | null>,
): Promise<{ readonly release: () => void } | { readonly answer: T } | null> {
  const end = performance.now() + patienceMs
  for (;;) {
    const answer = await meanwhile()
    if (answer !== null) return { answer }
    const taken = tryLock(folder)
    if (taken) return { release: taken }
    if (performance.now() >= end) return null
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

/** Takes the lock from its holder, because the person says that nobody really holds it. */
export function breakLock(folder: string): () => void {
  fs.rmSync(lockFile(folder), { force: true })
  return tryLock(folder) ?? (() => {})
}

function create(folder: string): boolean {
  try {
    const holder: Holder = { pid: process.pid, birth: birthOf(process.pid) }
    fs.writeFileSync(lockFile(folder), JSON.stringify(holder), { flag: 'wx', mode: privateFile })
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // On a full disk the file is created but stays empty: it would keep others out for a while.
    if (code === 'ENOSPC') fs.rmSync(lockFile(folder), { force: true })
    throw error
  }
}

function release(folder: string): void {
  if (holderOf(folder)?.pid === process.pid) fs.rmSync(lockFile(folder), { force: true })
}

function isHeld(folder: string): boolean {
  const holder = holderOf(folder)
  if (holder) return isAlive(holder)
  return ageOf(lockFile(folder)) < writingSeconds
}

/**
 * Removes a lock nobody holds. Only one process does so at a time, so that it cannot remove a lock another has just
 * taken.
 */
function clearDead(folder: string): boolean {
  const clearing = `${lockFile(folder)}.clearing`
  try {
    fs.mkdirSync(clearing)
  } catch {
    if (ageOf(clearing) > clearingSeconds) fs.rmSync(clearing, { recursive: true, force: true })
    return false
  }
  try {
    if (isHeld(folder)) return false
    fs.rmSync(lockFile(folder), { recursive: true, force: true })
    return true
  } finally {
    fs.rmdirSync(clearing)
  }
}

/** In seconds, by the clock; NaN for a missing file, which is neither more nor less than any age. */
function ageOf(file: string): number {
  const stats = fs.statSync(file, { throwIfNoEntry: false })
  return stats ? systemClock.now() - stats.mtimeMs / 1000 : Number.NaN
}

/** `null` for a lock that names no process. */
function holderOf(folder: string): Holder | null {
  try {
    const held: unknown = JSON.parse(fs.readFileSync(lockFile(folder), 'utf8'))
    // Earlier versions wrote only the number.
    const { pid, birth } = (typeof held === 'number' ? { pid: held } : held) as Partial<Holder>
    if (!Number.isSafeInteger(pid) || (pid as number) <= 0) return null
    return { pid: pid as number, birth: birth ?? null }
  } catch {
    return null
  }
}

function isAlive({ pid, birth }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const now = birthOf(pid)
  return birth === null || now === null || birth === now
}

/** On Linux, the boot and the moment within it when a process started (proc(5), stat, field 22). */
function birthOf(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may itself contain spaces and brackets.
    const [start = ''] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(19)
    return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${start}`
  } catch {
    return null
  }
}
