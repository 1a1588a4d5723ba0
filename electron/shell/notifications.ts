import { Notification } from 'electron'
import { formatDuration } from '../../shared/format/format.ts'
import type { DataStore } from '../store/data-store.ts'
import type { MainWindow } from './main-window.ts'

/** Says once that the running block has reached its planned end. */
export function notifyEnd({ block, config }: DataStore, window: MainWindow): void {
  if (!block?.plannedMinutes || !Notification.isSupported()) return
  const category = config.categories.find(({ id }) => id === block.categoryId)
  const notification = new Notification({
    title: `${formatDuration(block.plannedMinutes * 60)} of ${category?.name ?? 'focus'} done`,
    body: 'The block runs on as overtime until you stop it.',
  })
  notification.on('click', () => window.show('today'))
  notification.show()
}
