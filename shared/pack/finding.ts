// How many claims of a pack have how much support, in a sentence without zeros.
import type { Words } from '../words/words.ts'
import type { Support } from './support.ts'

export function supportFinding(counts: Readonly<Record<Support, number>>, { t }: Words): string {
  const { strong, partial, none } = counts
  if (strong > 0 && partial > 0) {
    return t(none > 0 ? 'pack.claims-strong-partial-none' : 'pack.claims-strong-partial', counts)
  }
  if (strong > 0) return t(none > 0 ? 'pack.claims-strong-none' : 'pack.claims-strong', counts)
  if (partial > 0) return t(none > 0 ? 'pack.claims-partial-none' : 'pack.claims-partial', counts)
  return t(none > 0 ? 'pack.claims-none' : 'pack.claims-no', counts)
}
