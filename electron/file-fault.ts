// Why a file could not be read or written: what the system or we found, as a message that is said where it is shown.
import type { Phrase } from '../shared/words/values.ts'

/** What is thrown with a fault of its own (`fault-error.ts`, which what opens the window does not load). */
export interface WithFault {
  readonly says: Phrase
}

/** For a message that names the file. */
export function fileFault(error: unknown): Phrase {
  if (hasFault(error)) return error.says
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException
  return byCode.get(code) ?? { id: 'file-fault.system', values: { said: code || message } }
}

/** For a message that does not: with the path, where the system tells it. */
export function faultOfFile(error: unknown): Phrase {
  const fault = fileFault(error)
  const { path } = error as NodeJS.ErrnoException
  return path === undefined || hasFault(error)
    ? fault
    : { id: 'file-fault.at', values: { file: path, fault } }
}

/** Codes of errno(3) and of zlib. */
const byCode: ReadonlyMap<string, Phrase> = new Map<string, Phrase>([
  ['ENOSPC', { id: 'file-fault.disk-full' }],
  ['EDQUOT', { id: 'file-fault.over-quota' }],
  ['EACCES', { id: 'file-fault.no-permission' }],
  ['EPERM', { id: 'file-fault.no-permission' }],
  ['EROFS', { id: 'file-fault.read-only' }],
  ['ENOENT', { id: 'file-fault.not-found' }],
  ['ENOTDIR', { id: 'file-fault.no-folder' }],
  ['EISDIR', { id: 'file-fault.is-folder' }],
  ['EEXIST', { id: 'file-fault.is-there' }],
  ['ENOTEMPTY', { id: 'file-fault.not-empty' }],
  ['EBUSY', { id: 'file-fault.in-use' }],
  ['ETXTBSY', { id: 'file-fault.in-use' }],
  ['EMFILE', { id: 'file-fault.too-many-open' }],
  ['ENFILE', { id: 'file-fault.too-many-open' }],
  ['EFBIG', { id: 'file-fault.too-large' }],
  ['ERR_BUFFER_TOO_LARGE', { id: 'file-fault.too-large' }],
  ['ERR_FS_FILE_TOO_LARGE', { id: 'file-fault.too-large' }],
  ['ENAMETOOLONG', { id: 'file-fault.name-too-long' }],
  ['ELOOP', { id: 'file-fault.endless-link' }],
  ['EIO', { id: 'file-fault.disk-failed' }],
  ['Z_DATA_ERROR', { id: 'file-fault.damaged-archive' }],
  ['Z_BUF_ERROR', { id: 'file-fault.damaged-archive' }],
])

function hasFault(error: unknown): error is WithFault {
  return typeof error === 'object' && error !== null && 'says' in error
}
