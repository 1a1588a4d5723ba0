// Going back and forth through focus blocks, and never past what is still in use.
import { expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../support.ts'

/** Runs a block of 25 minutes to its stop. */
async function work(app: TestApp, categoryId: string): Promise<void> {
  await app.run('startBlock', { categoryId, goalId: null, note: '', plannedMinutes: null })
  app.clock.advance(25 * 60)
  await app.run('stopBlock')
  app.clock.advance(5 * 60)
}

const contents = ({ store }: TestApp) => [
  [...store.entries.values()].map(({ categoryId }) => categoryId).sort(),
  store.block?.categoryId ?? null,
]

test('undo goes back through any number of blocks, and redo forth again', async () => {
  const app = openTestApp()
  const states = [contents(app)]
  for (const categoryId of ['vision', 'discovery', 'delivery', 'vision']) {
    await work(app, categoryId)
    states.push(contents(app))
  }
  const names = ['vision', 'discovery', 'delivery', 'vision']
  for (let left = 3; left >= 0; left--) {
    expect(app.store.undo().ok).toBe(true)
    expect(contents(app)).toEqual([names.slice(0, left).sort(), names[left]])
  }
  for (const state of states.slice(1)) {
    expect(app.store.redo().ok).toBe(true)
    expect(contents(app)).toEqual(state)
  }
  expect(contents(app.restart())).toEqual(states.at(-1))
})

test('a block that was started anew is not pushed aside', async () => {
  const app = openTestApp()
  await work(app, 'vision')
  await app.run('startBlock', {
    categoryId: 'delivery',
    goalId: null,
    note: '',
    plannedMinutes: null,
  })
  expect(app.store.undo()).toMatchObject({ problem: { code: 'block-running' } })
  expect(contents(app)).toEqual([['vision'], 'delivery'])
})

test('a new category stays while the running block is of it', async () => {
  const app = openTestApp()
  const saved = { id: 'mine', name: 'Mine', stance: 'strategy', visibility: false, archived: false }
  const { categories } = app.store.config
  app.store.commit({
    label: 'Add category',
    entries: [],
    config: {
      before: { categories },
      after: { categories: [...categories, saved as (typeof categories)[number]] },
    },
  })
  await app.run('startBlock', {
    categoryId: 'mine',
    goalId: null,
    note: '',
    plannedMinutes: null,
  })
  expect(app.store.undo()).toMatchObject({
    problem: { code: 'in-use', message: expect.stringContaining('Mine is still in use') },
  })
  app.clock.advance(600)
  await app.run('discardBlock')
  expect([app.store.undo().ok, app.store.undo().ok]).toEqual([true, false])
  await app.run('stopBlock')
  expect(app.store.undo().ok).toBe(true)
})
