import type { HelpPageName } from '../../shared/help/pages.ts'
import type { ImportPreview } from '../../shared/interchange/import-summary.ts'
import type { EntryDraft, PlannedDraft } from '../../shared/model/drafts.ts'
import type { Entry } from '../../shared/model/entry.ts'
import type { Figure } from '../../shared/report/counting.ts'
import type { Instant } from '../../shared/time/instant.ts'
import type { Period } from '../../shared/time/period.ts'
import type { Week } from '../../shared/time/week.ts'

/** Which rows make up a figure. */
export interface RowsQuestion {
  readonly title: string
  readonly period: Period
  readonly filter: Figure
}

/** What lies over the view; the last one is in front. */
export type Sheet =
  /** `from` is what it was before it was changed, where that is not the draft itself. */
  | { readonly kind: 'entry'; readonly draft: EntryDraft; readonly from?: EntryDraft }
  | { readonly kind: 'plan'; readonly draft: PlannedDraft & { readonly id: string | null } }
  | { readonly kind: 'quick' }
  | { readonly kind: 'capture' }
  | { readonly kind: 'palette'; readonly typed?: string }
  | { readonly kind: 'ended-early'; readonly entry: Entry; readonly at: Instant }
  | { readonly kind: 'rows'; readonly question: RowsQuestion }
  | { readonly kind: 'import'; readonly preview: ImportPreview; readonly backupOf?: string }
  | { readonly kind: 'sweep'; readonly period: Period }
  | { readonly kind: 'normal-week' }
  | { readonly kind: 'one-to-one'; readonly week: Week }
  | { readonly kind: 'keys' }
  /** `null` shows the list of its pages. */
  | { readonly kind: 'help'; readonly page: HelpPageName | null; readonly typed?: string }
