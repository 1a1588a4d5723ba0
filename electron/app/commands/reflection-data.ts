// What the window draws a reflection from.
import { expectedEntries } from '../../../shared/focus/expected.ts'
import type { ReflectionData } from '../../../shared/messages/reflections.ts'
import { isLeaveWeek } from '../../../shared/model/reflection.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import { workSpans } from '../../../shared/model/work-hours.ts'
import { type CommitmentState, commitmentState } from '../../../shared/reflection/commitment.ts'
import { weekFinding } from '../../../shared/reflection/finding.ts'
import { quarterForecast } from '../../../shared/reflection/forecast.ts'
import { emptyWeeksBefore } from '../../../shared/reflection/gap.ts'
import { reflectedWeeks, saidOf } from '../../../shared/reflection/note.ts'
import { stateOf } from '../../../shared/reflection/past.ts'
import { takers } from '../../../shared/reflection/takers.ts'
import { tiedRows } from '../../../shared/reflection/ties.ts'
import { workedDays } from '../../../shared/reflection/worked.ts'
import type { Instant } from '../../../shared/time/instant.ts'
import { periodOf, weeksOf } from '../../../shared/time/period.ts'
import { daysOfWeek, type Week, weekOf, weekSpan } from '../../../shared/time/week.ts'
import { dayOf } from '../../../shared/time/zone.ts'
import type { Segment } from '../../../shared/timeline/segment.ts'
import type { DataStore } from '../../store/data-store.ts'
import { hasEntries } from '../reflection-call.ts'
import type { Uses } from './needs.ts'
import { storedRows } from './past-weeks.ts'
import { weekData } from './period-data.ts'

/** Where the commitment of a week stands. */
export function commitmentOf(store: DataStore, week: Week, now: Instant): CommitmentState | null {
  const { config, waiting } = store
  return commitmentState(week, {
    config,
    entries: store.entriesBetween(weekSpan(week, config.settings)),
    waiting: waiting.map(({ start, end }) => ({ from: start, to: end })),
    running: expectedEntries(store.block, now),
    now,
  })
}

/** A week’s figures with what was written of it. */
export function reflectionData(
  week: Week,
  needs: Uses<'store' | 'accounts' | 'now' | 'words'>,
): ReflectionData {
  const { store, accounts, now, words } = needs
  const { config } = store
  const { settings } = config
  const data = weekData(week, needs)
  const last = reflectedWeeks(config).findLast((each) => each < week)
  const isLeave = isLeaveWeek(week, config.weeks)
  const quarter = weeksOf(periodOf(week, 'quarter')).filter((each) => each <= week)
  const { segments } = accounts.of(week, now())
  const ofWeek = new Set(segments.map(({ entry }) => entry.id))
  return {
    week,
    data,
    ...saidOf(week, config),
    isLeave,
    ties: tiedRows(config.weeks[week]?.reflection, storedRows(store)),
    requests: [...store.requests.values()].filter(({ at }) => at >= data.from && at < data.to),
    commitment: commitmentOf(store, week, now()),
    last: (last && config.weeks[last]?.reflection) ?? null,
    finding: weekFinding(data.report, config, words(), data.isSoFar),
    state: stateOf(week, data, config),
    emptyWeeks: emptyWeeksBefore(
      week,
      {
        first: store.firstEntryAt && weekOf(store.firstEntryAt, settings),
        current: weekOf(now(), settings),
      },
      (each) => hasEntries(store, each),
    ),
    days: workedDays(segments, settings.zone),
    takers: takers(
      quarter.flatMap((each) => accounts.of(each, now()).segments),
      config,
      ({ entry }) => ofWeek.has(entry.id),
    ),
    forecast: quarterForecast(week, config, (each) => accounts.of(each, now()).report),
    read: {
      calendars: config.sources.map(({ name }) => name),
      entries: data.entries.filter(({ start }) => start < now()).length,
      // In a week of leave no day is a working day.
      emptyDays: isLeave ? 0 : emptyDays(week, segments, settings, now()),
    },
  }
}

function emptyDays(
  week: Week,
  segments: readonly Segment[],
  settings: Settings,
  now: Instant,
): number {
  const begun = segments.filter(({ start }) => start < now)
  const recorded = new Set(begun.map(({ start }) => dayOf(start, settings.zone)))
  return daysOfWeek(week, settings.weekStartsOn).filter((day) => {
    const [first] = workSpans(day, settings)
    return first !== undefined && first.from < now && !recorded.has(day)
  }).length
}
