// The bridge: `window.api` has one function for each command of the contract, and nothing else.
import { contextBridge, ipcRenderer, webFrame } from 'electron'
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

/** macOS checks spelling itself; elsewhere main does, since Chromium would download its dictionaries. */
function checkSpelling(): void {
  // Main knows the language: this one is only a name for the checker.
  webFrame.setSpellCheckProvider('en', {
    spellCheck: (words, answer) => {
      void misspelled(words).then(answer, () => answer([]))
    },
  })
}

async function misspelled(words: readonly string[]): Promise<string[]> {
  const name: CommandName = 'checkWords'
  const result = await ipcRenderer.invoke(channels.command, name, { words })
  return result.ok ? result.value : []
}

if (process.platform !== 'darwin') checkSpelling()
contextBridge.exposeInMainWorld('api', { ...commands, onEvent })
