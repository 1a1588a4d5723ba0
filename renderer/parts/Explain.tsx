import './explain.css'
import { useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { t } from '../words.ts'

interface ExplainProps {
  /** The figure explained. */
  readonly name: string
  /** How it is computed, with the person's own numbers; a paragraph each. */
  readonly says: readonly string[]
}

/** "How is this computed?", behind a small button beside a figure. A view has dozens, so the text is made on demand. */
export function Explain({ name, says }: ExplainProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      {/* Keeps the button on the line of the last word. */}
      {'\u00a0'}
      <Button
        ref={button}
        className="explain"
        aria-label={t('explain.ask', { name })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        ?
      </Button>
      {isOpen && (
        <Popover
          className="popover explain-popover"
          triggerRef={button}
          isOpen
          onOpenChange={setOpen}
        >
          <Dialog className="explain-dialog" aria-label={name}>
            {says.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </Dialog>
        </Popover>
      )}
    </>
  )
}
