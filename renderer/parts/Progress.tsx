import './progress.css'
import { ProgressBar } from 'react-aria-components/ProgressBar'

interface ProgressProps {
  readonly label: string
  /** 0 to 1; `null` while nothing can be said. */
  readonly fraction: number | null
}

/** How far something long has come; a still line while that is not known. */
export function Progress({ label, fraction }: ProgressProps) {
  return (
    <ProgressBar
      className="progress"
      aria-label={label}
      isIndeterminate={fraction === null}
      value={100 * (fraction ?? 0)}
    >
      <span className="progress-done" style={{ width: `${100 * (fraction ?? 0)}%` }} />
    </ProgressBar>
  )
}
