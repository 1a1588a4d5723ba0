import { EventEmitter } from 'node:events'

/** An icon nobody sees. */
export class Tray extends EventEmitter {
  setImage(_image: object): void {}
  setContextMenu(_menu: object | null): void {}
  setToolTip(_text: string): void {}
  setTitle(_title: string): void {}
  destroy(): void {}
}
