// Exporting and importing all data in the interchange format, and the data folder.

import { deepEqual } from '../../../shared/base/deep-equal.ts'
import type { dataTable } from '../../../shared/commands/transfer.ts'
import { configChange, waitingChange } from '../../../shared/history/edit.ts'
import {
  combine,
  entryChanges,
  importSummary,
  requestChanges,
} from '../../../shared/interchange/combine.ts'
import { exportDocument } from '../../../shared/interchange/export.ts'
import type { ImportPreview } from '../../../shared/interchange/import-summary.ts'
import { readDocument } from '../../../shared/interchange/read.ts'
import type { Document } from '../../../shared/model/document.ts'
import { fail, failIn, ok, problem, type Result } from '../../../shared/result.ts'
import { dayOf } from '../../../shared/time/zone.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Backups } from '../../backups/backups.ts'
import { unpacked } from '../../backups/files.ts'
import { fileFault } from '../../file-fault.ts'
import { wholeDocument } from '../../store/contents.ts'
import type { DataStore } from '../../store/data-store.ts'
import type { ChosenFile } from '../desktop.ts'
import type { Handlers, Uses } from './needs.ts'

const zipFiles = ({ t }: Words) => ({ name: t('files.zip'), extensions: ['zip'] })
const dataFiles = ({ t }: Words) => ({ name: t('files.data'), extensions: ['json', 'gz'] })

export function dataCommands(
  needs: Uses<'store' | 'session' | 'backups' | 'files' | 'app' | 'words' | 'now' | 'newId'>,
): Handlers<keyof typeof dataTable> {
  const { store, session, backups, files, now, app, words } = needs
  return {
    saveProblemReport: async () => {
      const name = `offwheel-report-${dayOf(now(), store.config.settings.zone)}.zip`
      const { problemReport } = await import('../problem-report.ts')
      const report = problemReport(app, store, now())
      return ok(await files.save(words().t('dialog.save-report'), name, zipFiles(words()), report))
    },
    exportData: async () => {
      const text = `${JSON.stringify(exportDocument(wholeDocument(store), now()), null, 2)}\n`
      const name = `offwheel-${dayOf(now(), store.config.settings.zone)}.json`
      return ok(await files.save(words().t('dialog.export-data'), name, dataFiles(words()), text))
    },
    chooseImport: async () => {
      const chosen = await files.open(words().t('dialog.import-data'), dataFiles(words()))
      return chosen?.[0] ? previewImport(chosen[0], needs) : ok(null)
    },
    applyImport: ({ token, mode }) => {
      const pending = session.pendingImport
      if (pending?.token !== token) return fail('stale')
      session.pendingImport = null
      return importWithBackup(store, backups, pending.document, mode)
    },
    getBackups: () => ok({ list: backups.list, isProtecting: backups.isProtecting }),
    protectBackups: ({ passphrase }) => backups.protect(passphrase),
    stopProtectingBackups: () => backups.stopProtecting(),
    previewBackup: async ({ name, passphrase }) => {
      const text = await backups.read(name, passphrase)
      return text.ok ? previewText(name, text.value, needs) : text
    },
  }
}

/** Carries out an import after backing up the current data; without a backup nothing is imported. */
export async function importWithBackup(
  store: DataStore,
  backups: Pick<Backups, 'write'>,
  incoming: Document,
  mode: 'merge' | 'replace',
): Promise<Result<null>> {
  const backup = await backups.write('before-import')
  if (backup.ok) return importDocument(store, incoming, mode)
  return fail('no-backup/before-import', backup.problem.values)
}

/** Carries out an import as one edit. */
function importDocument(
  store: DataStore,
  incoming: Document,
  mode: 'merge' | 'replace',
): Result<null> {
  const before = wholeDocument(store)
  const after = combine(before, incoming, mode)
  const { entries: _, requests: _requests, meetings = [], unclear = [], ...config } = after
  const sources = new Set(config.sources.map(({ id }) => id))
  store.commit({
    label: mode === 'merge' ? 'Merge data' : 'Replace data',
    entries: entryChanges(before, after),
    requests: requestChanges(before, after),
    config: configChange(store.config, config),
    // Waiting events are removed with their calendar.
    waiting: waitingChange(
      store.meetings,
      meetings.filter(({ sourceId }) => sources.has(sourceId)),
    ),
    ...(!deepEqual(unclear, store.unclear) && {
      unclear: { before: store.unclear, after: unclear },
    }),
  })
  return ok(null)
}

/** Reads a file and says what importing it would change; nothing changes yet. */
function previewImport(
  { name, octets }: ChosenFile,
  needs: Uses<'store' | 'session' | 'newId'>,
): Result<ImportPreview> {
  try {
    return previewText(name, unpacked(octets).toString('utf8'), needs)
  } catch (error) {
    return failIn(name, problem('no-file', { reason: fileFault(error) }))
  }
}

function previewText(
  name: string,
  text: string,
  { store, session, newId }: Uses<'store' | 'session' | 'newId'>,
): Result<ImportPreview> {
  const incoming = readDocument(text)
  if (!incoming.ok) return failIn(name, incoming.problem)
  const before = wholeDocument(store)
  const token = newId()
  session.pendingImport = { token, document: incoming.value }
  return ok({
    token,
    fileName: name,
    merge: importSummary(before, combine(before, incoming.value, 'merge')),
    replace: importSummary(before, combine(before, incoming.value, 'replace')),
  })
}
