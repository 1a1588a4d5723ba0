import './bar.css'
import type { Tone } from './Swatch.tsx'

export interface BarPart {
  readonly id: string
  readonly tone: Tone
  readonly amount: number
}

interface BarProps {
  readonly parts: readonly BarPart[]
  /** What the whole length stands for; the sum of the parts if missing. */
  readonly whole?: number
  /** What the picture says, in words. */
  readonly label: string
  /** A line at a fraction of the whole, such as a floor. */
  readonly mark?: number | undefined
  readonly size?: 'large' | 'small'
}

/** One length split into parts. */
export function Bar({ parts, whole, label, mark, size = 'small' }: BarProps) {
  const sum = parts.reduce((total, part) => total + part.amount, 0)
  const length = Math.max(whole ?? sum, sum, 1)
  return (
    <div role="img" aria-label={label} className={`bar bar-${size}`}>
      <div className="bar-track">
        {parts
          .filter((part) => part.amount > 0)
          .map((part) => (
            <span
              key={part.id}
              className={`bar-part tone-${part.tone}`}
              style={{ width: `${(100 * part.amount) / length}%` }}
            />
          ))}
      </div>
      {mark !== undefined && <span className="bar-mark" style={{ left: `${100 * mark}%` }} />}
    </div>
  )
}
