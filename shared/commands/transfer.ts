// Exporting and importing all data, and restoring a backup.
import { z } from 'zod'
import type { ImportPreview } from '../interchange/import-summary.ts'
import { type BackupList, leastPassphrase } from '../messages/backups.ts'
import { command } from './command.ts'
import { id, nothing } from './inputs.ts'

export const dataTable = {
  exportData: command<undefined, string | null>({
    does: 'Asks where to and writes all data in the interchange format; answers the path.',
    input: nothing,
  }),
  chooseImport: command<undefined, ImportPreview | null>({
    does: 'Asks for a file in the interchange format and says what it would change.',
    input: nothing,
  }),
  applyImport: command<{ token: string; mode: 'merge' | 'replace' }, null>({
    does: 'Imports the file that was chosen.',
    input: z.object({ token: id, mode: z.enum(['merge', 'replace']) }),
    edits: ['Merge data', 'Replace data'],
  }),
  getBackups: command<undefined, BackupList>({
    does: 'The backups there are.',
    input: nothing,
  }),
  previewBackup: command<{ name: string; passphrase: string | null }, ImportPreview>({
    does: 'What going back to a backup would change; an encrypted one needs its passphrase.',
    input: z.object({
      name: z.string().max(100),
      passphrase: z.string().max(1000).nullable(),
    }),
  }),
  protectBackups: command<{ passphrase: string }, null>({
    does: 'Encrypts the backups written from now on.',
    input: z.object({ passphrase: z.string().min(leastPassphrase).max(1000) }),
  }),
  stopProtectingBackups: command<undefined, null>({
    does: 'Encrypts no more backups.',
    input: nothing,
  }),
  saveProblemReport: command<undefined, string | null>({
    does: 'Asks where to and saves a zip with the log and what the app runs on.',
    input: nothing,
  }),
}
