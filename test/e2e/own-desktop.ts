// A screen and a session bus for one worker: apps of two workers would take each other's focus, keys and tray.
import { type ChildProcess, spawn } from 'node:child_process'

interface Started {
  readonly child: ChildProcess
  /** The line it wrote on descriptor 3. */
  readonly said: string
}

/** Starts both, for this process and the apps it starts; returns how to end them. */
export async function makeOwnDesktop(): Promise<() => void> {
  const screen = await started('Xvfb', [
    ...['-displayfd', '3', '-screen', '0', '1600x1000x24'],
    ...['-nolisten', 'tcp', '-noreset'],
  ])
  const bus = await started('dbus-daemon', ['--session', '--nofork', '--print-address=3']).catch(
    (error: unknown) => {
      screen.child.kill()
      throw error
    },
  )
  process.env.DISPLAY = `:${screen.said}`
  process.env.DBUS_SESSION_BUS_ADDRESS = bus.said
  return () => {
    bus.child.kill()
    screen.child.kill()
  }
}

/** Starts a program that writes a line on descriptor 3 once it is ready. */
function started(program: string, args: readonly string[]): Promise<Started> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('error', reject)
    child.once('exit', (status) => reject(new Error(`${program} ended with ${status}`)))
    child.stdio[3]?.on('data', (part) => {
      said += part
      if (said.includes('\n')) resolve({ child, said: said.trim() })
    })
  })
}
