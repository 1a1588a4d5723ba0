// Runs the tools of the packages with the Node that runs the script: no shell, and no command name that a system
// may resolve otherwise (on Windows a package's command is a batch file, which cannot be spawned without one).
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { giveUp } from './say.ts'

const require = createRequire(import.meta.url)

/** The words that run the command of a package: `packageCommand('vitest', ['run'])`. */
export function packageCommand(name: string, args: readonly string[], command?: string): string[] {
  const manifest = require.resolve(`${name}/package.json`)
  const { bin } = require(manifest) as { bin: string | Record<string, string> }
  const file = typeof bin === 'string' ? bin : bin[command ?? path.basename(name)]
  if (file === undefined) return giveUp(`the package ${name} has no command ${command ?? name}`)
  return [process.execPath, path.join(path.dirname(manifest), file), ...args]
}

/** The words that run a script of this folder. */
export function scriptCommand(name: string, args: readonly string[] = []): string[] {
  return [process.execPath, path.join(import.meta.dirname, name), ...args]
}

/** Runs it in the foreground; answers its exit status. A command that cannot be started is said and is 1. */
export function run(words: readonly string[], env: NodeJS.ProcessEnv = process.env): number {
  const [command = '', ...args] = words
  const { status, signal, error } = spawnSync(command, args, { stdio: 'inherit', env })
  if (error) giveUp(`${command} could not be started: ${error.message}`)
  if (signal) giveUp(`${command} was ended by ${signal}`)
  return status ?? 1
}
