// Work and breaks in turn, and ends that move: what each step leaves behind.
import { describe, expect, test } from 'vitest'
import { breakMinutes } from '../../../shared/focus/cycle.ts'
import { step } from '../../../shared/focus/machine.ts'
import { blockProgress } from '../../../shared/focus/progress.ts'
import type {
  Announcement,
  FocusRules,
  FocusState,
  PersonEvent,
  SystemEvent,
} from '../../../shared/focus/state.ts'
import type { FocusBlock } from '../../../shared/model/block.ts'
import { defaultSettings } from '../../../shared/model/defaults.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { at, countedIds, zone } from '../../support.ts'

const start = at('2026-11-16T09:00:00Z')
const minutesIn = (minutes: number) => addSeconds(start, minutes * 60)
const details = { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 50 }
const cycling = { kind: 'start', details, inCycles: true } as const

/** The timer by the minute since it was started. */
function timer(breakCategoryId: string | null = 'break') {
  const rules: FocusRules = {
    settings: defaultSettings(zone),
    breakCategoryId,
    newId: countedIds(),
  }
  let state: FocusState = { block: null, unclear: [], question: null }
  const entries: Entry[] = []
  const told: Announcement[] = []
  return {
    told,
    send: (minute: number, event: PersonEvent | SystemEvent): string => {
      const result = step(state, { ...event, at: minutesIn(minute) }, rules)
      if (!result.ok) return result.problem.code
      state = result.value.state
      for (const effect of result.value.effects) {
        if (effect.kind === 'log') entries.push(...effect.entries)
        if (effect.kind === 'announce') told.push(effect.what)
      }
      if (state.question) return 'asking'
      return state.block ? blockProgress(state.block, minutesIn(minute)).state : 'idle'
    },
    block: () => state.block as FocusBlock,
    spans: () =>
      entries
        .map((each) => [(each.start - start) / 60, (each.end - start) / 60, each.categoryId])
        .sort((a, b) => Number(a[0]) - Number(b[0])),
  }
}

describe('a block in cycles', () => {
  test('is announced once, again after a snooze, and not after a skip', () => {
    const { send, told } = timer()
    send(0, cycling)
    for (const minute of [49, 50, 51, 60]) send(minute, { kind: 'tick' })
    expect(told).toEqual(['break-due'])
    send(60, { kind: 'snooze-break' })
    send(64, { kind: 'tick' })
    expect(told).toHaveLength(1)
    send(65, { kind: 'tick' })
    expect(told).toHaveLength(2)
    expect(send(66, { kind: 'skip-break' })).toBe('running')
    send(115, { kind: 'tick' })
    expect(told).toHaveLength(2)
    send(116, { kind: 'tick' })
    expect(told).toHaveLength(3)
  })

  test('has a long break each third time, and a fresh stretch after each', () => {
    const { send, block } = timer()
    const { cycles } = defaultSettings(zone).focus
    send(0, cycling)
    const lengths = [0, 60, 120, 180].map((minute) => {
      send(minute + 50, { kind: 'take-break' })
      const { minutes } = block().rest ?? { minutes: 0 }
      send(minute + 60, { kind: 'resume' })
      return minutes
    })
    expect(lengths).toEqual([10, 10, 20, 10])
    expect(breakMinutes(block(), cycles)).toBe(10)
    expect(blockProgress(block(), minutesIn(250))).toMatchObject({
      workedSeconds: 210 * 60,
      remainingSeconds: 40 * 60,
    })
  })

  test('leaves work and breaks as entries of their own', () => {
    const { send, spans } = timer()
    send(0, cycling)
    expect(send(50, { kind: 'take-break' })).toBe('break')
    expect(send(63, { kind: 'resume' })).toBe('running')
    expect(send(80, { kind: 'stop' })).toBe('asking')
    expect(spans()).toEqual([
      [0, 50, 'vision'],
      [50, 63, 'break'],
      [63, 80, 'vision'],
    ])
  })

  test('leaves no entry for a break where no category is off', () => {
    const { send, spans } = timer(null)
    send(0, cycling)
    send(50, { kind: 'take-break' })
    send(60, { kind: 'stop' })
    expect(spans()).toEqual([[0, 50, 'vision']])
  })

  test.for<[string, number, number]>([
    ['within the hour lasts until then', 110, 110],
    ['the next day lasted as long as it was meant to', 1500, 60],
  ])('a break nobody came back from %s', ([, until, end]) => {
    for (const kind of ['stop', 'resume'] as const) {
      const { send, spans } = timer()
      send(0, cycling)
      send(50, { kind: 'take-break' })
      send(until, { kind })
      if (kind === 'resume') send(until + 5, { kind: 'stop' })
      expect(spans()[1]).toEqual([50, end, 'break'])
    }
  })

  test('is told once that the break is over', () => {
    const { send, told } = timer()
    send(0, cycling)
    send(50, { kind: 'take-break' })
    for (const minute of [59, 60, 61, 90]) send(minute, { kind: 'tick' })
    expect(told).toEqual(['break-over'])
  })

  test.for<[string, readonly (PersonEvent | SystemEvent)[]]>([
    ['no-cycle', [{ kind: 'start', details, inCycles: false }, { kind: 'take-break' }]],
    ['no-break-due', [cycling, { kind: 'skip-break' }]],
    ['no-break-due', [cycling, { kind: 'snooze-break' }]],
    ['on-break', [cycling, { kind: 'take-break' }, { kind: 'pause' }]],
    ['on-break', [cycling, { kind: 'take-break' }, { kind: 'extend', minutes: 5 }]],
    ['no-block', [{ kind: 'take-break' }]],
  ])('refuses what makes no sense: %s', ([code, events]) => {
    const { send } = timer()
    expect(events.map((event, minute) => send(minute, event)).at(-1)).toBe(code)
  })
})

