// `export` and `import`: work on the data folder of an installed app while the app is not running.
import { combine, importSummary } from '../../shared/interchange/combine.ts'
import { exportDocument } from '../../shared/interchange/export.ts'
import type { ImportSummary } from '../../shared/interchange/import-summary.ts'
import { readDocument } from '../../shared/interchange/read.ts'
import { firstConfig } from '../../shared/model/defaults.ts'
import type { Document } from '../../shared/model/document.ts'
import { failIn, problem, type Result } from '../../shared/result.ts'
import { weekStartOf } from '../../shared/words/locale.ts'
import type { Words } from '../../shared/words/words.ts'
import { importWithBackup } from '../app/commands/data.ts'
import { unpacked } from '../backups/files.ts'
import { systemClock } from '../clock.ts'
import { faultOfFile, fileFault } from '../file-fault.ts'
import { wholeDocument } from '../store/contents.ts'
import type { DataStore } from '../store/data-store.ts'
import { waitForLock } from '../store/lock.ts'
import { dataFolder, folderToFill, folderWithData } from './folder.ts'
import { type CliIo, exitStatus, misused, refused, showUsage } from './io.ts'
import { inLanguageOf } from './language.ts'
import { readOnlyOptions, readOptions } from './options.ts'
import { put } from './output.ts'
import type { Usage } from './usage.ts'

export const dataUsage: Usage = {
  rows: [
    ['export [--folder DIR] [--out FILE]'],
    ['import FILE (--merge | --replace) [--folder DIR] [--dry-run]'],
  ],
  note: { id: 'usage.folder' },
}

export async function runExport(args: readonly string[], io: CliIo): Promise<number> {
  const given = readOnlyOptions(args, { folder: { type: 'string' }, out: { type: 'string' } })
  if (!given.ok) return misused(io, given.problem)
  const { folder, out } = given.value
  const place = dataFolder(folder)
  return inLanguageOf(place, io, (inFolder) => exportFrom(place, out, inFolder))
}

async function exportFrom(folder: string, out: string | undefined, io: CliIo): Promise<number> {
  const found = folderWithData(folder)
  if (!found.ok) return refused(io, found.problem)
  const store = await openStore(folder, io, true)
  const document = exportDocument(wholeDocument(store), io.now())
  put(`${JSON.stringify(document, null, 2)}\n`, out, io)
  return exitStatus.done
}

/** Another command line holds the folder only briefly; an app holds it as long as it runs. */
const patienceMs = 3_000

export async function runImport(args: readonly string[], io: CliIo): Promise<number> {
  const given = readOptions(args, {
    folder: { type: 'string' },
    merge: { type: 'boolean' },
    replace: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  })
  if (!given.ok) return misused(io, given.problem)
  const { values, words } = given.value
  const [file] = words
  if (file === undefined || words.length > 1 || values.merge === values.replace) {
    return showUsage(io, dataUsage)
  }
  const folder = dataFolder(values.folder)
  const mode = values.merge ? 'merge' : 'replace'
  return inLanguageOf(folder, io, async (inFolder) => {
    const found = folderToFill(folder)
    if (!found.ok) return refused(inFolder, found.problem)
    const incoming = documentIn(file, inFolder)
    if (!incoming.ok) return refused(inFolder, incoming.problem)
    const release = waitForLock(folder, patienceMs)
    if (!release) return refused(inFolder, problem('busy/app-runs'))
    try {
      const isDryRun = values['dry-run'] === true
      return await importInto(folder, incoming.value, mode, isDryRun, inFolder)
    } finally {
      release()
    }
  })
}

function documentIn(file: string, io: CliIo): Result<Document> {
  try {
    const read = readDocument(unpacked(io.readFile(file)).toString('utf8'))
    return read.ok ? read : failIn(file, read.problem)
  } catch (error) {
    return failIn(file, problem('no-file', { reason: fileFault(error) }))
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
  return refusal ? refused(io, refusal) : exitStatus.done
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
    // What the import lacks is named as in any new folder.
    firstConfig: () => firstConfig(io.zone, weekStartOf(io.systemLocale), io.words),
    onWriteError: (error) => io.stderr(io.words.say(faultOfFile(error))),
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
