// The backup files, in the data folder's `backups`: all data as an export, packed with gzip and, if the person has set
// a passphrase, encrypted with age. One a day is kept for two weeks, one a week for a quarter, and one before each
// import.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import type { Backup, BackupKind } from '../../shared/messages/backups.ts'
import { backupsKept } from '../../shared/model/data-files.ts'
import { formatInstant, type Instant, instant } from '../../shared/time/instant.ts'
import { type WeekZone, weekOf } from '../../shared/time/week.ts'
import { dayOf } from '../../shared/time/zone.ts'
import { FaultError } from '../fault-error.ts'
import { namesIn } from '../store/files.ts'

/** A larger file is not one of our backups. */
const mostBytes = 1024 * 1024 * 1024

/** The first bytes of a file that age has encrypted. */
const ageMark = 'age-encryption.org/'

const backupName =
  /^(day|week|before-import)-(\d{4}-\d\d-\d\dT\d{6}Z)(?:-\d+)?\.json(\.gz)?(\.age)?$/

export const backupsIn = (folder: string) => path.join(folder, 'backups')

/** The backups of a data folder, newest first. */
export function listBackups(folder: string): readonly Backup[] {
  return namesIn(backupsIn(folder))
    .flatMap((name): readonly Backup[] => {
      const [, kind, at, , protection] = backupName.exec(name) ?? []
      if (!kind || !at) return []
      const stats = fs.statSync(path.join(backupsIn(folder), name), { throwIfNoEntry: false })
      // A link to nowhere.
      if (!stats) return []
      const isProtected = protection !== undefined
      return [
        { name, kind: kind as BackupKind, at: instantOf(at), octets: stats.size, isProtected },
      ]
    })
    .sort((a, b) => b.at - a.at)
}

/** An unused name for a backup: two may be made in the same second. */
export function newName(
  folder: string,
  kind: BackupKind,
  now: Instant,
  isProtected: boolean,
): string {
  const stem = `${kind}-${formatInstant(now).replaceAll(':', '')}`
  const ending = isProtected ? '.json.gz.age' : '.json.gz'
  let name = `${stem}${ending}`
  for (let count = 2; fs.existsSync(path.join(backupsIn(folder), name)); count++) {
    name = `${stem}-${count}${ending}`
  }
  return name
}

/** The path of a backup by the name `listBackups` gives; throws if there is no such backup. */
export function pathOf(folder: string, name: string): string {
  if (!backupName.test(name)) {
    throw new FaultError({ id: 'file-fault.not-a-backup', values: { name } })
  }
  return path.join(backupsIn(folder), name)
}

/**
 * The bytes of a file, unpacked if it is packed with gzip; throws if the packed data is damaged or excessively large.
 */
export function unpacked(bytes: Uint8Array): Buffer {
  if (Buffer.from(bytes.subarray(0, ageMark.length)).toString('latin1') === ageMark) {
    throw new FaultError({ id: 'file-fault.encrypted' })
  }
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  return isPacked
    ? zlib.gunzipSync(bytes, { maxOutputLength: mostBytes })
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Which backups are due: those missing for this day or this week. */
export function dueBackups(
  there: readonly Backup[],
  now: Instant,
  weekZone: WeekZone,
): readonly BackupKind[] {
  const isThere = (kind: BackupKind, isSame: (at: Instant) => boolean) =>
    there.some((backup) => backup.kind === kind && isSame(backup.at))
  const today = dayOf(now, weekZone.zone)
  const week = weekOf(now, weekZone)
  return [
    ...(isThere('day', (at) => dayOf(at, weekZone.zone) === today) ? [] : ['day' as const]),
    ...(isThere('week', (at) => weekOf(at, weekZone) === week) ? [] : ['week' as const]),
  ]
}

/** Removes the oldest of a kind if there are too many, but never the one just written: the clock may have gone back. */
export function removeOldest(folder: string, kind: BackupKind, written: string): void {
  const others = listBackups(folder).filter(
    (backup) => backup.kind === kind && backup.name !== written,
  )
  for (const { name } of others.slice(backupsKept[kind] - 1)) {
    fs.rmSync(path.join(backupsIn(folder), name), { force: true })
  }
}

/** `2026-11-26T160000Z`, a valid file name on every system. */
function instantOf(text: string): Instant {
  const written = text.replace(/T(\d\d)(\d\d)(\d\d)Z/, 'T$1:$2:$3Z')
  return instant(Date.parse(written) / 1000)
}
