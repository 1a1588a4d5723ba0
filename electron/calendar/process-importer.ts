// Reads each calendar in a process of its own, which is stopped when it is done, cancelled or over its limits.
import type { ImportedCalendar, ImportJob } from '../../shared/meetings/import-job.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import {
  type JobMessage,
  jobMessages,
  OutcomeAssembly,
  type OutcomeMessage,
} from './import-messages.ts'
import type { CalendarImporter } from './importer.ts'
import { sliceLimits } from './slices.ts'

/** A process that runs `serveImport`. */
export interface ImporterProcess {
  post(message: JobMessage): void
  onMessage(listener: (message: OutcomeMessage) => void): void
  onExit(listener: (reason: 'out-of-memory' | 'crashed') => void): void
  kill(): void
}

/** Seconds one import may take, and megabytes its process may use. */
export const processLimits = { seconds: 60, megabytes: 1536 } as const

/** `start` starts a process; `newId` gives each job the prefix of its ids. */
export function processImporter(
  start: () => ImporterProcess,
  newId: () => string,
  seconds: number,
): CalendarImporter {
  return {
    run: (job, onProgress, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(cancelled)
        const child = start()
        let isOver = false
        const end = (result: Result<ImportedCalendar>) => {
          if (isOver) return
          isOver = true
          clearTimeout(timer)
          signal.removeEventListener('abort', cancel)
          child.kill()
          resolve(result)
        }
        const cancel = () => end(cancelled)
        const timer = setTimeout(() => end(tookTooLong(job.name, seconds)), seconds * 1000)
        signal.addEventListener('abort', cancel)
        child.onExit((reason) => end(reason === 'crashed' ? crashed(job.name) : tooMuch(job.name)))
        const send = () => sendOn(child, jobMessages(job, newId(), sliceLimits), () => isOver)
        listen(child, job, { send, onProgress, end })
      }),
  }
}

interface Hearing {
  readonly send: () => void
  readonly onProgress: (fraction: number) => void
  readonly end: (result: Result<ImportedCalendar>) => void
}

function listen(child: ImporterProcess, job: ImportJob, { send, onProgress, end }: Hearing): void {
  const assembly = new OutcomeAssembly(job)
  child.onMessage((message) => {
    if (message.kind === 'ready') return send()
    if (message.kind === 'progress') return onProgress(message.fraction)
    if (message.kind === 'failed') return end({ ok: false, problem: message.problem })
    const outcome = assembly.take(message)
    if (outcome) end(ok(outcome))
  })
}

/** One message per task, so that main stays responsive in between. */
function sendOn(
  child: ImporterProcess,
  messages: Iterator<JobMessage>,
  isOver: () => boolean,
): void {
  if (isOver()) return
  const next = messages.next()
  if (next.done) return
  child.post(next.value)
  setImmediate(() => sendOn(child, messages, isOver))
}

const cancelled = fail('cancelled/import')

function tookTooLong(name: string, seconds: number): Result<never> {
  return fail('too-large/slow', { file: name, seconds })
}

function tooMuch(name: string): Result<never> {
  return fail('too-large/memory', { file: name })
}

function crashed(name: string): Result<never> {
  return fail('unreadable', { file: name })
}
