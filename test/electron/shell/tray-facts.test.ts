import { expect, test } from 'vitest'
import { trayFacts } from '../../../electron/shell/tray-facts.ts'
import { aiUse } from '../../support.ts'
import { openTestApp, type TestApp } from '../support.ts'

async function timed(app: TestApp, note: string): Promise<string> {
  const about = { categoryId: 'vision', goalId: null, plannedMinutes: 50 }
  await app.run('startBlock', { ...about, note })
  app.clock.advance(1200)
  await app.run('stopBlock')
  const { question } = app.focus
  return question?.kind === 'ai-helped' ? question.entryId : ''
}

test('the block that was just stopped waits for an answer, under its note and the tool named last', async () => {
  const app = openTestApp()
  const first = await timed(app, 'Outline')
  await app.run('answerAiHelped', { entryId: first, answer: aiUse({ tool: 'Gemini' }) })
  expect(trayFacts(app).toAnswer).toBeNull()
  const second = await timed(app, 'Interview notes')
  expect(trayFacts(app).toAnswer).toEqual({
    entryId: second,
    name: 'Interview notes',
    tool: 'Gemini',
  })
})

test('a skipped block can still be answered for, also while the next one runs, but not the day after', async () => {
  const app = openTestApp()
  const entryId = await timed(app, '')
  await app.run('answerAiHelped', { entryId, answer: null })
  const about = { categoryId: 'people', goalId: null, note: '', plannedMinutes: 50 }
  await app.run('startBlock', about)
  expect(trayFacts(app).toAnswer).toMatchObject({ entryId, name: 'Vision & strategy' })
  await app.run('deleteEntry', { id: entryId })
  expect(trayFacts(app).toAnswer).toBeNull()
  await app.run('undo')
  app.clock.advance(24 * 3600)
  expect(trayFacts(app).toAnswer).toBeNull()
})
