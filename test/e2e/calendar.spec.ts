import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Api, AppEvent } from '../../shared/ipc.ts'
import { inputs } from '../bench/ics-inputs.ts'
import { calendarText } from '../calendar-text.ts'
import { expect, type RealApp, test } from './app.ts'

declare global {
  interface Window {
    readonly api: Api
    seen: { fractions: (number | null)[]; id: string; longTasks: number[] }
  }
  var lag: { longest: number; timer: NodeJS.Timeout }
}

function calendar(...titles: readonly string[]): string {
  const events = titles.flatMap((title, index) => [
    'BEGIN:VEVENT',
    `UID:${index}@example.com`,
    `SUMMARY:${title}`,
    `DTSTART:2026111${7 + index}T100000Z`,
    `DTEND:2026111${7 + index}T110000Z`,
    'END:VEVENT',
  ])
  return calendarText(events, 'Team')
}

/** A calendar on this machine that can be changed; answers 304 to who has it already. */
async function calendarServer(text: string) {
  const served = { text, requests: 0, unchanged: 0 }
  const server = http.createServer((request, answer) => {
    served.requests++
    const etag = `"${served.text.length}"`
    const isKnown = request.headers['if-none-match'] === etag
    if (isKnown) served.unchanged++
    answer.writeHead(isKnown ? 304 : 200, { etag, 'content-type': 'text/calendar' })
    answer.end(isKnown ? undefined : served.text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { served, address: `http://127.0.0.1:${port}/secret-4711/basic.ics`, server }
}

test('a calendar is subscribed to, changes, and is looked up by hand and by the clock', async ({
  start,
}) => {
  const { served, address, server } = await calendarServer(calendar('Roadmap'))
  const app = await start()
  await app.show('Meetings')
  await app.page.getByLabel('Calendar address').fill(address)
  await app.page.getByRole('button', { name: 'Subscribe', exact: true }).click()
  await expect(app.page.getByText('Team: 1 added.').first()).toBeVisible()

  const state = await app.page.evaluate(() => window.api.getState())
  const sourceId = state.ok ? (state.value.config.sources[0]?.id ?? '') : ''
  expect(state).toMatchObject({
    value: {
      config: { sources: [{ name: 'Team', kind: 'subscription', everyMinutes: 60 }] },
      subscriptions: {
        [sourceId]: {
          maskedAddress: `${new URL(address).origin}/…`,
          problem: null,
          isOffline: false,
          isChecking: false,
        },
      },
    },
  })

  const check = () =>
    app.page.evaluate((id) => window.api.checkSubscription({ sourceId: id }), sourceId)
  expect(await check()).toMatchObject({ value: { title: 'Team: nothing has changed.' } })
  served.text = calendar('Roadmap with Anna', 'Pricing')
  expect(await check()).toMatchObject({ value: { title: 'Team: 1 added, 1 updated.' } })

  served.text = calendar('Roadmap with Anna', 'Pricing', 'Retro')
  await app.pass(61)
  await expect.poll(() => waitingCount(app)).toBe(3)
  expect(served).toMatchObject({ requests: 4, unchanged: 1 })

  server.close()
  server.closeAllConnections()
  expect(await check()).toMatchObject({
    value: { title: 'Team could not be reached. What was read last stays.' },
  })
  expect(await waitingCount(app)).toBe(3)
  await app.close()
  expect(filesWith(app.folder, 'secret-4711')).toEqual(['data/addresses.json'])
})

async function waitingCount({ page }: RealApp): Promise<number> {
  const state = await page.evaluate(() => window.api.getState())
  return state.ok ? state.value.waitingCount : -1
}

/** The files of a folder that hold a text. */
function filesWith(folder: string, text: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => fs.readFileSync(file, 'latin1').includes(text))
    .map((file) => path.relative(folder, file))
}

/** 20 MB of meetings with attendees, nearly all of them in 2026: what an import of main and window must bear. */
function largeCalendar(): string {
  const text = inputs['20 MB with attendees']?.() ?? ''
  return text.replace(/(DT(?:START|END)[^\r\n]*:)202[345]/g, '$12026')
}

/** Notes the longest time main did nothing else, what the window heard of imports, and its long tasks. */
async function watch({ electron, page }: RealApp): Promise<void> {
  await electron.evaluate(() => {
    let last = performance.now()
    const beat = () => {
      const now = performance.now()
      lag.longest = Math.max(lag.longest, now - last - 2)
      last = now
    }
    globalThis.lag = { longest: 0, timer: setInterval(beat, 2) }
  })
  await page.evaluate(() => {
    window.seen = { fractions: [], id: '', longTasks: [] }
    window.api.onEvent((event: AppEvent) => {
      if (event.kind !== 'state') return
      for (const { id, fraction } of event.state.importing ?? []) {
        window.seen.id = id
        window.seen.fractions.push(fraction)
      }
    })
    new PerformanceObserver((list) => {
      window.seen.longTasks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask' })
  })
}

async function watched({ electron, page }: RealApp) {
  // A long task is told of a little later.
  await page.waitForTimeout(500)
  const seen = await page.evaluate(() => window.seen)
  const main = await electron.evaluate(() => {
    clearInterval(lag.timer)
    return lag.longest
  })
  return { main, longTask: Math.max(0, ...seen.longTasks), fractions: seen.fractions }
}

type Way = (app: RealApp, file: string) => Promise<unknown>

/** As the button and the menu import a file. */
const choose: Way = async ({ page }) => page.evaluate(() => window.api.chooseCalendars())

/** As a file dropped on the window is imported: it comes by way of the page. */
const drop: Way = async ({ page }, file) => {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'dropped' })
    document.body.append(input)
  })
  await page.setInputFiles('#dropped', file)
  return page.evaluate(async () => {
    const [chosen] = document.querySelector<HTMLInputElement>('#dropped')?.files ?? []
    const octets = new Uint8Array((await chosen?.arrayBuffer()) ?? [])
    return window.api.importCalendar({ fileName: 'large.ics', octets })
  })
}

