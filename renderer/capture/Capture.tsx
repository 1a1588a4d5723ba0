import { useEffect, useRef } from 'react'
import { api } from '../api.ts'
import { Spoken } from '../Spoken.tsx'
import { useUnsavedFromMain } from '../unsaved.ts'
import { useMainState } from '../use-main-state.ts'
import { run } from '../window/notices.ts'
import { t } from '../words.ts'
import { CaptureForm } from './CaptureForm.tsx'

/** Main closes it: a window that closes itself crashes the app if it is opened again at once (Electron 25). */
function close(): void {
  run(api().closeCapture())
}

/** The page of the small window: it takes one request, then closes. */
export function Capture() {
  const isTyped = useUnsavedFromMain()
  const isReady = useMainState() && isTyped
  const isWritten = useRef(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => event.key === 'Escape' && close()
    // Looking something up elsewhere must not lose a half-written request.
    const leave = () => !isWritten.current && close()
    addEventListener('keydown', press)
    addEventListener('blur', leave)
    return () => {
      removeEventListener('keydown', press)
      removeEventListener('blur', leave)
    }
  }, [])
  return (
    <Spoken>
      {() => (
        <main className="capture-window" aria-label={t('capture.title')}>
          <h1 className="unseen">{t('capture.title')}</h1>
          {isReady && (
            <CaptureForm
              onKept={close}
              onLeave={close}
              onWritten={(is) => {
                isWritten.current = is
              }}
            />
          )}
        </main>
      )}
    </Spoken>
  )
}
