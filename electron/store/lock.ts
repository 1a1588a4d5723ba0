// Tells the command line that the app has a data folder open: two writers would overwrite each other.
import fs from 'node:fs'
import path from 'node:path'

const lockFile = (folder: string) => path.join(folder, 'open.lock')

export function holdLock(folder: string): void {
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(lockFile(folder), String(process.pid))
}

export function releaseLock(folder: string): void {
  fs.rmSync(lockFile(folder), { force: true })
}

/** Whether a living process other than this one holds the folder. A crash leaves a lock nobody holds. */
export function isLocked(folder: string): boolean {
  let holder: number
  try {
    holder = Number(fs.readFileSync(lockFile(folder), 'utf8'))
  } catch {
    return false
  }
  // An empty or broken lock names nobody; process 0 would be everybody.
  if (!Number.isSafeInteger(holder) || holder <= 0) return false
  return holder !== process.pid && isAlive(holder)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
