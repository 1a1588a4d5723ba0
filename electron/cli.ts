// The command line: the same functions as the app, for scripts. Runs directly, without a build.
import fs from 'node:fs'
import { environmentLocale, systemWords } from './app/words.ts'
import { dataUsage, runExport, runImport } from './cli/data.ts'
import { icsUsage, runIcs } from './cli/ics.ts'
import { type CliIo, exitStatus } from './cli/io.ts'
import { quickRunner, quickUsage } from './cli/quick.ts'
import { reflectionUsage, runReflection } from './cli/reflection.ts'
import { reportUsage, runReport } from './cli/report.ts'
import { systemClock } from './clock.ts'
import { quickNames } from './remote/quick-commands.ts'
import { systemZone } from './system-zone.ts'

type Runner = (args: readonly string[], io: CliIo) => Promise<number>

const runners: ReadonlyMap<string, Runner> = new Map<string, Runner>([
  ['report', runReport],
  ['reflection', runReflection],
  ['ics', runIcs],
  ['export', runExport],
  ['import', runImport],
  ...quickNames.map((name): [string, Runner] => [name, quickRunner(name)]),
])

const usage = ['Usage:', quickUsage, reportUsage, reflectionUsage, icsUsage, dataUsage].join('\n')

const systemLocale = environmentLocale(process.env)
const io: CliIo = {
  stdin: process.stdin,
  stdout: (line) => void process.stdout.write(`${line}\n`),
  stderr: (line) => void process.stderr.write(`${line}\n`),
  readFile: (path) => fs.readFileSync(path),
  now: systemClock.now,
  zone: systemZone(process.env['TZ']),
  words: systemWords(systemLocale),
  systemLocale,
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has enough, as `head` does: that is not an error.
  if (error.code !== 'EPIPE') throw error
  process.exit(exitStatus.done)
})
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  // Nobody is left to read a message; the exit status still reports the error.
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2))

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name) || args.includes('--help')) {
    io.stdout(usage)
    return exitStatus.done
  }
  const run = runners.get(name)
  if (!run) {
    io.stderr(usage)
    return exitStatus.usage
  }
  try {
    return await run(args, io)
  } catch (error) {
    io.stderr((error as Error).message)
    // An error of parseArgs is wrong usage; anything else is a refusal.
    const { code } = error as NodeJS.ErrnoException
    return code?.startsWith('ERR_PARSE_ARGS') ? exitStatus.usage : exitStatus.refused
  }
}
