import { useEffect } from 'react'
import { api } from './api.ts'
import { watchClock } from './now.ts'
import { receiveState, run, useWindow } from './store.ts'

/** Mirrors main's state in a small window, which hears of nothing else; answers whether it has arrived. */
export function useMainState(): boolean {
  useEffect(() => {
    const stop = api().onEvent((event) => event.kind === 'state' && receiveState(event.state))
    run(api().getState()).then((state) => state && receiveState(state))
    return stop
  }, [])
  useClockWatch()
  return useWindow((state) => state.app !== null)
}

/** Lets main know when the clock was set while a block runs: its time is then right at once. */
export function useClockWatch(): void {
  const isRunning = useWindow(({ app }) => app !== null && app.block !== null)
  useEffect(() => {
    return isRunning ? watchClock(() => run(api().noticeClock())) : undefined
  }, [isRunning])
}
