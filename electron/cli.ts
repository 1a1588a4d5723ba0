// The command line: the same functions as the app, for scripts. Runs directly, without a build.
import fs from 'node:fs'
import { environmentLocale, systemWords } from './app/words.ts'
import { icsUsage, runIcs } from './cli/ics.ts'
import { type CliIo, exitStatus } from './cli/io.ts'
import { packUsage, runPack } from './cli/pack.ts'
import { quickRunner, quickUsage } from './cli/quick.ts'
import { reflectionUsage, runReflection } from './cli/reflection.ts'
import { reportUsage, runReport } from './cli/report.ts'
import { dataUsage, runExport, runImport } from './cli/transfer.ts'
import { type Usage, usageText } from './cli/usage.ts'
import { systemClock } from './clock.ts'
import { faultOfFile } from './file-fault.ts'
import { quickNames } from './remote/quick-commands.ts'
import { systemZone } from './system-zone.ts'

type Runner = (args: readonly string[], io: CliIo) => Promise<number>

interface Command {
  readonly run: Runner
  readonly usage: Usage
}

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...quickNames.map((name): [string, Command] => [
    name,
    { run: quickRunner(name), usage: quickUsage },
  ]),
  ['report', { run: runReport, usage: reportUsage }],
  ['reflection', { run: runReflection, usage: reflectionUsage }],
  ['pack', { run: runPack, usage: packUsage }],
  ['ics', { run: runIcs, usage: icsUsage }],
  ['export', { run: runExport, usage: dataUsage }],
  ['import', { run: runImport, usage: dataUsage }],
])

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
  const command = commands.get(name)
  const asksForHelp = ['help', '--help', '-h'].includes(name)
  if (asksForHelp || args.includes('--help')) {
    io.stdout(command ? help([command.usage]) : wholeHelp())
    return exitStatus.done
  }
  if (!command) {
    io.stderr(wholeHelp())
    return exitStatus.usage
  }
  try {
    return await command.run(args, io)
  } catch (error) {
    io.stderr(io.words.say(faultOfFile(error)))
    return exitStatus.refused
  }
}

function wholeHelp(): string {
  return help([...new Set([...commands.values()].map(({ usage }) => usage))])
}

function help(usages: readonly Usage[]): string {
  const { words } = io
  return [words.t('usage.title'), ...usages.map((usage) => usageText(usage, words))].join('\n')
}
