// Replaces names with stand-ins, the same one everywhere: in what the app writes and in the person's own texts. The rule
// is written down in docs/review-pack.md.
import type { PackRedaction } from '../model/pack.ts'
import type { Words } from '../words/words.ts'
import { folded, foldedName, seen } from './folded.ts'
import { type Capitals, capitalsOf, hasCapitals } from './name-capitals.ts'
import { otherSpellings } from './spellings.ts'

export interface Names {
  /** Who asked, in the order they first stand in the pack. */
  readonly people: readonly string[]
  readonly goals: readonly string[]
}

export type Redact = (text: string) => string

/** A name that is replaced. */
export interface HiddenName {
  readonly folded: string
  readonly capitals: Capitals
  readonly standIn: string
  readonly isPerson: boolean
}

/** The names to replace, longest first, so that a name within another does not break it up. */
export function hiddenNames(
  names: Names,
  redacted: PackRedaction,
  { t }: Words,
): readonly HiddenName[] {
  const goals = redacted.goals
    ? named(names.goals, false, (letter) => t('pack.stand-in-goal', { letter }))
    : []
  const people = redacted.people
    ? named(names.people, true, (letter) => t('pack.stand-in-person', { letter }))
    : []
  const own = [...goals, ...people]
  // Whoever is called like a goal has the stand-in of a person, and a name comes before another spelling of one.
  const all = new Map([...own.flatMap(({ spellings }) => spellings), ...own].map(byFolded))
  return [...all.values()].sort((a, b) => b.folded.length - a.folded.length)
}

interface Named extends HiddenName {
  /** The same name in its other spellings. */
  readonly spellings: readonly HiddenName[]
}

function byFolded({ folded, capitals, standIn, isPerson }: HiddenName): [string, HiddenName] {
  return [folded, { folded, capitals, standIn, isPerson }]
}

function named(
  list: readonly string[],
  isPerson: boolean,
  standIn: (letter: string) => string,
): readonly Named[] {
  const written = new Map<string, string[]>()
  for (const name of list) {
    const key = foldedName(name)
    if (key !== '') written.set(key, [...(written.get(key) ?? []), name])
  }
  return [...written].map(([key, forms], index) => {
    const hidden = (spelled: readonly string[], as: string): HiddenName => ({
      folded: as,
      capitals: capitalsOf(spelled, isPerson),
      standIn: standIn(letters(index)),
      isPerson,
    })
    const spellings = forms
      .flatMap(otherSpellings)
      .map((spelling) => hidden([spelling], foldedName(spelling)))
    return { ...hidden(forms, key), spellings }
  })
}

/** A function that puts stand-ins for names and for addresses with a name in them. */
export function redactor(names: readonly HiddenName[], { t }: Words): Redact {
  if (names.length === 0) return (text) => text
  const byText = new Map(names.map((name) => [name.folded, name]))
  const byFirst = new Map<string, HiddenName[]>()
  for (const name of names) {
    const first = name.folded.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  return (given) => {
    const source = given.normalize('NFC')
    // A field that is nothing but a name is that name, in any capitals.
    const whole = byText.get(foldedName(source))
    if (whole) return whole.standIn
    const { text, starts, ends } = folded(source)
    const addresses = new Map(
      [...text.matchAll(address)].map((match) => [match.index, match[0]] as const),
    )
    let [written, from] = ['', 0]
    for (let at = 0; at < text.length; at++) {
      const known = byFirst.get(text.charAt(at)) ?? []
      const own = nameAt(at, text, known, (to) => seen(source.slice(starts[at], ends[to - 1])))
      const mail = addressAt(at, addresses.get(at), names)
      // A name may go on after an address.
      const found = own && mail ? (own.to < mail.to ? mail : own) : (mail ?? own)
      if (!found) continue
      const { name, to, isGenitive } = found
      const standIn = isGenitive
        ? t('pack.stand-in-genitive', { standIn: name.standIn })
        : name.standIn
      written += source.slice(from, starts[at]) + standIn
      from = ends[to - 1] ?? source.length
      at = to - 1
    }
    return written + source.slice(from)
  }
}

interface Found {
  readonly name: HiddenName
  readonly to: number
  readonly isGenitive: boolean
}

/** Endings of a genitive, the longest first. */
const genitives = ["'s", 'es', 's'] as const

function nameAt(
  at: number,
  text: string,
  names: readonly HiddenName[],
  sourceUntil: (to: number) => string,
): Found | null {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
  if (isOfWord(before)) return null
  for (const name of names) {
    if (!text.startsWith(name.folded, at)) continue
    const end = at + name.folded.length
    const genitive = genitives.find(
      (each) => text.startsWith(each, end) && !beginsInWord(text, end + each.length),
    )
    if (genitive === undefined && beginsInWord(text, end)) continue
    if (!hasCapitals(sourceUntil(end), name.capitals)) continue
    return { name, to: end + (genitive?.length ?? 0), isGenitive: genitive !== undefined }
  }
  return null
}

/** An e-mail address, or a name after an at sign. */
const address =
  /(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}._%+'-]*)?@[\p{L}\p{N}\p{M}_-]+(?:\.[\p{L}\p{N}\p{M}_-]+)*/gu

/** An address is hidden whole if a part of it is a name, or a name of four letters or more stands anywhere in it. */
function addressAt(
  at: number,
  found: string | undefined,
  names: readonly HiddenName[],
): Found | null {
  if (found === undefined) return null
  const parts = new Set(found.split(/[^\p{L}\p{N}\p{M}]+/u))
  const joined = lettersOf(found)
  const name = names.find(
    (each) =>
      parts.has(each.folded) ||
      (lettersOf(each.folded).length >= 4 && joined.includes(lettersOf(each.folded))),
  )
  return name ? { name, to: at + found.length, isGenitive: false } : null
}

/** What is left of a folded text without spaces and punctuation. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}

/** Whether a word goes on there. */
function beginsInWord(text: string, at: number): boolean {
  const [next = ''] = text.slice(at, at + 2)
  return isOfWord(next)
}

/** Whether a sign would make a longer word of the name beside it; scripts without spaces tell no words apart. */
function isOfWord(sign: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(sign) && !unspaced.test(sign)
}

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** A, B … Z, AA, AB …: as the columns of a table. */
function letters(index: number): string {
  const rest = Math.floor(index / 26)
  const letter = String.fromCharCode(65 + (index % 26))
  return rest === 0 ? letter : letters(rest - 1) + letter
}
