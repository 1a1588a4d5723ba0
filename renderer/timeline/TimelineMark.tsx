import type { CSSProperties, ReactNode } from 'react'
import type { Entry } from '../../shared/model/entry.ts'
import type { DayData } from '../../shared/report/periods.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { categoryTone } from '../categories.ts'
import { draftOf } from '../entry/entry-draft.ts'
import { duration } from '../format.ts'
import { Icon } from '../parts/Icon.tsx'
import { useConfig } from '../use-config.ts'
import { startPlanned } from '../window/edits.ts'
import { openSheet } from '../window/navigation.ts'
import { t, words } from '../words.ts'
import { isUntouched, type Mark, sourceOf } from './day-marks.ts'
import type { Placed, Stretch } from './lanes.ts'
import type { useDrag } from './use-drag.ts'
import type { TimelineState } from './use-timeline.ts'

interface TimelineMarkProps {
  readonly placed: Placed<Mark>
  /** Where it is drawn while it is moved. */
  readonly moved: Stretch | null
  readonly data: DayData
  readonly top: (at: Instant) => number
  /** If the day is today, a planned block can be started here. */
  readonly isToday: boolean
  readonly timeline: TimelineState
  readonly drag: ReturnType<typeof useDrag>
}

export function TimelineMark(props: TimelineMarkProps) {
  const { placed, moved, top, isToday, timeline, drag } = props
  const { lane, lanes } = placed
  const item = moved ? { ...placed.item, ...moved } : placed.item
  const { entry } = item
  const config = useConfig()
  const { zone } = config.settings
  const height = Math.max(top(item.end) - top(item.start), 3)
  const times = words().times(item.start, item.end, zone)
  const canStart = item.kind === 'planned' && isToday
  const source = sourceOf(entry, config)
  const says = source
    ? t('timeline.entry-from', { title: item.title, times, source: source.name })
    : t('timeline.entry', { title: item.title, times })
  const tone = item.kind === 'waiting' ? 'untracked' : categoryTone(config, item.categoryId)
  const shown: Shown = {
    className: [
      `mark mark-${item.kind} tone-${tone}`,
      height < 42 ? 'mark-low' : '',
      lanes > 1 ? 'mark-narrow' : '',
      entry && isUntouched(entry) ? 'mark-untouched' : '',
      moved ? 'mark-moved' : '',
    ].join(' '),
    style: {
      top: top(item.start),
      height,
      left: `${(100 * lane) / lanes}%`,
      width: `calc(${100 / lanes}% - 3px)`,
    },
    title: says,
  }
  const inside = (
    <>
      <CountingParts {...props} />
      {height < 12 ? (
        <span className="unseen">{says}</span>
      ) : (
        <span className="mark-text">
          <span className="mark-title">{item.title}</span>
          <span className="mark-times">
            <span className="mark-clock">{times} · </span>
            {duration(item.end - item.start)}
            {source && (
              <span className="unseen"> · {t('timeline.from', { source: source.name })}</span>
            )}
          </span>
        </span>
      )}
      {source && <span className={`mark-source tone-source-${source.color}`} />}
      {canStart && height >= 12 && (
        <span className="mark-start" aria-hidden="true">
          <Icon name="play" size={14} />
          {t('do.start')}
        </span>
      )}
    </>
  )
  const stop = { 'data-stop': item.id, tabIndex: timeline.roving.activeId === item.id ? 0 : -1 }
  if (entry) {
    return (
      <EntryButton {...{ entry, mark: placed.item, shown, stop, timeline, drag }}>
        {inside}
        {height >= 18 && <Edges />}
      </EntryButton>
    )
  }
  if (!canStart) return <div {...shown}>{inside}</div>
  return (
    <button
      type="button"
      {...shown}
      {...stop}
      aria-label={t('do.start-named', { title: says })}
      onClick={() => startPlanned(item.id)}
    >
      {inside}
    </button>
  )
}

interface Shown {
  readonly className: string
  readonly style: CSSProperties
  readonly title: string
}

interface EntryButtonProps extends Pick<TimelineMarkProps, 'timeline' | 'drag'> {
  readonly entry: Entry
  readonly mark: Mark
  readonly shown: Shown
  readonly stop: { readonly 'data-stop': string; readonly tabIndex: number }
  readonly children: ReactNode
}

/** A click selects, a double click opens. */
function EntryButton({ entry, mark, shown, stop, timeline, drag, children }: EntryButtonProps) {
  const isSelected = timeline.selected.includes(entry)
  return (
    <button
      type="button"
      {...shown}
      {...stop}
      className={isSelected ? `${shown.className} mark-selected` : shown.className}
      aria-pressed={isSelected}
      onPointerDown={(event) => drag.begin(event, mark)}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={drag.cancel}
      onClick={(event) => {
        if (!drag.isClickSpent.current) timeline.click(event, entry)
      }}
      onDoubleClick={() => openSheet({ kind: 'entry', draft: draftOf(entry) })}
    >
      {children}
    </button>
  )
}

/** The part of an entry that counts. While it is moved that is unknown, so all of it is drawn. */
function CountingParts({ placed: { item }, moved, data, top }: TimelineMarkProps) {
  if (moved) return <span className="mark-counts" style={{ inset: 0 }} />
  return data.segments
    .filter(({ entryId }) => entryId === item.id)
    .map(({ start, end }) => (
      <span
        key={start}
        className="mark-counts"
        style={{ top: top(start) - top(item.start), height: top(end) - top(start) }}
      />
    ))
}

function Edges() {
  return (
    <>
      <span className="mark-edge mark-edge-start" data-edge="start" />
      <span className="mark-edge mark-edge-end" data-edge="end" />
    </>
  )
}
