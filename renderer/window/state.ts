// What the window holds: a copy of main's state, what is in view, what lies over it, and what is being written. Only
// state; the functions that change it are next to it.
import { create } from 'zustand'
import type { AppState, StateChange } from '../../shared/messages/state.ts'
import type { FormName, Unsaved } from '../../shared/messages/unsaved.ts'
import type { PeriodKind } from '../../shared/time/period.ts'
import type { Week } from '../../shared/time/week.ts'
import type { Day } from '../../shared/time/zone.ts'
import type { ViewName } from '../../shared/views.ts'
import { setClock } from '../now.ts'
import { speak, speaks } from '../words.ts'
import type { Sheet } from './sheet.ts'
import { settled, type Toast } from './toast.ts'

/** The last state from main, except its clock and anything that changes constantly while it is in progress. */
export type MainState = Omit<AppState, 'now' | 'importing'>

interface WindowState {
  /** `null` until main has answered for the first time. */
  readonly app: MainState | null
  readonly importing: AppState['importing']
  readonly view: ViewName
  /** A part of the view that is to be brought into sight once it is drawn. */
  readonly part: string | null
  /** The page of the settings that was shown last, by name; `null` is the first. */
  readonly settingsPage: string | null
  /** The text of a field or heading of the part that is asked for, which is to get the focus. */
  readonly settingsLabel: string | null
  /** `null` follows the clock: this week, today. */
  readonly week: Week | null
  readonly day: Day | null
  /** How much the AI hours view shows at once. */
  readonly periodKind: PeriodKind
  readonly toasts: readonly Toast[]
  readonly sheets: readonly Sheet[]
  /** Text in forms that is not saved yet: it outlives a change of view, the window and a crash. */
  readonly unsaved: ReadonlyMap<FormName, Unsaved>
}

const initial: WindowState = {
  app: null,
  importing: [],
  view: 'today',
  part: null,
  settingsPage: null,
  settingsLabel: null,
  week: null,
  day: null,
  periodKind: 'week',
  toasts: [],
  sheets: [],
  unsaved: new Map(),
}

export const useWindow = create<WindowState>(() => initial)
const { setState } = useWindow

export function resetWindow(): void {
  setState(initial, true)
}

/** State received from main while its language is still loading. */
let untold: StateChange | null = null

/** Takes in the state from main: everything at first, then changes. */
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

/** A change that arrives before the first full state is not enough to draw from. */
function isWhole(state: Partial<MainState>): state is MainState {
  return state.config !== undefined && state.app !== undefined
}
