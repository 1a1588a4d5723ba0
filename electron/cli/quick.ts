// `start`, `stop`, `status`, `log` and the like: asks the running app, or works on its data folder if the app is not
// running.
import { fail, type Result } from '../../shared/result.ts'
import { ask } from '../remote/channel.ts'
import { type QuickName, type QuickRequest, quickCommand } from '../remote/quick-commands.ts'
import { lockOr } from '../store/lock.ts'
import { dataFolder, folderToFill } from './folder.ts'
import { type CliIo, exitStatus, misused, refused, showUsage } from './io.ts'
import { inLanguageOf } from './language.ts'
import { readOptions } from './options.ts'
import type { Usage } from './usage.ts'

export const quickUsage: Usage = {
  rows: [
    ['start discovery 50m interview notes', { id: 'usage.start' }],
    ['pause | resume | break', { id: 'usage.pause' }],
    ['extend 15m | finish 16:30', { id: 'usage.extend' }],
    ['stop | status', { id: 'usage.stop' }],
    ['log yesterday 14-15:30 roadmap', { id: 'usage.log' }],
  ],
  note: { id: 'usage.quick-folder' },
}

const withText: ReadonlySet<QuickName> = new Set(['start', 'extend', 'finish', 'log'])

/** How long to wait for an app that is starting to answer, or for another command line to finish. */
const patienceMs = 15_000

export function quickRunner(name: QuickName, patience = patienceMs) {
  return async (args: readonly string[], io: CliIo): Promise<number> => {
    const given = readOptions(args, { folder: { type: 'string' } })
    if (!given.ok) return misused(io, given.problem)
    const { values, words } = given.value
    if (withText.has(name) !== words.length > 0) return showUsage(io, quickUsage)
    const folder = dataFolder(values.folder)
    const request = { name, text: words.join(' '), system: io.systemLocale }
    return inLanguageOf(folder, io, async (inFolder) => {
      const found = folderToFill(folder)
      if (!found.ok) return refused(inFolder, found.problem)
      const answer = await answered(folder, request, inFolder, patience)
      if (!answer.ok) return refused(inFolder, answer.problem)
      io.stdout(answer.value)
      return exitStatus.done
    })
  }
}

/** By the running app, or in this process once nobody else works on the folder. */
async function answered(
  folder: string,
  request: QuickRequest,
  io: CliIo,
  patience: number,
): Promise<Result<string>> {
  const found = await lockOr(folder, patience, () => ask(folder, request))
  if (!found) return fail('busy/no-answer')
  if ('answer' in found) return found.answer
  try {
    // electron-store imports `electron`, which outside of Electron would look for a runtime to download.
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= 'unused'
    const { openFolder } = await import('../remote/open-folder.ts')
    return await quickCommand(openFolder(folder, io), request)
  } finally {
    found.release()
  }
}
