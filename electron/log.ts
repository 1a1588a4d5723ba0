// One log file, rotated. It holds ids and counts, never titles, notes or names.
import path from 'node:path'
import electronLog from 'electron-log/main'

export interface Log {
  readonly file: string
  info(where: string, what: string): void
  warn(where: string, what: string): void
  error(where: string, what: string, error: unknown): void
}

const maxOctets = 1024 * 1024

export function openLog(folder: string): Log {
  const file = path.join(folder, 'offwheel.log')
  electronLog.transports.file.resolvePathFn = () => file
  electronLog.transports.file.maxSize = maxOctets
  electronLog.transports.console.level = 'warn'
  electronLog.transports.ipc.level = false
  return {
    file,
    info: (where, what) => electronLog.info(`[${where}] ${what}`),
    warn: (where, what) => electronLog.warn(`[${where}] ${what}`),
    error: (where, what, error) => electronLog.error(`[${where}] ${what}`, error),
  }
}
