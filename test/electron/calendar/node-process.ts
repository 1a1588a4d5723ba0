// The importer's process on plain Node: the same two sides, and a real process that can be ended and run out of memory.
import { fork } from 'node:child_process'
import path from 'node:path'
import type { ImporterProcess } from '../../../electron/calendar/process-importer.ts'

/** Processes that were started, by whether they still live. */
export const started: { readonly isAlive: () => boolean }[] = []

/** Starts one of the entries in `entries/`. */
export function startNodeProcess(entry: string, megabytes = 256): ImporterProcess {
  const child = fork(path.join(import.meta.dirname, 'entries', `${entry}.ts`), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${megabytes}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let isOutOfMemory = false
  child.stderr?.on('data', (chunk) => {
    isOutOfMemory ||= /out of memory/i.test(String(chunk))
  })
  child.on('error', () => {})
  started.push({ isAlive: () => child.exitCode === null && child.signalCode === null })
  return {
    post: (message) => void (child.connected && child.send(message)),
    onMessage: (listener) => child.on('message', (message) => listener(message as never)),
    onExit: (listener) =>
      child.on('close', () => listener(isOutOfMemory ? 'out-of-memory' : 'crashed')),
    kill: () => child.kill('SIGKILL'),
  }
}
