// Dragging an entry with the pointer: its body moves it, its edges change how long it is.
import { type PointerEvent, type RefObject, useRef } from 'react'
import type { Span } from '../../shared/time/instant.ts'
import type { Mark } from './day-marks.ts'
import { type ShiftPart, shifted, within } from './shift.ts'
import type { Shifting } from './use-shift.ts'

/** Hands tremble: a shorter movement is a click. */
const leastPixels = 4

interface Drag {
  readonly mark: Mark
  readonly part: ShiftPart
  /** Where it began, from the top of the column, because the column scrolls along. */
  readonly top: number
  hasMoved: boolean
}

export interface Scale {
  readonly shown: Span
  readonly pixelsPerHour: number
}

export function useDrag(shifting: Shifting, column: RefObject<HTMLElement | null>, scale: Scale) {
  const drag = useRef<Drag | null>(null)
  /** Ignore the click that ends a drag. */
  const isClickSpent = useRef(false)
  const topOf = ({ clientY }: PointerEvent) =>
    clientY - (column.current?.getBoundingClientRect().top ?? 0)

  const begin = (event: PointerEvent<HTMLElement>, mark: Mark) => {
    isClickSpent.current = false
    // A finger scrolls, and Ctrl adds to the selection.
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey
    if (!isPlain || event.pointerType === 'touch') return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { mark, part: partAt(event.target), top: topOf(event), hasMoved: false }
  }
  const move = (event: PointerEvent) => {
    const now = drag.current
    const { entry } = now?.mark ?? {}
    if (!now || !entry) return
    const pixels = topOf(event) - now.top
    if (!now.hasMoved && Math.abs(pixels) < leastPixels) return
    now.hasMoved = true
    isClickSpent.current = true
    const wished = (pixels / scale.pixelsPerHour) * 3600
    const seconds = within(now.mark, now.part, wished, scale.shown)
    shifting.hold({ id: entry.id, ...shifted(entry, now.part, seconds) })
  }
  const end = () => {
    if (drag.current?.hasMoved) shifting.letGo()
    drag.current = null
  }
  const cancel = () => {
    drag.current = null
    return shifting.cancel()
  }
  return { begin, move, end, cancel, isClickSpent }
}

function partAt(target: EventTarget): ShiftPart {
  const edge = target instanceof HTMLElement ? target.dataset.edge : undefined
  return edge === 'start' || edge === 'end' ? edge : 'move'
}
