// What the data folder needs at a start: no leftovers of interrupted writes, and a copy of what was read well.
import fs from 'node:fs'
import path from 'node:path'
import { formatInstant, type Instant } from '../../shared/time/instant.ts'
import { lastGoodFolder } from './open-document.ts'

const ledgerFile = /^\d{4}-\d{2}\.json$/

/** The months there are ledgers for, `2026-11`, in order. */
export function ledgerMonths(folder: string): readonly string[] {
  return list(path.join(folder, 'ledger'))
    .filter((name) => ledgerFile.test(name))
    .map((name) => name.replace('.json', ''))
    .sort()
}

/** A write that was cut short leaves its temporary file behind; the document itself is whole. */
export function sweepTemporaryFiles(folder: string): void {
  for (const each of [folder, path.join(folder, 'ledger')]) {
    for (const name of list(each).filter((name) => /\.tmp-/.test(name))) {
      fs.rmSync(path.join(each, name), { force: true })
    }
  }
}

/** Copies the documents that changed since the last copy. A copy is replaced only by a whole one. */
export function copyLastGood(folder: string): void {
  const names = [
    ...list(folder).filter((name) => /^(config|calendar|requests|running)\.json$/.test(name)),
    ...ledgerMonths(folder).map((month) => path.join('ledger', `${month}.json`)),
  ]
  copyNewer(folder, names)
}

/** Copies the running block as it was written last: it changes too often for the copy of a start. */
export function copyLastRunning(folder: string): void {
  copyNewer(folder, ['running.json'])
}

function copyNewer(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const source = path.join(folder, name)
    const target = path.join(lastGoodFolder(folder), name)
    if (!isNewer(source, target)) continue
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.copyFileSync(source, `${target}.new`)
    fs.renameSync(`${target}.new`, target)
  }
}

/** How many backups of one kind are kept. */
const backupsKept = 10

/** Writes a document to `backups/<name>-<time>.json`, whole before it has that name; answers the path. */
export function writeBackup(
  folder: string,
  name: string,
  document: Readonly<Record<string, unknown>>,
  now: Instant,
): string {
  const backups = path.join(folder, 'backups')
  fs.mkdirSync(backups, { recursive: true })
  const file = path.join(backups, `${name}-${formatInstant(now).replaceAll(':', '')}.json`)
  fs.writeFileSync(`${file}.new`, JSON.stringify(document), { flush: true })
  fs.renameSync(`${file}.new`, file)
  const older = list(backups).filter(
    (each) => each.startsWith(`${name}-`) && each.endsWith('.json'),
  )
  for (const each of [...older].sort().slice(0, -backupsKept)) fs.rmSync(path.join(backups, each))
  return file
}

function isNewer(source: string, target: string): boolean {
  if (!fs.existsSync(source)) return false
  const copy = fs.statSync(target, { throwIfNoEntry: false })
  return !copy || fs.statSync(source).mtimeMs > copy.mtimeMs
}

function list(folder: string): readonly string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : []
}
