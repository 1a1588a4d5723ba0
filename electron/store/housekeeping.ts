// Maintenance of the data folder at a start: remove leftovers of interrupted writes, and copy the documents that could
// be read.
import fs from 'node:fs'
import path from 'node:path'
import { problem } from '../../shared/result.ts'
import type { Problem } from '../../shared/words/problem.ts'
import { fileFault } from '../file-fault.ts'
import {
  closeFolder,
  lastGoodFolder,
  makePrivateFolder,
  namesIn,
  setAsideUnless,
  writeWhole,
} from './files.ts'
import { isUnfinishedWrite } from './json-file.ts'

const ledgerFile = /^\d{4}-\d{2}\.json$/
/** Files that the app itself has put aside next to a document. */
const ownMarks = /\.(damaged|changed|version)(-[^.]*)?\.json$/

/** The months that have ledgers, or had them at the last start, `2026-11`, in order. */
export function ledgerMonths(folder: string): readonly string[] {
  const names = [folder, lastGoodFolder(folder)].flatMap((each) =>
    namesIn(path.join(each, 'ledger')),
  )
  return [...new Set(names.filter((name) => ledgerFile.test(name)))]
    .map((name) => name.replace('.json', ''))
    .sort()
}

/** Files among the ledgers that look like one but are never read: a copy made by a sync program, for example. */
export function strangeLedgers(folder: string): readonly string[] {
  return namesIn(path.join(folder, 'ledger')).filter(
    (name) => /^\d{4,}-\d{2}.*\.json$/.test(name) && !isKnownLedgerName(name),
  )
}

function isKnownLedgerName(name: string): boolean {
  return ledgerFile.test(name) || isUnfinishedWrite(name) || ownMarks.test(name)
}

/**
 * Closes the folder to other users and removes what interrupted writes left behind; the documents themselves are whole.
 * Only for the owner of the folder, because another process may be writing.
 */
export function tidyFolder(folder: string): void {
  try {
    closeFolder(folder)
  } catch {
    // On a read-only disk it stays as it is.
  }
  for (const each of [folder, path.join(folder, 'ledger'), path.join(folder, 'history')]) {
    for (const name of namesIn(each).filter(isUnfinishedWrite)) {
      fs.rmSync(path.join(each, name), { force: true })
    }
  }
}

/** Sets aside whatever is in the place of a folder; returns what the person must know about it. */
export function clearFolders(folder: string): readonly Problem[] {
  return ['ledger', 'history', 'backups'].flatMap((name) => {
    try {
      const aside = setAsideUnless('folder', path.join(folder, name))
      return aside === null ? [] : [problem('recovered/folder', { name, aside })]
    } catch (error) {
      return [problem('recovered/folder-stays', { name, reason: fileFault(error) })]
    }
  })
}

/** Copies the documents that changed since the last copy. A copy is only ever replaced by a whole one. */
export function copyLastGood(folder: string): void {
  const names = [
    ...namesIn(folder).filter((name) => /^(config|calendar|requests|running)\.json$/.test(name)),
    ...ledgerMonths(folder).map((month) => path.join('ledger', `${month}.json`)),
  ]
  copyChanged(folder, names)
}

/** Copies the running block as last written: it changes too often for the copy made at a start. */
export function copyLastRunning(folder: string): void {
  copyChanged(folder, ['running.json'])
}

function copyChanged(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const source = path.join(folder, name)
    const target = path.join(lastGoodFolder(folder), name)
    setAsideUnless('file', target)
    if (!isOther(source, target)) continue
    makePrivateFolder(path.dirname(target))
    writeWhole(target, fs.readFileSync(source))
    // The copy gets the file time of the original, by which the two are compared.
    const { atime, mtime } = fs.statSync(source)
    fs.utimesSync(target, atime, mtime)
  }
}

/** By size and time, whether the clock went forwards or back; copies have their times in whole milliseconds. */
function isOther(source: string, target: string): boolean {
  const here = fs.statSync(source, { throwIfNoEntry: false })
  const copy = fs.statSync(target, { throwIfNoEntry: false })
  if (!here) return false
  return !copy || here.size !== copy.size || Math.abs(here.mtimeMs - copy.mtimeMs) >= 1
}
