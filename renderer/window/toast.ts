import { deepEqual } from '../../shared/base/deep-equal.ts'
import type { Notice } from '../../shared/words/notice.ts'

export interface Toast {
  readonly id: number
  readonly notice: Notice
  readonly action: ToastAction | null
  /** What can be done next with it, offered as long as the action is. */
  readonly also?: Pick<ToastAction, 'label' | 'run'> | undefined
  /** A question that the notice leads to, if it is still open. */
  readonly asks?: 'owner' | undefined
  /** It reports an edit and goes away when that edit is undone. */
  readonly isOfEdit?: true | undefined
  /** It says why the last press did nothing. It is true only in that view, and until something else is done. */
  readonly isRefusal?: true | undefined
}

export interface ToastAction {
  readonly label: string
  readonly run: () => void
  /** The value of `edits` at which the action still applies to this notice's edit; `null` if it always does. */
  readonly edits: number | null
  /** The state that main sends about the edit may arrive just after the answer. */
  readonly isSettled: boolean
}

/** How many notices that stay are kept. */
const mostStaying = 2

/** Whether a notice leaves by itself. One of a problem, with details or a question stays until it is dismissed. */
export function isPassing({ notice, asks }: Toast): boolean {
  return notice.tone !== 'problem' && notice.details.length === 0 && asks === undefined
}

/**
 * One passing notice at a time: a new notice takes the place of one that has been read or missed, and of one that says
 * the same. What was done takes the place of refusals.
 */
export function withToast(toasts: readonly Toast[], toast: Toast): readonly Toast[] {
  const left = toasts.filter(
    (each) => !isPassing(each) && !isSame(each, toast) && !(each.isRefusal && toast.action),
  )
  return [...left.slice(-mostStaying), toast]
}

/** The notices to keep after an undo. */
export function withoutEdits(toasts: readonly Toast[]): readonly Toast[] {
  return toasts.filter(({ isOfEdit }) => !isOfEdit)
}

function isSame(one: Toast, other: Toast): boolean {
  return deepEqual(one.notice, other.notice)
}

/** What is left when the person goes to another view: a passing notice or a refusal belongs to what was done before. */
export function staying(toasts: readonly Toast[]): readonly Toast[] {
  return toasts.filter((toast) => !isPassing(toast) && !toast.isRefusal)
}

/** The newest notice that offers to undo an edit. */
export function newestEdit(toasts: readonly Toast[]): Toast | undefined {
  return toasts.findLast(({ action }) => action !== null && action.edits !== null)
}

/** The newest notice of an edit belongs to the first edit that main reports after it; later ones are other edits. */
export function settled(toasts: readonly Toast[], edits: number): readonly Toast[] {
  const newest = newestEdit(toasts)
  if (!newest?.action || newest.action.isSettled || newest.action.edits === edits) return toasts
  const action = { ...newest.action, edits, isSettled: true }
  return toasts.map((toast) => (toast === newest ? { ...toast, action } : toast))
}
