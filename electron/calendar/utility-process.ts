// The importer's process on Electron: a utility process without a window, within a limit of memory.
import { utilityProcess } from 'electron'
import type { ImporterProcess } from './process-importer.ts'

/** Starts the bundle at `file`. */
export function startUtilityProcess(file: string, megabytes: number): ImporterProcess {
  const child = utilityProcess.fork(file, [], {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serviceName: 'Offwheel calendar reader',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let isUnwanted = false
  let isOutOfMemory = false
  // What it says is only looked through: it may hold words of the calendar and is not kept.
  child.stderr?.on('data', (chunk) => {
    isOutOfMemory ||= /out of memory|allocation failed/i.test(String(chunk))
  })
  child.on('spawn', () => {
    if (isUnwanted) child.kill()
  })
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) =>
      child.on('exit', () => listener(isOutOfMemory ? 'out-of-memory' : 'crashed')),
    // Before it has started there is nothing to be ended yet.
    kill: () => {
      isUnwanted = true
      child.kill()
    },
  }
}
