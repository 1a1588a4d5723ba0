// Opening a document that may be absent, damaged, older or newer. Nothing is ever overwritten unread.
import fs from 'node:fs'
import path from 'node:path'
import { formatInstant, type Instant } from '../../shared/time/instant.ts'
import type { DocumentKind } from './documents.ts'
import { JsonFile, type JsonObject } from './json-file.ts'
import { currentVersion, upgrade } from './upgrade.ts'

/** A document in a file of its own. */
export interface OpenDocument<T> {
  readonly value: T
  readonly write: (value: T) => void
  /** What had to be done to open it, in words for the person. */
  readonly recovered: readonly string[]
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
}

/** Copies of the documents as they were when the app last started well. */
export function lastGoodFolder(folder: string): string {
  return path.join(folder, 'backups', 'last-good')
}

export function openDocument<T>(
  { folder, name }: Place,
  kind: DocumentKind<T>,
  now: Instant,
): OpenDocument<T> {
  const file = jsonFile(folder, name, kind)
  const write = (value: T) =>
    file.write({ version: currentVersion(kind.steps), ...kind.write(value) })
  const opened = readDocument(file, kind)
  switch (opened.kind) {
    case 'absent':
      return { value: kind.empty(), write, recovered: [] }
    case 'read':
      if (opened.isUpgraded) {
        fs.copyFileSync(file.path, besides(file.path, `version-${opened.fromVersion}`))
        write(opened.value)
      }
      return { value: opened.value, write, recovered: [] }
    case 'damaged':
      return { write, ...recover(file, { folder, name }, kind, opened.reason, now, write) }
  }
}

type Reading<T> =
  | { kind: 'absent' }
  | { kind: 'damaged'; reason: string }
  | { kind: 'read'; value: T; isUpgraded: boolean; fromVersion: number }

function readDocument<T>(file: JsonFile, kind: DocumentKind<T>): Reading<T> {
  const content = file.read()
  if (content.kind !== 'read') return content
  const upgraded = upgrade(content.value, kind.steps)
  if (!upgraded.ok) {
    const { code, message } = upgraded.problem
    if (code === 'newer') throw new NewerDocumentError(file.path, message)
    return { kind: 'damaged', reason: message }
  }
  const value = kind.read(upgraded.value)
  if (!value.ok) return { kind: 'damaged', reason: value.problem.message }
  const fromVersion = (content.value as JsonObject & { version: number }).version
  return {
    kind: 'read',
    value: value.value,
    fromVersion,
    isUpgraded: upgraded.value.version !== fromVersion,
  }
}

/** Sets the damaged file aside and goes on with the last good copy, or with nothing. */
function recover<T>(
  file: JsonFile,
  { folder, name }: Place,
  kind: DocumentKind<T>,
  reason: string,
  now: Instant,
  write: (value: T) => void,
): { value: T; recovered: readonly string[] } {
  const aside = besides(file.path, `damaged-${formatInstant(now).replaceAll(':', '')}`)
  fs.renameSync(file.path, aside)
  const copy = readDocument(jsonFile(lastGoodFolder(folder), name), kind)
  const what = `The ${kind.title} ${name}.json was damaged (${reason}) and was set aside as ${aside}.`
  if (copy.kind !== 'read') {
    return { value: kind.empty(), recovered: [`${what} There is no copy of it to go on with.`] }
  }
  write(copy.value)
  return { value: copy.value, recovered: [`${what} Its last good copy was restored.`] }
}

function jsonFile(
  folder: string,
  name: string,
  { isSecret = false }: { readonly isSecret?: boolean } = {},
): JsonFile {
  return new JsonFile(path.join(folder, path.dirname(name)), path.basename(name), { isSecret })
}

/** `config.json` → `config.damaged-2026-11-20T160000Z.json`; counts up where that exists. */
function besides(file: string, mark: string): string {
  const stem = file.replace(/\.json$/, `.${mark}`)
  let candidate = `${stem}.json`
  for (let count = 2; fs.existsSync(candidate); count++) candidate = `${stem}-${count}.json`
  return candidate
}
