import { EventEmitter } from 'node:events'

/** Shows nothing, and says that it did; `click`, `close` and `failed` are for a test to emit. */
export class Notification extends EventEmitter {
  readonly title: string
  readonly body: string

  constructor({ title = '', body = '' }: Electron.NotificationConstructorOptions = {}) {
    super()
    this.title = title
    this.body = body
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
