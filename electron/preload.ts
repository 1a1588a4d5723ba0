// The bridge: `window.api` has one function for each command of the contract, and nothing else.
import { contextBridge, ipcRenderer } from 'electron'
import type { CommandName } from '../shared/commands/table.ts'
import { type AppEvent, channels } from '../shared/ipc.ts'

/** The build inserts this list, so that the bridge does not include the code that checks inputs. */
declare const COMMAND_NAMES: readonly CommandName[]

const commands = Object.fromEntries(
  COMMAND_NAMES.map((name) => [
    name,
    (input?: unknown) => ipcRenderer.invoke(channels.command, name, input),
  ]),
)

function onEvent(listener: (event: AppEvent) => void): () => void {
  const forward = (_event: unknown, event: AppEvent) => listener(event)
  ipcRenderer.on(channels.event, forward)
  return () => ipcRenderer.off(channels.event, forward)
}

contextBridge.exposeInMainWorld('api', { ...commands, onEvent })
