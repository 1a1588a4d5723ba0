// Whether main's memory stays as it is: a month of minutes, with blocks, lines and every question a window asks, on ten
// years of data. Memory is what is left after a full collection.
//   npm exec -c 'node --expose-gc test/bench/month.ts [days]'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { CommandName } from '../../shared/commands/table.ts'
import { addSeconds, type Instant, instant } from '../../shared/time/instant.ts'
import { weekOf } from '../../shared/time/week.ts'
import { dayOf } from '../../shared/time/zone.ts'
import { english } from '../../shared/words/english.ts'

// Outside Electron its package only looks for the runtime, which nothing here needs.
process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= 'unused'
const { openFolder } = await import('../../electron/remote/open-folder.ts')
const { seedTenYears } = await import('./ten-years.ts')

const days = Number(process.argv[2] ?? 30)
const zone = 'Europe/Berlin'
let now: Instant = instant(Date.parse('2026-11-02T07:00:00Z') / 1000)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offwheel-month-'))
seedTenYears(folder, now)
const app = openFolder(folder, {
  now: () => now,
  zone,
  stderr: console.error,
  words: english(),
  systemLocale: english(),
})
const { handlers, store, focus } = app
const block = { categoryId: 'delivery', goalId: null, note: 'bench', plannedMinutes: null }

for (let day = 0; day <= days; day++) {
  if (day % 5 === 0) console.log(`day ${day}: ${megabytes()} MB, ${store.entries.size} entries`)
  for (let minute = 0; minute < 24 * 60; minute++) {
    now = addSeconds(now, 60)
    store.heartbeat()
    focus.send({ kind: 'tick' })
    if (minute % 60 === 0) await handlers.startBlock(block)
    if (minute % 60 === 50) await handlers.stopBlock(undefined)
    if (minute % 10 === 0) await askAll()
  }
}
fs.rmSync(folder, { recursive: true })

/** What a window asks that shows each of its views in turn. */
async function askAll(): Promise<void> {
  const { settings } = store.config
  const [week, day] = [weekOf(now, settings), dayOf(now, settings.zone)]
  const questions: Partial<Record<CommandName, unknown>> = {
    getState: undefined,
    getWeek: { week },
    getDay: { day },
    getTrends: { weeks: 12 },
    getReflection: { week },
    getGuardrails: { week },
    getRequests: {},
    getRecentWork: undefined,
  }
  for (const [name, input] of Object.entries(questions)) {
    await (handlers[name as CommandName] as (input: unknown) => unknown)(input)
  }
}

function megabytes(): string {
  globalThis.gc?.()
  return (process.memoryUsage().heapUsed / 1024 / 1024).toFixed(1)
}
