// The app is killed at random instants while its page asks for changes: what was answered is there at the next start,
// and what was under way is there whole or not at all. `KILLS=500 npm run e2e -- test/e2e/kills.spec.ts` does so more
// often.
import '../../renderer/api.ts'
import fs from 'node:fs'
import path from 'node:path'
import { expect, monday, type RealApp, type StartOptions, test } from './app.ts'
import { type Ask, changes } from './changes.ts'
import { type Files, Twin } from './twin.ts'

const kills = Number(process.env['KILLS'] ?? 6)
const seed = Number(process.env['SEED'] ?? 2026)
/** The months that the first view does not need are opened a second after it. */
const longestMs = 1500
/** Roughly how long the app takes to save a change. */
const changeMs = 20

/** Those given by the process that reads calendars have a number at the end. */
const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-\d+)?/g

type Start = (options?: StartOptions) => Promise<RealApp>

/** The same numbers for the same seed. */
function chance(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function asking({ page }: RealApp): Ask {
  return async (name, ...[input]) =>
    (await page.evaluate(([command, given]) => Reflect.apply(window.api[command], null, [given]), [
      name,
      input,
    ] as const)) as never
}

/** All that an app holds, with names for its ids that are the same wherever the rest is. */
async function held(ask: Ask, { save }: Files): Promise<unknown> {
  const exported = await ask('exportData')
  const state = await ask('getState')
  if (!exported.ok || !state.ok) throw new Error('nothing was exported')
  const { block, undo, redo, writeProblem } = state.value
  const { exportedAt: _, ...data } = JSON.parse(fs.readFileSync(save, 'utf8'))
  const { entries, requests, meetings = [], unclear = [], ...config } = data
  const names = new Map<string, string>()
  const named = (value: unknown) => JSON.stringify(value).replace(uuid, (id) => names.get(id) ?? id)
  const name = (value: unknown) => {
    for (const [id] of JSON.stringify(value).matchAll(uuid))
      if (!names.has(id)) names.set(id, `id ${names.size}`)
  }
  // Calendars and rules stand in an order that counts; the rest is told apart by what it says, of which calendar.
  name([config, block])
  const anonymous = (one: unknown) => named(one).replace(uuid, 'id')
  const lists = [entries, requests, meetings, unclear].map((list: readonly unknown[]) =>
    list.toSorted((a, b) => (anonymous(a) < anonymous(b) ? -1 : 1)),
  )
  name(lists)
  return JSON.parse(named({ config, lists, block, undo, redo, writeProblem }))
}

/** A change by its name and number. */
interface Asked {
  readonly name: string
  readonly n: number
}

function carryOut(ask: Ask, { name, n }: Asked): Promise<boolean> {
  return changes[name]?.(ask, n) ?? Promise.resolve(false)
}

/**
 * Asks the app for one change after the other until it is killed: so soon after it was asked for one, the first after so
 * long. Asks its twin for those the app answered. Answers what was asked for and not answered.
 */
async function changeUntilKilled(
  app: RealApp,
  twin: Twin,
  { afterMs, soonMs }: { readonly afterMs: number; readonly soonMs: number },
  next: () => Asked,
  heard: (isDone: boolean) => void,
): Promise<Asked | null> {
  let isKilled = false
  const kill = async () => {
    await new Promise((resolve) => setTimeout(resolve, soonMs))
    isKilled = true
    await app.kill()
  }
  let dead: Promise<void> | null = null
  const due = performance.now() + afterMs
  const ask = asking(app)
  let underWay: Asked | null = null
  while (!isKilled) {
    const asked = next()
    const answer = carryOut(ask, asked)
    if (performance.now() >= due) dead ??= kill()
    const isDone = await answer.catch((error) => {
      if (!isKilled) throw error
      underWay = asked
      return null
    })
    if (isDone === null) break
    expect(await carryOut(twin.ask, asked), `${asked.name} ${asked.n}`).toBe(isDone)
    heard(isDone)
  }
  await dead
  return underWay
}

/** Starts the app and its twin in folders that hold the same, but for what was under way when the app was killed. */
async function startBoth(start: Start, folder: string, now: number, underWay: Asked | null) {
  const app = await start({ now })
  const [own, twins] = [files(folder, 'app'), files(folder, 'twin')]
  const twin = new Twin(path.join(folder, 'twin/data'), twins, now)
  await app.answerDialogs(own)
  const ask = asking(app)
  const told = await ask('getState')
  const recovered = told.ok ? told.value.recovered : []
  // Anything else would be a document that was set aside.
  expect(recovered.filter((each) => !each.endsWith('It is finished now.'))).toEqual([])
  const found = await held(ask, own)
  const before = await held(twin.ask, twins)
  const isDone = underWay !== null && JSON.stringify(found) !== JSON.stringify(before)
  if (isDone) await carryOut(twin.ask, underWay)
  const expected = isDone ? await held(twin.ask, twins) : before
  expect(found, `after ${underWay?.name} ${underWay?.n}`).toEqual(expected)
  return { app, twin, isDone, recovered }
}

function files(folder: string, who: string): Files {
  return { open: path.join(folder, who, 'older.json'), save: path.join(folder, who, 'now.json') }
}

test(`after each of ${kills} kills everything that was answered is there, and nothing by halves`, async ({
  start,
  folder,
}) => {
  test.setTimeout(60_000 + kills * 10_000)
  const random = chance(seed)
  const names = Object.keys(changes)
  for (const who of ['app', 'twin']) fs.mkdirSync(path.join(folder, who))
  const figures = { answered: 0, refused: 0, before: 0, after: 0, finished: 0 }
  let now = monday
  let n = 0
  let underWay: Asked | null = null
  for (let kill = 0; kill <= kills; kill++) {
    const { app, twin, isDone, recovered } = await startBoth(start, folder, now, underWay)
    figures[isDone ? 'after' : 'before']++
    figures.finished += recovered.length
    if (kill === kills) break
    if (kill % 5 === 0) {
      for (const who of ['app', 'twin']) {
        const { open, save } = files(folder, who)
        fs.copyFileSync(save, open)
      }
    }
    const seconds = 60 * random(10)
    await app.electron.evaluate((_, each) => offwheelTest.clock.advance(each), seconds)
    twin.pass(seconds)
    now += seconds
    underWay = await changeUntilKilled(
      app,
      twin,
      { afterMs: random(longestMs), soonMs: random(changeMs) },
      () => ({ name: names[random(names.length)] ?? '', n: ++n }),
      (wasDone) => figures[wasDone ? 'answered' : 'refused']++,
    )
  }
  if (kills >= 100) console.log(JSON.stringify({ kills, ...figures }))
})
