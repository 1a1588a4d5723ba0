import type { PaperSize } from '../../../shared/model/pack.ts'
import { words } from '../../words.ts'

/** Letter in North America, A4 elsewhere. */
export function usualPaper(): PaperSize {
  return /-(US|CA|MX|PH|CL|CO|VE)\b/.test(words().formats) ? 'Letter' : 'A4'
}
