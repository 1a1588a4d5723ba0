// What lies in the data folder, by its names there: the help lists it, and tests hold it and the README against a folder in
// use.
import type { MessageId } from '../words/en/index.ts'

/** How many backups of each kind are kept. */
export const backupsKept = { day: 14, week: 13, 'before-import': 10 } as const

export const dataFiles = [
  { path: 'config.json', says: 'help.file-config' },
  { path: 'ledger/', says: 'help.file-ledger' },
  { path: 'running.json', says: 'help.file-running' },
  { path: 'alive.txt', says: 'help.file-alive' },
  { path: 'calendar.json', says: 'help.file-calendar' },
  { path: 'requests.json', says: 'help.file-requests' },
  { path: 'told.json', says: 'help.file-told' },
  { path: 'unsaved.json', says: 'help.file-unsaved' },
  { path: 'history.json', says: 'help.file-history' },
  { path: 'history/', says: 'help.file-history-folder' },
  { path: 'subscriptions.json', says: 'help.file-subscriptions' },
  { path: 'addresses.json', says: 'help.file-addresses' },
  { path: 'handed/', says: 'help.file-handed' },
  { path: 'backups/', says: 'help.file-backups' },
  { path: 'open.lock', says: 'help.file-lock' },
] as const satisfies readonly { readonly path: string; readonly says: MessageId }[]
