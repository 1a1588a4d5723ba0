import './sheet.css'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { t } from '../words.ts'
import { IconButton } from './Button.tsx'

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly isWide?: boolean
}

const fields = ':is(button, input, textarea, [tabindex="0"]):not(:disabled, [aria-hidden] *)'
/** A field that must be filled in gets the focus before the first field of the form. */
const firstOfForm = [`form [data-first] ${fields}`, `form ${fields}`]

/** A dialog over the view; Esc and a click beside it close it. */
export function Sheet({ title, onClose, children, isWide = false }: SheetProps) {
  const dialog = useRef<HTMLElement>(null)
  useEffect(() => {
    // A form begins with its first field, not with the button that leaves it.
    if (document.activeElement !== dialog.current) return
    const found = firstOfForm.map((each) => dialog.current?.querySelector<HTMLElement>(each))
    found.find((each) => each)?.focus()
  }, [])
  return (
    <ModalOverlay
      isOpen
      isDismissable
      shouldCloseOnInteractOutside={useSettled()}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="shade"
    >
      <Modal className={isWide ? 'sheet sheet-wide' : 'sheet'}>
        <Dialog className="sheet-dialog" ref={dialog}>
          <header className="sheet-head">
            <Heading slot="title" className="sheet-title">
              {title}
            </Heading>
            <IconButton icon="close" label={t('do.close')} onPress={onClose} />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The second press of a double one. */
const doublePressMs = 500

/** Whether a press beside the dialog means it: the second press on what opened it falls there too. */
function useSettled(): () => boolean {
  const [openedAt] = useState(() => performance.now())
  return () => performance.now() - openedAt > doublePressMs
}

interface OverlayProps {
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog without a heading: its content says what it is for. */
export function Overlay({ label, onClose, children }: OverlayProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      shouldCloseOnInteractOutside={useSettled()}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="shade shade-high"
    >
      <Modal className="sheet">
        <Dialog className="overlay-dialog" aria-label={label}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

export function SheetActions({ children }: { readonly children: ReactNode }) {
  return <div className="sheet-actions">{children}</div>
}
