import { expect, test } from 'vitest'
import { UnacceptableEditError } from '../../electron/store/acceptable.ts'
import { aiUse } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

const about = { categoryId: 'delivery', goalId: null, note: '', plannedMinutes: null }

async function block(app: TestApp, minutes: number, categoryId = 'delivery'): Promise<string> {
  const { id } = await app.run('startBlock', { ...about, categoryId })
  app.clock.advance(minutes * 60)
  await app.run('stopBlock')
  return id
}

test('a line about AI answers for the last block nobody has answered for', async () => {
  const app = openTestApp()
  const first = await block(app, 50)
  app.clock.advance(600)
  const second = await block(app, 25, 'vision')
  const text = 'ai 30m claude prd'
  expect(await app.run('previewQuickEntry', { text })).toMatchObject({
    categoryId: 'vision',
    ai: aiUse(),
  })
  await app.run('keepQuickEntry', { text })
  expect(app.store.entries.get(second)).toMatchObject({ ai: aiUse(), taskKind: 'prd' })
  expect(app.focus.question).toBeNull()
  await app.run('keepQuickEntry', { text: 'ai no' })
  expect(app.store.entries.get(first)?.ai).toMatchObject({ savedMinutes: 0, tool: '' })
  expect(await app.refused('keepQuickEntry', { text: 'ai no' })).toBe('no-block')
  await app.run('undo')
  expect(app.store.entries.get(first)?.ai).toBeNull()
})

test('three blocks of a kind without AI make the next one measurable', async () => {
  const app = openTestApp()
  for (const minutes of [50, 60, 70]) {
    const entryId = await block(app, minutes)
    const answer = aiUse({ tool: '', savedMinutes: 0 })
    await app.run('answerAiHelped', { entryId, answer, taskKind: 'prd' })
    app.clock.advance(60)
  }
  const kinds = await app.run('getTaskKinds')
  expect(kinds.find(({ kindId }) => kindId === 'prd')?.withoutAi).toEqual({
    count: 3,
    median: 3600,
    shortest: 3000,
    longest: 4200,
  })
})

test('an answer closes the open question, and its undo asks it again, also after another block began', async () => {
  const app = openTestApp()
  const entryId = await block(app, 50)
  const asked = app.focus.question
  expect(asked).toMatchObject({ kind: 'ai-helped', entryId })
  await app.run('answerAiHelped', { entryId, answer: aiUse() })
  expect(app.focus.question).toBeNull()
  await app.run('startBlock', about)
  await app.run('undo')
  expect(app.focus.question).toBe(asked)
})

test('a stop that the store refuses asks nothing about the block, which still runs', async () => {
  const app = openTestApp({ newId: () => '' })
  await expect(block(app, 50)).rejects.toThrow(UnacceptableEditError)
  expect(app.store.block).not.toBeNull()
  expect(app.focus.question).toBeNull()
})
