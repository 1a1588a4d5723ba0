// The only file that names window.api: everything the window asks of main goes through here.
import type { Api } from '../shared/ipc.ts'

declare global {
  interface Window {
    readonly api: Api
  }
}

/** Looked up at each use, so that a test can put a fake in its place. */
export function api(): Api {
  return window.api
}
