// `export` and `import`: work on the data folder of an installed app while the app is not running.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { combine, importSummary } from '../../shared/interchange/combine.ts'
import { exportDocument } from '../../shared/interchange/export.ts'
import type { ImportSummary } from '../../shared/interchange/import-summary.ts'
import { readDocument } from '../../shared/interchange/read.ts'
import type { Document } from '../../shared/model/document.ts'
import { problem } from '../../shared/result.ts'
import type { Words } from '../../shared/words/words.ts'
import { importWithBackup } from '../app/commands/data.ts'
import { unpacked } from '../backups/files.ts'
import { systemClock } from '../clock.ts'
import { wholeDocument } from '../store/contents.ts'
import type { DataStore } from '../store/data-store.ts'
import { waitForLock } from '../store/lock.ts'
import { type CliIo, exitStatus } from './io.ts'

export const dataUsage = `offwheel export [--folder DIR] [--out FILE]
offwheel import FILE (--merge | --replace) [--folder DIR] [--dry-run]
    --folder is the app's data folder, as shown in its settings; without it the usual place is taken`

export async function runExport(args: readonly string[], io: CliIo): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { folder: { type: 'string' }, out: { type: 'string' } },
  })
  const folder = path.resolve(values.folder ?? usualDataFolder())
  if (!fs.existsSync(folder)) return refuse(io, io.words.problem(problem('no-folder', { folder })))
  const store = await openStore(folder, io, true)
  const document = exportDocument(wholeDocument(store), io.now())
  const text = JSON.stringify(document, null, 2)
  if (values.out === undefined) io.stdout(text)
  else fs.writeFileSync(values.out, `${text}\n`)
  return exitStatus.done
}

/** Another command line holds the folder only briefly; an app holds it as long as it runs. */
const patienceMs = 3_000

export async function runImport(args: readonly string[], io: CliIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      folder: { type: 'string' },
      merge: { type: 'boolean' },
      replace: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
    },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1 || values.merge === values.replace) {
    io.stderr(dataUsage)
    return exitStatus.usage
  }
  const folder = path.resolve(values.folder ?? usualDataFolder())
  let text: string
  try {
    text = unpacked(io.readFile(file)).toString('utf8')
  } catch (error) {
    return refuse(io, (error as Error).message)
  }
  const incoming = readDocument(text)
  if (!incoming.ok) return refuse(io, io.words.problem({ ...incoming.problem, file }))
  const mode = values.merge ? 'merge' : 'replace'
  const release = waitForLock(folder, patienceMs)
  if (!release) {
    return refuse(io, io.words.t('cli.app-runs'))
  }
  try {
    return await importInto(folder, incoming.value, mode, values['dry-run'] === true, io)
  } finally {
    release()
  }
}

async function importInto(
  folder: string,
  incoming: Document,
  mode: 'merge' | 'replace',
  isDryRun: boolean,
  io: CliIo,
): Promise<number> {
  const store = await openStore(folder, io, isDryRun)
  const before = wholeDocument(store)
  const summary = importSummary(before, combine(before, incoming, mode))
  for (const line of summaryLines(summary, io.words)) io.stdout(line)
  if (isDryRun) return exitStatus.done
  const { Backups } = await import('../backups/backups.ts')
  const backups = new Backups({
    folder,
    now: io.now,
    nextTurn: async () => {},
    contents: () => wholeDocument(store),
    settings: () => store.config.settings,
    onWriteError: () => {},
    onProblem: () => {},
  })
  const imported = await importWithBackup(store, backups, incoming, mode)
  const refusal = imported.ok ? store.writeProblem : imported.problem
  return refusal ? refuse(io, io.words.problem(refusal)) : exitStatus.done
}

/** Where an installed app keeps its data, by Electron's rule for each system. */
export function usualDataFolder(): string {
  const home = os.homedir()
  const configuration: Partial<Record<NodeJS.Platform, string>> = {
    win32: process.env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'),
    darwin: path.join(home, 'Library', 'Application Support'),
  }
  const fallback = process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config')
  return path.join(configuration[process.platform] ?? fallback, 'Offwheel', 'data')
}

/** Loaded only here: the other commands need no store, and electron-store is slow to load. */
export async function openStore(
  folder: string,
  io: CliIo,
  isReadOnly: boolean,
): Promise<DataStore> {
  // electron-store imports `electron`, which outside of Electron would look for a runtime to download.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= 'unused'
  const { DataStore } = await import('../store/data-store.ts')
  const store = new DataStore({
    folder,
    zone: io.zone,
    now: io.now,
    machine: systemClock.machine,
    onWriteError: (error) => io.stderr((error as Error).message),
    isReadOnly,
  })
  for (const each of store.recovered) io.stderr(io.words.problem(each))
  return store
}

function summaryLines(summary: ImportSummary, { t }: Words): readonly string[] {
  return [
    ...(['entries', 'categories', 'goals', 'weeks', 'requests'] as const).map((kind) =>
      t('cli.import', { name: t(`cli.${kind}`), ...summary[kind] }),
    ),
    t(summary.settingsChange ? 'cli.settings-changed' : 'cli.settings-unchanged'),
  ]
}

function refuse(io: CliIo, message: string): number {
  io.stderr(message)
  return exitStatus.refused
}
