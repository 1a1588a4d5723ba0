// Looking around with sample data: a second app in a folder of its own, which is deleted when it ends.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import { tryLock } from '../store/lock.ts'
import { sampleArguments, sampleFolder } from './arguments.ts'

let running = 0

/** Opens it, or brings it to the front: only one app runs on a folder. */
export function openSampleApp(onError: (error: Error) => void): void {
  const folder = sampleFolder(app.getPath('userData'))
  const child = spawn(process.execPath, sampleArguments(process.argv.slice(1)), {
    env: { ...process.env, OFFWHEEL_USER_DATA: folder },
    stdio: 'ignore',
  })
  running += 1
  child.on('error', onError)
  child.on('exit', () => {
    running -= 1
    // A second start ends at once while the first one goes on.
    if (running === 0) removeFolder(folder)
  })
}

/** Deletes what a sample left that ended after the app it was opened from. One that still runs holds its folder. */
export function removeLeftSample(): void {
  const folder = sampleFolder(app.getPath('userData'))
  const data = path.join(folder, 'data')
  if (fs.existsSync(data) && tryLock(data)) removeFolder(folder)
}

/** What cannot be deleted now is deleted at the next start. */
function removeFolder(folder: string): void {
  fs.rm(folder, { recursive: true, force: true, maxRetries: 3 }, () => {})
}
