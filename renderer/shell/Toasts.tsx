import './toasts.css'
import { useEffect, useRef, useState } from 'react'
import type { ViewName } from '../../shared/views.ts'
import { AskOwnerInNotice } from '../owner/AskOwner.tsx'
import { Button, IconButton } from '../parts/Button.tsx'
import { useWords } from '../use-words.ts'
import { dismissToast } from '../window/notices.ts'
import { useWindow } from '../window/state.ts'
import { isPassing, newestEdit, type Toast } from '../window/toast.ts'
import { t } from '../words.ts'

const lifetimeMs = 8000

/** Notices in a polite live region. */
export function Toasts() {
  useWords()
  const toasts = useWindow((state) => state.toasts)
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    return place.current ? keepRoom(place.current) : undefined
  }, [])
  return (
    <section
      className="toasts"
      ref={place}
      aria-label={t('shell.notices')}
      aria-live="polite"
      // A dialog hides everything outside it, but a refusal of the dialog's own action must still be announced.
      data-react-aria-top-layer="true"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

/** Tells the style of sheets how high the notices are, so that none covers what a sheet asks. */
function keepRoom(notices: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    document.documentElement.style.setProperty('--notices', `${notices.offsetHeight}px`)
  })
  observer.observe(notices)
  return () => observer.disconnect()
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const { id, notice, action, also } = toast
  const isOffered = useIsOffered(toast)
  const [isOpen, setOpen] = useDetails(id)
  const [isHeld, setHeld] = useState(false)
  const stays = !isPassing(toast) || isHeld
  useEffect(() => {
    if (stays) return
    const timer = setTimeout(() => dismissToast(id), lifetimeMs)
    return () => clearTimeout(timer)
  }, [id, stays])
  const close = () => dismissToast(id)
  // A dialog needs the room.
  const isUnderDialog = useWindow(({ sheets }) => sheets.length > 0)
  // Meetings asks in its own place.
  const isOwnerAsked = useWindow(({ view }) => toast.asks === 'owner' && view !== 'meetings')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps the notice from leaving
    <div
      className={`toast toast-${notice.tone}`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
    >
      <div className="toast-head">
        <p>{notice.title}</p>
        {also && isOffered && (
          <Button
            onPress={() => {
              also.run()
              close()
            }}
          >
            {also.label}
          </Button>
        )}
        {action && isOffered && (
          <Button
            onPress={() => {
              action.run()
              close()
            }}
          >
            {action.label}
          </Button>
        )}
        <IconButton icon="close" label={t('shell.dismiss-notice')} onPress={close} />
      </div>
      {isOwnerAsked && <AskOwnerInNotice onAnswer={close} />}
      {notice.details.length > 0 && !isUnderDialog && (
        <div className="toast-details">
          <Button look="quiet" onPress={() => setOpen(!isOpen)}>
            {isOpen
              ? t('shell.hide-details')
              : t('shell.show-details', { count: notice.details.length })}
          </Button>
          {isOpen && (
            <ul>
              {notice.details.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}

/** Details that are open leave with their view. */
function useDetails(id: number) {
  const [openIn, setOpenIn] = useState<ViewName | null>(null)
  const view = useWindow((state) => state.view)
  const isLeft = openIn !== null && openIn !== view
  useEffect(() => {
    if (isLeft) dismissToast(id)
  }, [id, isLeft])
  const setOpen = (isOpen: boolean) => setOpenIn(isOpen ? view : null)
  return [openIn !== null, setOpen] as const
}

/** Undo takes back the last edit: after another edit it would no longer be this notice's. */
function useIsOffered({ id, action }: Toast): boolean {
  return useWindow(({ app, toasts }) => {
    if (action === null || action.edits === null) return action !== null
    return id === newestEdit(toasts)?.id && action.edits === app?.edits
  })
}
