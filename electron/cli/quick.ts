// `start`, `stop`, `status`, `log` and the like: asks the running app, or works on its data folder if the app is not
// running.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fail, type Result } from '../../shared/result.ts'
import { ask } from '../remote/channel.ts'
import { type QuickName, type QuickRequest, quickCommand } from '../remote/quick-commands.ts'
import { lockOr } from '../store/lock.ts'
import { usualDataFolder } from './data.ts'
import { type CliIo, exitStatus } from './io.ts'

export const quickUsage = `offwheel start discovery 50m interview notes     starts a focus block
offwheel pause | resume | break                  pauses it, goes on, takes the break of a block in cycles
offwheel extend 15m | finish 16:30               moves its end, lets it end by itself
offwheel stop | status                           stops it, tells how it stands
offwheel log yesterday 14-15:30 roadmap          writes down what is over
    each takes --folder DIR, the app's data folder, where it is not in the usual place`

const withText: ReadonlySet<QuickName> = new Set(['start', 'extend', 'finish', 'log'])

/** How long to wait for an app that is starting to answer, or for another command line to finish. */
const patienceMs = 15_000

export function quickRunner(name: QuickName, patience = patienceMs) {
  return async (args: readonly string[], io: CliIo): Promise<number> => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { folder: { type: 'string' } },
    })
    if (withText.has(name) !== positionals.length > 0) {
      io.stderr(quickUsage)
      return exitStatus.usage
    }
    const folder = path.resolve(values.folder ?? usualDataFolder())
    const request = { name, text: positionals.join(' ') }
    const answer = await answered(folder, request, io, patience)
    if (answer.ok) io.stdout(answer.value)
    else io.stderr(io.words.problem(answer.problem))
    return answer.ok ? exitStatus.done : exitStatus.refused
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
