// A change of a review pack names only what it changes, so that a window that does not know of the latest change cannot
// undo it.
import { onlyGiven } from '../base/only-given.ts'
import type { PackDraft, PackRedaction, PackSectionId } from '../model/pack.ts'
import type { Week } from '../time/week.ts'

/** What is missing stays as it is. */
export interface PackChange {
  readonly id: string
  readonly from?: Week | undefined
  readonly to?: Week | undefined
  readonly title?: string | undefined
  /** Whether a section goes in. */
  readonly sections?: Readonly<Partial<Record<PackSectionId, boolean>>> | undefined
  /** Whether a claim goes in, by its id. */
  readonly claims?: Readonly<Record<string, boolean>> | undefined
  /** What the person writes instead, by id of a claim or paragraph; `null` for the app's own text. */
  readonly texts?: Readonly<Record<string, string | null>> | undefined
  readonly redacted?: { readonly [K in keyof PackRedaction]?: boolean | undefined } | undefined
}

/** The draft with the change. Changes of different things give the same draft in any order. */
export function changedPack(draft: PackDraft, change: PackChange): PackDraft {
  const { from, to, title, sections = {}, claims = {}, texts = {}, redacted = {} } = change
  return {
    ...draft,
    from: from ?? draft.from,
    to: to ?? draft.to,
    title: title ?? draft.title,
    leftOutSections: leftOut(draft.leftOutSections, sections),
    leftOutClaims: leftOut(draft.leftOutClaims, claims),
    texts: Object.fromEntries(
      Object.entries({ ...draft.texts, ...texts }).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      ),
    ),
    redacted: { ...draft.redacted, ...onlyGiven(redacted) },
  }
}

function leftOut<T extends string>(
  list: readonly T[],
  goesIn: Readonly<Partial<Record<T, boolean>>>,
): readonly T[] {
  const changes = Object.entries(goesIn) as [T, boolean][]
  const stays = list.filter((id) => !Object.hasOwn(goesIn, id))
  return [...stays, ...changes.filter(([, isIn]) => !isIn).map(([id]) => id)].sort()
}
