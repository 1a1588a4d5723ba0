import './mini.css'
import { SystemHints } from '../parts/Hints.tsx'
import { Spoken } from '../Spoken.tsx'
import { useMainState } from '../use-main-state.ts'
import { t } from '../words.ts'
import { MiniBlock } from './MiniBlock.tsx'

/** The whole mini window: the running block, or a note that none is running. */
export function Mini() {
  const isReady = useMainState()
  return (
    <Spoken>
      {() => (
        <main className="mini">
          <h1 className="unseen">{t('block.title')}</h1>
          {isReady && <MiniBlock />}
          <SystemHints />
        </main>
      )}
    </Spoken>
  )
}
