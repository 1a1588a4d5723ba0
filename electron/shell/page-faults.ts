// Logs faults of the pages: where they happened, never their text. A message may contain a title or a note.
import path from 'node:path'
import type { WebContents } from 'electron'
import type { FaultLog } from '../late-log.ts'

/** A console message of a page, as Electron reports it since 35. */
interface ConsoleMessage {
  readonly level: string
  readonly message: string
  readonly lineNumber: number
  readonly sourceId: string
}

const faults: ReadonlySet<string> = new Set(['warning', 'error'])
/** By their number, before Electron 35. */
const levels = ['debug', 'info', 'warning', 'error']

/** Logs console errors of a page, including uncaught ones, and crashes. */
export function logPageFaults(contents: WebContents, log: FaultLog): void {
  contents.on('console-message', (...told: unknown[]) => {
    const said = consoleMessage(told)
    if (faults.has(said.level)) log.warn('window', faultLine(said))
  })
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.warn('window', `a page is gone: ${reason} (${exitCode})`)
  })
  contents.on('preload-error', (_event, file, error) => {
    log.error('window', `${path.basename(file)} failed`, error)
  })
}

/** One object since 35; the stand-in still passes level, text, line and source as separate arguments. */
function consoleMessage([event, level, message, line, source]: readonly unknown[]): ConsoleMessage {
  if (typeof level !== 'number') return event as ConsoleMessage
  return {
    level: levels[level] ?? 'info',
    message: String(message),
    lineNumber: Number(line),
    sourceId: String(source),
  }
}

/** Kinds of errors, by the names JavaScript and the browser use: no other word of a message is logged. */
const kinds = [
  'AggregateError',
  'DOMException',
  'Error',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
]
const kindPattern = new RegExp(`^(?:Uncaught )?(?:\\(in promise\\) )?(${kinds.join('|')})\\b`)

/** `error TypeError at App-B5RYxIzm.js:12`: from the message, only the kind of error. */
export function faultLine({ level, message, lineNumber, sourceId }: ConsoleMessage): string {
  const kind = kindPattern.exec(message)?.[1]
  const file = path.posix.basename(sourceId.split(/[?#]/)[0] ?? '') || 'unknown'
  return `${level}${kind ? ` ${kind}` : ''} at ${file}:${lineNumber}`
}
