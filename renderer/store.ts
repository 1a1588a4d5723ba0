// What the window holds: a mirror of main's state, what is in view, and what lies on top of it. State only;
// actions are functions beside it.
import { create } from 'zustand'
import type { EntryDraft } from '../shared/messages/drafts.ts'
import type { ImportPreview } from '../shared/messages/imports.ts'
import type { AppState, Notice, StateChange } from '../shared/messages/state.ts'
import type { FormName, Unsaved } from '../shared/messages/unsaved.ts'
import type { Entry } from '../shared/model/entry.ts'
import type { Problem } from '../shared/problem.ts'
import { problem, type Result } from '../shared/result.ts'
import type { Instant } from '../shared/time/instant.ts'
import {
  addPeriods,
  type Period,
  type PeriodKind,
  periodOf,
  weeksOf,
} from '../shared/time/period.ts'
import { addWeeks, type Week, weekOf } from '../shared/time/week.ts'
import { addDays, type Day, dayOf } from '../shared/time/zone.ts'
import type { ViewName } from '../shared/views.ts'
import { api } from './api.ts'
import type { RowsQuestion } from './entry/rows.ts'
import { now, setClock } from './now.ts'
import { speak, speaks, t, words } from './words.ts'

export interface Toast {
  readonly id: number
  readonly notice: Notice
  readonly action: ToastAction | null
}

export interface ToastAction {
  readonly label: string
  readonly run: () => void
  /** What `edits` has to be for the action to mean what the notice tells; `null` where it always does. */
  readonly edits: number | null
  /** Main's word of the edit itself may come just after its answer. */
  readonly isSettled: boolean
}

/** What lies on top of the view; the last one is in front. */
export type Sheet =
  | { readonly kind: 'entry'; readonly draft: EntryDraft }
  | { readonly kind: 'quick' }
  | { readonly kind: 'capture' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'ended-early'; readonly entry: Entry; readonly at: Instant | null }
  | { readonly kind: 'rows'; readonly question: RowsQuestion }
  | { readonly kind: 'import'; readonly preview: ImportPreview; readonly backupOf?: string }
  | { readonly kind: 'sweep'; readonly period: Period }
  | { readonly kind: 'keys' }

/** What main told last, but for its clock and what moves all the time while it is under way. */
export type MainState = Omit<AppState, 'now' | 'importing'>

interface WindowState {
  /** `null` until main has answered for the first time. */
  readonly app: MainState | null
  readonly importing: AppState['importing']
  readonly view: ViewName
  /** `null` follows the clock: this week, today. */
  readonly week: Week | null
  readonly day: Day | null
  /** How much the AI hours view shows at once. */
  readonly periodKind: PeriodKind
  readonly toasts: readonly Toast[]
  readonly sheets: readonly Sheet[]
  /** The tool named last: the one most likely named next. */
  readonly lastTool: string | null
  /** What forms hold before it is saved: it outlives a walk through the views, the window and a crash. */
  readonly unsaved: ReadonlyMap<FormName, Unsaved>
}

const initial: WindowState = {
  app: null,
  importing: [],
  view: 'today',
  week: null,
  day: null,
  periodKind: 'week',
  toasts: [],
  sheets: [],
  lastTool: null,
  unsaved: new Map(),
}

export const useWindow = create<WindowState>(() => initial)
const { getState, setState } = useWindow

export function resetWindow(): void {
  setState(initial, true)
}

/** What main told while the language it is to be told in is being learned. */
let untold: StateChange | null = null

/** Takes in what main tells: everything at first, then what changed. */
export function receiveState(told: StateChange): void {
  const locale = told.app?.locale
  if (!untold && (!locale || speaks(locale))) {
    mirror(told)
    return
  }
  const isLearning = untold !== null
  untold = { ...untold, ...told }
  if (!isLearning) void learn()
}

async function learn(): Promise<void> {
  while (untold?.app && !speaks(untold.app.locale)) await speak(untold.app.locale)
  const told = untold
  untold = null
  if (told) mirror(told)
}

function mirror({ now: mainNow, importing, ...told }: StateChange): void {
  setClock(mainNow)
  setState(({ app, importing: known, toasts }) => {
    const next = { ...app, ...told }
    if (!isWhole(next)) return {}
    const isSame = app !== null && Object.keys(told).length === 0
    return {
      importing: importing ?? known,
      app: isSame ? app : next,
      toasts: settled(toasts, next.edits),
    }
  })
}

/** A change that comes before the first answer says too little to draw from. */
function isWhole(state: Partial<MainState>): state is MainState {
  return state.config !== undefined && state.app !== undefined
}

/** The newest notice that offers to take an edit back. */
export function newestEdit(toasts: readonly Toast[]): Toast | undefined {
  return toasts.findLast(({ action }) => action !== null && action.edits !== null)
}

/** The newest notice of an edit takes the first edit main tells of after it for its own; later ones are others'. */
function settled(toasts: readonly Toast[], edits: number): readonly Toast[] {
  const newest = newestEdit(toasts)
  if (!newest?.action || newest.action.isSettled || newest.action.edits === edits) return toasts
  const action = { ...newest.action, edits, isSettled: true }
  return toasts.map((toast) => (toast === newest ? { ...toast, action } : toast))
}

