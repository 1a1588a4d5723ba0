// Data in and out of the app, through the system's dialogs.
import { api } from '../api.ts'
import { t } from '../words.ts'
import { openSheet } from './navigation.ts'
import { notifyImport, notifyInfo, run } from './notices.ts'

/** Lets the person choose calendar files and reports the result. */
export async function importCalendars(): Promise<void> {
  const notice = await run(api().chooseCalendars())
  if (notice) await notifyImport(notice)
}

/** Lets the person choose where to save all data, and says where it was saved. */
export async function exportData(): Promise<void> {
  const path = await run(api().exportData())
  if (path) notifyInfo(t('shell.exported', { path }))
}

/** A zip with the log and what the app runs on, for whoever is asked for help. */
export async function saveProblemReport(): Promise<void> {
  const path = await run(api().saveProblemReport())
  if (path) notifyInfo(t('shell.report-saved', { path }))
}

/** Lets the person choose a data file, and shows what it would change. */
export async function importData(): Promise<void> {
  const preview = await run(api().chooseImport())
  if (preview) openSheet({ kind: 'import', preview })
}
