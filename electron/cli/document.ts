// Where a command that only reads takes its data from: an exported file, or the data folder.
import { readDocument } from '../../shared/interchange/read.ts'
import type { Document } from '../../shared/model/document.ts'
import { failIn, ok, problem, type Result } from '../../shared/result.ts'
import { fileFault } from '../file-fault.ts'
import { wholeDocument } from '../store/contents.ts'
import { folderWithData } from './folder.ts'
import type { CliIo } from './io.ts'
import { openStore } from './transfer.ts'

/** The data of an exported file; the problem with one that cannot be read names it. */
export function documentIn(file: string, io: CliIo): Result<Document> {
  let text: string
  try {
    text = new TextDecoder().decode(io.readFile(file))
  } catch (error) {
    return failIn(file, problem('no-file', { reason: fileFault(error) }))
  }
  const read = readDocument(text)
  return read.ok ? read : failIn(file, read.problem)
}

/** The data of a folder, which is only read. */
export async function documentOf(folder: string, io: CliIo): Promise<Result<Document>> {
  const found = folderWithData(folder)
  return found.ok ? ok(wholeDocument(await openStore(folder, io, true))) : found
}
