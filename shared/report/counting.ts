// What counts for a figure: one rule for a report's sums, for guardrails and for the rows a figure opens.

import type { Category, WorkStance } from '../model/category.ts'
import type { Entry } from '../model/entry.ts'
import { isSameAsker } from '../requests/asker.ts'

/** A figure that depends on the category of an entry alone. */
export type CategoryFigure =
  | { readonly kind: 'visibility' }
  | { readonly kind: 'category'; readonly id: string }
  | { readonly kind: 'stance'; readonly stance: WorkStance }

/** A figure that depends on the entry itself. */
export type EntryFigure =
  | { readonly kind: 'all' | 'requests' | 'new-work' }
  /** `null`: time that serves no goal. */
  | { readonly kind: 'goal'; readonly id: string | null }
  | { readonly kind: 'request-from'; readonly from: string }

/** Something time is summed for; `off` categories are already left out. */
export type Figure = CategoryFigure | EntryFigure

export function categoryCounts(figure: CategoryFigure, category: Category): boolean {
  switch (figure.kind) {
    case 'visibility':
      return category.visibility
    case 'category':
      return category.id === figure.id
    case 'stance':
      return category.stance === figure.stance
  }
}

export function entryCounts(figure: EntryFigure, entry: Entry): boolean {
  switch (figure.kind) {
    case 'all':
      return true
    case 'requests':
      return entry.request !== null
    case 'new-work':
      return entry.ai?.newWork === true
    case 'goal':
      return entry.goalId === figure.id
    case 'request-from':
      return entry.request !== null && isSameAsker(entry.request.from, figure.from)
  }
}

/** Finds the entries whose time adds up to a figure. */
export function counting(
  figure: Figure,
  categories: readonly Category[],
): (entry: Entry) => boolean {
  switch (figure.kind) {
    case 'visibility':
    case 'category':
    case 'stance': {
      const counted = categories.filter((category) => categoryCounts(figure, category))
      const ids = new Set(counted.map(({ id }) => id))
      return ({ categoryId }) => ids.has(categoryId)
    }
    default:
      return (entry) => entryCounts(figure, entry)
  }
}
