import type { PackChart } from '../../../shared/pack/pack.ts'

const stances = ['strategy', 'execution', 'neutral'] as const

/** The chart of a pack, in the colours of the window. */
export function PackBars({ chart: { alt, bars, names } }: { readonly chart: PackChart }) {
  const most = Math.max(1, ...bars.map((bar) => bar.strategy + bar.execution + bar.neutral))
  const step = 100 / Math.max(1, bars.length)
  return (
    <figure className="pack-bars">
      <svg role="img" aria-label={alt} viewBox="0 0 100 30" preserveAspectRatio="none">
        {bars.flatMap((bar, index) => {
          let below = 0
          return stances.map((stance) => {
            const height = (bar[stance] / most) * 30
            below += height
            return (
              <rect
                key={`${bar.label} ${stance}`}
                className={`pack-bar-${stance}`}
                x={index * step + step * 0.15}
                y={30 - below}
                width={step * 0.7}
                height={height}
              />
            )
          })
        })}
      </svg>
      <p className="pack-bar-names small" aria-hidden="true">
        {stances.map((stance) => (
          <span key={stance}>
            <span className={`pack-bar-key pack-bar-${stance}`} /> {names[stance]}
          </span>
        ))}
      </p>
      <figcaption className="soft small">{alt}</figcaption>
    </figure>
  )
}
