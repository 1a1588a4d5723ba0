import { expect, test } from 'vitest'
import { type Entry, entryDefaults } from '../../../shared/model/entry.ts'
import type { Request } from '../../../shared/model/request.ts'
import { askerFigures, sumOfAskers } from '../../../shared/report/askers.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { at } from '../../support.ts'

const noon = at('2026-11-16T12:00:00Z')
const segment = (from: string | null, seconds: number) => {
  const end = addSeconds(noon, seconds)
  const request = from === null ? null : { from }
  const entry: Entry = {
    ...entryDefaults,
    id: `${from} ${seconds}`,
    start: noon,
    end,
    categoryId: 'requests',
    source: 'timer',
    request,
  }
  return { entry, start: noon, end }
}
const asked = (from: string, decision: Request['decision']): Request => {
  return { id: from, at: noon, from, what: 'A favour', minutes: null, decision }
}

test('time and decisions come together under a name, whatever its capitals', () => {
  const figures = askerFigures(
    [segment('Sales', 600), segment(null, 9000), segment('sales ', 300), segment('Anna', 1200)],
    [asked('SALES', 'declined'), asked('Sales', 'later'), asked('Ben', null), asked('Anna', 'now')],
  )
  expect(figures).toEqual([
    { from: 'Anna', seconds: 1200, accepted: 1, declined: 0, undecided: 0 },
    { from: 'Sales', seconds: 900, accepted: 1, declined: 1, undecided: 0 },
    { from: 'Ben', seconds: 0, accepted: 0, declined: 0, undecided: 1 },
  ])
})

test('many names in one line lose nothing', () => {
  const figures = askerFigures(
    [segment('Sales', 600), segment('Anna', 1200)],
    [asked('Sales', 'declined'), asked('Ben', null), asked('Anna', 'now')],
  )
  expect(sumOfAskers(figures, '3 names')).toEqual({
    from: '3 names',
    seconds: 1800,
    accepted: 1,
    declined: 1,
    undecided: 1,
  })
})
