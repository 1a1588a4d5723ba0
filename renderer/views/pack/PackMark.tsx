import { ownMark } from '../../../shared/pack/marks.ts'
import type { PackParagraph, PackTable } from '../../../shared/pack/pack.ts'
import { words } from '../../words.ts'

/** What a text is: the app's finding, or the person's own words. */
export function PackMark({ block }: { readonly block: PackParagraph | PackTable }) {
  const mark = ownMark(block, words())
  return mark !== null && <span className="pack-mark">({mark})</span>
}
