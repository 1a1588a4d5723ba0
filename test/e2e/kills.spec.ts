// The app is killed at random instants while its page asks for changes: what was answered is there at the next start,
// and what was under way is there whole or not at all. `KILLS=500 npm run e2e test/e2e/kills.spec.ts` does so more often.
import '../../renderer/api.ts'
import fs from 'node:fs'
import path from 'node:path'
import { expect, monday, type RealApp, test } from './app.ts'
import { type Ask, changes } from './changes.ts'
import { type Files, Twin } from './twin.ts'

const kills = Number(process.env['KILLS'] ?? 6)
const seed = Number(process.env['SEED'] ?? 2026)
/** The months that the first view does not need are opened a second after it. */
const longestMs = 1500

/** Those given by the process that reads calendars have a number at the end. */
const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-\d+)?/g

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

/** All that an app holds, with ids by the order in which they come up. */
async function held(ask: Ask, { save }: Files): Promise<unknown> {
  const exported = await ask('exportData')
  const state = await ask('getState')
  if (!exported.ok || !state.ok) throw new Error('nothing was exported')
  const { block, undo, redo, writeProblem } = state.value
  const { exportedAt: _, ...data } = JSON.parse(fs.readFileSync(save, 'utf8'))
  for (const [name, list] of Object.entries(data)) {
    if (Array.isArray(list))
      data[name] = list.toSorted((a, b) => (nameless(a) < nameless(b) ? -1 : 1))
  }
  const text = JSON.stringify({ data, block, undo, redo, writeProblem })
  const ids = [...new Set(text.match(uuid))]
  return JSON.parse(text.replace(uuid, (id) => `id ${ids.indexOf(id)}`))
}

function nameless(item: unknown): string {
  return JSON.stringify(item).replace(uuid, 'id')
}

test(`after each of ${kills} kills everything that was answered is there, and nothing by halves`, async ({
  start,
  folder,
}) => {
  test.setTimeout(60_000 + kills * 10_000)
  const random = chance(seed)
  const names = Object.keys(changes)
  const files = (who: string): Files => ({
    open: path.join(folder, who, 'older.json'),
    save: path.join(folder, who, 'now.json'),
  })
  const own = files('app')
  const twins = files('twin')
  for (const { save } of [own, twins]) fs.mkdirSync(path.dirname(save))
  const figures = { answered: 0, refused: 0, before: 0, after: 0, finished: 0 }
  let now = monday
  let n = 0
  /** What was asked for and not answered. */
  let underWay: string | null = null
  for (let kill = 0; kill <= kills; kill++) {
    const app = await start({ now })
    const ask = asking(app)
    const twin = new Twin(path.join(folder, 'twin/data'), twins, now)
    await app.answerDialogs(own)
    const told = await ask('getState')
    const recovered = told.ok ? told.value.recovered : []
    // Anything else would be a document that was set aside.
    expect(recovered.filter((each) => !each.endsWith('It is finished now.'))).toEqual([])
    figures.finished += recovered.length
    const found = await held(ask, own)
    const before = await held(twin.ask, twins)
    const isBefore = JSON.stringify(found) === JSON.stringify(before)
    if (underWay !== null && !isBefore) {
      await changes[underWay]?.(twin.ask, n)
      expect(found, `${underWay} ${n}, under way`).toEqual(await held(twin.ask, twins))
      figures.after++
    } else {
      expect(found, `after ${underWay} ${n}`).toEqual(before)
      figures.before++
    }
    if (kill === kills) break
    if (kill % 5 === 0) for (const { open, save } of [own, twins]) fs.copyFileSync(save, open)
    const seconds = 60 * random(10)
    await app.electron.evaluate((_, each) => offwheelTest.clock.advance(each), seconds)
    twin.pass(seconds)
    now += seconds

    let isKilled = false
    const dead = new Promise<void>((resolve) => setTimeout(resolve, random(longestMs))).then(() => {
      isKilled = true
      return app.kill()
    })
    while (!isKilled) {
      n++
      underWay = names[random(names.length)] ?? ''
      const isDone = await changes[underWay]?.(ask, n).catch((error) => {
        if (!isKilled) throw error
        return null
      })
      if (isDone === null) break
      expect(await changes[underWay]?.(twin.ask, n), `${underWay} ${n}`).toBe(isDone)
      if (isDone) figures.answered++
      else figures.refused++
      underWay = null
    }
    await dead
  }
  if (kills >= 100) console.log(JSON.stringify({ kills, ...figures }))
})
