// Notifications of the system. If the system refuses one (macOS does for an app it does not trust, or if the person
// denied permission), the Settings say so, and it does not count as shown.
import { Notification } from 'electron'
import type { Announcement } from '../../shared/focus/state.ts'
import type { LiveGuardrail } from '../../shared/guardrails/live.ts'
import type { Answer } from '../../shared/messages/system.ts'
import { callActions } from '../../shared/reflection/put-off.ts'
import type { Week } from '../../shared/time/week.ts'
import type { Words } from '../../shared/words/words.ts'
import type { OffwheelApp } from '../app/app.ts'
import { announcementText, type NotificationText } from './announcement-text.ts'
import type { MainWindow } from './main-window.ts'
import { warningText } from './warning-text.ts'

interface NotificationButton {
  readonly text: string
  readonly press: () => void
}

export class Notifications {
  readonly #window: MainWindow
  readonly #onChange: () => void
  /** Electron holds them weakly: without a reference, one loses its click handler at the next garbage collection. */
  readonly #shown = new Set<Notification>()
  #answer: Answer = 'unseen'

  /** Calls `onChange` when it becomes clear whether the system shows them. */
  constructor(window: MainWindow, onChange: () => void) {
    this.#window = window
    this.#onChange = onChange
    followActivations(() => window.show())
  }

  get answer(): Answer {
    return this.#answer
  }

  /** Tells the person once; a click opens Today, which has the answers. */
  announce(what: Announcement, { store, needs }: OffwheelApp): void {
    const text = announcementText(what, store.block, store.config, needs.words())
    this.#show(text, () => this.#window.show('today'))
  }

  /** Warns of guardrails in danger; a click opens the Week view, which has the slots. */
  warn(live: readonly LiveGuardrail[], { store, needs }: OffwheelApp): void {
    if (live.length === 0) return
    const text = warningText(live, store.config.categories, needs.words())
    this.#show(text, () => this.#window.show('week'))
  }

  /** Reminds the person of a week's reflection; a click opens it, and its buttons open it or put it off. */
  callToReflection(week: Week, { store, needs, handlers }: OffwheelApp): void {
    const { t } = needs.words()
    const text = { title: t('notification.reflection'), body: t('notification.reflection-what') }
    const open = () => this.#window.show('reflection')
    const buttons = callActions(week, needs.now(), store.config).map((action) => ({
      text: t(`notification.call-${action}`),
      press: () => {
        if (action === 'start') open()
        else void handlers.putReflectionOff({ week, until: action })
      },
    }))
    this.#show(text, open, buttons)
  }

  /** Shows that notifications work, and makes the system ask for permission while the person is looking. */
  try({ t }: Words): void {
    const text = { title: t('notification.works'), body: t('notification.works-what') }
    this.#show(text, () => this.#window.show('settings'))
  }

  #show(
    text: NotificationText,
    open: () => void,
    buttons: readonly NotificationButton[] = [],
  ): void {
    if (!Notification.isSupported()) {
      this.#learn('no')
      return
    }
    // Systems that show no buttons ignore them.
    const actions = buttons.map((button) => ({ type: 'button' as const, text: button.text }))
    const notification = new Notification({ ...text, actions })
    this.#shown.add(notification)
    const release = () => this.#shown.delete(notification)
    notification.on('click', () => {
      release()
      open()
    })
    notification.on('action', (details, index) => {
      release()
      // Older versions of Electron give the index by itself.
      buttons[details.actionIndex ?? index]?.press()
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

/** On Windows a click may come after the notification is gone, even in an app that the click started. */
function followActivations(open: () => void): void {
  const { handleActivation } = Notification as Partial<typeof Notification>
  if (process.platform === 'win32') handleActivation?.(open)
}
