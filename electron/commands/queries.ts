// What the window asks to draw a screen: figures with the rows they are the sum of.
import type { AppState, DayData, SegmentRow, TrendPoint, WeekData } from '../../shared/ipc.ts'
import { waitingEvent } from '../../shared/meetings/waiting.ts'
import type { Entry } from '../../shared/model/entry.ts'
import { offCategories } from '../../shared/report/week-report.ts'
import { isOpen } from '../../shared/requests/requests.ts'
import { ok } from '../../shared/result.ts'
import type { Span } from '../../shared/time/instant.ts'
import { addWeeks, type Week, weekSpan } from '../../shared/time/week.ts'
import { type Day, daySpan } from '../../shared/time/zone.ts'
import type { Segment } from '../../shared/timeline/segment.ts'
import { timeline } from '../../shared/timeline/timeline.ts'
import type { Handlers, Needs } from './needs.ts'

const trendWeeks = 12

export function queryCommands(needs: Needs): Handlers<'getState' | 'getWeek' | 'getDay'> {
  return {
    getState: () => ok(appState(needs)),
    getWeek: ({ week }) => ok(weekData(week, needs)),
    getDay: ({ day }) => ok(dayData(day, needs)),
  }
}

export function appState(needs: Needs): AppState {
  const { store, session, imports, subscriptions, shortcuts, app, now } = needs
  return {
    now: now(),
    revision: store.revision,
    config: store.config,
    block: store.block,
    question: session.question,
    unclear: store.unclear,
    waitingCount: store.waiting.length,
    openRequests: [...store.requests.values()].filter(isOpen).length,
    subscriptions: subscriptions.states,
    importing: imports.progress,
    undo: store.undoLabel,
    redo: store.redoLabel,
    writeProblem: store.writeProblem,
    recovered: session.recovered,
    firstEntryAt: store.firstEntryAt,
    app,
    failedShortcuts: shortcuts.failed,
  }
}

export function weekData(week: Week, needs: Needs): WeekData {
  const { store, accounts, now } = needs
  const { settings } = store.config
  const at = now()
  const period = weekSpan(week, settings)
  const account = accounts.of(week, at)
  const entries = store.entriesBetween(period)
  const waiting = store.waiting.filter(({ start, end }) => start < period.to && end > period.from)
  return {
    week,
    ...period,
    isSoFar: at < period.to,
    baselineScale: account.baselineScale,
    report: account.report,
    entries,
    segments: account.segments.map(segmentRow),
    savings: account.savings.rows.map(({ entry, seconds }) => ({ entryId: entry.id, seconds })),
    growth: account.reinvestment.rows.map(({ category, ...row }) => ({
      categoryId: category.id,
      ...row,
    })),
    workedSeconds: account.reinvestment.workedSeconds,
    coverage: coverage(entries, period, offCategories(store.config.categories)),
    waiting: {
      count: waiting.length,
      seconds: waiting.reduce((sum, { start, end }) => sum + end - start, 0),
    },
    trend: trend(week, needs),
  }
}

function dayData(day: Day, { store }: Needs): DayData {
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

function segmentRow({ entry, start, end }: Segment): SegmentRow {
  return { entryId: entry.id, start, end }
}

/** Blocks the person timed or wrote down, and how many of them say whether AI helped. */
function coverage(entries: readonly Entry[], period: Span, isOff: (categoryId: string) => boolean) {
  const asked = new Map<string, boolean>()
  for (const { id, blockId, source, start, categoryId, ai } of entries) {
    if (source !== 'timer' && source !== 'manual') continue
    if (start < period.from || start >= period.to || isOff(categoryId)) continue
    const block = blockId ?? id
    asked.set(block, (asked.get(block) ?? false) || ai !== null)
  }
  return { asked: asked.size, answered: [...asked.values()].filter(Boolean).length }
}

function trend(week: Week, { accounts, now }: Needs): readonly TrendPoint[] {
  const at = now()
  return Array.from({ length: trendWeeks }, (_, index) => {
    const each = addWeeks(week, index - trendWeeks + 1)
    const { trackedSeconds, shares, ai } = accounts.of(each, at).report
    const { strategy, execution } = shares
    return {
      week: each,
      trackedSeconds,
      strategy,
      execution,
      reinvestmentRate: ai.reinvestmentRate,
    }
  })
}
