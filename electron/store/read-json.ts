// Reads a JSON document, damaged or not. Does not use electron-store, which would treat a damaged or foreign file as
// empty (conf replaces `[]` and `null` with the defaults) and is slow to load.
import fs from 'node:fs'
import { jsonFault } from '../../shared/interchange/json-fault.ts'
import { isNestedTooDeeply } from '../../shared/interchange/nesting.ts'
import type { Phrase } from '../../shared/words/values.ts'
import { fileFault } from '../file-fault.ts'

export type JsonObject = Record<string, unknown>

export type FileContent =
  | { readonly kind: 'absent' }
  | { readonly kind: 'damaged'; readonly reason: Phrase }
  | { readonly kind: 'read'; readonly value: JsonObject }

/** Errors that persist until somebody fixes the file: broken links and missing permissions. */
const unreadable: ReadonlySet<string> = new Set(['ENOENT', 'ELOOP', 'EACCES', 'EPERM'])

/** Never throws for a problem with the file, only if the disk cannot be read at all. */
export function readJson(path: string): FileContent {
  let text: string
  try {
    // There may be a folder in its place, or a pipe, which would never end.
    if (!fs.statSync(path).isFile()) return damaged({ id: 'file-fault.not-a-file' })
    text = fs.readFileSync(path, 'utf8')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const leadsNowhere = code === 'ENOENT' || code === 'ELOOP'
    if (code === 'ENOTDIR' || (leadsNowhere && !isLink(path))) return { kind: 'absent' }
    if (unreadable.has(code)) return damaged(fileFault(error))
    throw error
  }
  if (isNestedTooDeeply(text)) return damaged({ id: 'file-fault.nested-too-deeply' })
  const json = text.replace(/^\uFEFF/, '')
  try {
    const value: unknown = JSON.parse(json)
    return isObject(value) ? { kind: 'read', value } : damaged({ id: 'file-fault.no-object' })
  } catch {
    return damaged(jsonFault(json))
  }
}

function damaged(reason: Phrase): FileContent {
  return { kind: 'damaged', reason }
}

/** Also false if its folder is such a link. */
function isLink(path: string): boolean {
  try {
    return fs.lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
