import './mini.css'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useMainState } from '../use-main-state.ts'
import { MiniBlock } from './MiniBlock.tsx'

/** The whole mini window: the running block, or that none runs. */
export function Mini() {
  const isReady = useMainState()
  return (
    <I18nProvider locale="en-GB">
      <main className="mini">
        <h1 className="unseen">Focus block</h1>
        {isReady && <MiniBlock />}
      </main>
    </I18nProvider>
  )
}
