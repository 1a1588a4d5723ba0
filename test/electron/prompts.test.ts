// What reflections ask, changed by several windows.
import { expect, test } from 'vitest'
import { openTestApp, type TestApp } from './support.ts'

const week = '2026-W47'
const promptsOf = ({ store }: TestApp) =>
  Object.fromEntries(
    store.config.prompts.map(({ id, question, dropped }) => [id, [question, dropped]]),
  )

test('a change of a prompt leaves what was changed before it', async () => {
  const app = openTestApp()
  await app.run('savePrompt', { week, id: 'moved', question: 'What moved?' })
  await app.run('savePrompt', { week, id: 'moved', dropped: true })
  await app.run('savePrompt', { week, id: 'told', dropped: true })
  await app.run('addPrompt', { week, question: ' Whom did I help? ' })
  await app.run('addPrompt', { week, question: 'Whom did I help?' })
  await app.run('addPrompt', { week, question: ' ' })
  expect(promptsOf(app)).toMatchObject({
    moved: ['What moved?', true],
    told: [null, true],
    outcomes: [null, false],
    'whom-did-i-help': ['Whom did I help?', false],
    'whom-did-i-help-2': ['Whom did I help?', false],
  })
  await app.run('undo')
  expect(Object.keys(promptsOf(app))).not.toContain('whom-did-i-help-2')
})

test('reset asks what the app comes with, and drops the others', async () => {
  const app = openTestApp()
  const before = promptsOf(app)
  await app.run('savePrompt', { week, id: 'moved', question: 'What moved?', dropped: true })
  await app.run('addPrompt', { week, question: 'Mine' })
  await app.run('resetPrompts', { week })
  expect(promptsOf(app)).toEqual({ ...before, mine: ['Mine', true] })
})

test('no words are the app’s own again, and no words at all for one’s own prompt change nothing', async () => {
  const app = openTestApp()
  await app.run('savePrompt', { week, id: 'moved', question: 'What moved?' })
  await app.run('savePrompt', { week, id: 'moved', question: ' ' })
  await app.run('addPrompt', { week, question: 'Mine' })
  await app.run('savePrompt', { week, id: 'mine', question: '' })
  expect(promptsOf(app)).toMatchObject({ moved: [null, false], mine: ['Mine', false] })
})

test('a prompt that is not asked is neither changed nor tied', async () => {
  const app = openTestApp()
  expect(await app.refused('savePrompt', { week, id: 'gone', dropped: true })).toBe('no-prompt')
  const tie = { kind: 'entry', id: 'a' } as const
  const given = { week, prompt: 'gone', tie, isTied: true }
  expect(await app.refused('tieAnswer', given)).toBe('no-prompt')
})

test('prompts are put in another order, dropped ones among them', async () => {
  const app = openTestApp()
  const order = () => app.store.config.prompts.map(({ id }) => id)
  await app.run('movePrompt', { week, id: 'told', before: 'outcomes' })
  expect(order()).toEqual(['told', 'outcomes', 'moved', 'declined', 'obstacles', 'aiHours'])
  await app.run('savePrompt', { week, id: 'moved', dropped: true })
  await app.run('movePrompt', { week, id: 'outcomes', before: 'obstacles' })
  await app.run('movePrompt', { week, id: 'told', before: null })
  expect(order()).toEqual(['moved', 'declined', 'outcomes', 'obstacles', 'aiHours', 'told'])
  await app.run('undo')
  expect(order().at(0)).toBe('told')
  await app.run('movePrompt', { week, id: 'told', before: 'told' })
  expect(order().at(0)).toBe('told')
  expect(await app.refused('movePrompt', { week, id: 'gone', before: null })).toBe('no-prompt')
  expect(await app.refused('movePrompt', { week, id: 'told', before: 'gone' })).toBe('no-prompt')
})
