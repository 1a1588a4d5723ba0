// The normal week before AI: weeks to learn it from, and setting it.

import { type BaselineScope, withBaseline } from '../../../shared/baseline/baseline.ts'
import type { BaselineWeek } from '../../../shared/baseline/learn.ts'
import { fitsWeek } from '../../../shared/baseline/week-minutes.ts'
import type { baselineTable } from '../../../shared/commands/baseline.ts'
import { isCalendarEntry } from '../../../shared/meetings/follow.ts'
import type { Baseline } from '../../../shared/model/settings.ts'
import { split } from '../../../shared/report/split.ts'
import { offCategories } from '../../../shared/report/week-report.ts'
import { fail, ok } from '../../../shared/result.ts'
import { addWeeks, type Week, weekOf, weekSpan } from '../../../shared/time/week.ts'
import { timeline } from '../../../shared/timeline/timeline.ts'
import type { Handlers, Uses } from './needs.ts'
import { saveConfig } from './save-config.ts'

/** How far back weeks are offered to learn from. */
const weeksOffered = 104

export function baselineCommands(
  needs: Uses<'store' | 'accounts' | 'now'>,
): Handlers<keyof typeof baselineTable> {
  const { store, now } = needs
  return {
    getBaselineWeeks: ({ from, before }) => {
      const { settings } = store.config
      const first = store.firstEntryAt === null ? before : weekOf(store.firstEntryAt, settings)
      const current = weekOf(now(), settings)
      const last = addWeeks(before < current ? before : current, -1)
      const weeks = Array.from({ length: weeksOffered }, (_, index) => addWeeks(last, -index))
      const learn = from === 'tracked' ? trackedWeek : calendarWeek
      return ok(
        weeks
          .filter((week) => week >= first)
          .map((week) => learn(week, needs))
          .filter(({ seconds }) => seconds > 0),
      )
    },
    saveBaseline: ({ baseline, scope }) => saveBaseline(baseline, scope, needs),
  }
}

function saveBaseline(
  baseline: Baseline | null,
  scope: BaselineScope,
  { store, now }: Uses<'store' | 'now'>,
) {
  if (baseline && !fitsWeek(baseline.weeklyMinutes)) return fail('too-long/week')
  const { settings } = store.config
  const week = weekOf(now(), settings)
  return saveConfig(store, 'Set normal week', {
    settings: { ...settings, ...withBaseline(settings, baseline, scope, week) },
  })
}

function trackedWeek(week: Week, { accounts, now }: Uses<'accounts' | 'now'>): BaselineWeek {
  const { trackedSeconds, byCategory, ai } = accounts.of(week, now()).report
  return { week, seconds: trackedSeconds, byCategory, savedSeconds: ai.savedSeconds }
}

/** Time of a week that only the calendar knows: meetings, counted among themselves. */
function calendarWeek(week: Week, { store }: Uses<'store'>): BaselineWeek {
  const { settings, categories, goals } = store.config
  const period = weekSpan(week, settings)
  const meetings = store.entriesBetween(period).filter(isCalendarEntry)
  const segments = timeline(meetings, period, offCategories(categories))
  const { trackedSeconds, byCategory } = split(segments, categories, goals)
  return { week, seconds: trackedSeconds, byCategory, savedSeconds: 0 }
}
