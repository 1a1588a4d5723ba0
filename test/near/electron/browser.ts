// The line to the browser, where the pages are.
import type { BrowserCalls, MainCalls } from '../calls.ts'
import { Line, type Port } from '../line.ts'

let line: Line<MainCalls, BrowserCalls> | null = null

/** Once main can answer. A test that goes takes its app with it. */
export function answerBrowser(calls: MainCalls): void {
  if (!process.send) return
  line = new Line(process as Port, calls)
  process.on('disconnect', () => process.exit())
}

export function browser(): Line<MainCalls, BrowserCalls> {
  if (!line) throw new Error('this start has no browser: it was not expected to show a window')
  return line
}
