// The content of a data folder, for rules that look at all of it.
import type { FocusBlock, Unclear } from '../../shared/model/block.ts'
import type { Config, Document } from '../../shared/model/document.ts'
import type { Entry } from '../../shared/model/entry.ts'
import type { Meeting } from '../../shared/model/meeting.ts'
import type { Request } from '../../shared/model/request.ts'

export interface Contents {
  readonly config: Config
  /** By id. */
  readonly entries: ReadonlyMap<string, Entry>
  /** By id. */
  readonly requests: ReadonlyMap<string, Request>
  /** Every meeting that is not an entry, including those that do not wait to be classified. */
  readonly meetings: readonly Meeting[]
  readonly block: FocusBlock | null
  /** Time away that is not explained yet, oldest first. */
  readonly unclear: readonly Unclear[]
}

/** All of it, in the order of an export. */
export function wholeDocument(contents: Contents): Document {
  // Read first, because entries may bring along a category that the settings lack.
  const entries = [...contents.entries.values()].sort((a, b) => a.start - b.start)
  return {
    ...contents.config,
    entries,
    requests: [...contents.requests.values()].sort((a, b) => a.at - b.at),
    meetings: contents.meetings,
    unclear: contents.unclear,
  }
}
