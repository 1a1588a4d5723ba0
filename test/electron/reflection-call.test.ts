import { expect, test } from 'vitest'
import { reflectionsDue, takeReflectionCall } from '../../electron/app/reflection-call.ts'
import { testClock } from '../../electron/clock.ts'
import { at } from '../support.ts'
import { openTestApp } from './support.ts'

async function onFriday(time: string) {
  const app = openTestApp({ clock: testClock(at('2026-11-20T09:00:00Z')) })
  await app.run('keepQuickEntry', { text: '30m vision deck' })
  app.clock.advance(at(`2026-11-20T${time}:00Z`) - app.clock.now())
  return app
}

const block = { categoryId: 'vision', goalId: null, note: '', plannedMinutes: null }

test('the person is called once a week, across restarts', async () => {
  const app = await onFriday('14:30')
  expect(takeReflectionCall(app.needs)).toBe('2026-W47')
  expect(takeReflectionCall(app.needs)).toBeNull()
  expect(takeReflectionCall(app.restart().needs)).toBeNull()
  expect(reflectionsDue(app.needs).reflectionDue).toBe('2026-W47')
  expect((await app.run('getState')).reflectionDue).toBe('2026-W47')
})

test('nobody is called before the hour, in a focus block, or for a week without an entry', async () => {
  const early = await onFriday('14:29')
  expect(takeReflectionCall(early.needs)).toBeNull()
  const busy = await onFriday('15:00')
  await busy.run('startBlock', block)
  expect(takeReflectionCall(busy.needs)).toBeNull()
  await busy.run('stopBlock')
  expect(takeReflectionCall(busy.needs)).toBe('2026-W47')
  const empty = openTestApp({ clock: testClock(at('2026-11-20T15:00:00Z')) })
  expect(takeReflectionCall(empty.needs)).toBeNull()
})

test('a reflection that is written is due no more, and other warnings stay told', async () => {
  const app = await onFriday('15:00')
  app.store.setSeenNotices({ week: '2026-W47', guardrails: ['strategy-floor'], reflection: null })
  expect(takeReflectionCall(app.needs)).toBe('2026-W47')
  expect(app.store.seenNotices.guardrails).toEqual(['strategy-floor'])
  await app.run('writeReflection', { week: '2026-W47', part: { commitment: 'Say no once' } })
  // It is due until the person is done with it.
  expect(reflectionsDue(app.needs).reflectionDue).toBe('2026-W47')
  await app.run('finishReflection', { week: '2026-W47' })
  expect(reflectionsDue(app.needs).reflectionDue).toBeNull()
})

test.for([
  ['hour', '2026-11-20T14:30:00Z', '2026-11-20T15:30:00Z'],
  ['tomorrow', '2026-11-20T14:30:00Z', '2026-11-21T14:30:00Z'],
] as const)(
  'put off by %s, the person is reminded once more, across restarts',
  async ([until, now, again]) => {
    const app = await onFriday('14:30')
    expect(app.clock.now()).toBe(at(now))
    expect(takeReflectionCall(app.needs)).toBe('2026-W47')
    expect(await app.run('putReflectionOff', { week: '2026-W47', until })).toBe(at(again))
    // It stays due: only the reminder waits.
    expect((await app.run('getState')).reflectionDue).toBe('2026-W47')
    app.clock.advance(at(again) - at(now) - 1)
    expect(takeReflectionCall(app.needs)).toBeNull()
    const later = app.restart()
    later.clock.advance(at(again) - later.clock.now())
    expect(takeReflectionCall(later.needs)).toBe('2026-W47')
    expect(takeReflectionCall(later.needs)).toBeNull()
  },
)

test('put off before the reminder came, it comes at the later time only', async () => {
  const app = await onFriday('14:30')
  await app.run('putReflectionOff', { week: '2026-W47', until: 'hour' })
  expect(takeReflectionCall(app.needs)).toBeNull()
  app.clock.advance(3600)
  expect(takeReflectionCall(app.needs)).toBe('2026-W47')
})

test('not wanted for a week, it is due no more, until that is taken back; the next week is due', async () => {
  const app = await onFriday('14:30')
  await app.run('putReflectionOff', { week: '2026-W47', until: 'skip' })
  const state = await app.restart().run('getState')
  expect(state).toMatchObject({ reflectionDue: null, reflectionSkipped: '2026-W47' })
  app.clock.advance(24 * 3600)
  expect(takeReflectionCall(app.needs)).toBeNull()
  await app.run('putReflectionOff', { week: '2026-W47', until: null })
  expect((await app.run('getState')).reflectionDue).toBe('2026-W47')
  await app.run('putReflectionOff', { week: '2026-W47', until: 'skip' })
  app.clock.advance(3 * 24 * 3600)
  await app.run('keepQuickEntry', { text: '30m vision deck' })
  app.clock.advance(4 * 24 * 3600)
  expect(takeReflectionCall(app.needs)).toBe('2026-W48')
})

test('a reminder that is still to come outlives skipping the week and taking that back', async () => {
  const app = await onFriday('14:30')
  const busy = { ...block, plannedMinutes: null }
  await app.run('startBlock', busy)
  await app.run('putReflectionOff', { week: '2026-W47', until: 'skip' })
  await app.run('stopBlock')
  expect(takeReflectionCall(app.needs)).toBeNull()
  await app.run('putReflectionOff', { week: '2026-W47', until: null })
  expect(takeReflectionCall(app.needs)).toBe('2026-W47')
  await app.run('putReflectionOff', { week: '2026-W47', until: 'hour' })
  await app.run('putReflectionOff', { week: '2026-W47', until: 'skip' })
  await app.run('putReflectionOff', { week: '2026-W47', until: null })
  app.clock.advance(3600)
  expect(takeReflectionCall(app.needs)).toBe('2026-W47')
})

test('a week that is due no more cannot be put off, and the one that is stays as it was', async () => {
  const app = await onFriday('14:30')
  await app.run('putReflectionOff', { week: '2026-W47', until: 'skip' })
  app.clock.advance(3 * 24 * 3600)
  await app.run('keepQuickEntry', { text: '30m vision deck' })
  app.clock.advance(4 * 24 * 3600)
  expect(takeReflectionCall(app.needs)).toBe('2026-W48')
  expect((await app.run('getState')).reflectionSkipped).toBeNull()
  for (const until of [null, 'hour', 'skip'] as const) {
    expect(await app.run('putReflectionOff', { week: '2026-W47', until })).toBeNull()
  }
  app.clock.advance(3600)
  expect(takeReflectionCall(app.needs)).toBeNull()
  expect(reflectionsDue(app.needs).reflectionDue).toBe('2026-W48')
})
