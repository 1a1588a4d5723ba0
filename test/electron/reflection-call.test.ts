import { expect, test } from 'vitest'
import { reflectionDue, takeReflectionCall } from '../../electron/app/reflection-call.ts'
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
  expect(reflectionDue(app.needs)).toBe('2026-W47')
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
  expect(reflectionDue(app.needs)).toBe('2026-W47')
  await app.run('finishReflection', { week: '2026-W47' })
  expect(reflectionDue(app.needs)).toBeNull()
})
