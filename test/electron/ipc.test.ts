import { expect, test } from 'vitest'
import { inputSchemas } from '../../electron/commands/input-schemas.ts'
import { commandNames } from '../../shared/ipc.ts'

test.for<[boolean, keyof typeof inputSchemas, unknown]>([
  [true, 'getState', undefined],
  [false, 'getState', {}],
  [true, 'getWeek', { week: '2026-W47' }],
  [false, 'getWeek', { week: '2026-W60' }],
  [false, 'getWeek', { week: '../../etc' }],
  [true, 'getDay', { day: '2026-11-16' }],
  [false, 'getDay', { day: 'today' }],
  [true, 'startBlock', { categoryId: 'vision', goalId: null, note: '', plannedMinutes: null }],
  [false, 'startBlock', { categoryId: 'vision', goalId: null, note: '', plannedMinutes: -5 }],
  [false, 'saveEntry', { id: 'x' }],
  [true, 'importCalendar', { fileName: 'a.ics', octets: new Uint8Array(3) }],
  [false, 'importCalendar', { fileName: 'a.ics', octets: 'text' }],
  [false, 'applyImport', { token: 't', mode: 'destroy' }],
  [true, 'dismissEvents', { keys: ['t@x'] }],
  [true, 'dismissEvents', { groupIds: ['series|t@x'] }],
  [false, 'dismissEvents', {}],
  [
    true,
    'classifyEvents',
    { choices: [{ groupIds: ['series|t@x'], categoryId: 'a', goalId: null, rule: null }] },
  ],
  [false, 'classifyEvents', { choices: [{ categoryId: 'a', goalId: null, rule: null }] }],
  [false, 'classifyEvents', { choices: [] }],
])('%s: %s takes %o', ([is, name, input]) => {
  expect(inputSchemas[name].safeParse(input).success).toBe(is)
})

test('every command checks its input', () => {
  expect(Object.keys(inputSchemas).sort()).toEqual([...commandNames].sort())
})
