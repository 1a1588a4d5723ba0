// Opens a document that may be absent, damaged, older or newer. Nothing is ever overwritten unread.
import fs from 'node:fs'
import path from 'node:path'
import { problem } from '../../shared/result.ts'
import { formatInstant, type Instant, instant } from '../../shared/time/instant.ts'
import { type Problem, type ProblemName, phraseOf } from '../../shared/words/problem.ts'
import type { Phrase, Values } from '../../shared/words/values.ts'
import { FaultError } from '../fault-error.ts'
import { fileFault } from '../file-fault.ts'
import { type DocumentKind, lastEdit } from './documents.ts'
import { besides, lastGoodFolder } from './files.ts'
import { JsonFile } from './json-file.ts'
import type { JsonObject } from './read-json.ts'
import { currentVersion, upgrade } from './upgrade.ts'

/** A document with a file of its own. */
export interface OpenDocument<T> {
  readonly value: T
  /** The number of the last edit it contains; 0 if it does not count edits. */
  readonly edit: number
  /** Returns what the person must know about the write, usually nothing; throws if it cannot be written. */
  readonly write: (value: T, edit?: number) => readonly Problem[]
  /** What was repaired to open it; the person is told. */
  readonly recovered: readonly Problem[]
  /** Whether neither the file nor a copy existed. */
  readonly isNew: boolean
}

/** A document that was read; the disk is still unchanged. */
export interface FoundDocument<T> extends OpenDocument<T> {
  /** Sets aside, restores or upgrades files on the disk; call it once. Returns what failed. */
  readonly mend: () => readonly Problem[]
}

/**
 * Thrown for a document of a later version: the app must not start, so that it does not damage data it does not know.
 */
export class NewerDocumentError extends FaultError {
  readonly path: string
  constructor(file: string, fault: Phrase) {
    super({ id: 'file-fault.at', values: { file, fault } })
    this.path = file
  }
}

export interface Place {
  /** The data folder. */
  readonly folder: string
  /** The path of the document within it, without `.json`: `config`, `ledger/2026-11`. */
  readonly name: string
  /** Another process owns the folder, so nothing on the disk is upgraded, restored or set aside. */
  readonly isReadOnly?: boolean
}

export function openDocument<T>(
  place: Place,
  kind: DocumentKind<T>,
  now: Instant,
): OpenDocument<T> {
  const { mend, ...found } = findDocument(place, kind, now)
  return { ...found, recovered: [...found.recovered, ...mend()] }
}

/** The same for one of several documents: if a newer version wrote another of them, none is touched. */
export function findDocument<T>(
  place: Place,
  kind: DocumentKind<T>,
  now: Instant,
): FoundDocument<T> {
  const file = jsonFile(place.folder, place.name)
  const write = writer(place, file, kind)
  const { mend, ...document } = found(place, file, kind, now, write)
  return { write, ...document, mend: () => (place.isReadOnly ? [] : tried(place, mend)) }
}

/** A new document: anything found in its place is set aside when it is written. */
export function newDocument<T>(place: Place, kind: DocumentKind<T>): OpenDocument<T>['write'] {
  const file = jsonFile(place.folder, place.name)
  file.expectNone()
  return writer(place, file, kind)
}

function writer<T>(place: Place, file: JsonFile, kind: DocumentKind<T>): OpenDocument<T>['write'] {
  return (value, edit = 0) => {
    const counted = edit > 0 ? { edit } : {}
    const aside = file.write({
      version: currentVersion(kind.steps),
      ...counted,
      ...kind.write(value),
    })
    return aside === null ? [] : [about(place, kind, 'recovered/changed', { aside })]
  }
}

type Reading<T> =
  | { kind: 'absent' }
  | { kind: 'damaged'; reason: Phrase }
  | { kind: 'read'; value: T; edit: number; isUpgraded: boolean; fromVersion: number }

