// Receives the commands of pages.
import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { channels } from '../../shared/ipc.ts'
import type { Result } from '../../shared/result.ts'

/** Answers one command; the input comes from a page and cannot be trusted. */
export type AnswerCommand = (
  event: IpcMainInvokeEvent,
  name: unknown,
  input: unknown,
) => Promise<Result<unknown>>

/** Accepts the commands of pages from now on; they wait until a handler is set. */
export function takeCommands(): (answer: AnswerCommand) => void {
  refuseStrangeChannels()
  let answerBy: (answer: AnswerCommand) => void = () => {}
  const answerer = new Promise<AnswerCommand>((resolve) => {
    answerBy = resolve
  })
  ipcMain.handle(channels.command, async (event, name: unknown, input: unknown) =>
    (await answerer)(event, name, input),
  )
  return answerBy
}

/** electron-store listens for pages that ask where the data lie, and does not look who asks. Nobody here does. */
const strangeChannel = 'electron-store-get-data'

function refuseStrangeChannels(): void {
  // Electron's types know it as one more channel.
  const emitter: NodeJS.EventEmitter = ipcMain
  emitter.on('newListener', (name) => {
    if (name !== strangeChannel) return
    // It is added right after this.
    queueMicrotask(() => ipcMain.removeAllListeners(strangeChannel))
  })
}
