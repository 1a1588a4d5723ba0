// The bridge: `window.api` has one function for each command of the contract, and nothing else.
import { contextBridge, ipcRenderer } from 'electron'
import { type AppEvent, channels, commandNames } from '../shared/ipc.ts'

const commands = Object.fromEntries(
  commandNames.map((name) => [
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
