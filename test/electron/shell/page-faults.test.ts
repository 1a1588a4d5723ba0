import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { expect, test } from 'vitest'
import { faultLine, logPageFaults } from '../../../electron/shell/page-faults.ts'

const at = { lineNumber: 12, sourceId: 'app://offwheel/assets/App-B5RYxIzm.js?v=1#mini' }

test.each([
  ['error', 'Uncaught TypeError: l is not a function', 'error TypeError at App-B5RYxIzm.js:12'],
  [
    'error',
    'Uncaught (in promise) RangeError: Salary review with Anna',
    'error RangeError at App-B5RYxIzm.js:12',
  ],
  ['warning', 'Salary review with Anna', 'warning at App-B5RYxIzm.js:12'],
  ['error', 'Error of Anna: no', 'error Error at App-B5RYxIzm.js:12'],
])('a fault of level %s is logged without what it says', (level, message, line) => {
  expect(faultLine({ level, message, ...at })).toBe(line)
})

test('a fault of no file is one of an unknown file', () => {
  const fault = { level: 'error', message: 'no', lineNumber: 0, sourceId: '' }
  expect(faultLine(fault)).toBe('error at unknown:0')
})

test('both shapes of the console’s event are understood, and chatter is left out', () => {
  const lines: string[] = []
  const log = {
    file: '',
    info: () => {},
    warn: (_where: string, what: string) => lines.push(what),
    error: () => {},
  }
  const contents = new EventEmitter()
  logPageFaults(contents as WebContents, log)
  const { lineNumber, sourceId } = at
  contents.emit('console-message', { level: 'error', message: 'TypeError: a', ...at })
  contents.emit('console-message', { level: 'info', message: 'hello', ...at })
  contents.emit('console-message', {}, 3, 'TypeError: a', lineNumber, sourceId)
  contents.emit('console-message', {}, 1, 'hello', lineNumber, sourceId)
  expect(lines).toEqual(Array(2).fill('error TypeError at App-B5RYxIzm.js:12'))
})
