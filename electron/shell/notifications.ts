// Notifications of the system. One that the system refuses (macOS refuses those of an app it does not trust, or that the
// person denied) is heard and told in the Settings, not taken for shown.
import { Notification } from 'electron'
import type { Announcement } from '../../shared/focus/state.ts'
import type { LiveGuardrail } from '../../shared/guardrails/live.ts'
import type { Answer } from '../../shared/messages/system.ts'
import type { OffwheelApp } from '../app.ts'
import { announcementText, type NotificationText } from './announcement-text.ts'
import type { MainWindow } from './main-window.ts'
import { warningText } from './warning-text.ts'

export class Notifications {
  readonly #window: MainWindow
  readonly #onChange: () => void
  /** Electron holds them weakly: one that nobody keeps loses its click with the next garbage collection. */
  readonly #shown = new Set<Notification>()
  #answer: Answer = 'unseen'

  /** `onChange` is called when it turns out whether the system shows them. */
  constructor(window: MainWindow, onChange: () => void) {
    this.#window = window
    this.#onChange = onChange
    followActivations(() => window.show())
  }

  get answer(): Answer {
    return this.#answer
  }

  /** Tells the person once; a click brings Today, which has the answers. */
  announce(what: Announcement, { store }: OffwheelApp): void {
    this.#show(announcementText(what, store.block, store.config), () => this.#window.show('today'))
  }

  /** Warns of guardrails in danger; a click brings the Week view, which has the slots. */
  warn(live: readonly LiveGuardrail[], { store }: OffwheelApp): void {
    if (live.length === 0) return
    this.#show(warningText(live, store.config.categories), () => this.#window.show('week'))
  }

  /** Calls to a week's reflection; a click opens it. */
  callToReflection(): void {
    const title = 'Time to look back at your week'
    const body = 'Ten minutes: what your strategy time produced, and one thing to do differently.'
    this.#show({ title, body }, () => this.#window.show('reflection'))
  }

  /** Shows that it works, and makes the system ask for permission while the person is looking. */
  try(): void {
    const body = 'This is how Offwheel tells you that a block has reached its planned end.'
    this.#show({ title: 'Notifications work', body }, () => this.#window.show('settings'))
  }

  #show(text: NotificationText, open: () => void): void {
    if (!Notification.isSupported()) {
      this.#learn('no')
      return
    }
    const notification = new Notification(text)
    this.#shown.add(notification)
    const release = () => this.#shown.delete(notification)
    notification.on('click', () => {
      release()
      open()
    })
    notification.on('close', release)
    notification.on('show', () => this.#learn('yes'))
    notification.on('failed', () => {
      release()
      this.#learn('no')
    })
    notification.show()
  }

  #learn(answer: Answer): void {
    if (this.#answer === answer) return
    this.#answer = answer
    this.#onChange()
  }
}

/** On Windows a click may come when nothing is left of the notification, even of an app started by it. */
function followActivations(open: () => void): void {
  const { handleActivation } = Notification as Partial<typeof Notification>
  if (process.platform === 'win32') handleActivation?.(open)
}
