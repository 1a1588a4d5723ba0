// Dragging an entry or a planned block with the pointer: its body moves it, its edges change how long it is.
import { type PointerEvent, type RefObject, useRef } from 'react'
import type { Instant, Span } from '../../shared/time/instant.ts'
import type { Mark } from './day-marks.ts'
import type { Stretch } from './lanes.ts'
import { type ShiftPart, shifted, within } from './shift.ts'
import type { Shifting } from './use-shift.ts'

/** Hands tremble: a shorter movement is a click. */
const leastPixels = 4

interface Drag {
  readonly mark: Mark
  readonly part: ShiftPart
  /** Where it began. */
  readonly from: Point
  hasMoved: boolean
}

/** Pixels from the corner of what is drawn on, because that scrolls along. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Which times lie where. */
export interface Surface {
  readonly timeAt: (point: Point) => Instant
  /** How far down a time lies on the day at a point. */
  readonly topOf: (time: Instant, point: Point) => number
  /** The hours drawn of the day at a point. */
  readonly hoursAt: (point: Point) => Span
}

export function useDrag(shifting: Shifting, area: RefObject<HTMLElement | null>, surface: Surface) {
  const drag = useRef<Drag | null>(null)
  /** Whether the next click is the one that ends a drag: it is ignored. */
  const isClickSpent = useRef(false)
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left = 0, top = 0 } = area.current?.getBoundingClientRect() ?? {}
    return { x: clientX - left, y: clientY - top }
  }

  const begin = (event: PointerEvent<HTMLElement>, mark: Mark) => {
    isClickSpent.current = false
    // A finger scrolls, and Ctrl adds to the selection.
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey
    if (!isPlain || event.pointerType === 'touch') return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { mark, part: partAt(event.target), from: pointOf(event), hasMoved: false }
  }
  const move = (event: PointerEvent) => {
    const now = drag.current
    const row = now?.mark.entry ?? now?.mark.planned
    if (!now || !row) return
    const { mark, part, from } = now
    const point = pointOf(event)
    if (!now.hasMoved && Math.hypot(point.x - from.x, point.y - from.y) < leastPixels) return
    now.hasMoved = true
    isClickSpent.current = true
    // An edge stays on its day, however the hand sways.
    const to = part === 'move' ? point : { ...point, x: from.x }
    const wanted = draggedSeconds(surface, mark, part, from, to)
    const seconds = within(mark, part, wanted, surface.hoursAt(to))
    shifting.hold({ id: row.id, ...shifted(row, part, seconds) })
  }
  const end = () => {
    if (drag.current?.hasMoved) shifting.letGo()
    drag.current = null
    // The click comes at once; a press of Enter later on is another one.
    setTimeout(() => {
      isClickSpent.current = false
    })
  }
  const cancel = () => {
    drag.current = null
    return shifting.cancel()
  }
  return { begin, move, end, cancel, isClickSpent }
}

/**
 * How far a part of a mark is dragged. The part itself is looked up where it comes to lie, not the point that holds it:
 * an hour that the clocks skip or repeat is not drawn in step with those of other days.
 */
export function draggedSeconds(
  surface: Surface,
  { start, end }: Stretch,
  part: ShiftPart,
  from: Point,
  to: Point,
): number {
  const time = part === 'end' ? end : start
  const y = surface.topOf(time, from) + to.y - from.y
  return surface.timeAt({ x: to.x, y }) - time
}

function partAt(target: EventTarget): ShiftPart {
  const edge = target instanceof HTMLElement ? target.dataset.edge : undefined
  return edge === 'start' || edge === 'end' ? edge : 'move'
}
