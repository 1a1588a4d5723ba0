import { expect, test } from 'vitest'
import { openTestApp, type TestApp } from './support.ts'

const addGoal = (app: TestApp) => app.run('addGoal', { name: 'Grow' })

test.each<[string, (app: TestApp) => Promise<unknown>]>([
  ['Add goal', addGoal],
  ['Change goal', async (app) => app.run('saveGoal', { id: (await addGoal(app)).id, name: 'Win' })],
  [
    'Archive goal',
    async (app) => app.run('saveGoal', { id: (await addGoal(app)).id, archived: true }),
  ],
  [
    'Move goal',
    async (app) => {
      await addGoal(app)
      const second = await app.run('addGoal', { name: 'Win' })
      await app.run('moveGoal', { id: second.id, rank: 1 })
    },
  ],
  ['Skip first step', (app) => app.run('skipStartStep', { step: 'goal' })],
])('undo names what it takes back: %s', async (label, act) => {
  const app = openTestApp()
  await act(app)
  expect((await app.run('getState')).undo).toBe(label)
})
