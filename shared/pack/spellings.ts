// Other spellings of a name, as keyboards and addresses have them: Juergen and Jurgen for Jürgen, Jürgen for Juergen,
// Zoe for Zoë.

/** How letters are written where a keyboard lacks them. */
const writtenOut: readonly (readonly [letter: string, spelling: string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['å', 'aa'],
  ['ø', 'oe'],
  ['æ', 'ae'],
]
/** Only umlauts are put back. A form that nobody writes, such as Michäl, hides nothing. */
const putBack = writtenOut.slice(0, 3)

/** The spellings of a name that differ from it, in its own capitals. */
export function otherSpellings(name: string): readonly string[] {
  const source = name.normalize('NFC')
  const out = replaced(source, writtenOut)
  const back = replaced(
    source,
    putBack.map(([letter, spelling]) => [spelling, letter]),
  )
  const plain = replaced(source, [
    ['ø', 'o'],
    ['æ', 'ae'],
  ])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  // Without its marks, a letter of another script is another letter.
  const spellings = /^[\p{sc=Latin}\P{L}]*$/u.test(source) ? [out, back, plain] : [out, back]
  return [...new Set(spellings)].filter((each) => each !== source)
}

/** Each text replaced by another, in small letters, with a capital first letter and in capitals. */
function replaced(source: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce(
    (text, [from, to]) =>
      text
        .replaceAll(from, to)
        .replaceAll(capitalized(from), capitalized(to))
        .replaceAll(from.toUpperCase(), to.toUpperCase()),
    source,
  )
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
