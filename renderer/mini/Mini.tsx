import './mini.css'
import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { api } from '../api.ts'
import { receiveState, run, useWindow } from '../store.ts'
import { MiniBlock } from './MiniBlock.tsx'

/** The whole mini window: the running block, or that none runs. */
export function Mini() {
  useEffect(() => {
    const stop = api().onEvent((event) => {
      if (event.kind === 'state') receiveState(event.state)
    })
    run(api().getState()).then((state) => state && receiveState(state))
    return stop
  }, [])
  const isReady = useWindow((state) => state.app !== null)
  return (
    <I18nProvider locale="en-GB">
      <main className="mini">
        <h1 className="unseen">Focus block</h1>
        {isReady && <MiniBlock />}
      </main>
    </I18nProvider>
  )
}
