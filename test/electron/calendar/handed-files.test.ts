import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { HandedFiles } from '../../../electron/calendar/handed-files.ts'
import { RefusalError } from '../../../electron/fault-error.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { at } from '../../support.ts'
import { temporaryFolder } from '../support.ts'

function handedFiles() {
  const folder = path.join(temporaryFolder(), 'handed')
  let now = at('2026-11-16T09:00:00Z')
  const files = new HandedFiles(folder, () => now)
  const pass = (hours: number) => (now = addSeconds(now, hours * 3600))
  return { folder, files, pass, names: () => fs.readdirSync(folder) }
}

test('a file is whole, and for its owner only', () => {
  const { folder, files, names } = handedFiles()
  const file = files.write('BEGIN:VCALENDAR')
  expect(fs.readFileSync(file, 'utf8')).toBe('BEGIN:VCALENDAR')
  expect([path.dirname(file), names()]).toEqual([folder, ['offwheel-20261116T090000Z.ics']])
  if (process.platform === 'win32') return
  expect([fs.statSync(file).mode & 0o777, fs.statSync(folder).mode & 0o777]).toEqual([0o600, 0o700])
})

test('files stay for a day', () => {
  const { files, pass, names } = handedFiles()
  files.write('first')
  pass(20)
  files.write('second')
  expect(names()).toHaveLength(2)
  pass(5)
  files.clear()
  expect(names()).toEqual(['offwheel-20261117T050000Z.ics'])
  pass(24)
  files.write('third')
  expect(names()).toEqual(['offwheel-20261118T100000Z.ics'])
})

test('where nothing can be written the person hears why', () => {
  const { folder, files } = handedFiles()
  fs.writeFileSync(folder, 'in the way')
  expect(() => files.write('text')).toThrow(RefusalError)
})
