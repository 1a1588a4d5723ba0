import fs from 'node:fs'
import { systemWords } from '../../../electron/app/words.ts'
import type { CliIo } from '../../../electron/cli/io.ts'
import { at } from '../../support.ts'

/** Runs a command of the command line; answers its exit status and what it printed. */
export async function runCli(
  command: (args: readonly string[], io: CliIo) => Promise<number>,
  args: readonly string[],
  input = '',
  systemLocale = { language: 'en-GB', formats: 'en-GB' },
  now = at('2026-06-01T00:00:00Z'),
) {
  const out: string[] = []
  const errors: string[] = []
  async function* stdin() {
    yield input
  }
  const status = await command(args, {
    stdin: stdin(),
    stdout: (line) => out.push(line),
    stderr: (line) => errors.push(line),
    readFile: (name) => fs.readFileSync(name),
    now: () => now,
    zone: 'Europe/Berlin',
    words: systemWords(systemLocale),
    systemLocale,
  })
  return { status, out, errors }
}