describe('an end that moves', () => {
  const plain = { kind: 'start', details, inCycles: false } as const

  test('by minutes of the plan, past it from now on', () => {
    const { send, block, told } = timer()
    send(0, plain)
    send(20, { kind: 'extend', minutes: 15 })
    expect(block().plannedMinutes).toBe(65)
    send(70, { kind: 'tick' })
    send(70, { kind: 'extend', minutes: 5 })
    expect(block().plannedMinutes).toBe(75)
    send(75, { kind: 'tick' })
    expect(told).toEqual(['end', 'end'])
  })

  test('to a time on the clock, and by minutes from there', () => {
    const { send, spans, told } = timer()
    send(0, plain)
    send(5, { kind: 'finish-at', end: minutesIn(30) })
    send(6, { kind: 'extend', minutes: 5 })
    expect(send(34, { kind: 'tick' })).toBe('running')
    expect(send(300, { kind: 'tick' })).toBe('asking')
    expect([spans(), told]).toEqual([[[0, 35, 'vision']], ['finished']])
  })

  test('is reached by whatever happens first after it', () => {
    for (const kind of ['stop', 'wake', 'unlock', 'came-back'] as const) {
      const { send, spans } = timer()
      send(0, plain)
      send(5, { kind: 'finish-at', end: minutesIn(30) })
      send(90, { kind })
      expect(spans()).toEqual([[0, 30, 'vision']])
    }
  })

  test('needs a block, an end to move, and a time that is still to come', () => {
    const { send } = timer()
    expect(send(0, { kind: 'extend', minutes: 5 })).toBe('no-block')
    send(0, { ...plain, details: { ...details, plannedMinutes: null } })
    expect(send(1, { kind: 'extend', minutes: 5 })).toBe('no-end')
    expect(send(1, { kind: 'finish-at', end: minutesIn(1) })).toBe('outside')
    expect(send(1, { kind: 'finish-at', end: minutesIn(25 * 60) })).toBe('outside')
    expect(send(1, { kind: 'finish-at', end: null })).toBe('running')
  })
})
