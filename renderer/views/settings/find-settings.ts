// What a search of the settings finds.
import { folded, isFoundIn } from '../../../shared/base/folded.ts'
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
  const pages = settingsSections.map(({ id, title, holds }) => ({
    section: id,
    title: t(title),
    holds: holds.map((each) => t(each)),
  }))
  return [
    ...pages
      .filter(({ title }) => isFoundIn(folded(title), looked))
      .map(({ section, title }) => ({ section, title, label: null })),
    ...pages.flatMap(({ section, title, holds }) =>
      holds
        .filter(
          (label) =>
            isFoundIn(folded(`${title} ${label}`), looked) &&
            words.some((word) => isFoundIn(folded(label), word)),
        )
        .map((label) => ({ section, title, label })),
    ),
  ]
}
