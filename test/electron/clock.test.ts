// What is left in the ledger when the clock, the zone or the machine misbehaves: row by row, to the second.
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { keepTime } from '../../electron/app/timekeeper.ts'
import { setWatch, testClock } from '../../electron/clock.ts'
import { formatInstant } from '../../shared/time/instant.ts'
import { at } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

const minutes = 60
const vision = { categoryId: 'vision', goalId: null, note: '', plannedMinutes: null }

async function running(from = '2026-11-16T09:00:00Z'): Promise<TestApp> {
  const app = openTestApp({ clock: testClock(at(from)) })
  await app.run('startBlock', vision)
  return app
}

function ledger(app: TestApp): readonly string[] {
  return [...app.store.entries.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => `${formatInstant(start)} – ${formatInstant(end)}`)
}

describe('a clock that is set while a block runs', () => {
  type Step = readonly ['pass' | 'set', number]
  test.for<[string, readonly Step[], string]>([
    ['not at all', [['pass', 40]], '2026-11-16T09:00:00Z – 2026-11-16T09:40:00Z'],
    [
      'an hour back: the block lies where the clock says now, and lasts as long as it did',
      [
        ['pass', 30],
        ['set', -60],
        ['pass', 30],
      ],
      '2026-11-16T08:00:00Z – 2026-11-16T09:00:00Z',
    ],
    [
      'an hour forth',
      [
        ['pass', 30],
        ['set', 60],
        ['pass', 30],
      ],
      '2026-11-16T10:00:00Z – 2026-11-16T11:00:00Z',
    ],
    [
      'back and forth',
      [
        ['pass', 30],
        ['set', -60],
        ['pass', 30],
        ['set', 60],
        ['pass', 30],
      ],
      '2026-11-16T09:00:00Z – 2026-11-16T10:30:00Z',
    ],
    [
      'a day back',
      [
        ['pass', 10],
        ['set', -24 * 60],
        ['pass', 10],
      ],
      '2026-11-15T09:00:00Z – 2026-11-15T09:20:00Z',
    ],
  ])('%s', async ([, steps, expected]) => {
    const app = await running()
    keepTime(app, app.clock)
    for (const [what, length] of steps) {
      if (what === 'pass') app.clock.advance(length * minutes)
      else app.clock.set(app.clock.now() + length * minutes)
    }
    await app.run('stopBlock')
    expect(ledger(app)).toEqual([expected])
  })

  test('is noticed by whatever happens next, also before anything is due', async () => {
    const app = await running()
    app.clock.advance(30 * minutes)
    app.clock.set(app.clock.now() - 60 * minutes)
    await app.run('stopBlock')
    expect(ledger(app)).toEqual(['2026-11-16T08:00:00Z – 2026-11-16T08:30:00Z'])
  })

  test('moves pauses and questions along, and leaves an end on the clock where it is', async () => {
    const app = await running()
    keepTime(app, app.clock)
    app.clock.advance(10 * minutes)
    app.focus.send({ kind: 'suspend' })
    app.clock.advance(10 * minutes)
    app.focus.send({ kind: 'wake' })
    app.clock.advance(10 * minutes)
    await app.run('finishBlockAt', { end: at('2026-11-16T10:45:00Z') })
    app.clock.set(app.clock.now() + 60 * minutes)
    app.clock.advance(30 * minutes)
    expect(app.store.block).toBeNull()
    expect(ledger(app)).toEqual([
      '2026-11-16T10:00:00Z – 2026-11-16T10:10:00Z',
      '2026-11-16T10:20:00Z – 2026-11-16T10:45:00Z',
    ])
    expect(app.store.unclear).toMatchObject([
      { from: at('2026-11-16T10:10:00Z'), to: at('2026-11-16T10:20:00Z') },
    ])
  })

  test('by a second or less is how exactly a clock is read, and sleep is no setting', () => {
    const clock = testClock(at('2026-11-16T09:00:00Z'))
    const wasSet = setWatch(clock.machine, null)
    clock.set(clock.now() + 1)
    expect(wasSet()).toBe(0)
    clock.jump(clock.now() + 3600)
    expect(wasSet()).toBe(0)
    clock.set(clock.now() - 90)
    expect([wasSet(), wasSet()]).toEqual([-90, 0])
  })
})

