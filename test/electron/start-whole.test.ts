// What is started from a request or a plan: the block runs and its source is done with, or neither.
import { afterEach, expect, test, vi } from 'vitest'
import { dieAfter } from './store/die-after.ts'
import { openTestApp, type TestApp } from './support.ts'

afterEach(() => vi.restoreAllMocks())

async function withRequest() {
  const app = openTestApp()
  const draft = { from: 'Ada', what: 'numbers', minutes: null, decision: null }
  const { id } = await app.run('captureRequest', draft)
  const isOpen = ({ store }: TestApp) => store.requests.get(id)?.decision === null
  return { app, id, name: 'startRequest' as const, isOpen }
}

async function withPlanned() {
  const app = openTestApp()
  const start = app.clock.now()
  const block = { start, end: start, categoryId: 'vision', goalId: null, title: 'Deck' }
  await app.run('planBlocks', { blocks: [{ ...block, end: (start + 3600) as typeof start }] })
  const id = app.store.config.planned[0]?.id ?? ''
  const isOpen = ({ store }: TestApp) => store.config.planned.length === 1
  return { app, id, name: 'startPlanned' as const, isOpen }
}

test.for([
  ['a request', withRequest],
  ['a planned block', withPlanned],
] as const)(
  'a crash at any write while %s is started leaves nothing by halves',
  async ([, make]) => {
    const seen = new Set<string>()
    for (let writes = 0; writes < 6; writes++) {
      const { app, id, name, isOpen } = await make()
      dieAfter(writes)
      await app.handlers[name]({ id })
      vi.restoreAllMocks()
      const next = app.restart()
      const runs = next.store.block !== null
      expect(runs).toBe(!isOpen(next))
      seen.add(runs ? 'after' : 'before')
    }
    expect([...seen].sort()).toEqual(['after', 'before'])
  },
)

test.for([
  ['a request', withRequest],
  ['a planned block', withPlanned],
] as const)('undoing the start of %s takes its block back too', async ([, make]) => {
  const { app, id, name, isOpen } = await make()
  await app.run(name, { id })
  expect(isOpen(app)).toBe(false)
  await app.run('undo')
  expect(isOpen(app)).toBe(true)
  expect(app.store.block).toBeNull()
})

test.for([
  ['a request', withRequest],
  ['a planned block', withPlanned],
] as const)('once %s has run for a minute, undo does not take its time away', async ([, make]) => {
  const { app, id, name, isOpen } = await make()
  const { id: running } = await app.run(name, { id })
  app.clock.advance(50 * 60)
  expect(await app.refused('undo')).toBe('block-running')
  expect(app.store.block?.id).toBe(running)
  await app.run('stopBlock')
  expect(app.store.entries.get(running)).toMatchObject({ source: 'timer' })
  // Taken back step by step, the block runs again, and is then as if it had never been.
  await app.run('undo')
  expect(app.store.block?.id).toBe(running)
  await app.run('undo')
  expect(app.store.block).toBeNull()
  expect(isOpen(app)).toBe(true)
})

test('a crash at any write while a request takes the place of a block leaves nothing by halves', async () => {
  const seen = new Set<string>()
  for (let writes = 0; writes < 8; writes++) {
    const { app, id, isOpen } = await withRequest()
    await app.run('startBlock', {
      categoryId: 'vision',
      goalId: null,
      note: '',
      plannedMinutes: null,
    })
    app.clock.advance(1200)
    dieAfter(writes)
    await app.handlers.startRequest({ id })
    vi.restoreAllMocks()
    const { store } = app.restart()
    const found = [isOpen(app.restart()), store.block?.note, store.entries.size]
    expect([
      [true, '', 0],
      [false, 'numbers', 1],
    ]).toContainEqual(found)
    seen.add(String(store.block?.note))
  }
  expect([...seen].sort()).toEqual(['', 'numbers'])
})
