import './week-grid.css'
import { useMemo, useRef } from 'react'
import type { DayData } from '../../../shared/report/periods.ts'
import type { Instant } from '../../../shared/time/instant.ts'
import { clockText } from '../../../shared/time/zone.ts'
import { dayShort, dayTimes } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Section } from '../../parts/Page.tsx'
import { GapMark, GapsNote, gapId } from '../../timeline/Gaps.tsx'
import { gapsOf } from '../../timeline/gaps.ts'
import { gridSurface } from '../../timeline/grid-surface.ts'
import { leastHour } from '../../timeline/hour-height.ts'
import { Legend } from '../../timeline/Legend.tsx'
import { roomOf } from '../../timeline/room.ts'
import { rulerOf } from '../../timeline/ruler.ts'
import { ShiftTimes } from '../../timeline/ShiftTimes.tsx'
import { daysAway } from '../../timeline/shift.ts'
import { shortLabels } from '../../timeline/short-labels.ts'
import { TimelineFrame } from '../../timeline/TimelineFrame.tsx'
import { TimelineMark } from '../../timeline/TimelineMark.tsx'
import { useDrag } from '../../timeline/use-drag.ts'
import { useTimeline } from '../../timeline/use-timeline.ts'
import {
  type GridHours,
  gridHours,
  gridStops,
  keyOf,
  movableIn,
  placeOnGrid,
  stopBeside,
  weekMarks,
} from '../../timeline/week-marks.ts'
import { useAfterPaint } from '../../use-after-paint.ts'
import { useApp } from '../../use-config.ts'
import { t } from '../../words.ts'
import { DayHeads } from './DayHeads.tsx'

/** The week as seven columns of hours: entries, meetings, planned blocks, and working hours without any. */
export function WeekGrid({ days }: { readonly days: readonly DayData[] }) {
  const at = useNow(15_000)
  const app = useApp()
  const { block, config } = app
  const { zone } = config.settings
  const area = useRef<HTMLDivElement>(null)
  // The grid begins below the first screen: its marks come after the view, into the height that they take.
  const isPainted = useAfterPaint()
  const rows = useMemo(() => movableIn(days), [days])
  const marks = weekMarks(days, config, block, at)
  const gaps = days.map((day) => gapsOf(day, app, at))
  const stops = gridStops(marks, gaps, gapId)
  const timeline = useTimeline(
    rows,
    stops.map(({ id }) => id),
    at,
    {
      beside: (stop, step) => stopBeside(stops, stop, step, zone),
      away: (times, step) => {
        const moved = daysAway(times, step, zone)
        return days.some(({ from, to }) => moved.start >= from && moved.start < to) ? moved : null
      },
    },
  )
  const { roving, shifting } = timeline
  const { shift } = shifting
  const stretches = marks.map(({ item }) => item)
  const hours = gridHours(days, shift ? [...stretches, shift] : stretches, zone)
  const rulers = hours.lines.map((lines) => rulerOf(lines, leastHour))
  const drag = useDrag(shifting, area, gridSurface(area, hours, rulers))
  if (marks.length === 0 && gaps.every((own) => own.length === 0)) return null
  const moved = shift && placeOnGrid(shift, days)
  const top = (column: number) => rulers[column]?.top ?? (() => 0)
  const labels = days.map((_, column) =>
    shortLabels(
      marks.filter((each) => each.column === column),
      gaps[column] ?? [],
      top(column),
    ),
  )
  const room = (column: number) => roomOf(column, days.length)
  const times = (start: Instant, end: Instant) => dayTimes(start, end, zone)
  const today = days.findIndex(({ from, to }) => at >= from && at < to)
  return (
    <Section title={t('week.grid')}>
      <TimelineFrame
        name={t('week.grid-name', { count: rows.entries.length })}
        hint={rows.entries.length + rows.planned.length > 0 ? t('timeline.hint') : ''}
        clocks={clocksOf(hours)}
        rowPixels={leastHour}
        isNarrow
        head={<DayHeads days={days.map(({ day }) => day)} today={today} />}
        notes={
          <>
            <GapsNote gaps={gaps.flat()} />
            <Legend {...{ days, config, at }} />
          </>
        }
        {...{ timeline, drag, area }}
      >
        {days.map(({ day }, column) => (
          <div
            key={day}
            className={column === today ? 'grid-day grid-today' : 'grid-day'}
            style={{ left: `${room(column).left}%`, width: `${room(column).width}%` }}
          />
        ))}
        {isOnGrid(at, hours, today) && (
          <div
            className="timeline-now"
            style={{
              top: top(today)(at),
              left: `${room(today).left}%`,
              width: `${room(today).width}%`,
            }}
            aria-hidden="true"
          />
        )}
        {(isPainted ? gaps : []).flatMap((own, column) =>
          own.map((gap) => (
            <GapMark
              key={gap.from}
              top={top(column)}
              room={room(column)}
              says={(length) => length}
              isActive={roving.activeId === gapId(gap)}
              {...{ gap, times }}
            />
          )),
        )}
        {(isPainted ? marks : []).map((placed) => {
          const isMoved = shift?.id === placed.item.id
          const column = isMoved && moved && !placed.isRest ? moved.column : placed.column
          return (
            <TimelineMark
              key={keyOf(placed)}
              moved={isMoved && !placed.isRest ? moved : null}
              label={labels[placed.column]?.get(placed.item.id)}
              segments={days[placed.column]?.segments ?? []}
              top={top(column)}
              room={room(column)}
              day={dayShort(days[column]?.day ?? '')}
              onPlanned="open"
              isRest={placed.isRest}
              isAway={isMoved && placed.isRest}
              {...{ placed, at, timeline, drag }}
            />
          )
        })}
        <ShiftTimes
          top={moved ? top(moved.column)(moved.start) : 0}
          room={room(moved?.column ?? 0)}
          {...{ shift, times }}
        />
      </TimelineFrame>
    </Section>
  )
}

function clocksOf({ first, lines }: GridHours): readonly string[] {
  return (lines[0] ?? []).map((_, row) => clockText(((first + row) % 24) * 60))
}

function isOnGrid(at: Instant, { lines }: GridHours, today: number): boolean {
  const own = lines[today] ?? []
  return at >= (own[0] ?? at + 1) && at < (own.at(-1) ?? at)
}
