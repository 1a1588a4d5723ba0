// Keeps the writing direction of a text to itself: a title in another script, or with characters that change the
// direction, must not reorder the sentence around it (Unicode Standard Annex 9, isolates).
const firstStrongIsolate = '\u2068'
const popIsolate = '\u2069'

/** Scripts written from right to left, and characters that set a direction. */
const turning =
  /[\p{Bidi_Control}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** A text to put into a sentence; unchanged if it runs from left to right anyway. */
export function isolated(text: string): string {
  return turning.test(text) ? `${firstStrongIsolate}${text}${popIsolate}` : text
}
