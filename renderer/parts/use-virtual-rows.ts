// Of a long table only the rows near the visible part are in the document. Gaps as high as the missing rows stand in for
// them, in the flow of the table, so the browser itself holds the scroll position when a height changes.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useRef } from 'react'
import { holdEnd, holdTopRow } from './hold-place.ts'

/** A row of one line; what it really is, is measured once it is drawn. */
const usualHeight = 36

/** Rows drawn beyond each edge of the visible part: the next Tab and the next turn of the wheel find them there. */
const overscan = 6

/** Pixels, more than any list is long. */
const farAway = 1e7

export interface VirtualRow {
  readonly index: number
  /** The height of the rows missing before this one. */
  readonly gapBefore: number
}

interface VirtualRows {
  /** Goes on the `tbody`. */
  readonly body: RefObject<HTMLTableSectionElement | null>
  /** Goes on each row, together with its `data-index` and its `data-row`. */
  readonly measure: (row: HTMLTableRowElement | null) => void
  /** In order, the first and the last always among them. */
  readonly drawn: readonly VirtualRow[]
}

/** The rows to draw of a table that scrolls with its page; nothing is measured unless it is long. */
export function useVirtualRows(keys: readonly string[], isLong: boolean): VirtualRows {
  const body = useRef<HTMLTableSectionElement>(null)
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: keys.length,
    enabled: isLong,
    overscan,
    estimateSize: () => usualHeight,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    getScrollElement: () => scrollerOf(body.current),
    // Asked as soon as a row is drawn, its height would cost a layout; the observer says it in the same frame.
    measureElement: (row, observed, instance) =>
      observed
        ? heightOf(row)
        : (instance.measurementsCache[instance.indexFromElement(row)]?.size ?? usualHeight),
    // Until its place is known, a table counts as far below the visible part.
    initialRect: { width: 0, height: 1 },
    initialOffset: -farAway,
    rangeExtractor: (range) => {
      // Of a table that is still below the visible part, nearly nothing: a view has several.
      const beyond = range.endIndex === 0 ? 1 : range.overscan
      const near = defaultRangeExtractor({ ...range, overscan: beyond })
      const kept = [0, ...focusedRows(body.current, keys), range.count - 1]
      const indexes = new Set([...near, ...kept])
      return [...indexes].sort((a, b) => a - b)
    },
    observeElementOffset: (instance, report) => {
      const [rows, scroller] = [body.current, instance.scrollElement]
      if (!rows || !scroller) return
      const measureAll = () => {
        for (const row of rows.querySelectorAll('[data-row]')) {
          instance.resizeItem(instance.indexFromElement(row as HTMLTableRowElement), heightOf(row))
        }
      }
      const stop = watchPlace(rows, scroller, report)
      // Looks for the top row once the rows of the new place are drawn.
      const release = holdTopRow(rows, scroller, measureAll)
      return () => {
        stop()
        release()
      }
    },
    scrollToFn: leaveToBrowser,
  })
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false
  let end = 0
  const drawn = virtualizer.getVirtualItems().map((item) => {
    const gapBefore = item.start - end
    end = item.end
    return { index: item.index, gapBefore }
  })
  return { body, measure: virtualizer.measureElement, drawn }
}

/** Tables have fractions of a pixel: rounded, a thousand of them would be off by a screen. */
function heightOf(row: Element): number {
  return row.getBoundingClientRect().height
}

function leaveToBrowser(): void {}

/** The view or the sheet: lists scroll with it and have no scroll bar of their own. */
function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  return element?.closest<HTMLElement>('.view, .sheet-dialog') ?? null
}

/** The row with the focus stays however far away it is scrolled; so do its neighbours, for Tab and Shift+Tab. */
function focusedRows(body: HTMLElement | null, keys: readonly string[]): readonly number[] {
  const focused = document.activeElement?.closest<HTMLElement>('[data-row]')
  if (!focused || !body?.contains(focused)) return []
  const index = keys.indexOf(focused.dataset['row'] ?? '')
  return [index - 1, index, index + 1].filter((each) => index >= 0 && each in keys)
}

/**
 * Reports how far the rows are scrolled past the upper edge of the visible part, less than 0 while they begin below it.
 * It is measured each time, because what stands above them changes its height too.
 */
function watchPlace(
  rows: HTMLElement,
  scroller: HTMLElement,
  report: (past: number, isScrolling: boolean) => void,
): () => void {
  const look = (isScrolling: boolean) => {
    const past = scroller.getBoundingClientRect().top - rows.getBoundingClientRect().top
    report(past, isScrolling)
  }
  const scroll = () => look(true)
  const rest = () => look(false)
  const release = holdEnd(scroller)
  const observer = new ResizeObserver(rest)
  for (const part of scroller.children) observer.observe(part)
  scroller.addEventListener('scroll', scroll, { passive: true })
  scroller.addEventListener('scrollend', rest)
  rest()
  return () => {
    observer.disconnect()
    scroller.removeEventListener('scroll', scroll)
    scroller.removeEventListener('scrollend', rest)
    release()
  }
}
