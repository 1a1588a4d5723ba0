// How far the time on the screen drifts from the time that passes, in the real app with the real clock: each second
// that appears is timed by the page's monotonic clock, and compared with the first one.
//   npm run -s build && npm exec -c 'node test/bench/drift.ts [seconds]'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { onOwnDesktop } from './own-desktop.ts'

const seconds = Number(process.argv[2] ?? 180)
const root = path.join(import.meta.dirname, '../..')
await onOwnDesktop(import.meta.filename, seconds)

/** A shown time, in seconds left, and when it appeared. */
interface Shown {
  readonly left: number
  readonly ms: number
}

await measure()

async function measure(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-drift-'))
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    args: [...switches, '--disable-gpu', root],
    env: { ...process.env, OFFWHEEL_USER_DATA: folder } as Record<string, string>,
  })
  await electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0
  })
  const page = await electron.firstWindow()
  await page.getByRole('button', { name: 'Start block' }).click()
  const shown = await secondsShown(page)
  await electron.close()
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  const [first] = shown
  if (!first) throw new Error('no second was shown')
  const drifts = shown.map(({ left, ms }) => (ms - first.ms) / 1000 - (first.left - left))
  const range = `${Math.min(...drifts).toFixed(3)} to ${Math.max(...drifts).toFixed(3)} s`
  const missed = first.left - (shown.at(-1)?.left ?? 0) + 1 - shown.length
  console.log(`${shown.length} seconds shown, ${missed} missed; drift ${range}`)
}

/** Watches the running clock for as long as is measured; the first second may be a part of one and is left out. */
async function secondsShown(page: Page): Promise<readonly Shown[]> {
  const clock = page.getByRole('timer')
  await clock.waitFor()
  await clock.evaluate((element) => {
    const all: { text: string; ms: number }[] = []
    Object.assign(globalThis, { shownTimes: all })
    new MutationObserver(() => {
      const text = element.firstChild?.textContent ?? ''
      if (text !== all.at(-1)?.text) all.push({ text, ms: performance.now() })
    }).observe(element, { subtree: true, childList: true, characterData: true })
  })
  await page.waitForTimeout(seconds * 1000)
  const texts = await page.evaluate(
    () => (globalThis as unknown as { shownTimes: { text: string; ms: number }[] }).shownTimes,
  )
  return texts.slice(1).map(({ text, ms }) => {
    const [minutes = 0, rest = 0] = text.split(':').map(Number)
    return { left: minutes * 60 + rest, ms }
  })
}
