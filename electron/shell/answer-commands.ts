// Answers commands that come by IPC: checks the sender and the input, and lets no exception out.
import type { IpcMainInvokeEvent } from 'electron'
import type { z } from 'zod'
import type { CommandName } from '../../shared/commands/table.ts'
import { commandTable } from '../../shared/commands/table.ts'
import { fail, type Result } from '../../shared/result.ts'
import type { Handlers } from '../app/commands/needs.ts'
import { RefusalError } from '../fault-error.ts'
import type { Log } from '../log.ts'
import type { AnswerCommand } from './ipc.ts'

const known: ReadonlySet<string> = new Set(Object.keys(commandTable))

export function commandAnswerer(
  handlers: Handlers,
  /** Whether it comes from one of our pages; also notes that this page is listening. */
  isTrusted: (event: IpcMainInvokeEvent, name: unknown) => boolean,
  log: Log,
): AnswerCommand {
  return async (event, name, input) => {
    if (!isTrusted(event, name)) {
      log.warn('ipc', 'a command from a foreign page was refused')
      return fail('untrusted')
    }
    if (typeof name !== 'string' || !known.has(name)) return fail('no-command')
    return runCommand(handlers, name as CommandName, input, log)
  }
}

/** Checks the input and carries out the command; unexpected errors are logged and reported in general words. */
export async function runCommand(
  handlers: Handlers,
  name: CommandName,
  input: unknown,
  log: Log,
): Promise<Result<unknown>> {
  const parsed = commandTable[name].input.safeParse(input)
  if (!parsed.success) {
    const { issues } = parsed.error
    const most = longTextLimit(issues)
    if (most !== null) return fail('bad-input/long', { most })
    const places = issues.map(({ path }) => path.join('.')).join(', ')
    log.warn('ipc', `${name}: input refused at ${places || 'its root'}`)
    return fail('bad-input')
  }
  try {
    // The schema of a name gives the input of that name, which the union of all of them cannot express.
    const handler = handlers[name] as (input: unknown) => Result<unknown> | Promise<Result<unknown>>
    return await handler(parsed.data)
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, problem: error.problem }
    log.error('ipc', `${name} failed`, error)
    return fail('unexpected')
  }
}

/** What a text may have at most, in UTF-16 units; being too long is the one fault that the person can put right. */
function longTextLimit(issues: readonly z.core.$ZodIssue[]): number | null {
  const long = issues.find((issue) => issue.code === 'too_big' && issue.origin === 'string')
  return long?.code === 'too_big' ? Number(long.maximum) : null
}
