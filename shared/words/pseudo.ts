// A made-up language for looking at the app: English with accents, longer by a third. Text without accents is written
// into the code, and text that is cut has no room. The system asks for it as `en-XA`.
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js'
import type { Messages } from './words.ts'

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aeioucnsyzAEIOUCNSYZ'].map((letter, place) => [
    letter,
    [...'åéîöüçñšýžÅÉÎÖÜÇÑŠÝŽ'][place] ?? '',
  ]),
)

export function pseudoMessages(messages: Messages): Messages {
  const made = Object.entries(messages).map(([id, message]) => [
    id,
    printAST(parse(message).map(pseudo)),
  ])
  return Object.fromEntries(made) as Messages
}

function pseudo(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: longer(element.value) }
    case TYPE.tag:
      return { ...element, children: element.children.map(pseudo) }
    case TYPE.plural:
    case TYPE.select: {
      const options = Object.entries(element.options).map(([name, option]) => [
        name,
        { ...option, value: option.value.map(pseudo) },
      ])
      return { ...element, options: Object.fromEntries(options) }
    }
    default:
      return element
  }
}

/** Every letter that has one gets its accent, and vowels are doubled until the text is a third longer. */
function longer(text: string): string {
  let missing = Math.ceil(text.replace(/\W/g, '').length / 3)
  return [...text]
    .map((letter) => {
      const other = accented[letter]
      if (other === undefined) return letter
      const isVowel = /[aeiou]/.test(letter) && missing-- > 0
      return isVowel ? other + other : other
    })
    .join('')
}
