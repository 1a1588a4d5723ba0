// What the data folder needs at a start: no leftovers of interrupted writes, and a copy of what was read well.
import fs from 'node:fs'
import path from 'node:path'
import { problem } from '../../shared/result.ts'
import type { Problem } from '../../shared/words/problem.ts'
import { closeFolder, makePrivateFolder, namesIn, setAsideUnless, writeWhole } from './files.ts'
import { isUnfinishedWrite } from './json-file.ts'
import { lastGoodFolder } from './open-document.ts'

const ledgerFile = /^\d{4}-\d{2}\.json$/
/** What the app itself put aside beside a document. */
const ownMarks = /\.(damaged|changed|version)(-[^.]*)?\.json$/

/** The months there are ledgers for, or were at the last start, `2026-11`, in order. */
export function ledgerMonths(folder: string): readonly string[] {
  const names = [folder, lastGoodFolder(folder)].flatMap((each) =>
    namesIn(path.join(each, 'ledger')),
  )
  return [...new Set(names.filter((name) => ledgerFile.test(name)))]
    .map((name) => name.replace('.json', ''))
    .sort()
}

/** What lies among the ledgers as one of them does, but is read by nobody: a copy a sync program made, say. */
export function strangeLedgers(folder: string): readonly string[] {
  return namesIn(path.join(folder, 'ledger')).filter(
    (name) => /^\d{4,}-\d{2}.*\.json$/.test(name) && !isKnownLedgerName(name),
  )
}

function isKnownLedgerName(name: string): boolean {
  return ledgerFile.test(name) || isUnfinishedWrite(name) || ownMarks.test(name)
}

/**
 * Closes the folder to other users and removes what writes that were cut short left behind; the documents themselves
 * are whole. Only for who owns the folder: another's write may be under way.
 */
export function tidyFolder(folder: string): void {
  try {
    closeFolder(folder)
  } catch {
    // On a disk that may only be read it stays as it is.
  }
  for (const each of [folder, path.join(folder, 'ledger'), path.join(folder, 'history')]) {
    for (const name of namesIn(each).filter(isUnfinishedWrite)) {
      fs.rmSync(path.join(each, name), { force: true })
    }
  }
}

/** Sets aside what lies in place of a folder; answers what the person must know of that. */
export function clearFolders(folder: string): readonly Problem[] {
  return ['ledger', 'history', 'backups'].flatMap((name) => {
    try {
      const aside = setAsideUnless('folder', path.join(folder, name))
      return aside === null ? [] : [problem('recovered/folder', { name, aside })]
    } catch (error) {
      const { message: reason } = error as Error
      return [problem('recovered/folder-stays', { name, reason })]
    }
  })
}

/** Copies the documents that changed since the last copy. A copy is replaced only by a whole one. */
export function copyLastGood(folder: string): void {
  const names = [
    ...namesIn(folder).filter((name) => /^(config|calendar|requests|running)\.json$/.test(name)),
    ...ledgerMonths(folder).map((month) => path.join('ledger', `${month}.json`)),
  ]
  copyChanged(folder, names)
}

/** Copies the running block as it was written last: it changes too often for the copy of a start. */
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
    // The time of the copy is that of what it copies: by it the two are told apart.
    const { atime, mtime } = fs.statSync(source)
    fs.utimesSync(target, atime, mtime)
  }
}

/** By size and time, whichever way the clock went; what was copied carries whole milliseconds. */
function isOther(source: string, target: string): boolean {
  const here = fs.statSync(source, { throwIfNoEntry: false })
  const copy = fs.statSync(target, { throwIfNoEntry: false })
  if (!here) return false
  return !copy || here.size !== copy.size || Math.abs(here.mtimeMs - copy.mtimeMs) >= 1
}
