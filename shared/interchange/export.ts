// All data as one text. The same data always gives the same text: lists have a fixed order, and keys that of the
// format, so that an export after an import differs only in its date.

import type { Document } from '../model/document.ts'
import { eventKey } from '../model/event-identity.ts'
import type { Instant } from '../time/instant.ts'
import { checkDocument } from './read.ts'
import { type JsonObject, writeDocument } from './write.ts'

/** The document as an export holds it; see `readDocument` for the way back. */
export function exportDocument(document: Document, exportedAt: Instant): JsonObject {
  const written = writeDocument(inOrder(document), exportedAt)
  const read = checkDocument(JSON.parse(JSON.stringify(written)))
  // Data that could not be imported is exported anyway: better odd than missing.
  return read.ok ? writeDocument(read.value, exportedAt) : written
}

function inOrder(document: Document): Document {
  const { entries, requests, meetings, unclear, weeks } = document
  return {
    ...document,
    entries: sortedBy(entries, ({ start, id }) => [start, id]),
    requests: sortedBy(requests, ({ at, id }) => [at, id]),
    ...(meetings && {
      meetings: sortedBy(meetings, (meeting) => [meeting.start, eventKey(meeting)]),
    }),
    ...(unclear && { unclear: sortedBy(unclear, ({ from, id }) => [from, id]) }),
    weeks: Object.fromEntries(sortedBy(Object.entries(weeks), ([week]) => [0, week])),
  }
}

function sortedBy<T>(items: readonly T[], rank: (item: T) => readonly [number, string]): T[] {
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort(({ rank: [a, x] }, { rank: [b, y] }) => a - b || (x < y ? -1 : Number(x > y)))
    .map(({ item }) => item)
}
