import './progress.css'
import { ProgressBar } from 'react-aria-components/ProgressBar'

interface ProgressProps {
  readonly label: string
  /** 0 to 1; `null` while it is unknown. */
  readonly fraction: number | null
}

/** The progress of something slow; a still line while it is unknown. */
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
