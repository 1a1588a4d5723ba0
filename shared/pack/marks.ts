// The words that stand beside a statement: where it comes from and how well it is supported. The same in every form.
import type { Words } from '../words/words.ts'
import type { PackClaim, PackParagraph, PackTable } from './pack.ts'

/** `Strong support · Recorded`, as parts. */
export function marksOf({ support, evidence }: PackClaim, { t }: Words): readonly string[] {
  return [...(support ? [t(`pack.support-${support}`)] : []), t(`pack.${evidence}`)]
}

/** Beside a sentence or a table only the person's own words are marked: the app's speak for themselves. */
export function ownMark({ evidence }: PackParagraph | PackTable, { t }: Words): string | null {
  return evidence === 'declared' ? t('pack.declared') : null
}

/** What would make the claim stronger; `null` for a strong one. */
export function missingText({ missing }: PackClaim, { t, list }: Words): string | null {
  return missing.length === 0 ? null : t('pack.missing', { what: list(missing) })
}
