// What the person has written, found by its words: pressing one goes to it.
import { type Found, type FoundPage, foundPerPage, mostFound } from '../../shared/find/find.ts'
import type { Config } from '../../shared/model/document.ts'
import { activeGoals, categoryName } from '../categories.ts'
import { draftOf, newDraft } from '../entry/entry-draft.ts'
import { dayTime } from '../format.ts'
import { now } from '../now.ts'
import { weekTitle } from '../period-names.ts'
import { goToSection } from '../views/settings/sections.ts'
import { goToPresent, openSheet, setDay, setWeek, show } from '../window/navigation.ts'
import { t } from '../words.ts'
import type { PaletteAction } from './action.ts'

/** `onMore` asks for a longer list. */
export function foundActions(
  { found, left }: FoundPage,
  config: Config,
  onMore: () => void,
): readonly PaletteAction[] {
  const group = t('palette.found')
  return [
    ...found.map((each, index) => ({
      id: `found-${index}`,
      group,
      title: each.text,
      note: noteOf(each, config),
      run: () => goTo(each, config),
    })),
    ...(left > 0 && found.length < mostFound
      ? [
          {
            id: 'more',
            group,
            title: t('palette.more-found', { left }),
            staysOpen: true,
            run: onMore,
          },
        ]
      : []),
  ]
}

/** How many to ask for next. */
export function nextMost(most: number): number {
  return Math.min(mostFound, most + foundPerPage)
}

function noteOf(found: Found, config: Config): string {
  const { zone, weekStartsOn } = config.settings
  switch (found.kind) {
    case 'entry':
      return t('palette.found-entry', {
        category: categoryName(config, found.entry.categoryId),
        when: dayTime(found.at, zone),
      })
    case 'meeting':
      return t('palette.found-meeting', { when: dayTime(found.at, zone) })
    case 'request':
      return t('palette.found-request', { from: found.from, when: dayTime(found.at, zone) })
    case 'reflection':
      return t('palette.found-reflection', { week: weekTitle(found.week, weekStartsOn) })
    case 'goal':
      return t('palette.found-goal')
    case 'pack':
      return t('view.pack')
  }
}

function goTo(found: Found, config: Config): void {
  switch (found.kind) {
    case 'entry':
      show('today')
      setDay(found.day)
      openSheet({ kind: 'entry', draft: draftOf(found.entry) })
      break
    case 'meeting':
      show('today')
      setDay(found.day)
      break
    case 'request':
      show('today')
      // What waits for a decision is listed on today, whenever it was asked.
      if (found.isOpen) goToPresent()
      else setDay(found.day)
      break
    case 'reflection':
      show('reflection')
      setWeek(found.week)
      break
    case 'goal': {
      const number = activeGoals(config).findIndex(({ name }) => name === found.text) + 1
      goToSection('goals', number > 0 ? t('settings.goal-name', { number }) : null)
      break
    }
    case 'pack':
      show('pack', found.id)
      break
  }
}

/** What to do where nothing has the words. */
export function insteadActions(text: string, config: Config): readonly PaletteAction[] {
  const group = t('palette.instead')
  return [
    {
      id: 'search-help',
      group,
      title: t('palette.search-help', { text }),
      run: () => openSheet({ kind: 'help', page: null, typed: text }),
    },
    {
      id: 'entry-with-note',
      group,
      title: t('palette.entry-with-note', { text }),
      run: () =>
        openSheet({ kind: 'entry', draft: { ...newDraft(config, now(), null), note: text } }),
    },
  ]
}
