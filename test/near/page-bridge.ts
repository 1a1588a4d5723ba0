// What a page finds before its own scripts run: the preload script, with an `electron` that reaches main by way of
// the test. There is no isolated world here: preload and page share one.

type Listener = (event: object, ...args: readonly unknown[]) => void
type Preload = (
  require: (name: string) => object,
  module: object,
  exports: object,
  process: object,
) => void

declare global {
  interface Window {
    nearInvoke(channel: string, args: readonly unknown[]): Promise<unknown>
    nearEmit(channel: string, args: readonly unknown[]): void
  }
}

/** Where a page asks whether it may open a window: `window.open` answers at once, so it cannot wait for a Promise. */
export const openWindowPath = '/near/open-window'

/** A script for every page of a window with this preload script. */
export function pageScript(preload: string | null): string {
  const run = `(require, module, exports, process) => { ${preload ?? ''}\n}`
  const args = [openWindowPath, process.platform].map((each) => JSON.stringify(each))
  return `(${installBridge})(${run}, ${args.join()})`
}

/** Runs in the page, from its text alone. */
function installBridge(runPreload: Preload, openPath: string, platform: string): void {
  if (window.top !== window) return
  const listeners = new Map<string, Set<Listener>>()
  const listenersOf = (channel: string) => {
    const known = listeners.get(channel) ?? new Set<Listener>()
    listeners.set(channel, known)
    return known
  }
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: object) =>
        Object.defineProperty(window, name, { value: Object.freeze(value), enumerable: true }),
    },
    // Nothing asks it here: this Chromium has no such checker.
    webFrame: { setSpellCheckProvider: () => {} },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => window.nearInvoke(channel, args),
      on: (channel: string, listener: Listener) => listenersOf(channel).add(listener),
      off: (channel: string, listener: Listener) => listenersOf(channel).delete(listener),
    },
  }
  const emit = (channel: string, args: readonly unknown[]) => {
    for (const listener of listenersOf(channel)) listener({}, ...args)
  }
  Object.defineProperty(window, 'nearEmit', { value: emit })
  const open = window.open.bind(window)
  window.open = (url = '', ...rest) => {
    const question = new XMLHttpRequest()
    question.open('GET', `${openPath}?url=${encodeURIComponent(String(url))}`, false)
    question.send()
    return question.status === 200 ? open(url, ...rest) : null
  }
  const module = { exports: {} }
  const require = (name: string) => {
    if (name === 'electron') return electron
    throw new Error(`a sandboxed preload script cannot have ${name}`)
  }
  runPreload(require, module, module.exports, { platform })
}
