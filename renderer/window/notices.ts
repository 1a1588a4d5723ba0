// Notices about what was done or refused, with undo.
import { problem, type Result } from '../../shared/result.ts'
import type { Notice } from '../../shared/words/notice.ts'
import type { Problem, ProblemName } from '../../shared/words/problem.ts'
import { api } from '../api.ts'
import { t, words } from '../words.ts'
import { useWindow } from './state.ts'
import { type Toast, type ToastAction, withoutEdits, withToast } from './toast.ts'

const { getState, setState } = useWindow

let lastToastId = 0

export function notify(notice: Notice, action: Toast['action'] = null, also?: Toast['also']): void {
  add({ notice, action, also })
}

/** Says what an import did, and asks whose calendars they are where that is not clear yet. */
export async function notifyImport(notice: Notice): Promise<void> {
  const asked = await run(api().getOwner())
  add({ notice, action: null, asks: asked ? 'owner' : undefined, isOfEdit: true })
}

function add(toast: Omit<Toast, 'id'>): void {
  lastToastId += 1
  const added: Toast = { id: lastToastId, ...toast }
  setState(({ toasts }) => ({ toasts: withToast(toasts, added) }))
}

/** The longest time that news of an edit may take after its answer. */
const settleMs = 1000

/** Shows a message that needs no action. */
export function notifyInfo(title: string): void {
  notify({ tone: 'info', title, details: [] })
}

/**
 * Says what was done and offers undo until something else is done: undo takes back the last edit, and a notice must
 * never take back another one. `also` is what can be done next.
 */
export function notifyDone(title: string, also?: Toast['also']): void {
  const edits = getState().app?.edits ?? 0
  notify(
    { tone: 'info', title, details: [] },
    { label: t('do.undo'), run: undo, edits, isSettled: false },
    also,
  )
  const id = lastToastId
  setTimeout(() => settle(id), settleMs)
}

/** Says something and offers an action that applies as long as the notice is shown. */
export function notifyOffer(
  title: string,
  { label, run }: Pick<ToastAction, 'label' | 'run'>,
  tone: Notice['tone'] = 'info',
): void {
  notify({ tone, title, details: [] }, { label, run, edits: null, isSettled: true })
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

/** A refusal, or anything a broken bridge throws, as a notice. */
export function notifyProblem(thrown: unknown): void {
  const problem = problemOf(thrown)
  const isHarmless = problem.code === 'cancelled' || harmless.has(problem.name)
  const tone = isHarmless ? 'info' : 'problem'
  const notice = { tone, title: words().problem(problem), details: [] } as const
  add({ notice, action: null, isRefusal: true })
}

/** All is as the person wants it already. What they stopped is too. */
const harmless: ReadonlySet<ProblemName> = new Set<ProblemName>([
  'nothing-to-undo',
  'nothing-to-redo',
  'no-block',
  'block-running',
  'paused',
  'not-paused',
  'no-question',
])

/** A refusal as it is, anything else in general words. */
export function problemOf(thrown: unknown): Problem {
  if (isProblem(thrown)) return thrown
  return unexpected
}

const unexpected = problem('unexpected')

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value
}

/** Awaits a command and returns its value; a refusal is shown and gives `undefined`. */
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

/** Says what was undone, because it may be on another screen. */
export async function undo(): Promise<void> {
  const label = getState().app?.undo
  const answer = await run(api().undo())
  if (answer === undefined) return
  setState(({ toasts }) => ({ toasts: withoutEdits(toasts) }))
  // Said only now: what was undone may be a change of language.
  if (label) notifyInfo(t('shell.undone', { what: words().edit(label) }))
}

export async function redo(): Promise<void> {
  const label = getState().app?.redo
  const answer = await run(api().redo())
  if (answer !== undefined && label) notifyInfo(t('shell.redone', { what: words().edit(label) }))
}
