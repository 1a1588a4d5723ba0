import { useRef } from 'react'
import type { DayData } from '../../../shared/report/periods.ts'
import { type Instant, instant, type Span } from '../../../shared/time/instant.ts'
import { clockTime } from '../../../shared/time/zone.ts'
import { useNow } from '../../now.ts'
import { dayMarks, hoursShown, type Mark } from '../../timeline/day-marks.ts'
import { GapMark, GapsNote, gapId } from '../../timeline/Gaps.tsx'
import { gapsOf } from '../../timeline/gaps.ts'
import { Legend } from '../../timeline/Legend.tsx'
import { place } from '../../timeline/lanes.ts'
import { wholeRoom } from '../../timeline/room.ts'
import { rulerOf } from '../../timeline/ruler.ts'
import { ShiftTimes } from '../../timeline/ShiftTimes.tsx'
import type { Shift } from '../../timeline/shift.ts'
import { shortLabels } from '../../timeline/short-labels.ts'
import { TimelineFrame } from '../../timeline/TimelineFrame.tsx'
import { TimelineMark } from '../../timeline/TimelineMark.tsx'
import { useDrag } from '../../timeline/use-drag.ts'
import { useHourHeight } from '../../timeline/use-hour-height.ts'
import { useTimeline } from '../../timeline/use-timeline.ts'
import { useApp } from '../../use-config.ts'
import { t, words } from '../../words.ts'

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
  const area = useRef<HTMLDivElement>(null)
  const marks = dayMarks(data, config, block, at)
  const gaps = gapsOf(data, app, at)
  const timeline = useTimeline(data, stopsOf(marks, gaps), at)
  const { roving, shifting } = timeline
  const { shift } = shifting
  const shown = hoursShown(data, shift ? [...marks, clipped(shift, data)] : marks, zone)
  const lines = hourLines(shown)
  const hourPixels = useHourHeight(roving.area)
  const { top, at: timeAt } = rulerOf(lines, hourPixels)
  const drag = useDrag(shifting, area, {
    timeAt: ({ y }) => timeAt(y),
    topOf: top,
    hoursAt: () => shown,
  })
  const placedMarks = place(marks)
  const labels = shortLabels(placedMarks, gaps, top)
  const times = (start: Instant, end: Instant) => words().times(start, end, zone)
  return (
    <TimelineFrame
      name={t('timeline.name', { count: data.entries.length })}
      hint={data.entries.length > 0 ? t('timeline.hint') : ''}
      clocks={lines.map((line) => clockTime(line, zone))}
      rowPixels={hourPixels}
      notes={
        <>
          <GapsNote gaps={gaps} />
          <Legend days={[data]} {...{ config, at }} />
        </>
      }
      {...{ timeline, drag, area }}
    >
      {isToday && at >= shown.from && at < shown.to && (
        <div className="timeline-now" style={{ top: top(at) }} aria-hidden="true" />
      )}
      {gaps.map((gap) => (
        <GapMark
          key={gap.from}
          room={wholeRoom}
          says={(length) => t('timeline.gap', { length })}
          isActive={roving.activeId === gapId(gap)}
          {...{ gap, top, times }}
        />
      ))}
      {placedMarks.map((placed) => (
        <TimelineMark
          key={placed.item.id}
          moved={shift?.id === placed.item.id ? clipped(shift, data) : null}
          label={labels.get(placed.item.id)}
          segments={data.segments}
          room={wholeRoom}
          day=""
          onPlanned={isToday ? 'start' : 'open'}
          {...{ placed, top, at, timeline, drag }}
        />
      ))}
      <ShiftTimes top={shift ? top(shift.start) : 0} room={wholeRoom} {...{ shift, times }} />
    </TimelineFrame>
  )
}

function hourLines({ from, to }: Span): readonly Instant[] {
  const count = Math.round((to - from) / 3600) + 1
  return Array.from({ length: count }, (_, hour) => instant(from + hour * 3600))
}

function clipped({ start, end }: Shift, { from, to }: DayData) {
  return { start: instant(Math.max(start, from)), end: instant(Math.min(end, to)) }
}

/** Everything that can be pressed, in order of time. */
function stopsOf(marks: readonly Mark[], gaps: readonly Span[]) {
  const pressed = marks.filter(({ entry, planned }) => entry !== null || planned !== null)
  return [...pressed, ...gaps.map((gap) => ({ id: gapId(gap), start: gap.from }))]
    .toSorted((a, b) => a.start - b.start)
    .map(({ id }) => id)
}
