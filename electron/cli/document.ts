// Where a command that only reads takes its data from: an exported file, or the data folder.
import { readDocument } from '../../shared/interchange/read.ts'
import type { Document } from '../../shared/model/document.ts'
import { failIn, ok, type Result } from '../../shared/result.ts'
import { wholeDocument } from '../store/contents.ts'
import { folderWithData } from './folder.ts'
import type { CliIo } from './io.ts'
import { openStore } from './transfer.ts'

/** The data of an exported file. */
export function documentIn(file: string, io: CliIo): Result<Document> {
  const read = readDocument(new TextDecoder().decode(io.readFile(file)))
  return read.ok ? read : failIn(file, read.problem)
}

/** The data of a folder, which is only read. */
export async function documentOf(folder: string, io: CliIo): Promise<Result<Document>> {
  const found = folderWithData(folder)
  return found.ok ? ok(wholeDocument(await openStore(folder, io, true))) : found
}
