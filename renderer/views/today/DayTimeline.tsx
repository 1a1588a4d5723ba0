import '../../timeline/timeline.css'
import { useRef } from 'react'
import type { DayData } from '../../../shared/report/periods.ts'
import { type Instant, instant, type Span } from '../../../shared/time/instant.ts'
import { clockTime } from '../../../shared/time/zone.ts'
import { duration, hourShort } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { dayMarks, hasCoveredTime, hoursShown, type Mark } from '../../timeline/day-marks.ts'
import { GapMark, GapsNote, gapId } from '../../timeline/Gaps.tsx'
import { gapsOf } from '../../timeline/gaps.ts'
import { place } from '../../timeline/lanes.ts'
import { SelectionBar } from '../../timeline/SelectionBar.tsx'
import type { Shift } from '../../timeline/shift.ts'
import { TimelineMark } from '../../timeline/TimelineMark.tsx'
import { useDrag } from '../../timeline/use-drag.ts'
import { useTimeline } from '../../timeline/use-timeline.ts'
import { useApp } from '../../use-config.ts'
import { t, words } from '../../words.ts'

const hourPixels = 52

/** The day as a ruled column: what was tracked, which of it counts, what waits, what runs, what is missing. */
export function DayTimeline({
  data,
  isToday,
}: {
  readonly data: DayData
  readonly isToday: boolean
}) {
  const at = useNow(15_000)
  const app = useApp()
  const { block, config } = app
  const { zone } = config.settings
  const column = useRef<HTMLDivElement>(null)
  const marks = dayMarks(data, config, isToday ? block : null, at)
  const gaps = gapsOf(data, app, at)
  const timeline = useTimeline(data, stopsOf(marks, gaps, isToday), isToday ? at : null)
  const { roving, shifting } = timeline
  const { shift } = shifting
  const span = hoursShown(data, shift ? [...marks, clipped(shift, data)] : marks, zone)
  const drag = useDrag(shifting, column, { shown: span, pixelsPerHour: hourPixels })
  const top = (instantShown: Instant) => ((instantShown - span.from) / 3600) * hourPixels
  return (
    <section
      ref={roving.area}
      tabIndex={-1}
      className="timeline-area"
      aria-label={t('timeline.name', { count: data.entries.length })}
      onFocus={roving.onFocus}
      onBlur={roving.onBlur}
    >
      <div className="timeline-top">
        <p className="timeline-hint">{data.entries.length > 0 && t('timeline.hint')}</p>
        {timeline.unconfirmed.length > 0 && (
          <Button look="quiet" onPress={() => timeline.edits.confirm(timeline.unconfirmed)}>
            {t('timeline.confirm-all', { count: timeline.unconfirmed.length })}
          </Button>
        )}
      </div>
      <div className="selection-place">
        <SelectionBar timeline={timeline} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */}
      <div
        ref={column}
        className="timeline"
        style={{ height: top(span.to) }}
        onKeyDown={(event) => timeline.press(event, drag.cancel)}
        onKeyUp={timeline.release}
        onBlur={shifting.leave}
      >
        <HourLines span={span} top={top} zone={zone} />
        <div className="timeline-marks">
          {gaps.map((gap) => (
            <GapMark key={gap.from} gap={gap} top={top} isActive={roving.activeId === gapId(gap)} />
          ))}
          {place(marks).map((placed) => (
            <TimelineMark
              key={placed.item.id}
              moved={shift?.id === placed.item.id ? clipped(shift, data) : null}
              {...{ placed, isToday, data, top, timeline, drag }}
            />
          ))}
          {shift && <ShiftTimes shift={shift} top={top} zone={zone} />}
          {isToday && at >= span.from && at < span.to && (
            <div className="timeline-now" style={{ top: top(at) }} aria-hidden="true" />
          )}
        </div>
      </div>
      <p className="unseen" role="status">
        {shift && timesOf(shift, zone)}
      </p>
      <GapsNote gaps={gaps} />
      {hasCoveredTime(data, config) && <p className="note">{t('timeline.faint-does-not-count')}</p>}
    </section>
  )
}

interface RuledProps {
  readonly top: (at: Instant) => number
  readonly zone: string
}

function HourLines({ span, top, zone }: RuledProps & { readonly span: Span }) {
  const count = Math.round((span.to - span.from) / 3600) + 1
  const hours = Array.from({ length: count }, (_, hour) => instant(span.from + hour * 3600))
  return hours.map((hour) => (
    <div key={hour} className="timeline-hour" style={{ top: top(hour) }}>
      <span>{hourShort(clockTime(hour, zone))}</span>
    </div>
  ))
}

/** The new times, beside the moved entry, because its own text may be cut off. */
function ShiftTimes({ shift, top, zone }: RuledProps & { readonly shift: Shift }) {
  return (
    <div className="timeline-times" style={{ top: top(shift.start) }} aria-hidden="true">
      {timesOf(shift, zone)}
    </div>
  )
}

function timesOf({ start, end }: Shift, zone: string): string {
  return `${words().times(start, end, zone)} · ${duration(end - start)}`
}

function clipped({ start, end }: Shift, { from, to }: DayData) {
  return { start: instant(Math.max(start, from)), end: instant(Math.min(end, to)) }
}

/** Everything that can be pressed, in order of time. */
function stopsOf(marks: readonly Mark[], gaps: readonly Span[], isToday: boolean) {
  const pressed = marks.filter(({ kind }) => kind === 'entry' || (kind === 'planned' && isToday))
  return [...pressed, ...gaps.map((gap) => ({ id: gapId(gap), start: gap.from }))]
    .toSorted((a, b) => a.start - b.start)
    .map(({ id }) => id)
}
