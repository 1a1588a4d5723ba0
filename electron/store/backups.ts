// Backups: all data as an export, packed with gzip, in the data folder's `backups`: one a day for two weeks, one a week
// for a quarter, and one before each import. A backup is read back before it counts as written.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import type { Backup, BackupKind } from '../../shared/messages/backups.ts'
import { formatInstant, type Instant, instant } from '../../shared/time/instant.ts'
import { type Calendar, weekOf } from '../../shared/time/week.ts'
import { dayOf } from '../../shared/time/zone.ts'
import { makePrivateFolder, writeWhole } from './files.ts'

/** How many of each kind are kept, the newest ones. */
const kept: Readonly<Record<BackupKind, number>> = { day: 14, week: 13, 'before-import': 10 }

/** Larger is no backup of ours. */
const mostOctets = 1024 * 1024 * 1024

const backupName = /^(day|week|before-import)-(\d{4}-\d\d-\d\dT\d{6}Z)\.json(\.gz)?$/

const backupsIn = (folder: string) => path.join(folder, 'backups')

/** The backups of a data folder, the newest first. */
export function listBackups(folder: string): readonly Backup[] {
  const names = fs.existsSync(backupsIn(folder)) ? fs.readdirSync(backupsIn(folder)) : []
  return names
    .flatMap((name): readonly Backup[] => {
      const [, kind, at] = backupName.exec(name) ?? []
      if (!kind || !at) return []
      const { size } = fs.statSync(path.join(backupsIn(folder), name))
      return [{ name, kind: kind as BackupKind, at: instantOf(at), octets: size }]
    })
    .sort((a, b) => b.at - a.at)
}

/** The text of a backup by the name `listBackups` gives; throws where it is none or cannot be read. */
export function readBackup(folder: string, name: string): string {
  if (!backupName.test(name)) throw new Error(`${name} is no backup`)
  return unpacked(fs.readFileSync(path.join(backupsIn(folder), name))).toString('utf8')
}

/** A file as it is, or what is packed in it with gzip; throws for what is packed and damaged, or beyond all measure. */
export function unpacked(octets: Uint8Array): Buffer {
  const isPacked = octets[0] === 0x1f && octets[1] === 0x8b
  return isPacked
    ? zlib.gunzipSync(octets, { maxOutputLength: mostOctets })
    : Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
}

/** Which backups are due by the calendar: none of this day, or of this week, is there. */
export function dueBackups(
  there: readonly Backup[],
  now: Instant,
  calendar: Calendar,
): readonly BackupKind[] {
  const isThere = (kind: BackupKind, isSame: (at: Instant) => boolean) =>
    there.some((backup) => backup.kind === kind && isSame(backup.at))
  const today = dayOf(now, calendar.zone)
  const week = weekOf(now, calendar)
  return [
    ...(isThere('day', (at) => dayOf(at, calendar.zone) === today) ? [] : ['day' as const]),
    ...(isThere('week', (at) => weekOf(at, calendar) === week) ? [] : ['week' as const]),
  ]
}

/** Writes a backup and removes those there are too many of; answers its path, throws where it cannot be written. */
export function writeBackup(folder: string, kind: BackupKind, text: string, now: Instant): string {
  makePrivateFolder(backupsIn(folder))
  const name = `${kind}-${formatInstant(now).replaceAll(':', '')}.json.gz`
  const file = path.join(backupsIn(folder), name)
  writeWhole(file, zlib.gzipSync(text))
  if (readBackup(folder, name) !== text) {
    fs.rmSync(file, { force: true })
    throw new Error('the backup does not read as it was written')
  }
  const ofKind = listBackups(folder).filter((backup) => backup.kind === kind)
  for (const { name: old } of ofKind.slice(kept[kind])) {
    fs.rmSync(path.join(backupsIn(folder), old), { force: true })
  }
  return file
}

/** `2026-11-26T160000Z`, a name on every system. */
function instantOf(text: string): Instant {
  const written = text.replace(/T(\d\d)(\d\d)(\d\d)Z/, 'T$1:$2:$3Z')
  return instant(Date.parse(written) / 1000)
}
