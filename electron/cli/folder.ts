// The data folder a command works on.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fail, ok, type Result } from '../../shared/result.ts'
import { lastGoodFolder } from '../store/files.ts'
import { lockName } from '../store/lock.ts'

/** Within the app's own folder, which also holds its log and what Chromium keeps. */
const dataName = 'data'

/** The folder that is meant: the app's own folder stands for the one with the data in it. */
export function dataFolder(given: string | undefined): string {
  const folder = path.resolve(given ?? usualDataFolder())
  const within = path.join(folder, dataName)
  return !holdsData(folder) && holdsData(within) ? within : folder
}

/** The same for a command that only reads: where nothing lies, it must not answer as if nothing had been recorded. */
export function folderWithData(folder: string): Result<string> {
  return holdsData(folder) ? ok(folder) : fail('no-folder', { folder })
}

/** The same for a command that may begin a folder: one that is new or empty will do, and one of something else will not. */
export function folderToFill(folder: string): Result<string> {
  const isOurs = holdsData(folder) || fs.existsSync(path.join(folder, lockName))
  const isFree = !fs.existsSync(folder) || fs.readdirSync(folder).length === 0
  return isOurs || isFree ? ok(folder) : fail('no-folder', { folder })
}

/** A damaged document gives way to its copy, so that one of them is enough. */
function holdsData(folder: string): boolean {
  return [
    path.join(folder, 'config.json'),
    path.join(lastGoodFolder(folder), 'config.json'),
    path.join(folder, 'ledger'),
  ].some((each) => fs.existsSync(each))
}

/** The folder where an installed app keeps its data: Electron's default on each system. */
function usualDataFolder(): string {
  const home = os.homedir()
  const configuration: Partial<Record<NodeJS.Platform, string>> = {
    win32: process.env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'),
    darwin: path.join(home, 'Library', 'Application Support'),
  }
  const fallback = process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config')
  return path.join(configuration[process.platform] ?? fallback, 'Offwheel', dataName)
}
