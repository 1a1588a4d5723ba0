import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepUnsaved } from '../../renderer/unsaved.ts'
import { resetWindow, useWindow } from '../../renderer/window/state.ts'

const told: unknown[] = []

beforeEach(() => {
  told.length = 0
  vi.useFakeTimers()
  const keep = async (input: unknown) => {
    told.push(input)
    return { ok: true, value: null }
  }
  Object.defineProperty(window, 'api', { value: { keepUnsaved: keep }, configurable: true })
})

afterEach(() => {
  vi.useRealTimers()
  resetWindow()
})

const line = (text: string) => keepUnsaved('line', { kind: 'line', text })

test('who types without a pause is kept each half second', () => {
  for (let key = 1; key <= 40; key++) {
    line('x'.repeat(key))
    vi.advanceTimersByTime(100)
  }
  expect(told.length).toBeGreaterThanOrEqual(7)
  expect(told.at(-1)).toEqual({
    form: 'line',
    content: { kind: 'line', text: expect.stringMatching(/^x{35,}$/) },
  })
})

test('what is saved is forgotten at once, whatever else is being typed', () => {
  line('half a line')
  keepUnsaved('entry', null)
  expect(told).toEqual([
    { form: 'line', content: { kind: 'line', text: 'half a line' } },
    { form: 'entry', content: null },
  ])
  expect([...useWindow.getState().unsaved.keys()]).toEqual(['line'])
})