describe('days that are not 24 hours long', () => {
  test.for<[string, string, number, string, string, number]>([
    [
      'the 25 hours of the end of summer time',
      '2026-10-24T21:00:00Z',
      4 * 60,
      '2026-10-24T21:00:00Z – 2026-10-25T01:00:00Z',
      '2026-10-25',
      180 * minutes,
    ],
    [
      'the hour that comes twice',
      '2026-10-25T00:30:00Z',
      90,
      '2026-10-25T00:30:00Z – 2026-10-25T02:00:00Z',
      '2026-10-25',
      90 * minutes,
    ],
    [
      'the hour that is missing',
      '2026-03-29T00:30:00Z',
      60,
      '2026-03-29T00:30:00Z – 2026-03-29T01:30:00Z',
      '2026-03-29',
      60 * minutes,
    ],
  ])('%s', async ([, from, length, expected, day, counted]) => {
    const app = await running(from)
    app.clock.advance(length * minutes)
    await app.run('stopBlock')
    expect(ledger(app)).toEqual([expected])
    const { segments } = await app.run('getDay', { day: day as never })
    expect(segments.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(counted)
  })
})

test('a change of zone while a block runs moves no instant', async () => {
  const app = await running()
  app.clock.advance(20 * minutes)
  const { settings } = app.store.config
  await app.run('saveSettings', { before: settings, after: { ...settings, zone: 'Asia/Tokyo' } })
  app.clock.advance(20 * minutes)
  await app.run('stopBlock')
  expect(ledger(app)).toEqual(['2026-11-16T09:00:00Z – 2026-11-16T09:40:00Z'])
  const { segments } = await app.run('getDay', { day: '2026-11-16' as never })
  expect(segments).toHaveLength(1)
})

describe('a clock that is set while the app is closed', () => {
  test.for<[string, number, (app: TestApp) => void, string]>([
    ['moves the block along', 60, () => {}, '2026-11-16T10:00:00Z – 2026-11-16T10:20:00Z'],
    ['backwards too', -60, () => {}, '2026-11-16T08:00:00Z – 2026-11-16T08:20:00Z'],
    [
      'is not told from a start of the machine, and then moves nothing',
      60,
      ({ clock }) => clock.reboot(),
      '2026-11-16T09:00:00Z – 2026-11-16T09:20:00Z',
    ],
  ])('%s', async ([, setMinutes, meanwhile, expected]) => {
    const before = await running()
    before.clock.advance(20 * minutes)
    before.store.heartbeat()
    before.clock.set(before.clock.now() + setMinutes * minutes)
    before.clock.advance(40 * minutes)
    meanwhile(before)
    const app = before.restart()
    await app.run('answerStillWorking', { isStillWorking: false })
    expect(ledger(app)).toEqual([expected])
  })
})

describe('a machine that goes down', () => {
  const lastKnown = at('2026-11-16T09:20:00Z')

  async function crashed(): Promise<TestApp> {
    const app = await running()
    app.clock.advance(20 * minutes)
    app.store.heartbeat()
    app.clock.advance(40 * minutes)
    return app.restart()
  }

  test.for<[string, boolean, string]>([
    ['the work went on', true, '2026-11-16T09:00:00Z – 2026-11-16T10:10:00Z'],
    ['it ended when last known', false, '2026-11-16T09:00:00Z – 2026-11-16T09:20:00Z'],
  ])('and %s', async ([, isStillWorking, expected]) => {
    const app = await crashed()
    expect(app.focus.question).toMatchObject({ kind: 'still-working', lastKnownAt: lastKnown })
    app.clock.advance(10 * minutes)
    await app.run('answerStillWorking', { isStillWorking })
    if (isStillWorking) await app.run('stopBlock')
    expect(ledger(app)).toEqual([expected])
  })

  test('and tears what says when it was alive: the last change of the block tells', async () => {
    const app = await running()
    app.clock.advance(10 * minutes)
    await app.run('pauseBlock')
    await app.run('resumeBlock')
    app.clock.advance(10 * minutes)
    app.store.heartbeat()
    fs.writeFileSync(path.join(app.folder, 'alive.txt'), '2026-11-1')
    expect(app.restart().focus.question).toMatchObject({
      lastKnownAt: at('2026-11-16T09:10:00Z'),
    })
  })

  test('between the block and what says when it was alive: no earlier than the block’s last change', async () => {
    const app = await running()
    fs.writeFileSync(path.join(app.folder, 'alive.txt'), '2026-11-16T08:00:00Z\n')
    expect(app.restart().focus.question).toMatchObject({
      lastKnownAt: at('2026-11-16T09:00:00Z'),
    })
  })

  test('keeps its end on the clock for the answer', async () => {
    const before = await running()
    await before.run('finishBlockAt', { end: at('2026-11-16T09:30:00Z') })
    before.clock.advance(20 * minutes)
    before.store.heartbeat()
    before.clock.advance(40 * minutes)
    const app = before.restart()
    app.focus.send({ kind: 'tick' })
    expect(app.store.block).not.toBeNull()
    await app.run('answerStillWorking', { isStillWorking: true })
    app.focus.send({ kind: 'tick' })
    expect(ledger(app)).toEqual(['2026-11-16T09:00:00Z – 2026-11-16T09:30:00Z'])
  })

  test('while it writes leaves the block as it was at a heartbeat: the torn file is set aside', async () => {
    const app = await running()
    app.clock.advance(20 * minutes)
    await app.run('pauseBlock')
    app.clock.advance(10 * minutes)
    await app.run('resumeBlock')
    app.clock.advance(30)
    app.store.heartbeat()
    const file = path.join(app.folder, 'running.json')
    fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2))
    app.clock.advance(40 * minutes)
    const later = app.restart()
    expect(later.store.recovered).toMatchObject([{ message: expect.stringContaining('restored') }])
    expect(fs.readdirSync(app.folder).some((name) => /^running\.damaged-/.test(name))).toBe(true)
    await later.run('answerStillWorking', { isStillWorking: true })
    await later.run('stopBlock')
    expect(ledger(later)).toEqual([
      '2026-11-16T09:00:00Z – 2026-11-16T09:20:00Z',
      '2026-11-16T09:30:00Z – 2026-11-16T10:10:30Z',
    ])
  })
})
