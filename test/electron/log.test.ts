import { expect, test } from 'vitest'
import { faultOf } from '../../electron/log.ts'

test('a fault is logged by its kind and place, without what it says', () => {
  const error = Object.assign(
    new Error("ENOENT: no such file or directory, open '/home/anna/Salary review.ics'"),
    { code: 'ENOENT', syscall: 'open' },
  )
  error.stack = `${error.name}: ${error.message}\n    at read (/home/anna/app/dist/main/main.cjs:12:3)\n    at file:///home/anna/app/x.ts:1:2\n    at C:\\Users\\Anna\\main.cjs:4:5`
  expect(faultOf(error)).toBe(
    'ENOENT Error at open\n    at read (main.cjs:12:3)\n    at x.ts:1:2\n    at main.cjs:4:5',
  )
})

test('what is no error says no more than what it is', () => {
  expect([faultOf('Salary review'), faultOf(null)]).toEqual(['string', 'object'])
})
