// Replaces names with stand-ins, the same one everywhere: in what the app writes and in the person's own texts.
import type { PackRedaction } from '../model/pack.ts'
import type { Words } from '../words/words.ts'

export interface Names {
  /** Who asked, in the order they first stand in the pack. */
  readonly people: readonly string[]
  readonly goals: readonly string[]
}

export type Redact = (text: string) => string

/** A function that replaces what `redacted` asks for; matches whole words in any capitals. */
export function redactor(names: Names, redacted: PackRedaction, { t }: Words): Redact {
  const standIns = new Map<string, { readonly written: string; readonly standIn: string }>()
  const add = (list: readonly string[], standIn: (letter: string) => string) => {
    const known = new Map(list.map((name) => [folded(name), inOneLine(name)]))
    known.delete('')
    for (const [index, [key, written]] of [...known].entries()) {
      standIns.set(key, { written, standIn: standIn(letters(index)) })
    }
  }
  if (redacted.goals) add(names.goals, (letter) => t('pack.stand-in-goal', { letter }))
  if (redacted.people) add(names.people, (letter) => t('pack.stand-in-person', { letter }))
  if (standIns.size === 0) return (text) => text
  // Longer names first, so that a name within another does not break it up.
  const longestFirst = [...standIns.values()].sort((a, b) => b.written.length - a.written.length)
  // A group for each name tells which one was found: small letters of a match need not be those of its name.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(({ written }) => `(${spaced(written)})`).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return (text) =>
    text.normalize('NFC').replace(pattern, (match, ...groups: readonly unknown[]) => {
      const index = groups.findIndex((group) => group !== undefined)
      return longestFirst[index]?.standIn ?? match
    })
}

/** The name with plain spaces. */
function inOneLine(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ')
}

/** The same name in any capitals and with any spaces. */
function folded(name: string): string {
  return inOneLine(name).toLowerCase()
}

function spaced(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+')
}

/** A, B … Z, AA, AB …: as the columns of a table. */
function letters(index: number): string {
  const rest = Math.floor(index / 26)
  const letter = String.fromCharCode(65 + (index % 26))
  return rest === 0 ? letter : letters(rest - 1) + letter
}
