import type { AppState } from '../shared/ipc.ts'
import type { Config } from '../shared/model/document.ts'
import { useWindow } from './store.ts'

/** Main's state; the shell draws no view before it has arrived. */
export function useApp(): AppState {
  const app = useWindow((state) => state.app)
  if (!app) throw new Error('A view was drawn before the first state arrived.')
  return app
}

export function useConfig(): Config {
  return useApp().config
}
