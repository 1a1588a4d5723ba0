// Names that are ordinary words too, such as Will, IT or Trust: their capitals tell which is meant.
import { foldedName, seen } from './folded.ts'
import { isOrdinaryWord } from './ordinary-words.ts'

/** In which capitals a name stands in a text; `any` for what is no ordinary word. */
export type Capitals = 'any' | 'first' | 'all'

/** Longest abbreviation: IT, HR, SLA. */
const mostAbbreviated = 4

/**
 * By how the data write the name. Somebody's name is meant in any capitals, unless it is an ordinary word; what a goal is
 * called mostly is one.
 */
export function capitalsOf(forms: readonly string[], isPerson: boolean): Capitals {
  const written = forms.map((form) => seen(form).normalize('NFC').trim())
  if (written.every(isAbbreviation)) return 'all'
  const isOneWord = written.every((form) => /^\p{Lu}[\p{L}\p{M}]*$/u.test(form))
  const isWord = !isPerson || written.some((form) => isOrdinaryWord(foldedName(form)))
  return isOneWord && isWord ? 'first' : 'any'
}

export function hasCapitals(written: string, capitals: Capitals): boolean {
  switch (capitals) {
    case 'any':
      return true
    case 'first':
      return /^\p{Lu}/u.test(written)
    case 'all':
      return written === written.toUpperCase()
  }
}

function isAbbreviation(form: string): boolean {
  return form.length <= mostAbbreviated && /^\p{Lu}+$/u.test(form)
}
