// What a data folder holds, for rules that look at all of it.
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
  /** Every meeting that is no entry, also those that do not wait to be classified. */
  readonly meetings: readonly Meeting[]
  readonly block: FocusBlock | null
  /** Time away nobody has explained yet, oldest first. */
  readonly unclear: readonly Unclear[]
}

/** All of it in the order an export has. */
export function wholeDocument(contents: Contents): Document {
  // Asked for first: entries may bring a category with them that the settings lack.
  const entries = [...contents.entries.values()].sort((a, b) => a.start - b.start)
  return {
    ...contents.config,
    entries,
    requests: [...contents.requests.values()].sort((a, b) => a.at - b.at),
    meetings: contents.meetings,
    unclear: contents.unclear,
  }
}
