import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockProgress } from '../../../shared/focus/progress.ts'
import {
  blockEntries,
  changeBlock,
  pauseBlock,
  resumeBlock,
  startBlock,
} from '../../../shared/focus/transitions.ts'
import type { BlockDetails, FocusBlock } from '../../../shared/model/block.ts'
import type { Result } from '../../../shared/result.ts'
import { addSeconds, type Instant } from '../../../shared/time/instant.ts'
import { at } from '../../support.ts'

const start = at('2026-11-16T09:00:00Z')
const minutesIn = (minutes: number) => addSeconds(start, minutes * 60)
const details: BlockDetails = {
  categoryId: 'vision',
  goalId: null,
  note: 'Narrative',
  plannedMinutes: 50,
}

function value(result: Result<FocusBlock>): FocusBlock {
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

const block = value(startBlock(null, details, 'b', start))
const pausedOnce = value(resumeBlock(value(pauseBlock(block, minutesIn(20))), minutesIn(30)))
const spans = (entries: readonly { start: Instant; end: Instant }[]) =>
  entries.map((each) => [(each.start - start) / 60, (each.end - start) / 60])

describe('a block', () => {
  test('leaves one entry when it was never paused', () => {
    expect(blockEntries(block, minutesIn(50))).toEqual([
      {
        id: 'b',
        start,
        end: minutesIn(50),
        categoryId: 'vision',
        goalId: null,
        source: 'timer',
        note: 'Narrative',
        tags: [],
        request: null,
        ai: null,
      },
    ])
  })

  test('leaves an entry for each stretch between pauses', () => {
    const entries = blockEntries(pausedOnce, minutesIn(60))
    expect(spans(entries)).toEqual([
      [0, 20],
      [30, 60],
    ])
    expect(entries.map(({ id, blockId }) => [id, blockId])).toEqual([
      ['b', 'b'],
      ['b-2', 'b'],
    ])
  })

  test('stopped while paused ends where the pause began', () => {
    expect(spans(blockEntries(value(pauseBlock(block, minutesIn(20))), minutesIn(45)))).toEqual([
      [0, 20],
    ])
  })

  test('that ended before it was resumed counts nothing after its end', () => {
    expect(spans(blockEntries(pausedOnce, minutesIn(10)))).toEqual([[0, 10]])
  })

  test('leaves nothing when it never lasted a second, or the clock was set back', () => {
    expect([blockEntries(block, start), blockEntries(block, minutesIn(-5))]).toEqual([[], []])
  })

  test.for<[string, Result<FocusBlock>]>([
    ['block-running', startBlock(block, details, 'c', start)],
    ['no-block', pauseBlock(null, start)],
    ['paused', pauseBlock(value(pauseBlock(block, minutesIn(1))), minutesIn(2))],
    ['not-paused', resumeBlock(block, minutesIn(1))],
    ['no-block', changeBlock(null, details)],
  ])('refuses what makes no sense: %s', ([code, result]) => {
    expect(result.ok ? null : result.problem.code).toBe(code)
  })

  test('with a new planned length has its end announced again', () => {
    const announced = { ...block, endAnnounced: true }
    expect(value(changeBlock(announced, details)).endAnnounced).toBe(true)
    expect(value(changeBlock(announced, { ...details, plannedMinutes: 90 })).endAnnounced).toBe(
      false,
    )
  })
})

describe('progress', () => {
  test('runs down to the planned end and on as overtime', () => {
    expect(blockProgress(block, minutesIn(20))).toEqual({
      state: 'running',
      workedSeconds: 1200,
      remainingSeconds: 1800,
      overtimeSeconds: 0,
      plannedEnd: minutesIn(50),
      fraction: 0.4,
    })
    expect(blockProgress(block, minutesIn(60))).toMatchObject({
      state: 'overtime',
      remainingSeconds: 0,
      overtimeSeconds: 600,
      fraction: 1,
    })
  })

  test('a pause moves the planned end', () => {
    expect(blockProgress(pausedOnce, minutesIn(40)).plannedEnd).toBe(minutesIn(60))
  })

  test('stands still while paused', () => {
    const paused = value(pauseBlock(block, minutesIn(20)))
    expect(blockProgress(paused, minutesIn(500))).toMatchObject({
      state: 'paused',
      workedSeconds: 1200,
    })
  })

  test('a block without an end has nothing left and no overtime', () => {
    const free = { ...block, plannedMinutes: null }
    expect(blockProgress(free, minutesIn(300))).toMatchObject({
      state: 'running',
      remainingSeconds: null,
      overtimeSeconds: 0,
      fraction: null,
    })
  })
})

test('whatever happens, pieces sum to wall time minus pauses, never overlap and are never negative', () => {
  const events = fc.array(
    fc.record({
      kind: fc.constantFrom('pause', 'resume', 'nothing'),
      seconds: fc.integer({ min: -600, max: 7200 }),
    }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(events, (all) => {
      let current = block
      let now: Instant = start
      let worked = 0
      let latest: Instant = start // a clock that was set back cannot undo what has happened
      for (const { kind, seconds } of all) {
        now = addSeconds(now, seconds)
        const moved = now > latest ? now - latest : 0
        const next =
          kind === 'pause'
            ? pauseBlock(current, now)
            : kind === 'resume'
              ? resumeBlock(current, now)
              : null
        if (!next?.ok) continue
        if (kind === 'pause') worked += moved
        if (moved > 0) latest = now
        current = next.value
      }
      if (current.pausedAt === null) worked += Math.max(0, now - latest)
      const entries = blockEntries(current, now > latest ? now : latest)
      expect(entries.reduce((sum, each) => sum + each.end - each.start, 0)).toBe(worked)
      for (const [index, each] of entries.entries()) {
        expect(each.start).toBeLessThan(each.end)
        expect(each.start).toBeGreaterThanOrEqual(entries[index - 1]?.end ?? start)
      }
    }),
    { numRuns: 1000 },
  )
})
