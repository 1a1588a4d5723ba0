import type { Config } from '../shared/model/document.ts'
import { type MainState, useWindow } from './window/state.ts'

/** Main's state; the shell draws no view before it has arrived. */
export function useApp(): MainState {
  return arrived(useWindow((state) => state.app))
}

/** Changes only when data changes, not with every message about progress. */
export function useConfig(): Config {
  return arrived(useWindow((state) => state.app?.config))
}

function arrived<T>(value: T | null | undefined): T {
  if (!value) throw new Error('A view was drawn before the first state arrived.')
  return value
}
