import type { Config } from '../../shared/model/document.ts'
import type { Span } from '../../shared/time/instant.ts'
import { openSheet } from '../window/navigation.ts'
import { newDraft } from './entry-draft.ts'

/** Opens the sheet of an entry for untracked time. */
export function fillGap({ from, to }: Span, config: Config): void {
  openSheet({ kind: 'entry', draft: { ...newDraft(config, to, null), start: from, end: to } })
}
