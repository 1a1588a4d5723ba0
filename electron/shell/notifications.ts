import { Notification } from 'electron'
import type { Announcement } from '../../shared/focus/state.ts'
import type { LiveGuardrail } from '../../shared/guardrails/live.ts'
import type { OffwheelApp } from '../app.ts'
import { announcementText, type NotificationText } from './announcement-text.ts'
import type { MainWindow } from './main-window.ts'
import { warningText } from './warning-text.ts'

/** Tells the person once; a click brings Today, which has the answers. */
export function announce(what: Announcement, { store }: OffwheelApp, window: MainWindow): void {
  notify(announcementText(what, store.block, store.config), () => window.show('today'))
}

/** Warns of guardrails in danger; a click brings the Week view, which has the slots. */
export function warn(live: readonly LiveGuardrail[], window: MainWindow): void {
  if (live.length > 0) notify(warningText(live), () => window.show('week'))
}

function notify(text: NotificationText, open: () => void): void {
  if (!Notification.isSupported()) return
  const notification = new Notification(text)
  notification.on('click', open)
  notification.show()
}
