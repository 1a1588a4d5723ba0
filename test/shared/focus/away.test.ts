import { describe, expect, test } from 'vitest'
import { clearUp, comeBack, leave } from '../../../shared/focus/away.ts'
import { blockProgress } from '../../../shared/focus/progress.ts'
import { blockEntries, pauseBlock } from '../../../shared/focus/transitions.ts'
import type { AwayAnswer, AwayCause, FocusBlock, Unclear } from '../../../shared/model/block.ts'
import { addSeconds, type Instant } from '../../../shared/time/instant.ts'
import { at, focusBlock } from '../../support.ts'

const start = at('2026-11-16T09:00:00Z')
const minutesIn = (minutes: number) => addSeconds(start, minutes * 60)
const least = 300
const block: FocusBlock = focusBlock({ startedAt: start, note: 'Narrative' })

const backAfter = (from: number, to: number, cause: AwayCause = 'idle') =>
  comeBack(leave(block, cause, minutesIn(from)), [cause], minutesIn(to), least, 'u')
const worked = (each: FocusBlock | null, until: Instant) =>
  blockEntries(each ?? block, until).reduce((sum, entry) => sum + entry.end - entry.start, 0) / 60

describe('being away', () => {
  test('counts nothing from the last input on, and nothing is lost: it waits to be explained', () => {
    const away = leave(block, 'idle', minutesIn(20))
    expect(blockProgress(away, minutesIn(40))).toMatchObject({ state: 'away', workedSeconds: 1200 })
    const { block: back, unclear } = backAfter(20, 40)
    expect(worked(back, minutesIn(50))).toBe(30)
    expect(unclear).toMatchObject({ id: 'u', blockId: 'b', from: minutesIn(20), to: minutesIn(40) })
  })

  test('for a moment is work, unless the machine slept', () => {
    expect(backAfter(20, 24)).toEqual({ block, unclear: null })
    expect(backAfter(20, 24, 'suspend').unclear).not.toBeNull()
  })

  test('lasts until every cause is gone', () => {
    const asleep = leave(leave(block, 'lock', minutesIn(20)), 'suspend', minutesIn(21))
    const woken = comeBack(asleep, ['suspend'], minutesIn(60), least, 'u')
    expect([woken.unclear, woken.block.away?.since]).toEqual([null, minutesIn(20)])
    const unlocked = comeBack(woken.block, ['lock'], minutesIn(61), least, 'u')
    expect(unlocked.unclear).toMatchObject({ from: minutesIn(20), to: minutesIn(61) })
  })

  test('cannot begin before the block did, nor while it is paused', () => {
    expect(leave(block, 'idle', minutesIn(-10)).away?.since).toBe(start)
    const paused = pauseBlock(block, minutesIn(5))
    expect(paused.ok && leave(paused.value, 'idle', minutesIn(6))).toEqual(
      paused.ok && paused.value,
    )
  })
})

describe('the answer', () => {
  const { block: running, unclear } = backAfter(20, 40)
  const answer = (given: AwayAnswer, now: FocusBlock | null = running) =>
    clearUp(unclear as Unclear, given, now, 'break')

  test.for<[AwayAnswer, number, number]>([
    [{ kind: 'keep' }, 60, 0],
    [{ kind: 'split', at: minutesIn(30) }, 50, 0],
    [{ kind: 'discard' }, 40, 0],
    [{ kind: 'break' }, 40, 1],
    [{ kind: 'meeting', categoryId: 'people', goalId: null, note: '1:1' }, 40, 1],
  ])('%o leaves the running block right', ([given, minutes, entries]) => {
    const cleared = answer(given)
    expect([worked(cleared.block, minutesIn(60)), cleared.entries.length]).toEqual([
      minutes,
      entries,
    ])
  })

  test('after the block is over becomes an entry of its own', () => {
    expect(answer({ kind: 'keep' }, null).entries).toMatchObject([
      {
        id: 'u',
        blockId: 'b',
        start: minutesIn(20),
        end: minutesIn(40),
        categoryId: 'vision',
        source: 'timer',
      },
    ])
    expect(answer({ kind: 'split', at: minutesIn(25) }, null).entries).toMatchObject([
      { end: minutesIn(25) },
    ])
    expect(answer({ kind: 'split', at: minutesIn(5) }, null).entries).toEqual([])
  })

  test('meeting and break are entries by hand', () => {
    const meeting = { kind: 'meeting', categoryId: 'people', goalId: null, note: '1:1' } as const
    expect(answer(meeting).entries).toMatchObject([
      { categoryId: 'people', note: '1:1', source: 'manual' },
    ])
    expect(answer({ kind: 'break' }).entries).toMatchObject([{ categoryId: 'break' }])
  })
})
