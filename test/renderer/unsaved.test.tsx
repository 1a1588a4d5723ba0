import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newDraft } from '../../renderer/entry/entry-draft.ts'
import { keepUnsaved } from '../../renderer/unsaved.ts'
import { useWindow } from '../../renderer/window/state.ts'
import { strategyForm } from '../../shared/messages/unsaved.ts'
import type { TestApp } from '../electron/support.ts'
import { fridayAfternoon } from './fixture.ts'
import { connect, weekApp } from './open-window.tsx'

let app: TestApp

beforeEach(() => {
  vi.useFakeTimers()
  app = weekApp()
  connect(app)
})

afterEach(() => {
  vi.useRealTimers()
})

const line = (text: string) => keepUnsaved('line', { kind: 'line', text })
/** What main has of the line. */
const kept = async () => {
  const [form] = await app.run('getUnsaved')
  return form?.kind === 'line' ? form.text : ''
}

test('who types without a pause is kept each half second', async () => {
  for (let key = 1; key <= 40; key++) {
    line('x'.repeat(key))
    await vi.advanceTimersByTimeAsync(100)
    expect(key - (await kept()).length).toBeLessThanOrEqual(5)
  }
})

test('what is saved is forgotten at once, whatever else is being typed', async () => {
  const entry = newDraft(app.store.config, fridayAfternoon, null)
  keepUnsaved('entry', { kind: 'entry', entry })
  await vi.advanceTimersByTimeAsync(500)
  expect(await app.run('getUnsaved')).toMatchObject([{ kind: 'entry' }])
  line('half a line')
  keepUnsaved('entry', null)
  await vi.advanceTimersByTimeAsync(0)
  expect(await app.run('getUnsaved')).toEqual([{ kind: 'line', text: 'half a line' }])
  expect([...useWindow.getState().unsaved.keys()]).toEqual(['line'])
})

test('a strategy that is being written is kept by its quarter', async () => {
  const form = strategyForm('2026-Q4')
  keepUnsaved(form, { kind: 'strategy', quarter: '2026-Q4', text: 'Five tea' })
  await vi.advanceTimersByTimeAsync(600)
  expect(await app.run('getUnsaved')).toEqual([
    { kind: 'strategy', quarter: '2026-Q4', text: 'Five tea' },
  ])
  keepUnsaved(form, null)
  await vi.advanceTimersByTimeAsync(0)
  expect(await app.run('getUnsaved')).toEqual([])
})
