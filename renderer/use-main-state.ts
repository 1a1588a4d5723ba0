import { useEffect } from 'react'
import type { AppEvent } from '../shared/ipc.ts'
import { api } from './api.ts'
import { watchClock } from './now.ts'
import { run } from './window/notices.ts'
import { receiveState, useWindow } from './window/state.ts'

/** Mirrors main's state in a small window, which receives nothing else; returns whether it has arrived. */
export function useMainState(): boolean {
  useEffect(() => {
    return followMain((event) => {
      if (event.kind === 'state') receiveState(event.state)
    })
  }, [])
  useClockWatch()
  return useWindow((state) => state.app !== null)
}

/**
 * Listens to main, and only then asks for the current state, so that nothing is missed in between. The returned
 * function stops it.
 */
export function followMain(hear: (event: AppEvent) => void): () => void {
  const stop = api().onEvent(hear)
  run(api().getState()).then((state) => state && receiveState(state))
  return stop
}

/** Tells main when the clock was set while a block runs, so that its time is right at once. */
export function useClockWatch(): void {
  const isRunning = useWindow(({ app }) => app !== null && app.block !== null)
  useEffect(() => {
    return isRunning ? watchClock(() => run(api().noticeClock())) : undefined
  }, [isRunning])
}
