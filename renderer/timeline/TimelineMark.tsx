import type { CSSProperties, PointerEvent, ReactNode } from 'react'
import type { Entry } from '../../shared/model/entry.ts'
import type { PlannedBlock } from '../../shared/model/planned-block.ts'
import type { SegmentRow } from '../../shared/report/periods.ts'
import type { Instant } from '../../shared/time/instant.ts'
import { categoryTone } from '../categories.ts'
import { draftOf } from '../entry/entry-draft.ts'
import { Icon } from '../parts/Icon.tsx'
import { useConfig } from '../use-config.ts'
import { startPlanned } from '../window/edits.ts'
import { openSheet } from '../window/navigation.ts'
import { t, words } from '../words.ts'
import { type Mark, sourceOf, standingOf } from './day-marks.ts'
import type { Placed, Stretch } from './lanes.ts'
import { MarkText } from './MarkText.tsx'
import type { Room } from './room.ts'
import { heightOf, leastLabelled } from './short-labels.ts'
import type { useDrag } from './use-drag.ts'
import type { TimelineState } from './use-timeline.ts'

/** The height of a line of a mark’s text, in pixels at the usual size of type. */
const lineHeight = 15.6

interface TimelineMarkProps {
  readonly placed: Placed<Mark>
  /** Where it is drawn while it is moved. */
  readonly moved: Stretch | null
  /** What counts of the entries of its day. */
  readonly segments: readonly SegmentRow[]
  /** Where times lie on the day it is drawn on, and the room that day has. */
  readonly top: (at: Instant) => number
  readonly room: Room
  /** The day in words, where several are drawn. */
  readonly day: string
  /** The current time. */
  readonly at: Instant
  /** How far below its top the label of a short mark begins, in pixels, if there is room for one. */
  readonly label: number | undefined
  /** What a press does to a planned block: starts it on its day, else opens it. */
  readonly onPlanned: 'start' | 'open'
  /** The rest of something that began on another day; the focus stops where it began. */
  readonly isRest?: boolean
  /** The pointer holds this rest and moves the whole: it stays in the page, unseen, to keep the pointer. */
  readonly isAway?: boolean
  readonly timeline: TimelineState
  readonly drag: ReturnType<typeof useDrag>
}

