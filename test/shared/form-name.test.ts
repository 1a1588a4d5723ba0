import { expect, test } from 'vitest'
import { formName } from '../../shared/commands/inputs.ts'

test.for<[string, boolean]>([
  ['line', true],
  ['line 2', false],
  ['reflection 2026-W47', true],
  ['reflection', false],
  ['reflection 2026-W54', false],
  ['reflection 2026-W46 2026-W47', false],
  ['one-to-one 2026-W46 2026-W47', true],
  ['one-to-one 2026-W47', false],
  ['one-to-one 2026-W47 2026-Q4', false],
  ['strategy 2026-Q4', true],
  ['strategy 2026-W47', false],
  ['pack p goal:a b\nc', true],
  ['pack p', false],
  [`pack ${'p'.repeat(402)}`, false],
  ['toString', false],
  ['', false],
])('the name of a form: %j', ([name, isName]) => {
  expect(formName.safeParse(name).success).toBe(isName)
})
