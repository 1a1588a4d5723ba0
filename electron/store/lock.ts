// One writer. Whoever works on a data folder holds its lock from before the first file is read: the app while it
// runs, a command line for its moment. A crash leaves a lock behind that nobody holds; a process number that another
// program has by now is told apart by when that program started.
import fs from 'node:fs'
import path from 'node:path'
import { systemClock } from '../clock.ts'
import { makePrivateFolder, privateFile } from './files.ts'

interface Holder {
  readonly pid: number
  /** Another one for each process that ever has this number; `null` where the system does not say. */
  readonly birth: string | null
}

export const lockName = 'open.lock'
const lockFile = (folder: string) => path.join(folder, lockName)

/** A lock is empty only while it is written; one that stays so is broken. */
const writingSeconds = 2
/** Clearing a dead lock away takes no longer. */
const clearingSeconds = 10
const pauseMs = 50

/** Takes the lock, if nobody holds it; the answer gives it back. Throws where the folder cannot be written to. */
export function tryLock(folder: string): (() => void) | null {
  makePrivateFolder(folder)
  for (let count = 0; count < 2; count++) {
    if (create(folder)) return () => release(folder)
    if (isHeld(folder) || !clearDead(folder)) return null
  }
  return null
}

/** The same, with patience; nothing else happens in this process meanwhile. */
export function waitForLock(folder: string, patienceMs: number): (() => void) | null {
  const end = performance.now() + patienceMs
  for (;;) {
    const taken = tryLock(folder)
    if (taken || performance.now() >= end) return taken
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs)
  }
}

/** The same, while other things go on; `meanwhile` is asked before each try, and an answer of its ends the wait. */
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

/** Takes the lock from whoever holds it: the person says that nobody does. */
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
    // On a full disk it is made, and empty: it would keep others out for a while.
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

/** Removes a lock nobody holds. Only one process does so at a time, lest it remove the lock another has just taken. */
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

/** In seconds, by the clock; what is not there is of no age, which is neither more nor less than any. */
function ageOf(file: string): number {
  const stats = fs.statSync(file, { throwIfNoEntry: false })
  return stats ? systemClock.now() - stats.mtimeMs / 1000 : Number.NaN
}

/** `null` for a lock that names nobody. */
function holderOf(folder: string): Holder | null {
  try {
    const held: unknown = JSON.parse(fs.readFileSync(lockFile(folder), 'utf8'))
    // Earlier versions wrote the number alone.
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

/** On Linux, the boot and the moment in it when a process began (proc(5), stat, field 22). */
function birthOf(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold spaces and brackets of its own.
    const [start = ''] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(19)
    return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${start}`
  } catch {
    return null
  }
}
