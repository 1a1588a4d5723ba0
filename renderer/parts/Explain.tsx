import './explain.css'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'

interface ExplainProps {
  /** The figure explained. */
  readonly name: string
  /** How it is computed, with the person's own numbers; a paragraph each. */
  readonly says: readonly string[]
}

/** "How is this computed?", asked with a small button beside a figure. */
export function Explain({ name, says }: ExplainProps) {
  return (
    <DialogTrigger>
      <Button className="explain" aria-label={`How is ${name} computed?`}>
        ?
      </Button>
      <Popover className="popover explain-popover">
        <Dialog className="explain-dialog" aria-label={name}>
          {says.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
