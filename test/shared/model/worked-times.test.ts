import { expect, test } from 'vitest'
import { lengthFault, workedFault } from '../../../shared/model/worked-times.ts'
import { at, words, zone } from '../../support.ts'

// Wednesday, 12:00 in Berlin.
const now = at('2026-11-18T11:00:00Z')
const ahead = 'is still ahead. Only time that is over is kept.'

test.each([
  ['an hour that is over', '18T09:00', '18T10:00', null],
  ['an hour that ends now', '18T10:00', '18T11:00', null],
  ['a night, over midnight', '17T21:00', '18T03:00', null],
  ['16 hours', '17T01:00', '17T17:00', null],
  ['longer', '17T01:00', '17T17:01', 'That is 16 h 1 min. More than 16 h is not kept.'],
  ['almost a day', '17T10:00', '18T09:30', 'That is 23 h 30 min. More than 16 h is not kept.'],
  ['nothing', '18T09:00', '18T09:00', 'The end must be after the start.'],
  ['backwards', '18T10:00', '18T09:00', 'The end must be after the start.'],
  ['later today', '18T10:00', '18T12:30', `13:30 ${ahead}`],
  ['tomorrow', '19T08:00', '19T09:00', `10:00 on 19 Nov 2026 ${ahead}`],
])('what can have been worked: %s', (_, start, end, fault) => {
  const span = { start: at(`2026-11-${start}:00Z`), end: at(`2026-11-${end}:00Z`) }
  const found = workedFault(span, zone, now)
  expect(found && words.problem(found)).toBe(fault)
  const isOfTime = fault?.endsWith(ahead) ?? false
  expect(lengthFault(span)).toEqual(isOfTime ? null : found)
})
