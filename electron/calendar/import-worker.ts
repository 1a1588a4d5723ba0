// The other side of the process importer: one job in, one outcome out. Uses whatever port it is given.
import { runImport } from '../../shared/meetings/import-job.ts'
import {
  JobAssembly,
  type JobMessage,
  type OutcomeMessage,
  outcomeMessages,
} from './import-messages.ts'
import { sliceLimits } from './slices.ts'

export interface WorkerPort {
  post(message: OutcomeMessage): void
  onMessage(listener: (message: JobMessage) => void): void
}

/** The parts of an import as shares of its progress: sending the bytes, reading them, returning the outcome. */
const received = 0.1
const read = 0.8

/** Carries out the one job that arrives through the port. */
export function serveImport(port: WorkerPort): void {
  const assembly = new JobAssembly()
  port.onMessage((message) => {
    const whole = assembly.take(message)
    if (!whole) return
    port.post({ kind: 'progress', fraction: received })
    // In a separate task, so that the progress is sent before the reading begins.
    setImmediate(() => carryOut(whole, port))
  })
  port.post({ kind: 'ready' })
}

function carryOut(
  { job, idPrefix }: NonNullable<ReturnType<JobAssembly['take']>>,
  port: WorkerPort,
): void {
  let count = 0
  const imported = runImport(
    job,
    () => `${idPrefix}-${++count}`,
    (part) => port.post({ kind: 'progress', fraction: received + part * (read - received) }),
  )
  if (!imported.ok) {
    port.post({ kind: 'failed', problem: imported.problem })
    return
  }
  port.post({ kind: 'progress', fraction: read })
  sendOn(port, outcomeMessages(imported.value, job.meetings, sliceLimits))
}

/** One message per task, so that the other side can handle each when it has time. */
function sendOn(port: WorkerPort, messages: Iterator<OutcomeMessage>): void {
  const next = messages.next()
  if (next.done) return
  port.post(next.value)
  setImmediate(() => sendOn(port, messages))
}
