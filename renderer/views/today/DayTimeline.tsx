import './timeline.css'
import type { DayData } from '../../../shared/ipc.ts'
import { type Instant, instant } from '../../../shared/time/instant.ts'
import { clockTime } from '../../../shared/time/zone.ts'
import { categoryTone } from '../../categories.ts'
import { draftOf } from '../../entry/entry-draft.ts'
import { duration, plural } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Icon } from '../../parts/Icon.tsx'
import { openSheet, startPlanned } from '../../store.ts'
import { useApp, useConfig } from '../../use-config.ts'
import { dayMarks, hasCoveredTime, hoursShown, type Mark, sourceOf } from './day-marks.ts'
import { type Placed, place } from './lanes.ts'

const hourPixels = 52

/** The day as a ruled column: what was tracked, what of it counts, what waits, what runs. */
export function DayTimeline({
  data,
  isToday,
}: {
  readonly data: DayData
  readonly isToday: boolean
}) {
  const at = useNow(15_000)
  const { block, config } = useApp()
  const { zone } = config.settings
  const marks = dayMarks(data, config, isToday ? block : null, at)
  const span = hoursShown(data, marks, zone)
  const top = (instantShown: Instant) => ((instantShown - span.from) / 3600) * hourPixels
  const hours = Array.from({ length: Math.round((span.to - span.from) / 3600) + 1 }, (_, hour) =>
    instant(span.from + hour * 3600),
  )
  return (
    <section aria-label={`Timeline, ${plural(data.entries.length, 'entry', 'entries')}`}>
      <div className="timeline" style={{ height: top(span.to) }}>
        {hours.map((hour) => (
          <div key={hour} className="timeline-hour" style={{ top: top(hour) }}>
            <span>{clockTime(hour, zone)}</span>
          </div>
        ))}
        <div className="timeline-marks">
          {place(marks).map((placed) => (
            <TimelineMark key={placed.item.id} {...{ placed, isToday, data, top }} />
          ))}
          {isToday && at >= span.from && at < span.to && (
            <div className="timeline-now" style={{ top: top(at) }} aria-hidden="true" />
          )}
        </div>
      </div>
      {hasCoveredTime(data, config) && (
        <p className="note">
          What is drawn faint does not count: another entry covers it, and one minute counts once.
        </p>
      )}
    </section>
  )
}

interface TimelineMarkProps {
  /** On the day itself, what is planned is started from here. */
  readonly isToday: boolean
  readonly placed: Placed<Mark>
  readonly data: DayData
  readonly top: (at: Instant) => number
}

function TimelineMark({ placed, isToday, data, top }: TimelineMarkProps) {
  const { item, lane, lanes } = placed
  const canStart = item.kind === 'planned' && isToday
  const config = useConfig()
  const { zone } = config.settings
  const height = Math.max(top(item.end) - top(item.start), 3)
  const times = `${clockTime(item.start, zone)} – ${clockTime(item.end, zone)}`
  const place = {
    top: top(item.start),
    height,
    left: `${(100 * lane) / lanes}%`,
    width: `calc(${100 / lanes}% - 3px)`,
  }
  const { entry } = item
  const tone = item.kind === 'waiting' ? 'untracked' : categoryTone(config, item.categoryId)
  const source = sourceOf(entry, config)
  const says = `${item.title}, ${times}${source ? `, from ${source.name}` : ''}`
  const inside = (
    <>
      {canStart && <span className="unseen">Start </span>}
      {data.segments
        .filter(({ entryId }) => entryId === item.id)
        .map(({ start, end }) => (
          <span
            key={start}
            className="mark-counts"
            style={{ top: top(start) - top(item.start), height: top(end) - top(start) }}
          />
        ))}
      {height < 12 ? (
        <span className="unseen">{says}</span>
      ) : (
        <span className="mark-text">
          <span className="mark-title">{item.title}</span>
          <span className="mark-times">
            <span className="mark-clock">{times} · </span>
            {duration(item.end - item.start)}
            {source && <span className="unseen">, from {source.name}</span>}
          </span>
        </span>
      )}
      {source && <span className={`mark-source tone-source-${source.color}`} />}
      {canStart && height >= 12 && (
        <span className="mark-start" aria-hidden="true">
          <Icon name="play" size={14} />
          Start
        </span>
      )}
    </>
  )
  const className = `mark mark-${item.kind} tone-${tone}${height < 42 ? ' mark-low' : ''}${lanes > 1 ? ' mark-narrow' : ''}`
  const shown = { className, style: place, title: says }
  if (entry) {
    const open = () => openSheet({ kind: 'entry', draft: draftOf(entry) })
    return (
      <button type="button" {...shown} onClick={open}>
        {inside}
      </button>
    )
  }
  if (!canStart) return <div {...shown}>{inside}</div>
  return (
    <button type="button" {...shown} onClick={() => startPlanned(item.id)}>
      {inside}
    </button>
  )
}
