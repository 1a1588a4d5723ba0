// Where a long list is scrolled to, held where the browser alone does not hold it.

/**
 * Another width or another zoom gives all rows another height. The row at the top of the visible part stays there. The
 * browser does this for a new width, but not for a new zoom.
 */
export function holdTopRow(
  rows: HTMLElement,
  scroller: HTMLElement,
  measureAll: () => void,
): () => void {
  let width = scroller.clientWidth
  let top: { readonly row: Element; readonly distance: number } | null = null
  const distanceOf = (row: Element) =>
    row.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  const look = () => {
    // With another zoom the scroll position is another before anything can be done about it.
    if (scroller.clientWidth !== width) return
    const row = [...rows.querySelectorAll('[data-row]')].find((each) => distanceOf(each) >= 0)
    top = row ? { row, distance: distanceOf(row) } : null
  }
  // Comes before the event of the scroll position, which draws other rows by the heights that are known.
  const hold = () => {
    if (scroller.clientWidth === width) return
    width = scroller.clientWidth
    measureAll()
    if (!top?.row.isConnected || top.distance > scroller.clientHeight) return
    scroller.scrollTop += distanceOf(top.row) - top.distance
  }
  addEventListener('resize', hold)
  scroller.addEventListener('scroll', look, { passive: true })
  return () => {
    removeEventListener('resize', hold)
    scroller.removeEventListener('scroll', look)
  }
}

/** In these the End key is for the text. */
const textFields = 'input:not([type=checkbox], [type=radio]), textarea'

/** The End key means the end, although the list turns out to be longer or shorter on the way there. */
export function holdEnd(scroller: HTMLElement): () => void {
  let isToEnd = false
  const press = ({ key, target }: KeyboardEvent) => {
    isToEnd = key === 'End' && !(target instanceof Element && target.matches(textFields))
  }
  const stop = () => {
    isToEnd = false
  }
  const arrive = () => {
    const { scrollTop, clientHeight, scrollHeight } = scroller
    if (scrollTop + clientHeight >= scrollHeight - 1) stop()
  }
  const observer = new ResizeObserver(() => {
    if (isToEnd) scroller.scrollTop = scroller.scrollHeight
  })
  for (const part of scroller.children) observer.observe(part)
  scroller.addEventListener('keydown', press)
  scroller.addEventListener('wheel', stop, { passive: true })
  scroller.addEventListener('pointerdown', stop)
  scroller.addEventListener('scrollend', arrive)
  return () => {
    observer.disconnect()
    scroller.removeEventListener('keydown', press)
    scroller.removeEventListener('wheel', stop)
    scroller.removeEventListener('pointerdown', stop)
    scroller.removeEventListener('scrollend', arrive)
  }
}