for (const [name, view, way] of [
  ['chosen on Today', 'Today', choose],
  ['dropped on Today', 'Today', drop],
  ['chosen on Meetings', 'Meetings', choose],
] as const) {
  test(`a 20 MB import leaves main and the window free: ${name}`, async ({ start, folder }) => {
    // The list to classify draws every meeting at once.
    if (view === 'Meetings') test.slow()
    const file = path.join(folder, 'large.ics')
    fs.writeFileSync(file, largeCalendar())
    const app = await start()
    await app.show(view)
    await app.answerDialogs({ open: file })
    await watch(app)
    const began = performance.now()
    const notice = await way(app, file)
    const ms = Math.round(performance.now() - began)
    const { main, longTask, fractions } = await watched(app)
    console.log(
      `    20 MB ${name}: ${ms} ms in all; longest task in main ${main.toFixed(0)} ms, in the window ${longTask === 0 ? 'under 50' : longTask.toFixed(0)} ms`,
    )
    expect(notice).toMatchObject({ ok: true, value: { tone: 'info' } })
    expect(fractions.length).toBeGreaterThan(1)
    expect(await processes(app)).toEqual([])
  })
}

test('an import is cancelled, and nothing of it is kept', async ({ start, folder }) => {
  const file = path.join(folder, 'large.ics')
  fs.writeFileSync(file, largeCalendar())
  const app = await start()
  await app.answerDialogs({ open: file })
  await watch(app)
  const notice = await app.page.evaluate(async () => {
    const importing = window.api.chooseCalendars()
    while (window.seen.id === '') await new Promise((resolve) => setTimeout(resolve, 1))
    await window.api.cancelImport({ id: window.seen.id })
    return importing
  })
  expect(notice).toMatchObject({
    value: { tone: 'problem', title: expect.stringMatching(/cancelled/) },
  })
  expect(await waitingCount(app)).toBe(0)
  await expect.poll(() => processes(app)).toEqual([])
})

/** The processes that read calendars right now. */
function processes({ electron }: RealApp): Promise<readonly unknown[]> {
  return electron.evaluate(({ app }) =>
    app.getAppMetrics().filter(({ name }) => name === 'Offwheel calendar reader'),
  )
}
