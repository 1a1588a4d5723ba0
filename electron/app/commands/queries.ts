// What the window asks to draw a screen.

import type { queryTable } from '../../../shared/commands/queries.ts'
import { find } from '../../../shared/find/find.ts'
import { waitingEvent } from '../../../shared/meetings/waiting.ts'
import type { AppState } from '../../../shared/messages/state.ts'
import { segmentRow } from '../../../shared/report/period-data.ts'
import type { DayData, DrawnWeek } from '../../../shared/report/periods.ts'
import { offCategories } from '../../../shared/report/week-report.ts'
import { isOpen } from '../../../shared/requests/requests.ts'
import { ok } from '../../../shared/result.ts'
import { daysOfWeek, type Week } from '../../../shared/time/week.ts'
import { type Day, daySpan } from '../../../shared/time/zone.ts'
import { timeline } from '../../../shared/timeline/timeline.ts'
import type { AppLocale } from '../../../shared/words/locale.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { DataStore } from '../../store/data-store.ts'
import { reflectionsDue } from '../reflection-call.ts'
import type { Handlers, Uses } from './needs.ts'
import { storedPeriod, trendsData, weekData } from './period-data.ts'

/** What a window is told at its start. */
type ForState = Uses<
  'store' | 'session' | 'focus' | 'imports' | 'subscriptions' | 'app' | 'words' | 'now'
>

export function queryCommands(
  needs: ForState & Uses<'accounts'>,
): Handlers<keyof typeof queryTable> {
  return {
    getState: () => ok(appState(needs)),
    getWeek: ({ week }) => ok(drawnWeek(week, needs)),
    getPeriod: ({ period }) => ok(storedPeriod(period, needs)),
    getTrends: ({ weeks }) => ok(trendsData(weeks, needs)),
    getFound: ({ text, most }) => {
      const { store } = needs
      store.openAll()
      const { config, entries, waiting, requests } = store
      const rows = { config, entries: entries.values(), waiting, requests: requests.values() }
      return ok(find(text, most, { ...rows, now: needs.now() }))
    },
    getDay: ({ day }) => ok(dayData(day, needs.store)),
  }
}
export function appState(needs: ForState): AppState {
  const { store, session, focus, imports, subscriptions, app, now } = needs
  const words = needs.words()
  return {
    now: now(),
    revisions: store.revisions,
    config: store.config,
    block: store.block,
    question: focus.question,
    unclear: store.unclear,
    waitingCount: store.waiting.length,
    openRequests: [...store.requests.values()].filter(isOpen).length,
    subscriptions: subscriptions.states,
    held: imports.held,
    importing: imports.progress,
    undo: store.undoLabel,
    redo: store.redoLabel,
    edits: store.edits,
    writeProblem: store.writeProblem,
    recovered: session.recovered.map(words.problem),
    firstEntryAt: store.firstEntryAt,
    ...reflectionsDue(needs),
    app: { ...app, locale: localeOf(words) },
  }
}

function localeOf({ language, formats, hourCycle }: Words): AppLocale {
  return { language, formats, hourCycle }
}

function drawnWeek(week: Week, needs: Uses<'store' | 'accounts' | 'now'>): DrawnWeek {
  const { store } = needs
  const days = daysOfWeek(week, store.config.settings.weekStartsOn)
  return { ...weekData(week, needs), days: days.map((day) => dayData(day, store)) }
}

/** A day with its entries, meetings and planned blocks. */
export function dayData(day: Day, store: DataStore): DayData {
  const period = daySpan(day, store.config.settings.zone)
  const entries = store.entriesBetween(period)
  const isOff = offCategories(store.config.categories)
  return {
    day,
    ...period,
    entries,
    segments: timeline(entries, period, isOff).map(segmentRow),
    waiting: store.waiting
      .filter(({ start, end }) => start < period.to && end > period.from)
      .map(waitingEvent),
    planned: store.config.planned.filter(
      ({ start, end }) => start < period.to && end > period.from,
    ),
  }
}
