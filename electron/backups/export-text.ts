// Writes all data as the text of an export, in slices: ten years take a third of a second, and main must keep answering
// its windows.
import { writeDocument, writeEntry } from '../../shared/interchange/write.ts'
import type { Document } from '../../shared/model/document.ts'
import type { Instant } from '../../shared/time/instant.ts'

const entriesAtOnce = 2000

/** The content of `document` at the time of the call, whatever changes meanwhile. */
export async function exportText(
  document: Document,
  now: Instant,
  nextTurn: () => Promise<void>,
): Promise<string> {
  const { entries, ...rest } = writeDocument({ ...document, entries: [] }, now)
  const slices: string[] = []
  for (let from = 0; from < document.entries.length; from += entriesAtOnce) {
    const slice = document.entries.slice(from, from + entriesAtOnce).map(writeEntry)
    slices.push(JSON.stringify(slice).slice(1, -1))
    await nextTurn()
  }
  return `${JSON.stringify(rest).slice(0, -1)},"entries":[${slices.join(',')}]}`
}
