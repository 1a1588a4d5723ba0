// Backups as the window lists them.
import type { Instant } from '../time/instant.ts'

export type BackupKind = 'day' | 'week' | 'before-import'

export interface Backup {
  /** The name of its file in `backups`. */
  readonly name: string
  readonly kind: BackupKind
  readonly at: Instant
  readonly octets: number
  /** Whether it takes a passphrase. */
  readonly isProtected: boolean
}

export interface BackupList {
  /** The newest first. */
  readonly list: readonly Backup[]
  /** Whether those written from now on take a passphrase. */
  readonly isProtecting: boolean
}

/** The fewest characters of a passphrase. */
export const leastPassphrase = 8
