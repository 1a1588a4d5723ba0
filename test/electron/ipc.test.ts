import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { commandsPage } from '../../scripts/commands-page.ts'
import { commandSubjects, commandTable } from '../../shared/commands/table.ts'

test.for<[boolean, keyof typeof commandTable, unknown]>([
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
  expect(commandTable[name].input.safeParse(input).success).toBe(is)
})

test('docs/commands.md lists the commands as they are', () => {
  const page = fs.readFileSync(path.join(import.meta.dirname, '../../docs/commands.md'), 'utf8')
  expect(page).toBe(commandsPage())
})

test('every command stands under one subject, and every subject is in the table', () => {
  const bySubject = Object.values(commandSubjects).flatMap(Object.entries)
  expect(bySubject).toEqual(Object.entries(commandTable))
})
