// What a line means by itself, when it is not the name of an action.
import type { Config } from '../../shared/model/document.ts'
import { api } from '../api.ts'
import { keptWords, quickWords } from '../entry/quick-words.ts'
import type { Understood } from '../entry/use-quick-preview.ts'
import { dayShort } from '../format.ts'
import { numberedWeek, weekRange } from '../period-names.ts'
import { setDay, setWeek, show } from '../window/navigation.ts'
import { notifyDone, run } from '../window/notices.ts'
import { useWindow } from '../window/state.ts'
import { t, words } from '../words.ts'
import type { PaletteAction } from './action.ts'
import type { Place } from './match.ts'

/** Saves the line as time spent, or says what is missing. */
export function entryAction(
  text: string,
  understood: Understood | null,
  config: Config,
): PaletteAction {
  const result = understood?.text.trim() === text ? understood.result : null
  const about = { id: 'typed-entry', group: t('palette.keep-as') }
  if (result && !result.ok) return { ...about, title: words().problem(result.problem) }
  return {
    ...about,
    title: result ? quickWords(result.value, config) : text,
    run: async () => {
      const kept = await run(api().keepQuickEntry({ text }))
      if (kept) notifyDone(keptWords(text, kept, config))
    },
  }
}

export function placeAction(place: Place, { settings }: Config): PaletteAction {
  const id = 'typed-place'
  const group = t('palette.go')
  if (place.kind === 'day') {
    const title = dayShort(place.day)
    return {
      id,
      group,
      title,
      run: () => {
        show('today')
        setDay(place.day)
      },
    }
  }
  const title = t('palette.week', {
    week: numberedWeek(place.week),
    range: weekRange(place.week, settings.weekStartsOn),
  })
  return {
    id,
    group,
    title,
    run: () => {
      const { view } = useWindow.getState()
      // These views do not show a week.
      if (view === 'today' || view === 'settings' || view === 'meetings') show('week')
      setWeek(place.week)
    },
  }
}
