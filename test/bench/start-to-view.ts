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
  const port = 9300 + Math.floor(Math.random() * 500)
  const switches = [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu']
  const started = Date.now()
  const child = spawn(executable, [...switches, app], {
    env: {
      ...process.env,
      OFFWHEEL_TEST: '1',
      OFFWHEEL_USER_DATA: folder,
      OFFWHEEL_NOW: String(now),
      TZ: 'Europe/Berlin',
    },
    stdio: 'ignore',
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  try {
    return (await finishedAt(port)) - started
  } finally {
    child.kill('SIGKILL')
    await gone
  }
}

/** When, in milliseconds since 1970, the frame began in which the view stands whole. */
async function finishedAt(port: number): Promise<number> {
  for (;;) {
    const at = await evaluated(port).catch(() => null)
    if (at !== null) return at
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Asks the page of the first window; `null` where there is none yet, or it changes meanwhile. */
async function evaluated(port: number): Promise<number | null> {
  const answer = await fetch(`http://127.0.0.1:${port}/json`)
  const pages = (await answer.json()) as { type: string; webSocketDebuggerUrl: string }[]
  const page = pages.find(({ type }) => type === 'page')
  if (!page) return null
  const socket = new WebSocket(page.webSocketDebuggerUrl)
  try {
    const told = new Promise<number | null>((resolve) => {
      socket.onclose = () => resolve(null)
      socket.onerror = () => resolve(null)
      socket.onmessage = ({ data }) =>
        resolve(JSON.parse(String(data)).result?.result?.value ?? null)
    })
    await new Promise((resolve) => {
      socket.onopen = resolve
    })
    const expression = `(${whenWhole})()`
    const params = { expression, awaitPromise: true, returnByValue: true }
    socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }))
    return await told
  } finally {
    socket.close()
  }
}

/** Runs in the page. */
function whenWhole(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const isWord = document.body?.textContent?.trim() === 'Empty'
      const isToday =
        (document.querySelector('main .finding')?.textContent?.trim() ?? '') !== '' &&
        [...document.querySelectorAll('main h2, main section')].some((each) =>
          `${each.textContent} ${each.ariaLabel}`.includes('Timeline'),
        )
      if (isWord || isToday) resolve(performance.timeOrigin + performance.now())
      else requestAnimationFrame(look)
    }
    look()
  })
}

function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-start-'))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
