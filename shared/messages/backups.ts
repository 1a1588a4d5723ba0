// Backups as the window lists them.
import type { Instant } from '../time/instant.ts'

export type BackupKind = 'day' | 'week' | 'before-import'

export interface Backup {
  /** The name of its file in `backups`. */
  readonly name: string
  readonly kind: BackupKind
  readonly at: Instant
  readonly octets: number
}
