// From the click on a view to the frame that shows its finding and its data, in the real app with ten years of data;
// and from the start of the program to its first view:
//   npm run -s build && npm exec -c 'node test/bench/views.ts [runs]'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { instant } from '../../shared/time/instant.ts'
import { onOwnDesktop } from './own-desktop.ts'

interface Step {
  /** The text of what is clicked: a view in the rail, or a choice in the view's head. */
  readonly click: string
  readonly role: 'button' | 'radio'
  /** What the view's head must come to hold. */
  readonly head: string
  /** A heading under which there is data. */
  readonly section: string
}

const steps: readonly Step[] = [
  { click: 'Week', role: 'button', head: 'week', section: 'Entries' },
  { click: 'AI hours', role: 'button', head: 'AI hours', section: 'Ledger' },
  { click: 'Quarter', role: 'radio', head: 'Q4', section: 'Ledger' },
  { click: 'Week', role: 'radio', head: 'week 47', section: 'Ledger' },
  { click: 'Trends', role: 'button', head: '12 weeks', section: 'When strategy happens' },
  { click: 'All', role: 'radio', head: '5', section: 'When strategy happens' },
  { click: '12 weeks', role: 'radio', head: '12 weeks', section: 'When strategy happens' },
  { click: 'Meetings', role: 'button', head: 'Meetings', section: 'Calendars' },
  { click: 'Reflection', role: 'button', head: 'Reflection', section: 'Past reflections' },
  { click: 'Settings', role: 'button', head: 'Settings', section: 'Goals' },
  { click: 'Today', role: 'button', head: 'Today', section: 'Timeline' },
]

const now = instant(Date.parse('2026-11-20T15:00:00Z') / 1000)
const runs = Number(process.argv[2] ?? 7)
await onOwnDesktop(import.meta.filename, runs)

await measureAll()

async function measureAll(): Promise<void> {
  const { RealApp } = await import('../e2e/app.ts')
  const { seedTenYears } = await import('./ten-years.ts')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-views-'))
  const count = seedTenYears(path.join(folder, 'data'), now)
  // The first start makes the copies of what was read well.
  await (await RealApp.start(folder, { now })).close()
  const launched = performance.now()
  const app = await RealApp.start(folder, { now })
  const startMs = performance.now() - launched
  // Somebody who starts the app looks at what it shows before clicking.
  await app.page.waitForTimeout(3000)
  const times = steps.map((): number[] => [])
  for (let run = 0; run <= runs; run++) {
    for (const [index, step] of steps.entries()) {
      times[index]?.push(await app.page.evaluate(clickToPaint, step))
      // What the view does after its first frame is not the next one's.
      await app.page.waitForTimeout(300)
    }
  }
  await app.close()
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  console.log(`${count} entries; ${Math.round(startMs)} ms from the start to the first view`)
  console.table(
    steps.map(({ click }, index) => {
      const [first = 0, ...later] = times[index] ?? []
      return { click, firstMs: Math.round(first), laterMs: Math.round(median(later)) }
    }),
  )
}

/** Runs in the window: milliseconds from the click to the end of the frame in which the data stands. */
function clickToPaint({ click, role, head, section }: Step): Promise<number> {
  const clickable = role === 'button' ? 'nav[aria-label="Views"] button' : 'main .page-head label'
  const target = [...document.querySelectorAll<HTMLElement>(clickable)].find(
    (each) =>
      each.querySelector('span:not(.rail-count)')?.textContent === click ||
      each.textContent === click,
  )
  if (!target) throw new Error(`Nothing to click: ${click}`)
  const holds = (selector: string, text: string) =>
    [...document.querySelectorAll(selector)].some((each) =>
      `${each.textContent} ${each.ariaLabel}`.toLowerCase().includes(text.toLowerCase()),
    )
  const isThere = () =>
    holds('main .page-title', head) &&
    holds('main h2, main section', section) &&
    document.querySelector('main .finding')?.textContent?.trim() !== ''
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const look = () => {
      if (performance.now() - start > 10_000)
        return reject(
          new Error(
            `${click} never came: ${document.querySelector('main')?.innerText.slice(0, 300)}`,
          ),
        )
      if (!isThere()) return requestAnimationFrame(look)
      // A message is handled once the frame is on its way to the screen.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now() - start)
      return port2.postMessage(null)
    }
    target.click()
    requestAnimationFrame(look)
  })
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
