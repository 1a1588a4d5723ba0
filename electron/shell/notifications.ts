import { Notification } from 'electron'
import type { Announcement } from '../../shared/focus/state.ts'
import type { OffwheelApp } from '../app.ts'
import { announcementText } from './announcement-text.ts'
import type { MainWindow } from './main-window.ts'

/** Tells the person once; a click brings Today, which has the answers. */
export function announce(what: Announcement, { store }: OffwheelApp, window: MainWindow): void {
  if (!Notification.isSupported()) return
  const notification = new Notification(announcementText(what, store.block, store.config))
  notification.on('click', () => window.show('today'))
  notification.show()
}
