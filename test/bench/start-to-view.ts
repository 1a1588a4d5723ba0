// From the start of the program to the first finished view, beside a window that shows one word and nothing else: the
// two take turns, so that both meet the same machine. With no data and with ten years:
//   npm run -s build && npm exec -c 'node test/bench/start-to-view.ts [runs]'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { instant } from '../../shared/time/instant.ts'
import { onOwnDesktop } from './own-desktop.ts'

const now = instant(Date.parse('2026-11-20T15:00:00Z') / 1000)
const runs = Number(process.argv[2] ?? 7)
const root = path.join(import.meta.dirname, '../..')
const { executable } = await onOwnDesktop(import.meta.filename, runs)
const { seedTenYears } = await import('./ten-years.ts')

const empty = { app: path.join(import.meta.dirname, 'one-word-app'), folder: temporaryFolder() }
const noData = { app: root, folder: temporaryFolder() }
const tenYears = { app: root, folder: temporaryFolder() }
seedTenYears(path.join(tenYears.folder, 'data'), now)

const contestants = { empty, noData, tenYears }
const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]))
for (let run = 0; run <= runs; run++) {
  for (const [name, contestant] of Object.entries(contestants)) {
    const ms = await startToView(contestant)
    // The first start of each makes what later ones find.
    if (run > 0) times.get(name)?.push(ms)
  }
}
const floor = median(times.get('empty') ?? [])
console.table(
  [...times].map(([name, each]) => ({
    name,
    ms: Math.round(median(each)),
    ratio: (median(each) / floor).toFixed(2),
  })),
)
for (const { folder } of Object.values(contestants)) {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function startToView({ app, folder }: typeof empty): Promise<number> {
  const switches = ['--remote-debugging-port=0', '--no-sandbox', '--disable-gpu']
  const started = Date.now()
  const child = spawn(executable, [...switches, app], {
    env: {
      ...process.env,
      OFFWHEEL_TEST: '1',
      OFFWHEEL_USER_DATA: folder,
      OFFWHEEL_NOW: String(now),
      TZ: 'Europe/Berlin',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  try {
    const address = await debuggerAddress(child.stderr)
    return (await finishedAt(address)) - started
  } finally {
    child.kill('SIGKILL')
    await gone
  }
}

/** The address that Chromium names on its error output. */
function debuggerAddress(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    output.on('data', (part) => {
      text += part
      const [, address] = /DevTools listening on (ws:\S+)/.exec(text) ?? []
      if (address) resolve(address)
    })
  })
}

/**
 * When, in milliseconds since 1970, the frame began in which the view stands whole. The page watches itself: asking it
 * again and again would hold up what is measured.
 */
function finishedAt(address: string): Promise<number> {
  const socket = new WebSocket(address)
  let id = 0
  const send = (method: string, params: object, sessionId?: string) =>
    socket.send(JSON.stringify({ id: ++id, method, params, ...(sessionId && { sessionId }) }))
  return new Promise<number>((resolve) => {
    socket.onopen = () =>
      send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: true,
        flatten: true,
      })
    socket.onmessage = ({ data }) => {
      const { method, params, result } = JSON.parse(String(data))
      if (method === 'Target.attachedToTarget') watch(params, send)
      if (method === 'Runtime.bindingCalled') resolve(Number(params.payload))
      if (result?.exceptionDetails) throw new Error(JSON.stringify(result.exceptionDetails))
    }
  }).finally(() => socket.close())
}

function watch(
  { sessionId, targetInfo }: { sessionId: string; targetInfo: { type: string } },
  send: (method: string, params: object, sessionId?: string) => void,
): void {
  if (targetInfo.type === 'page') {
    const source = `(${tellWhenWhole})()`
    send('Runtime.enable', {}, sessionId)
    send('Runtime.addBinding', { name: 'whole' }, sessionId)
    send('Page.enable', {}, sessionId)
    send('Page.addScriptToEvaluateOnNewDocument', { source }, sessionId)
    send('Runtime.evaluate', { expression: source }, sessionId)
  }
  send('Runtime.runIfWaitingForDebugger', {}, sessionId)
}

/** Runs in the page, which calls the binding `whole`. */
function tellWhenWhole(): void {
  const look = () => {
    const isWord = document.body?.textContent?.trim() === 'Empty'
    const isToday =
      (document.querySelector('main .finding')?.textContent?.trim() ?? '') !== '' &&
      [...document.querySelectorAll('main h2, main section')].some((each) =>
        `${each.textContent} ${each.ariaLabel}`.includes('Timeline'),
      )
    if (isWord || isToday)
      Reflect.get(globalThis, 'whole')(String(performance.timeOrigin + performance.now()))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-start-'))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
