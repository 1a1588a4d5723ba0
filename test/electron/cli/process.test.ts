// The command line as a process of its own.
import { spawn, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

interface Ended {
  readonly status: number | null
  readonly errors: string
}

/** Runs the command line until its first output has come, then reads no further. */
async function cutOff(args: readonly string[], input: string): Promise<Ended> {
  const child = spawn(process.execPath, ['electron/cli.ts', ...args])
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  // The command may end before it has read all.
  child.stdin.on('error', () => {})
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, errors })))
}

test('it ends quietly once nobody reads what it writes', async () => {
  // More than any pipe holds.
  const lines = 'no question\n'.repeat(50_000)
  expect(await cutOff(['report', '--batch'], lines)).toEqual({ status: 0, errors: '' })
})

test('a command called as what every object has is none', () => {
  const { status, stdout } = spawnSync(process.execPath, ['electron/cli.ts', 'constructor'])
  expect([status, stdout.toString()]).toEqual([2, ''])
})
