import { describe, expect, test } from 'vitest'
import { followInput, idleFor } from '../../electron/app/presence.ts'
import { at } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

const minutes = 60
const vision = { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 50 }

async function running() {
  const app = openTestApp()
  await app.run('startBlock', vision)
  const { focus } = app
  const pass = (mins: number, idleMinutes = 0) => {
    app.clock.advance(mins * minutes)
    idleFor(idleMinutes * minutes, app)
  }
  const stopped = async () => {
    await app.run('stopBlock')
    return [...app.store.entries.values()]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) =>
        [start, end].map((each) => (each - at('2026-11-16T09:00:00Z')) / minutes),
      )
  }
  return { app, focus, pass, stopped }
}

describe('idling', () => {
  test('past the threshold is not counted, back to the last input, and asked about on return', async () => {
    const { app, pass, stopped } = await running()
    pass(20)
    pass(4, 4)
    expect(app.store.block?.away).toBeNull()
    pass(6, 10)
    expect((await app.run('getState')).block?.away?.since).toBe(at('2026-11-16T09:20:00Z'))
    pass(10, 0)
    const { unclear } = await app.run('getState')
    expect(unclear).toMatchObject([
      { from: at('2026-11-16T09:20:00Z'), to: at('2026-11-16T09:40:00Z') },
    ])
    pass(10)
    expect(await stopped()).toEqual([
      [0, 20],
      [40, 50],
    ])
  })

  test('below it is work', async () => {
    const { pass, stopped } = await running()
    pass(20, 4)
    pass(1)
    expect(await stopped()).toEqual([[0, 21]])
  })

  test('is never away where the person turned it off', async () => {
    const { app, pass } = await running()
    const { settings } = app.store.config
    await app.run('saveSettings', {
      before: settings,
      after: { ...settings, focus: { ...settings.focus, idleMinutes: 0 } },
    })
    pass(60, 60)
    expect(app.store.block?.away).toBeNull()
  })

  test('is not away while a meeting is on, but from its end on', async () => {
    const { app, pass } = await running()
    const lines = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:m',
      'SUMMARY:Call',
      'DTSTART:20261116T091000Z',
      'DTEND:20261116T094000Z',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]
    await app.run('importCalendar', {
      fileName: 'a.ics',
      octets: new TextEncoder().encode(lines.join('\r\n')),
    })
    pass(15)
    pass(20, 20)
    expect(app.store.block?.away).toBeNull()
    pass(20, 40)
    expect(app.store.block?.away?.since).toBe(at('2026-11-16T09:40:00Z'))
  })
})

test('input is looked at no sooner than it can tell something', async () => {
  const app = openTestApp()
  const looks: number[] = []
  let lastInput = app.clock.now()
  followInput(app, app.clock, () => {
    looks.push((app.clock.now() - at('2026-11-16T09:00:00Z')) / minutes)
    return app.clock.now() - lastInput
  })
  await app.run('startBlock', vision)
  app.clock.advance(2 * minutes)
  lastInput = app.clock.now()
  looks.length = 0
  app.clock.advance(7 * minutes)
  expect(looks.slice(0, 2)).toEqual([5, 7])
  expect(app.store.block?.away?.since).toBe(at('2026-11-16T09:02:00Z'))
  lastInput = app.clock.now()
  app.clock.advance(5)
  expect(app.store.block?.away).toBeNull()
  await app.run('pauseBlock')
  looks.length = 0
  app.clock.advance(60 * minutes)
  expect(looks).toEqual([])
})

test('an answer from before a sleep is asked for again', async () => {
  const app = openTestApp()
  const asked: ((seconds: number) => void)[] = []
  const answer = async (seconds: number) => {
    asked.shift()?.(seconds)
    await new Promise((resolve) => setImmediate(resolve))
  }
  followInput(app, app.clock, () => new Promise<number>((resolve) => asked.push(resolve)))
  await answer(0)
  await app.run('startBlock', vision)
  app.clock.jump(app.clock.now() + 12 * minutes)
  await answer(0)
  expect([asked.length, app.store.block?.away]).toEqual([1, null])
  await answer(12 * minutes)
  expect(app.store.block?.away?.since).toBe(at('2026-11-16T09:00:00Z'))
})

describe('sleep and lock', () => {
  test('eight hours with one asleep and two hundred pauses come out right to the second', async () => {
    const { app, focus, stopped } = await running()
    let paused = 0
    for (let turn = 0; turn < 200; turn++) {
      app.clock.advance(97)
      await app.run('pauseBlock')
      app.clock.advance(13)
      paused += 13
      await app.run('resumeBlock')
    }
    focus.send({ kind: 'suspend' })
    app.clock.advance(3600)
    focus.send({ kind: 'wake' })
    app.clock.advance(8 * 3600 - 200 * 110 - 3600)
    const pieces = await stopped()
    const worked = pieces.reduce((sum, [from = 0, to = 0]) => sum + to - from, 0) * minutes
    expect(Math.round(worked)).toBe(8 * 3600 - 3600 - paused)
  })

  test('a short sleep is asked about too, a short lock is not', async () => {
    const { app, focus } = await running()
    app.clock.advance(10 * minutes)
    focus.send({ kind: 'lock' })
    app.clock.advance(2 * minutes)
    focus.send({ kind: 'unlock' })
    expect(app.store.unclear).toEqual([])
    focus.send({ kind: 'suspend' })
    app.clock.advance(2 * minutes)
    focus.send({ kind: 'wake' })
    expect(app.store.unclear).toHaveLength(1)
  })
})

