import { EventEmitter } from 'node:events'

/** Draws nothing, but emits `show`; a test emits `click`, `action`, `close` and `failed`. */
export class Notification extends EventEmitter {
  readonly title: string
  readonly body: string
  readonly actions: readonly Electron.NotificationAction[]

  constructor({
    title = '',
    body = '',
    actions = [],
  }: Electron.NotificationConstructorOptions = {}) {
    super()
    this.title = title
    this.body = body
    this.actions = actions
  }

  static isSupported(): boolean {
    return true
  }

  show(): void {
    this.emit('show', {})
  }

  close(): void {
    this.emit('close', { reason: 'applicationHidden' })
  }
}
