// The importer's process on Electron: a utility process without a window, with a memory limit.
import { app, utilityProcess } from 'electron'
import type { ImporterProcess } from '../calendar/process-importer.ts'

/** How often its memory is checked: V8's own limit does not apply to utility processes in every version. */
const memoryCheckMs = 250

/** Starts the bundle at `file`. */
export function startUtilityProcess(file: string, megabytes: number): ImporterProcess {
  const child = utilityProcess.fork(file, [], {
    serviceName: 'Offwheel calendar reader',
    stdio: 'ignore',
  })
  let isUnwanted = false
  let isOutOfMemory = false
  const watch = setInterval(() => {
    isOutOfMemory = megabytesOf(child.pid) > megabytes
    if (isOutOfMemory) child.kill()
  }, memoryCheckMs)
  child.on('spawn', () => {
    if (isUnwanted) child.kill()
  })
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) =>
      child.on('exit', () => {
        clearInterval(watch)
        listener(isOutOfMemory ? 'out-of-memory' : 'crashed')
      }),
    // Before it has started there is nothing to stop.
    kill: () => {
      clearInterval(watch)
      isUnwanted = true
      child.kill()
    },
  }
}

function megabytesOf(pid: number | undefined): number {
  const metric = app.getAppMetrics().find((each) => each.pid === pid)
  return (metric?.memory.workingSetSize ?? 0) / 1024
}