test('an absence that outlived the app is asked about at the next start', async () => {
  const { app, focus } = await running()
  app.clock.advance(20 * minutes)
  focus.send({ kind: 'suspend' })
  app.clock.advance(60 * minutes)
  const later = app.restart()
  const { question, unclear, block } = await later.run('getState')
  expect([question, block?.away]).toEqual([null, null])
  expect(unclear).toMatchObject([
    { from: at('2026-11-16T09:20:00Z'), to: at('2026-11-16T10:20:00Z') },
  ])
})

/** Looks the block over; answers whether that asked. */
function asks(app: TestApp): boolean {
  const before = app.focus.question
  app.focus.send({ kind: 'check-forgotten' })
  return app.focus.question !== before
}

describe('a forgotten block', () => {
  test('is asked about once a day, with its likely end', async () => {
    const { app } = await running()
    app.clock.advance(169 * minutes)
    expect(asks(app)).toBe(false)
    app.clock.advance(minutes)
    expect([asks(app), asks(app)]).toEqual([true, false])
    expect((await app.run('getState')).question).toEqual({
      kind: 'forgotten',
      startedAt: at('2026-11-16T09:00:00Z'),
      likelyEnd: at('2026-11-16T09:50:00Z'),
    })
    await app.run('answerForgotten', { endAt: null })
    app.clock.advance(60 * minutes)
    expect(asks(app)).toBe(false)
    app.clock.advance(20 * 60 * minutes)
    expect(asks(app)).toBe(true)
    await app.run('answerForgotten', { endAt: at('2026-11-16T09:50:00Z') })
    expect([...app.store.entries.values()]).toMatchObject([{ end: at('2026-11-16T09:50:00Z') }])
  })

  test('without an end is one that runs on after work', async () => {
    const app = openTestApp()
    await app.run('startBlock', { ...vision, plannedMinutes: null })
    app.clock.advance(8 * 60 * minutes - minutes)
    expect(asks(app)).toBe(false)
    app.clock.advance(minutes)
    expect(asks(app)).toBe(true)
    expect((await app.run('getState')).question).toMatchObject({
      likelyEnd: at('2026-11-16T16:30:00Z'),
    })
    expect(await app.refused('answerForgotten', { endAt: at('2026-11-17T09:00:00Z') })).toBe(
      'outside',
    )
  })

  test('is none while it is within its plan, paused or away', async () => {
    const { app, focus } = await running()
    await app.run('changeBlock', { ...vision, plannedMinutes: 600 })
    app.clock.advance(9 * 60 * minutes)
    expect(asks(app)).toBe(false)
    await app.run('changeBlock', vision)
    focus.send({ kind: 'suspend' })
    app.clock.advance(4 * 60 * minutes)
    expect(asks(app)).toBe(false)
  })
})

describe('clearing up', () => {
  async function away() {
    const { app, focus } = await running()
    app.clock.advance(20 * minutes)
    focus.send({ kind: 'suspend' })
    app.clock.advance(20 * minutes)
    focus.send({ kind: 'wake' })
    app.clock.advance(10 * minutes)
    return { app, id: app.store.unclear[0]?.id ?? '' }
  }

  test('gives the time back to the running block, and can be taken back', async () => {
    const { app, id } = await away()
    await app.run('answerAway', { id, answer: { kind: 'keep' } })
    expect([app.store.unclear, app.store.block?.pauses]).toEqual([[], []])
    await app.run('undo')
    expect([app.store.unclear.length, app.store.block?.pauses.length]).toEqual([1, 1])
  })

  test('waits across a stop and a restart, and then makes an entry', async () => {
    const { app, id } = await away()
    await app.run('stopBlock')
    const later = app.restart()
    expect(later.store.unclear).toHaveLength(1)
    await later.run('answerAway', { id, answer: { kind: 'split', at: at('2026-11-16T09:30:00Z') } })
    const { report } = await later.run('getWeek', { week: '2026-W47' })
    expect(report.trackedSeconds).toBe(40 * minutes)
  })

  test('a break is accounted for and counts nowhere', async () => {
    const { app, id } = await away()
    await app.run('answerAway', { id, answer: { kind: 'break' } })
    await app.run('stopBlock')
    const { report, entries } = await app.run('getWeek', { week: '2026-W47' })
    expect([
      report.trackedSeconds,
      entries.some(({ categoryId }) => categoryId === 'break'),
    ]).toEqual([30 * minutes, true])
    expect(await app.refused('answerAway', { id, answer: { kind: 'keep' } })).toBe('no-question')
  })
})