export function show(view: ViewName): void {
  setState({ view })
}

/** Moves the period in view: a day on Today, a week elsewhere. */
export function walk(step: -1 | 1): void {
  const { app, view, periodKind } = getState()
  if (!app) return
  if (view === 'today') setDay(addDays(dayInView(), step))
  else if (view === 'ai') setWeek(stepPeriod(weekInView(), periodKind, step))
  else setWeek(addWeeks(weekInView(), step))
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

export function closeSheet(): void {
  setState(({ sheets }) => ({ sheets: sheets.slice(0, -1) }))
}

export function keepTool(lastTool: string): void {
  setState({ lastTool })
}

let lastToastId = 0

export function notify(notice: Notice, action: Toast['action'] = null): void {
  lastToastId += 1
  const toast: Toast = { id: lastToastId, notice, action }
  setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), toast] }))
}

/** The longest main's word of an edit may take after its answer. */
const settleMs = 1000

/** Says what needs nothing more. */
export function notifyInfo(title: string): void {
  notify({ tone: 'info', title, details: [] })
}

/**
 * Says what was done and offers to take it back, until something else is done: undo takes back the last edit, and a
 * notice never takes back another's.
 */
export function notifyDone(title: string): void {
  const edits = getState().app?.edits ?? 0
  notify(
    { tone: 'info', title, details: [] },
    { label: t('do.undo'), run: undo, edits, isSettled: false },
  )
  const id = lastToastId
  setTimeout(() => settle(id), settleMs)
}

function settle(id: number): void {
  setState(({ toasts }) => ({
    toasts: toasts.map((toast) =>
      toast.id === id && toast.action
        ? { ...toast, action: { ...toast.action, isSettled: true } }
        : toast,
    ),
  }))
}

export function dismissToast(id: number): void {
  setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}

/** A refusal, or whatever a broken bridge throws, as a notice. */
export function notifyProblem(thrown: unknown): void {
  const problem = problemOf(thrown)
  // What the person stopped themselves went as they wanted.
  const tone = problem.code === 'cancelled' ? 'info' : 'problem'
  notify({ tone, title: words().problem(problem), details: [] })
}

/** A refusal as it is, anything else in general words. */
export function problemOf(thrown: unknown): Problem {
  if (isProblem(thrown)) return thrown
  return unexpected
}

const unexpected = problem('unexpected')

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value
}

/** Awaits a command and answers its value; a refusal is shown and answers `undefined`. */
export async function run<T>(command: Promise<Result<T>>): Promise<T | undefined> {
  try {
    const result = await command
    if (result.ok) return result.value
    notifyProblem(result.problem)
  } catch (error) {
    notifyProblem(error)
  }
  return undefined
}

/** Says what was taken back, since it may lie on another screen. */
export async function undo(): Promise<void> {
  const what = getState().app?.undo
  const answer = await run(api().undo())
  if (answer !== undefined && what) notifyInfo(t('shell.undone', { what }))
}

export async function redo(): Promise<void> {
  const what = getState().app?.redo
  const answer = await run(api().redo())
  if (answer !== undefined && what) notifyInfo(t('shell.redone', { what }))
}

/** Deletes an entry and offers to take that back. */
export async function deleteEntry(id: string): Promise<void> {
  const answer = await run(api().deleteEntry({ id }))
  if (answer === undefined) return
  notifyDone(t('shell.entry-deleted'))
}

/** Deletes entries in one step and offers to take that back. */
export async function deleteEntries(ids: readonly string[]): Promise<void> {
  const [only] = ids
  if (ids.length === 1 && only !== undefined) return deleteEntry(only)
  const answer = await run(api().deleteEntries({ ids }))
  if (answer !== undefined) notifyDone(t('shell.entries-deleted', { count: ids.length }))
}

/** Starts what was planned and shows it run. */
export async function startPlanned(id: string): Promise<void> {
  const block = await run(api().startPlanned({ id }))
  if (block) show('today')
}

/** Deletes a planned block and offers to take that back. */
export async function deletePlanned(id: string): Promise<void> {
  const answer = await run(api().deletePlanned({ id }))
  if (answer !== undefined) notifyDone(t('shell.planned-deleted'))
}

/** Lets the person choose calendar files and says what came of them. */
export async function importCalendars(): Promise<void> {
  const notice = await run(api().chooseCalendars())
  if (notice) notify(notice)
}

/** Lets the person choose where all data go, and says where they went. */
export async function exportData(): Promise<void> {
  const path = await run(api().exportData())
  if (path) notifyInfo(t('shell.exported', { path }))
}

/** A zip with the log and what the app runs on, for whoever is asked for help. */
export async function saveProblemReport(): Promise<void> {
  const path = await run(api().saveProblemReport())
  if (path) notifyInfo(t('shell.report-saved', { path }))
}

/** Lets the person choose a data file, and shows what it would change. */
export async function importData(): Promise<void> {
  const preview = await run(api().chooseImport())
  if (preview) openSheet({ kind: 'import', preview })
}
