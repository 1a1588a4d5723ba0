import { type RefObject, useLayoutEffect, useState } from 'react'
import { hourHeight, leastHour } from './hour-height.ts'

/** How high an hour of a page’s timeline is, so that in a high window a usual day reaches down to the page’s end. */
export function useHourHeight(area: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(leastHour)
  useLayoutEffect(() => {
    const section = area.current
    const view = section?.closest('main')
    const page = section?.closest('.page')
    const hours = section?.querySelector('.timeline')
    if (!section || !view || !page || !hours) return
    const measure = () => {
      // A page that is not laid out has no room to be measured.
      if (hours.clientWidth > 0) setHeight(hourHeight(roomIn(view, page, section, hours)))
    }
    measure()
    // What stands above makes the page higher when it grows.
    const watch = new ResizeObserver(measure)
    watch.observe(view)
    watch.observe(page)
    return () => watch.disconnect()
  }, [area])
  return height
}

/** From where the hours begin to the end of the view, without what stands below them. */
function roomIn(view: Element, page: Element, section: Element, hours: Element): number {
  const { top, bottom } = hours.getBoundingClientRect()
  const above = top - view.getBoundingClientRect().top + view.scrollTop
  const below = section.getBoundingClientRect().bottom - bottom
  const margin = Number.parseFloat(getComputedStyle(page).paddingBottom) || 0
  return view.clientHeight - above - below - margin
}
