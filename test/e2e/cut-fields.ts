/** What is written in fields that are too small for it. In the page. */
export function cutFields(): readonly string[] {
  return [...document.querySelectorAll<HTMLInputElement>('main :is(input, textarea)')]
    .filter(({ clientWidth, clientHeight, scrollWidth, scrollHeight }) => {
      const isDrawn = clientWidth > 1
      return isDrawn && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
    })
    .map(({ value }) => value)
}
