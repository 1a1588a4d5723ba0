import './page.css'
import { type ReactNode, useId } from 'react'

interface PageProps {
  readonly title: string
  /** The one sentence that says what the view found. */
  readonly finding: ReactNode
  readonly aside?: ReactNode
  readonly controls?: ReactNode
  readonly children: ReactNode
}

/** A view as a well-set page: title, finding, then the picture and the detail. */
export function Page({ title, finding, aside, controls, children }: PageProps) {
  return (
    <div className="page">
      <header className="page-head">
        <div className="page-title">
          <h1>{title}</h1>
          {aside !== undefined && <span className="soft">{aside}</span>}
        </div>
        {controls !== undefined && <div className="row">{controls}</div>}
      </header>
      <p className="finding">{finding}</p>
      {children}
    </div>
  )
}

interface SectionProps {
  readonly title: string
  readonly id?: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function Section({ title, id, aside, children }: SectionProps) {
  const headingId = useId()
  return (
    <section className="section" aria-labelledby={headingId} {...(id ? { id } : {})}>
      <header className="section-head">
        <h2 id={headingId}>{title}</h2>
        {aside !== undefined && <div className="section-aside">{aside}</div>}
      </header>
      {children}
    </section>
  )
}

/** An empty state: what would be here, and the one next action. */
export function Empty({
  children,
  action,
}: {
  readonly children: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  )
}
