import { expect, test } from 'vitest'
import { takeWarnings } from '../../electron/app/guardrail-warning.ts'
import { warningText } from '../../electron/shell/warning-text.ts'
import { at, words } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

/** Monday 10:00 in Berlin, with a day of delivery written down and no strategy. */
async function busyDay(): Promise<TestApp> {
  const app = openTestApp()
  await app.run('saveEntry', {
    id: null,
    start: at('2026-11-16T07:00:00Z'),
    end: at('2026-11-16T09:00:00Z'),
    categoryId: 'delivery',
    goalId: null,
    note: '',
    requestFrom: '',
    ai: null,
  })
  return app
}
const ids = (app: TestApp) => takeWarnings(app).map(({ guardrail }) => guardrail.id)

test('each guardrail in danger is told once a week, from the hour that was set', async () => {
  const app = await busyDay()
  expect(ids(app)).toEqual([])
  app.clock.advance(5 * 3600)
  expect(ids(app)).toEqual(['strategy-floor', 'visibility-floor'])
  expect(ids(app)).toEqual([])
  expect(ids(app.restart())).toEqual([])
  app.clock.advance(24 * 3600)
  expect(ids(app)).toEqual([])
})

test('nothing is told during a focus block; it is when the block is over', async () => {
  const app = await busyDay()
  app.clock.advance(5 * 3600)
  await app.run('startBlock', {
    categoryId: 'delivery',
    goalId: null,
    note: '',
    plannedMinutes: 50,
  })
  expect(ids(app)).toEqual([])
  app.clock.advance(60)
  await app.run('stopBlock')
  expect(ids(app)).toEqual(['strategy-floor', 'visibility-floor'])
})

test('nothing is told in a week of leave', async () => {
  const app = await busyDay()
  await app.run('setLeave', { week: '2026-W47', isLeave: true })
  app.clock.advance(5 * 3600)
  expect(ids(app)).toEqual([])
  await app.run('setLeave', { week: '2026-W47', isLeave: false })
  expect(ids(app)).toEqual(['strategy-floor', 'visibility-floor'])
})

test('the words say what is needed and what is free', async () => {
  const app = await busyDay()
  app.clock.advance(5 * 3600)
  const { title, body } = warningText(takeWarnings(app), app.store.config.categories, words)
  expect(title).toBe('2 guardrails are at risk')
  expect(body).toContain('Strategy: 0% expected; needs 45 min more, ')
  expect(body).toContain('Visibility: 0% expected; needs 15 min more, ')
})
