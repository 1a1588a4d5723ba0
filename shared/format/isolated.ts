// The direction of writing is the text's own business: a title in another script, or with characters that turn the
// direction round, must not reorder the sentence it stands in (Unicode Standard Annex 9, isolates).
const firstStrongIsolate = '\u2068'
const popIsolate = '\u2069'

/** Scripts written from right to left, and the characters that set a direction. */
const turning =
  /[\p{Bidi_Control}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** A text to be put into a sentence; as it is where it runs from left to right anyway. */
export function isolated(text: string): string {
  return turning.test(text) ? `${firstStrongIsolate}${text}${popIsolate}` : text
}
