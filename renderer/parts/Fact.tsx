import type { ReactNode } from 'react'
import { Explain } from './Explain.tsx'

interface FactProps {
  readonly name: string
  /** How the figure is computed, in paragraphs. */
  readonly says: readonly string[]
  /** The figure. */
  readonly children: ReactNode
}

/** A named figure of a list of them, with how it is computed. */
export function Fact({ name, says, children }: FactProps) {
  return (
    <div>
      <dt>
        {name}
        <Explain name={name} says={says} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
