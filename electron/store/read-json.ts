// Reading a JSON document, damaged or not. It goes past electron-store, which would take a damaged or foreign file for an
// empty one (conf replaces `[]` and `null` by the defaults), and which takes its time to load.
import fs from 'node:fs'
import { isNestedTooDeeply } from '../../shared/interchange/nesting.ts'

export type JsonObject = Record<string, unknown>

export type FileContent =
  | { readonly kind: 'absent' }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'read'; readonly value: JsonObject }

/** Errors that stay until somebody does something about the file: links that lead nowhere, and rights. */
const unreadable: ReadonlySet<string> = new Set(['ENOENT', 'ELOOP', 'EACCES', 'EPERM'])

/** Never throws for what is wrong with the file, only where the disk cannot be read at all. */
export function readJson(path: string): FileContent {
  let text: string
  try {
    // A folder in its place, or a pipe, which would never come to an end.
    if (!fs.statSync(path).isFile()) return { kind: 'damaged', reason: 'it is no file' }
    text = fs.readFileSync(path, 'utf8')
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    const leadsNowhere = code === 'ENOENT' || code === 'ELOOP'
    if (code === 'ENOTDIR' || (leadsNowhere && !isLink(path))) return { kind: 'absent' }
    if (unreadable.has(code)) return { kind: 'damaged', reason: message }
    throw error
  }
  if (isNestedTooDeeply(text)) return { kind: 'damaged', reason: 'it is nested too deeply' }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isObject(value)
      ? { kind: 'read', value }
      : { kind: 'damaged', reason: 'it holds no object' }
  } catch (error) {
    return { kind: 'damaged', reason: (error as Error).message }
  }
}

/** False too where the folder it lies in is such a link. */
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
