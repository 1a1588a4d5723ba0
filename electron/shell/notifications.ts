import { Notification } from 'electron'
import { formatDuration } from '../../shared/format/format.ts'
import type { DataStore } from '../store/data-store.ts'
import type { MainWindow } from './main-window.ts'

/** Says once that the running block has reached its planned end. */
export function notifyEnd({ block, config }: DataStore, window: MainWindow): void {
  if (!block?.plannedMinutes) return
  const category = config.categories.find(({ id }) => id === block.categoryId)
  notify(
    `${formatDuration(block.plannedMinutes * 60)} of ${category?.name ?? 'focus'} done`,
    'The block runs on as overtime until you stop it.',
    window,
  )
}

/** Asks about a block that looks forgotten; the window has the answers. */
export function notifyForgotten(window: MainWindow): void {
  notify(
    'Is your focus block still running?',
    'Offwheel can end it when it was likely over.',
    window,
  )
}

function notify(title: string, body: string, window: MainWindow): void {
  if (!Notification.isSupported()) return
  const notification = new Notification({ title, body })
  notification.on('click', () => window.show('today'))
  notification.show()
}
