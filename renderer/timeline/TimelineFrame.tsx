import './timeline.css'
import type { ReactNode, RefObject } from 'react'
import { Button } from '../parts/Button.tsx'
import { t } from '../words.ts'
import { HourLines } from './HourLines.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import type { useDrag } from './use-drag.ts'
import type { TimelineState } from './use-timeline.ts'

interface TimelineFrameProps {
  /** Read out. */
  readonly name: string
  /** What the pointer does here, if there is anything to point at. */
  readonly hint: string
  readonly timeline: TimelineState
  readonly drag: ReturnType<typeof useDrag>
  /** What the hours are drawn on. */
  readonly area: RefObject<HTMLDivElement | null>
  /** What the clock shows at each line of the hours, from the top: `09:00`. */
  readonly clocks: readonly string[]
  readonly rowPixels: number
  /** Several days share the width. */
  readonly isNarrow?: boolean
  /** Stands above the hours. */
  readonly head?: ReactNode
  readonly children: ReactNode
  /** Stands below the hours. */
  readonly notes: ReactNode
}

/** What surrounds the marks of a day or of several: the tools of the selection, and the keys. */
export function TimelineFrame({
  name,
  hint,
  timeline,
  drag,
  area,
  clocks,
  rowPixels,
  isNarrow = false,
  head,
  children,
  notes,
}: TimelineFrameProps) {
  const { roving, shifting } = timeline
  return (
    <section
      ref={roving.area}
      tabIndex={-1}
      className="timeline-area"
      aria-label={name}
      onFocus={roving.onFocus}
      onBlur={roving.onBlur}
    >
      <div className="timeline-top">
        <p className="timeline-hint">{hint}</p>
        {timeline.unconfirmed.length > 0 && (
          <Button
            look="quiet"
            hint={t('hint.confirm')}
            onPress={() => timeline.edits.confirm(timeline.unconfirmed)}
          >
            {t('timeline.confirm-all', { count: timeline.unconfirmed.length })}
          </Button>
        )}
      </div>
      <div className="selection-place">
        <SelectionBar timeline={timeline} />
      </div>
      <div className={isNarrow ? 'timeline-hours timeline-narrow' : 'timeline-hours'}>
        {head}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */}
        <div
          className="timeline"
          style={{ height: (clocks.length - 1) * rowPixels }}
          onKeyDown={(event) => timeline.press(event, drag.cancel)}
          onKeyUp={timeline.release}
          onBlur={shifting.leave}
        >
          <HourLines clocks={clocks} rowPixels={rowPixels} />
          <div ref={area} className="timeline-marks">
            {children}
          </div>
        </div>
      </div>
      {notes}
    </section>
  )
}
