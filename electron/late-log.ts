// The log of the first moments: messages wait here until the real log exists.
import type { Log } from './log.ts'

/** Where errors are reported. */
export type FaultLog = Pick<Log, 'warn' | 'error'>

export class LateLog implements FaultLog {
  #log: FaultLog | null = null
  #waiting: ((log: FaultLog) => void)[] = []

  /** From now on everything goes to `log`, starting with the messages that waited. */
  follow(log: FaultLog): void {
    this.#log = log
    for (const tell of this.#waiting) tell(log)
    this.#waiting = []
  }

  warn(where: string, what: string): void {
    this.#tell((log) => log.warn(where, what))
  }

  error(where: string, what: string, error: unknown): void {
    this.#tell((log) => log.error(where, what, error))
  }

  #tell(tell: (log: FaultLog) => void): void {
    if (this.#log) tell(this.#log)
    else this.#waiting.push(tell)
  }
}
