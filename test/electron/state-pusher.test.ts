import { expect, test } from 'vitest'
import { appState } from '../../electron/app/commands/queries.ts'
import { statePusher } from '../../electron/app/state-pusher.ts'
import type { StateChange } from '../../shared/messages/state.ts'
import { aiUse } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

/** The app with everything its windows are told from now on. */
function listened(): { readonly app: TestApp; readonly told: StateChange[] } {
  const app = openTestApp()
  const told: StateChange[] = []
  const push = statePusher(
    () => appState(app.needs),
    (change) => told.push(change),
  )
  push()
  told.length = 0
  app.onChange(push)
  return { app, told }
}

const about = { categoryId: 'vision', goalId: null, note: 'Outline', plannedMinutes: 50 }

test('a stop is one message, with the block that ended and what is asked of it', async () => {
  const { app, told } = listened()
  await app.run('startBlock', about)
  app.clock.advance(1200)
  told.length = 0
  await app.run('stopBlock')
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({
    block: null,
    question: { kind: 'ai-helped' },
    undo: 'Focus block',
  })
})

test('so is the answer, and skipping the question', async () => {
  const { app, told } = listened()
  for (const answer of [aiUse({ tool: 'Claude' }), null]) {
    await app.run('startBlock', about)
    app.clock.advance(1200)
    await app.run('stopBlock')
    const { question } = app.focus
    const entryId = question?.kind === 'ai-helped' ? question.entryId : ''
    told.length = 0
    await app.run('answerAiHelped', { entryId, answer })
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ block: null, question: null })
  }
})

test('an answer for a block that is gone is refused, and its question is back with the block', async () => {
  const { app, told } = listened()
  await app.run('startBlock', about)
  app.clock.advance(1200)
  await app.run('stopBlock')
  const { question } = app.focus
  const entryId = question?.kind === 'ai-helped' ? question.entryId : ''
  await app.run('deleteEntry', { id: entryId })
  told.length = 0
  expect(await app.refused('answerAiHelped', { entryId, answer: aiUse() })).toBe('no-entry')
  expect(told).toEqual([])
  expect(app.focus.question).toBeNull()
  await app.run('undo')
  expect(told.at(-1)).toMatchObject({ question })
})

test('a stop that is taken back takes its question back, and an answer in the entry closes it', async () => {
  const { app, told } = listened()
  await app.run('startBlock', about)
  app.clock.advance(1200)
  await app.run('stopBlock')
  const { question } = app.focus
  const entryId = question?.kind === 'ai-helped' ? question.entryId : ''
  await app.run('undo')
  expect(told.at(-1)).toMatchObject({ question: null })
  await app.run('redo')
  expect(told.at(-1)).toMatchObject({ question })
  const entry = app.store.entries.get(entryId)
  if (!entry) throw new Error('no entry')
  await app.run('saveEntry', { ...entry, requestFrom: '', ai: aiUse() })
  expect(told.at(-1)).toMatchObject({ question: null })
})

test('what stays as it was is not told again', async () => {
  const { app, told } = listened()
  await app.run('startBlock', about)
  expect(Object.keys(told[0] ?? {})).not.toContain('config')
  expect(Object.keys(told[0] ?? {})).not.toContain('app')
  await app.run('addCategory', { name: 'Hiring' })
  expect(told.at(-1)).toHaveProperty('config')
  expect(told.at(-1)).not.toHaveProperty('block')
})

test('a request that is taken on stops the running block in the same command', async () => {
  const { app } = listened()
  await app.run('startBlock', about)
  app.clock.advance(1200)
  const request = { from: 'Sales', what: 'Pricing sheet', minutes: 30 }
  const taken = await app.run('captureRequest', { ...request, decision: 'now' })
  expect(app.store.block?.note).toBe('Pricing sheet')
  expect(app.store.requests.get(taken.id)?.decision).toBe('now')
  expect([...app.store.entries.values()].map(({ note }) => note)).toEqual(['Outline'])
})

test('a request that cannot be taken on leaves the running block alone', async () => {
  const { app } = listened()
  const { categories } = app.store.config
  for (const category of categories.filter(({ stance }) => stance === 'execution')) {
    await app.run('saveCategory', { ...category, archived: true })
  }
  await app.run('startBlock', about)
  const request = { from: 'Sales', what: 'Pricing sheet', minutes: 30 }
  expect(await app.refused('captureRequest', { ...request, decision: 'now' })).toBe('no-category')
  expect(app.store.block?.note).toBe('Outline')
  expect([...app.store.requests.values()]).toEqual([])
})

test('what a running block does grows no revision', async () => {
  const { app, told } = listened()
  const { revisions } = app.store
  await app.run('startBlock', about)
  await app.run('pauseBlock')
  await app.run('resumeBlock')
  expect(app.store.revisions).toBe(revisions)
  expect(told.map(Object.keys)).toEqual(
    Array.from({ length: 3 }, () => ['block', 'question', 'unclear', 'now']),
  )
  await app.run('keepQuickEntry', { text: '30m vision deck' })
  expect(app.store.revisions.entries).toBeGreaterThan(revisions.entries)
})