export function TimelineMark(props: TimelineMarkProps) {
  const { placed, moved, top, room, day, onPlanned, isRest = false } = props
  const { isAway = false, timeline, drag } = props
  const { lane, lanes } = placed
  const item = moved ? { ...placed.item, ...moved } : placed.item
  const { entry, planned } = item
  const config = useConfig()
  const { zone } = config.settings
  const height = heightOf(item, top)
  const isShort = height < leastLabelled
  // Where it is moved to it lies above all else.
  const label = moved ? 0 : props.label
  const standing = entry ? standingOf(entry, props.at) : 'settled'
  const times = words().times(item.start, item.end, zone)
  const canStart = planned !== null && onPlanned === 'start'
  const isMissed = canStart && item.end <= props.at
  const source = sourceOf(entry, config)
  const when = day === '' ? times : t('format.day-times', { day, times })
  const says = source
    ? t('timeline.entry-from', { title: item.title, times: when, source: source.name })
    : t('timeline.entry', { title: item.title, times: when })
  const tone = item.kind === 'waiting' ? 'untracked' : categoryTone(config, item.categoryId)
  // A hint says what is not written, for the keyboard too.
  const isHinted = isShort && label === undefined && (entry ?? planned) !== null
  const shown: Shown = {
    className: [
      `mark mark-${item.kind} tone-${tone}`,
      height < 42 ? 'mark-low' : '',
      isShort && label !== undefined ? 'mark-labelled' : '',
      lanes > 1 ? 'mark-narrow' : '',
      standing === 'settled' ? '' : `mark-${standing}`,
      moved ? 'mark-moved' : '',
      isAway ? 'mark-away' : '',
    ].join(' '),
    style: {
      top: top(item.start),
      height,
      left: `${room.left + (room.width * lane) / lanes}%`,
      width: `calc(${room.width / lanes}% - 3px)`,
      '--lines': Math.max(1, Math.floor((height - 4) / lineHeight)),
    },
    ...(isHinted ? {} : { title: says }),
  }
  const text = <MarkText {...{ item, day, times, source, standing }} />
  const inside = (
    <>
      <CountingParts {...props} />
      {!isShort && <span className="mark-text">{text}</span>}
      {isShort && label !== undefined && (
        <span className="mark-label" style={{ top: label }}>
          {text}
        </span>
      )}
      {isShort && label === undefined && (
        <span className="unseen" {...(isHinted && { 'data-hint': true })}>
          {says}
        </span>
      )}
      {source && <span className={`mark-source tone-source-${source.color}`} />}
      {canStart && !isShort && (
        <span className="mark-start" aria-hidden="true">
          {isMissed && <span className="mark-missed">{t('timeline.missed')}</span>}
          <Icon name="play" size={14} />
          {t('do.start')}
        </span>
      )}
    </>
  )
  if (!entry && !planned) return <div {...shown}>{inside}</div>
  const isActive = timeline.roving.activeId === item.id && !isRest
  const stop = { 'data-stop': item.id, tabIndex: isActive ? 0 : -1 }
  const held = { ...shown, ...stop, ...dragged(drag, placed.item) }
  const edges = height >= 18 && <Edges />
  if (entry) {
    return (
      <EntryButton {...{ entry, held, timeline, drag }}>
        {inside}
        {edges}
      </EntryButton>
    )
  }
  return (
    <button
      type="button"
      {...held}
      {...(canStart && {
        'aria-label': t('do.start-named', {
          title: isMissed ? `${says}, ${t('timeline.missed')}` : says,
        }),
      })}
      onClick={() => {
        if (!drag.isClickSpent.current) pressPlanned(planned, onPlanned)
      }}
    >
      {inside}
      {edges}
    </button>
  )
}

function pressPlanned(block: PlannedBlock | null, what: 'start' | 'open'): void {
  if (!block) return
  if (what === 'start') startPlanned(block.id)
  else openSheet({ kind: 'plan', draft: block })
}

function dragged(drag: ReturnType<typeof useDrag>, mark: Mark) {
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => drag.begin(event, mark),
    onPointerMove: drag.move,
    onPointerUp: drag.end,
    onPointerCancel: drag.cancel,
  }
}

interface Shown {
  readonly className: string
  /** With the number of lines of text it has room for. */
  readonly style: CSSProperties & { readonly '--lines': number }
  readonly title?: string
}

interface EntryButtonProps extends Pick<TimelineMarkProps, 'timeline' | 'drag'> {
  readonly entry: Entry
  /** What it looks like, its place among the stops, and what drags it. */
  readonly held: Shown & ReturnType<typeof dragged>
  readonly children: ReactNode
}

/** A click selects, a double click opens. */
function EntryButton({ entry, held, timeline, drag, children }: EntryButtonProps) {
  const isSelected = timeline.selected.includes(entry)
  return (
    <button
      type="button"
      {...held}
      className={isSelected ? `${held.className} mark-selected` : held.className}
      aria-pressed={isSelected}
      onClick={(event) => {
        if (!drag.isClickSpent.current) timeline.click(event, entry)
      }}
      onDoubleClick={() => openSheet({ kind: 'entry', draft: draftOf(entry) })}
    >
      {children}
    </button>
  )
}

/** The parts of an entry that count. While it is moved they are unknown, so all of it is drawn as counting. */
function CountingParts({ placed: { item }, moved, segments, top }: TimelineMarkProps) {
  if (moved) return <span className="mark-counts" style={{ inset: 0 }} />
  return segments
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