function readDocument<T>(file: JsonFile, kind: DocumentKind<T>): Reading<T> {
  const content = file.read()
  if (content.kind !== 'read') return content
  const { edit, ...document } = content.value
  const upgraded = upgrade(document, kind.steps)
  if (!upgraded.ok) {
    const reason = phraseOf(upgraded.problem)
    if (upgraded.problem.code === 'newer') throw new NewerDocumentError(file.path, reason)
    return { kind: 'damaged', reason }
  }
  const value = kind.read(upgraded.value)
  if (!value.ok) return { kind: 'damaged', reason: phraseOf(value.problem) }
  const fromVersion = (document as JsonObject & { version: number }).version
  return {
    kind: 'read',
    value: value.value,
    edit: isEditNumber(edit) ? edit : 0,
    fromVersion,
    isUpgraded: upgraded.value.version !== fromVersion,
  }
}

/** A number too large to count exactly was never ours. */
function isEditNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) <= lastEdit
}

type Found<T> = Omit<FoundDocument<T>, 'write' | 'mend'> & { readonly mend: () => unknown }

function found<T>(
  place: Place,
  file: JsonFile,
  kind: DocumentKind<T>,
  now: Instant,
  write: OpenDocument<T>['write'],
): Found<T> {
  const read = readDocument(file, kind)
  switch (read.kind) {
    case 'absent':
      return missing(place, kind, write)
    case 'read': {
      const { value, edit, isUpgraded, fromVersion } = read
      const mend = () => {
        if (!isUpgraded) return
        fs.copyFileSync(file.path, besides(file.path, `version-${fromVersion}`))
        write(value, edit)
      }
      return { value, edit, isNew: false, recovered: [], mend }
    }
    case 'damaged':
      return damaged(place, file, kind, read.reason, now, write)
  }
}

/** A document that existed at the last start and is missing now was lost: moved, deleted or renamed. */
function missing<T>(
  place: Place,
  kind: DocumentKind<T>,
  write: OpenDocument<T>['write'],
): Found<T> {
  const copy = lastGood(place, kind)
  if (!copy) return { value: kind.empty(), edit: 0, recovered: [], isNew: true, mend: () => {} }
  const { value, edit } = copy
  const recovered = [about(place, kind, 'recovered/missing', { at: 1000 * copy.at })]
  return { value, edit, recovered, isNew: false, mend: () => write(value, edit) }
}

/** Sets the damaged file aside and continues with the last-good copy, or with nothing. */
function damaged<T>(
  place: Place,
  file: JsonFile,
  kind: DocumentKind<T>,
  reason: Phrase,
  now: Instant,
  write: OpenDocument<T>['write'],
): Found<T> {
  const aside = besides(file.path, `damaged-${formatInstant(now).replaceAll(':', '')}`)
  const copy = lastGood(place, kind)
  const { value, edit } = copy ?? { value: kind.empty(), edit: 0 }
  const what = place.isReadOnly ? 'unreadable' : 'damaged'
  const told = copy
    ? about(place, kind, `recovered/${what}`, { reason, aside, at: 1000 * copy.at })
    : about(place, kind, `recovered/${what}-no-copy`, { reason, aside })
  const mend = () => {
    // If it cannot be set aside now, a later write does that.
    file.expectNone()
    fs.renameSync(file.path, aside)
    if (copy) write(value, edit)
  }
  return { value, edit, recovered: [told], isNew: false, mend }
}

/** A full or read-only disk prevents repairs: the person is told, but can still look at the data. */
function tried({ name }: Place, write: () => unknown): readonly Problem[] {
  try {
    write()
    return []
  } catch (error) {
    return [problem('recovered/not-yet', { file: `${name}.json`, reason: fileFault(error) })]
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

/** A message about a document, with what it is and its name in the data folder. */
function about(
  { name }: Place,
  { title }: Pick<DocumentKind<unknown>, 'title'>,
  what: Extract<ProblemName, `recovered/${string}`>,
  values: Values,
): Problem {
  return problem(what, { title, file: `${name}.json`, ...values })
}

function jsonFile(folder: string, name: string): JsonFile {
  return new JsonFile(path.join(folder, path.dirname(name)), path.basename(name))
}
