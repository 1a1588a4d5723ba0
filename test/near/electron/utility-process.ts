// Utility processes: a Node of their own, and the figures the app looks at of each.
import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { node } from '../versions.ts'

const parentPort = path.join(import.meta.dirname, 'parent-port.ts')
const running = new Map<UtilityProcess, string>()

class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess

  constructor(file: string, args: readonly string[], serviceName: string) {
    super()
    this.#child = fork(file, [...args], {
      execPath: node,
      execArgv: ['--import', parentPort],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    running.set(this, serviceName)
    this.#child.on('spawn', () => this.emit('spawn'))
    this.#child.on('message', (message) => this.emit('message', message))
    this.#child.on('error', () => {})
    this.#child.on('exit', (code) => {
      running.delete(this)
      this.emit('exit', code ?? 1)
    })
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  postMessage(message: object): void {
    // What is meant for a process that has just ended is lost, as in Electron.
    if (this.#child.connected) this.#child.send(message, () => {})
  }

  kill(): boolean {
    running.delete(this)
    return this.#child.kill()
  }
}

export const utilityProcess = {
  fork: (file: string, args: readonly string[] = [], options: Electron.ForkOptions = {}) =>
    new UtilityProcess(file, args, options.serviceName ?? 'Node Utility Process'),
}

/** Of the utility processes alone; memory only where Linux tells it. */
export function utilityMetrics(): Electron.ProcessMetric[] {
  return [...running].map(([{ pid = 0 }, name]) => ({
    pid,
    name,
    type: 'Utility',
    creationTime: 0,
    cpu: { percentCPUUsage: 0, idleWakeupsPerSecond: 0 },
    memory: { workingSetSize: residentKilobytes(pid), peakWorkingSetSize: 0 },
  }))
}

function residentKilobytes(pid: number): number {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0)
  } catch {
    return 0
  }
}
