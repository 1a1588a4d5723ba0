// Receives the commands of pages.
import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { channels } from '../shared/ipc.ts'
import type { Result } from '../shared/result.ts'

/** Answers one command; the input comes from a page and cannot be trusted. */
export type AnswerCommand = (
  event: IpcMainInvokeEvent,
  name: unknown,
  input: unknown,
) => Promise<Result<unknown>>

/** Accepts the commands of pages from now on; they wait until a handler is set. */
export function takeCommands(): (answer: AnswerCommand) => void {
  let answerBy: (answer: AnswerCommand) => void = () => {}
  const answerer = new Promise<AnswerCommand>((resolve) => {
    answerBy = resolve
  })
  ipcMain.handle(channels.command, async (event, name: unknown, input: unknown) =>
    (await answerer)(event, name, input),
  )
  return answerBy
}
