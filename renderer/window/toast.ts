import type { Notice } from '../../shared/words/notice.ts'

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

/** The newest notice that offers to take an edit back. */
export function newestEdit(toasts: readonly Toast[]): Toast | undefined {
  return toasts.findLast(({ action }) => action !== null && action.edits !== null)
}

/** The newest notice of an edit takes the first edit main tells of after it for its own; later ones are others'. */
export function settled(toasts: readonly Toast[], edits: number): readonly Toast[] {
  const newest = newestEdit(toasts)
  if (!newest?.action || newest.action.isSettled || newest.action.edits === edits) return toasts
  const action = { ...newest.action, edits, isSettled: true }
  return toasts.map((toast) => (toast === newest ? { ...toast, action } : toast))
}
