// What a search of the settings finds.
import { folded } from '../../../shared/base/folded.ts'
import { t } from '../../words.ts'
import { type SettingsSection, settingsSections } from './sections.ts'

export interface FoundSetting {
  readonly section: SettingsSection
  /** The page it stands on. */
  readonly title: string
  /** Its own text; `null` is the page as a whole. */
  readonly label: string | null
}

/**
 * Pages, then settings, that have every typed word in their text. The name of its page may help to find a setting, but
 * one word must be its own: a page's name alone would list all that it holds.
 */
export function findSettings(typed: string): readonly FoundSetting[] {
  const looked = folded(typed)
  if (looked === '') return []
  const words = looked.trim().split(' ')
  const hasEvery = (text: string) => words.every((word) => hasWord(folded(text), word))
  const pages = settingsSections.map(({ id, title, holds }) => ({
    section: id,
    title: t(title),
    holds: holds.map((each) => t(each)),
  }))
  return [
    ...pages
      .filter(({ title }) => hasEvery(title))
      .map(({ section, title }) => ({ section, title, label: null })),
    ...pages.flatMap(({ section, title, holds }) =>
      holds
        .filter(
          (label) =>
            hasEvery(`${title} ${label}`) && words.some((word) => hasWord(folded(label), word)),
        )
        .map((label) => ({ section, title, label })),
    ),
  ]
}

/** Shorter ones are in too many words. */
const leastInside = 4

/** Whether a word of the text begins with it, or holds it where it is long enough: `Ordner`, `Datenordner`. */
function hasWord(text: string, word: string): boolean {
  return text.includes(word.length < leastInside ? ` ${word}` : word)
}
