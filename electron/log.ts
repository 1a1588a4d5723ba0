// One log file, rotated. It holds ids and counts, never titles, notes or names.
import path from 'node:path'
// The entry point for main would accept and log whatever a page sends it, without checking the sender.
import electronLog from 'electron-log/node'

export interface Log {
  readonly file: string
  info(where: string, what: string): void
  warn(where: string, what: string): void
  error(where: string, what: string, error: unknown): void
}

const maxOctets = 1024 * 1024

export function openLog(folder: string): Log {
  const file = path.join(folder, 'offwheel.log')
  // Set here because looking for a package.json would throw where there is none.
  electronLog.transports.file.setAppName('Offwheel')
  electronLog.transports.file.resolvePathFn = () => file
  electronLog.transports.file.maxSize = maxOctets
  electronLog.transports.console.level = 'warn'
  return {
    file,
    info: (where, what) => electronLog.info(`[${where}] ${what}`),
    warn: (where, what) => electronLog.warn(`[${where}] ${what}`),
    error: (where, what, error) => electronLog.error(`[${where}] ${what}: ${faultOf(error)}`),
  }
}

/**
 * `ENOENT Error at open`, with the places in the code below it. The message is left out, because it may name a file of
 * the person's or contain what they wrote.
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code, syscall } = error as NodeJS.ErrnoException
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const named = [code, error.name, syscall && `at ${syscall}`].filter(Boolean).join(' ')
  return [named, ...places.map((line) => line.replace(/(?:file:\/\/)?[^\s()]*[\\/]/g, ''))].join(
    '\n',
  )
}
