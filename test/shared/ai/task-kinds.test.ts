import { describe, expect, test } from 'vitest'
import { askedBlocks, noAi } from '../../../shared/ai/blocks.ts'
import { calibration, kindFigures, measuredMinutes } from '../../../shared/ai/task-kinds.ts'
import { type AiUse, type Entry, entryDefaults } from '../../../shared/model/entry.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { at } from '../../support.ts'

const noon = at('2026-11-16T12:00:00Z')
let count = 0
const block = (minutes: number, ai: AiUse | null, taskKind = 'prd', rest: Partial<Entry> = {}) => {
  count += 1
  const start = addSeconds(noon, count * 86_400)
  const entry: Entry = {
    ...entryDefaults,
    id: `e${count}`,
    start,
    end: addSeconds(start, minutes * 60),
    categoryId: 'delivery',
    source: 'timer',
    ai,
    taskKind,
    ...rest,
  }
  return entry
}
const use = (savedMinutes: number, basis: AiUse['basis'], reworkMinutes = 0): AiUse => {
  return { ...noAi, tool: 'Claude', savedMinutes, reworkMinutes, basis }
}
const figures = (entries: readonly Entry[], kind = 'prd') =>
  kindFigures(
    kind,
    askedBlocks(entries, null, () => false),
  )

describe('measured savings', () => {
  const without = [50, 70, 60].map((minutes) => block(minutes, noAi))

  test('are the median without AI less the time it took', () => {
    const { withoutAi } = figures([...without, block(35, null), block(40, noAi, 'scan')])
    expect(withoutAi).toEqual({ count: 3, median: 3600, shortest: 3000, longest: 4200 })
    expect(measuredMinutes(withoutAi, 35 * 60)).toBe(25)
    expect(measuredMinutes(withoutAi, 80 * 60)).toBe(-20)
  })

  test('of an even number of samples the median lies between the middle two', () => {
    expect(figures([...without, block(64, noAi)]).withoutAi?.median).toBe(62 * 60)
  })

  test('fewer than three samples measure nothing', () => {
    expect(measuredMinutes(figures(without.slice(1)).withoutAi, 600)).toBeNull()
    expect(measuredMinutes(figures([]).withoutAi, 600)).toBeNull()
  })

  test('a block cut by pauses is one sample, of all its pieces', () => {
    const first = block(20, noAi, 'prd', { blockId: 'b' })
    const second = block(25, null, 'prd', { blockId: 'b' })
    expect(figures([first, second]).withoutAi).toMatchObject({ count: 1, median: 45 * 60 })
  })

  test('new work and blocks nobody answered for are no samples', () => {
    const made = [block(30, { ...noAi, newWork: true }), block(30, null)]
    expect(figures(made)).toMatchObject({ withoutAi: null, measured: null, estimated: null })
  })
})

describe('calibration', () => {
  test('is what was measured over what was estimated, net of rework', () => {
    const kind = figures([
      block(30, use(20, 'measured')),
      block(30, use(10, 'measured')),
      block(30, use(40, 'estimated', 10)),
      block(30, use(30, 'estimated')),
    ])
    expect(kind).toMatchObject({
      measured: { count: 2, mean: 900 },
      estimated: { count: 2, mean: 1800 },
      ratio: 0.5,
    })
    expect(calibration([kind])).toEqual({ factorPercent: 50, kinds: 1, estimates: 2 })
  })

  test('kinds weigh by their estimates; those with only one basis say nothing', () => {
    const prd = figures([
      block(30, use(30, 'measured')),
      ...[60, 60, 60].map((minutes) => block(30, use(minutes, 'estimated'))),
    ])
    const scan = figures(
      [block(30, use(60, 'measured'), 'scan'), block(30, use(60, 'estimated'), 'scan')],
      'scan',
    )
    const only = figures([block(30, use(5, 'estimated'), 'status')], 'status')
    // (3 × 30 + 60) / (3 × 60 + 60)
    expect(calibration([prd, scan, only])).toEqual({ factorPercent: 63, kinds: 2, estimates: 4 })
    expect(calibration([only])).toBeNull()
  })

  test('time that was lost does not make a factor below nothing', () => {
    const kind = figures([block(30, use(-20, 'measured')), block(30, use(20, 'estimated'))])
    expect(calibration([kind])?.factorPercent).toBe(0)
  })
})
