// What is in view: which screen, which day or week, and which sheet on top.
import { addPeriods, type PeriodKind, periodOf, weeksOf } from '../../shared/time/period.ts'
import { addWeeks, type Week, weekOf } from '../../shared/time/week.ts'
import { addDays, type Day, dayOf } from '../../shared/time/zone.ts'
import type { ViewName } from '../../shared/views.ts'
import { now } from '../now.ts'
import type { Sheet } from './sheet.ts'
import { useWindow } from './state.ts'
import { staying } from './toast.ts'

const { getState, setState } = useWindow

/** Brings a view to the screen, and a part of it where it has parts by name: those of the settings are pages. */
export function show(view: ViewName, part: string | null = null): void {
  const { view: before, toasts } = getState()
  setState({
    view,
    part,
    ...(view === 'settings' && part !== null && { settingsPage: part }),
    ...(view !== before && { toasts: staying(toasts) }),
  })
}

/** Goes to a view as the rail, a key or a notice leads there: Reflection opens on the week whose reflection is due. */
export function visit(view: ViewName): void {
  const { app, view: before, week } = getState()
  const due = app?.reflectionDue ?? null
  if (view === 'reflection' && before !== view && week === null && due !== null) setWeek(due)
  show(view)
}

/** The part that was asked for is in view. */
export function arrive(): void {
  setState({ part: null, settingsLabel: null })
}

/** Moves the period in view: a day on Today, a week elsewhere. */
export function walk(step: -1 | 1): void {
  const { app, view, periodKind } = getState()
  if (!app) return
  if (view === 'today') setDay(addDays(dayInView(), step))
  else if (view === 'ai') setWeek(stepPeriod(weekInView(), periodKind, step))
  else if (view !== 'reflection' || step < 0 || weekInView() < currentWeek())
    setWeek(addWeeks(weekInView(), step))
}

/** A week of the period before or after that of `week`; a single week just moves. */
function stepPeriod(week: Week, kind: PeriodKind, step: -1 | 1): Week {
  const [first = week] = weeksOf(addPeriods(periodOf(week, kind), step))
  return first
}

export function setPeriodKind(periodKind: PeriodKind): void {
  setState({ periodKind })
}

export function setDay(day: Day): void {
  setState({ day: day === currentDay() ? null : day })
}

export function setWeek(week: Week): void {
  setState({ week: week === currentWeek() ? null : week })
}

export function goToPresent(): void {
  setState({ day: null, week: null })
}

function currentDay(): Day {
  const app = getState().app
  return dayOf(now(), app?.config.settings.zone ?? 'UTC')
}

function currentWeek(): Week {
  const settings = getState().app?.config.settings
  return weekOf(now(), settings ?? { zone: 'UTC', weekStartsOn: 1 })
}

function dayInView(): Day {
  return getState().day ?? currentDay()
}

function weekInView(): Week {
  return getState().week ?? currentWeek()
}

export function openSheet(sheet: Sheet): void {
  setState(({ sheets }) => ({ sheets: [...sheets, sheet] }))
}

/** For what a key and the menu open: a second one never lies over the first. */
export function openOnce(sheet: Sheet): void {
  setState(({ sheets }) => {
    if (sheets.at(-1)?.kind !== sheet.kind) return { sheets: [...sheets, sheet] }
    // Another page of the help takes the place of the one in view; anything else may hold what was typed.
    return sheet.kind === 'help' ? { sheets: [...sheets.slice(0, -1), sheet] } : {}
  })
}

export function closeSheet(): void {
  setState(({ sheets }) => ({ sheets: sheets.slice(0, -1) }))
}
