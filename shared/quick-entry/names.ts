// Finding the category and the goal somebody means by a few letters.
import type { Category, Goal } from '../model/settings.ts'
import { ok, type Result } from '../result.ts'
import { unclear } from './pieces.ts'

export interface FoundCategory {
  readonly id: string
  /** Which of the words named it. */
  readonly place: number
}

/**
 * The category the first word that names one names: by its id, a word of its name, or how either begins; `null` for none.
 * Fails for a beginning that more than one category has.
 */
export function categoryIn(
  words: readonly string[],
  categories: readonly Category[],
): Result<FoundCategory | null> {
  const usable = categories.filter(({ archived }) => !archived)
  for (const matches of [isName, begins]) {
    for (const [place, word] of words.entries()) {
      const [found, other] = usable.filter((each) => matches(namesOf(each), simple(word)))
      if (found && other && matches === begins) {
        return unclear(word, `${found.name} or ${other.name}`)
      }
      if (found) return ok({ id: found.id, place })
    }
  }
  return ok(null)
}

/** The goal of a rank (`1`), an id, or a beginning of a name without its spaces (`winmid`). */
export function goalOf(text: string, goals: readonly Goal[]): Goal | null {
  const usable = goals.filter(({ archived }) => !archived)
  const wanted = simple(text)
  const rank = Number(wanted.replace(/^(goal|g)/, ''))
  return (
    usable.find(({ id }) => simple(id) === wanted) ??
    usable.find((goal) => goal.rank === rank) ??
    usable.find(({ name }) => wanted !== '' && simple(name).startsWith(wanted)) ??
    null
  )
}

function namesOf({ id, name }: Category): readonly string[] {
  return [id, ...name.split(/[\s&/,]+/)].map(simple).filter((each) => each !== '')
}

function isName(names: readonly string[], word: string): boolean {
  return names.includes(word)
}

/** Two letters begin too many words. */
function begins(names: readonly string[], word: string): boolean {
  return word.length >= 3 && names.some((name) => name.startsWith(word))
}

function simple(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
