import { Window } from 'happy-dom'

/** Whether the page shows the text, read by a browser's parser. */
export function isWithin(html: string, text: string): boolean {
  const window = new Window({ settings: { disableJavaScriptFileLoading: true } })
  const page = new window.DOMParser().parseFromString(html, 'text/html')
  const shown = squeezed(page.body.textContent ?? '')
  return shown.includes(squeezed(text))
}

/** Breaks and spaces are drawn as one; what no document may hold is replaced. */
function squeezed(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD').replace(/\s+/g, '')
}
