// What stands at the head and the foot of each printed page, as Chromium wants it: templates with styles of their own.
import { escaped } from './escape.ts'

/** Chromium draws these templates larger by a third: 0.64 in is the margin of 0.85 in of the page. */
const style = 'font:8px sans-serif;color:#645f56;width:100%;padding:0 0.64in;'

export function runningHead(title: string): string {
  return `<div style="${style}"><bdi>${escaped(title)}</bdi></div>`
}

/** `Page 2 of 7`, by the words for page and of. */
export function pageNumbers(page: string, of: string): string {
  return `<div style="${style}text-align:right">${escaped(page)} <span class="pageNumber"></span> ${escaped(of)} <span class="totalPages"></span></div>`
}
