// Backups as the window lists them.
import type { Instant } from '../time/instant.ts'

export type BackupKind = 'day' | 'week' | 'before-import'

export interface Backup {
  /** The name of its file in `backups`. */
  readonly name: string
  readonly kind: BackupKind
  readonly at: Instant
  readonly octets: number
  /** Whether it needs a passphrase. */
  readonly isProtected: boolean
}

export interface BackupList {
  /** Newest first. */
  readonly list: readonly Backup[]
  /** Whether new backups get a passphrase. */
  readonly isProtecting: boolean
}

/** The minimum number of characters in a passphrase. */
export const leastPassphrase = 8
