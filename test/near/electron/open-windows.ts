// The windows there are, for whoever needs them without making any.
import type { WebContents } from './web-contents.ts'

export interface OpenWindow {
  readonly webContents: WebContents
  close(): void
  destroy(): void
}

/** By id, oldest first. */
export const openWindows = new Map<number, OpenWindow>()
