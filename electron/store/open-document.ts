// Opening a document that may be absent, damaged, older or newer. Nothing is ever overwritten unread.
import fs from 'node:fs'
import path from 'node:path'
import { formatInstant, type Instant, instant } from '../../shared/time/instant.ts'
import { type DocumentKind, lastEdit } from './documents.ts'
import { besides } from './files.ts'
import { JsonFile } from './json-file.ts'
import type { JsonObject } from './read-json.ts'
import { currentVersion, upgrade } from './upgrade.ts'

/** A document in a file of its own. */
export interface OpenDocument<T> {
  readonly value: T
  /** The number of the last edit that is in it; 0 where it counts none. */
  readonly edit: number
  /** Answers what the person must know of it, most often nothing; throws where it cannot be written. */
  readonly write: (value: T, edit?: number) => readonly string[]
  /** What had to be done to open it, in words for the person. */
  readonly recovered: readonly string[]
  /** Whether there was neither a file nor a copy of one. */
  readonly isNew: boolean
}

/** Thrown for a document of a later version: the app must not start, lest it harm what it does not know. */
export class NewerDocumentError extends Error {
  readonly path: string
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`)
    this.path = file
  }
}

export interface Place {
  /** The data folder. */
  readonly folder: string
  /** The document's path in it without `.json`: `config`, `ledger/2026-11`. */
  readonly name: string
  /** Where another process owns the folder: nothing is upgraded, restored or set aside on the disk. */
  readonly isReadOnly?: boolean
}

/** Copies of the documents as they were when the app last started well. */
export function lastGoodFolder(folder: string): string {
  return path.join(folder, 'backups', 'last-good')
}

export function openDocument<T>(
  place: Place,
  kind: DocumentKind<T>,
  now: Instant,
): OpenDocument<T> {
  const { isReadOnly = false } = place
  const file = jsonFile(place.folder, place.name)
  const write = writer(file, kind)
  const opened = readDocument(file, kind)
  switch (opened.kind) {
    case 'absent':
      return { write, ...missing(place, kind, write) }
    case 'read':
      return {
        value: opened.value,
        edit: opened.edit,
        write,
        isNew: false,
        recovered:
          opened.isUpgraded && !isReadOnly
            ? tried(() => {
                fs.copyFileSync(file.path, besides(file.path, `version-${opened.fromVersion}`))
                write(opened.value, opened.edit)
              })
            : [],
      }
    case 'damaged':
      return { write, ...damaged(place, file, kind, opened.reason, now, write) }
  }
}

/** A document that is new: what lies in its place, should there be something, is set aside when it is written. */
export function newDocument<T>(
  { folder, name }: Place,
  kind: DocumentKind<T>,
): OpenDocument<T>['write'] {
  const file = jsonFile(folder, name)
  file.expectNone()
  return writer(file, kind)
}

function writer<T>(file: JsonFile, kind: DocumentKind<T>): OpenDocument<T>['write'] {
  return (value, edit = 0) => {
    const counted = edit > 0 ? { edit } : {}
    const aside = file.write({
      version: currentVersion(kind.steps),
      ...counted,
      ...kind.write(value),
    })
    if (aside === null) return []
    return [
      `The ${kind.title} ${path.basename(file.path)} was changed by another program while Offwheel had it open. That version is kept as ${aside}.`,
    ]
  }
}

type Reading<T> =
  | { kind: 'absent' }
  | { kind: 'damaged'; reason: string }
  | { kind: 'read'; value: T; edit: number; isUpgraded: boolean; fromVersion: number }

function readDocument<T>(file: JsonFile, kind: DocumentKind<T>): Reading<T> {
  const content = file.read()
  if (content.kind !== 'read') return content
  const { edit, ...document } = content.value
  const upgraded = upgrade(document, kind.steps)
  if (!upgraded.ok) {
    const { code, message } = upgraded.problem
    if (code === 'newer') throw new NewerDocumentError(file.path, message)
    return { kind: 'damaged', reason: message }
  }
  const value = kind.read(upgraded.value)
  if (!value.ok) return { kind: 'damaged', reason: value.problem.message }
  const fromVersion = (document as JsonObject & { version: number }).version
  return {
    kind: 'read',
    value: value.value,
    edit: isEditNumber(edit) ? edit : 0,
    fromVersion,
    isUpgraded: upgraded.value.version !== fromVersion,
  }
}

/** A number beyond those that count exactly was never ours. */
function isEditNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) <= lastEdit
}

type Recovered<T> = Omit<OpenDocument<T>, 'write'>

/** A document that was there at the last start and is not now was lost: moved, deleted or given another name. */
function missing<T>(
  place: Place,
  kind: DocumentKind<T>,
  write: OpenDocument<T>['write'],
): Recovered<T> {
  const copy = lastGood(place, kind)
  if (!copy) return { value: kind.empty(), edit: 0, recovered: [], isNew: true }
  const problems = place.isReadOnly ? [] : tried(() => write(copy.value, copy.edit))
  const what = `The ${kind.title} ${place.name}.json was missing.`
  return { ...copy, recovered: [`${what} ${restored(copy)}`, ...problems], isNew: false }
}

/** Sets the damaged file aside and goes on with the last good copy, or with nothing. */
function damaged<T>(
  place: Place,
  file: JsonFile,
  kind: DocumentKind<T>,
  reason: string,
  now: Instant,
  write: OpenDocument<T>['write'],
): Recovered<T> {
  // Looked for first: where a newer version wrote it, nothing is touched.
  const copy = lastGood(place, kind)
  const aside = besides(file.path, `damaged-${formatInstant(now).replaceAll(':', '')}`)
  if (!place.isReadOnly) fs.renameSync(file.path, aside)
  const what = place.isReadOnly
    ? `The ${kind.title} ${place.name}.json is damaged (${reason}).`
    : `The ${kind.title} ${place.name}.json was damaged (${reason}) and was set aside as ${aside}.`
  if (!copy) {
    const recovered = [`${what} There is no copy of it to go on with.`]
    return { value: kind.empty(), edit: 0, recovered, isNew: false }
  }
  file.expectNone()
  const problems = place.isReadOnly ? [] : tried(() => write(copy.value, copy.edit))
  return { ...copy, recovered: [`${what} ${restored(copy)}`, ...problems], isNew: false }
}

/** What keeps a disk that is full, or may only be read, from being mended: told, and no reason not to look. */
function tried(write: () => unknown): readonly string[] {
  try {
    write()
    return []
  } catch (error) {
    return [`That could not be written yet: ${(error as Error).message}`]
  }
}

interface Copy<T> {
  readonly value: T
  readonly edit: number
  readonly at: Instant
}

function lastGood<T>({ folder, name }: Place, kind: DocumentKind<T>): Copy<T> | null {
  const file = jsonFile(lastGoodFolder(folder), name)
  const copy = readDocument(file, kind)
  if (copy.kind !== 'read') return null
  const { mtimeMs } = fs.statSync(file.path)
  return { value: copy.value, edit: copy.edit, at: instant(Math.floor(mtimeMs / 1000)) }
}

function restored({ at }: Copy<unknown>): string {
  return `Its last good copy, written at ${formatInstant(at)}, was restored; what came later is not in it.`
}

function jsonFile(folder: string, name: string): JsonFile {
  return new JsonFile(path.join(folder, path.dirname(name)), path.basename(name))
}
