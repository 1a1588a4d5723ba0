// How long a large calendar holds up the app: the longest task in main and in the window while 20 MB are imported,
// imported again, and their largest group is decided, in the real app on Today and on Calendar:
//   npm run -s build && npm exec -c 'node test/bench/responsive.ts [runs]'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Api } from '../../shared/ipc.ts'
import { RealApp } from '../e2e/app.ts'
import { inputs } from './ics-inputs.ts'
import { onOwnDesktop } from './own-desktop.ts'

interface Measured {
  readonly view: string
  readonly what: string
  readonly wholeMs: number
  readonly mainMs: number
  /** Chromium tells of tasks from 50 ms on: 0 is less than that. */
  readonly windowMs: number
}

declare global {
  interface Window {
    readonly api: Api
    longTasks: number[]
  }
  var longestTurn: number
}

const runs = Number(process.argv[2] ?? 3)
await onOwnDesktop(import.meta.filename, runs)

await measureAll()

async function measureAll(): Promise<void> {
  const all: Measured[] = []
  for (let run = 0; run < runs; run++) {
    for (const view of ['Today', 'Meetings']) all.push(...(await measure(view)))
  }
  console.table(all)
}

async function measure(view: string): Promise<readonly Measured[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-responsive-'))
  const file = path.join(folder, 'large.ics')
  fs.writeFileSync(file, largeCalendar())
  const app = await RealApp.start(folder)
  await app.show(view)
  await app.answerDialogs({ open: file })
  await watch(app)
  const importFile = () => window.api.chooseCalendars()
  const measured = [
    await longest(app, view, 'import', importFile),
    await longest(app, view, 'import again', importFile),
    await longest(app, view, 'classify the largest group', classifyLargest),
    await longest(app, view, 'undo', () => window.api.undo()),
  ]
  await app.close()
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  return measured
}

/** Runs in the window. */
async function classifyLargest() {
  const waiting = await window.api.getWaiting({ most: 100_000 })
  const groups = waiting.ok ? waiting.value.groups : []
  const [largest] = groups.toSorted((a, b) => b.count - a.count)
  const choice = { categoryId: 'people', goalId: null, rule: null }
  return window.api.classifyEvents({ choices: [{ groupIds: [largest?.id ?? ''], ...choice }] })
}

/** 20 MB of meetings with attendees, nearly all of them in the year that counts. */
function largeCalendar(): string {
  const text = inputs['20 MB with attendees']?.() ?? ''
  return text.replace(/(DT(?:START|END)[^\r\n]*:)202[345]/g, '$12026')
}

async function watch({ electron, page }: RealApp): Promise<void> {
  await electron.evaluate(() => {
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      globalThis.longestTurn = Math.max(globalThis.longestTurn, now - last - 2)
      last = now
    }, 2)
  })
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask' })
  })
}

async function longest(
  { electron, page }: RealApp,
  view: string,
  what: string,
  act: () => Promise<{ readonly ok: boolean }>,
): Promise<Measured> {
  await electron.evaluate(() => {
    globalThis.longestTurn = 0
  })
  await page.evaluate(() => {
    window.longTasks = []
  })
  const began = performance.now()
  const result = await page.evaluate(act)
  const wholeMs = Math.round(performance.now() - began)
  if (!result.ok) throw new Error(`${what} was refused.`)
  // The window draws what came of it, and is told of a long task a little later.
  await page.waitForTimeout(1000)
  const mainMs = Math.round(await electron.evaluate(() => globalThis.longestTurn))
  const tasks = await page.evaluate(() => window.longTasks)
  return { view, what, wholeMs, mainMs, windowMs: Math.round(Math.max(0, ...tasks)) }
}
