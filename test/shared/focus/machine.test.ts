// The timer under any series of events, against a model that writes down each second what it was.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextDue } from '../../../shared/focus/due.ts'
import { step } from '../../../shared/focus/machine.ts'
import { blockProgress } from '../../../shared/focus/progress.ts'
import type { FocusEvent, FocusRules, FocusState } from '../../../shared/focus/state.ts'
import { workedStretches } from '../../../shared/focus/transitions.ts'
import { type AwayAnswer, awayCauses } from '../../../shared/model/block.ts'
import { defaultSettings } from '../../../shared/model/defaults.ts'
import type { Entry } from '../../../shared/model/entry.ts'
import { addSeconds, type Instant, instant, type Span } from '../../../shared/time/instant.ts'
import { at, countedIds, zone } from '../../support.ts'

const start = at('2026-11-16T09:00:00Z')
const details = { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 50 }
const nothing: FocusState = { block: null, unclear: [], question: null }

function rules(): FocusRules {
  const settings = defaultSettings(zone)
  const cycles = { ...settings.focus.cycles, isOn: true }
  return {
    settings: { ...settings, focus: { ...settings.focus, cycles } },
    breakCategoryId: 'break',
    newId: countedIds(),
  }
}

type Bare = FocusEvent extends infer E ? (E extends FocusEvent ? Omit<E, 'at'> : never) : never

const plain = [
  'pause',
  'resume',
  'stop',
  'discard',
  'take-break',
  'snooze-break',
  'skip-break',
  'tick',
  'check-forgotten',
  'came-back',
  'suspend',
  'wake',
  'lock',
  'unlock',
  'shutdown',
] as const

const planned = fc.constantFrom(null, 5, 50)
const about = fc.record({ plannedMinutes: planned }).map((part) => ({ ...details, ...part }))
/** Each event with how long after the one before it comes; `ref` picks a question or an instant. */
const anything = (seconds: fc.Arbitrary<number>, others: readonly string[] = []) =>
  fc.record({
    seconds,
    ref: fc.integer({ min: 0, max: 5000 }),
    make: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...plain).map((kind) => () => ({ kind }) as Bare) },
      {
        weight: 4,
        arbitrary: fc.tuple(about, fc.boolean()).map(
          ([given, inCycles]) =>
            () =>
              ({ kind: 'start', details: given, inCycles }) as Bare,
        ),
      },
      {
        weight: 1,
        arbitrary: about.map((given) => () => ({ kind: 'switch', details: given }) as Bare),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(about, fc.constantFrom(undefined, true, false)).map(
          ([given, inCycles]) =>
            () =>
              ({ kind: 'change', details: given, inCycles }) as Bare,
        ),
      },
      {
        weight: 2,
        arbitrary: fc
          .constantFrom('idle-began', 'extend', 'finish-at', 'found', ...others)
          .map(timed),
      },
      {
        weight: 4,
        arbitrary: fc
          .constantFrom('keep', 'break', 'discard', 'split', 'nobody', 'working', 'forgotten')
          .map(answering),
      },
    ),
  })

function timed(kind: string) {
  return (now: Instant, ref: number): Bare => {
    if (kind === 'extend') return { kind, minutes: 5 }
    if (kind === 'clock-set') return { kind, seconds: ref - 2500 }
    if (kind === 'idle-began') return { kind, since: addSeconds(now, -ref) }
    if (kind === 'found') return { kind, lastKnownAt: addSeconds(now, -30) }
    return { kind: 'finish-at', end: ref % 3 === 0 ? null : addSeconds(now, ref - 500) }
  }
}

function answering(kind: string) {
  return (now: Instant, ref: number, { unclear, question }: FocusState): Bare => {
    if (kind === 'working') return { kind: 'answer-still-working', isStillWorking: ref % 2 === 0 }
    if (kind === 'forgotten') {
      const end = question?.kind === 'forgotten' ? question.likelyEnd : addSeconds(now, -ref)
      return { kind: 'answer-forgotten', end: ref % 2 === 0 ? null : end }
    }
    const id = kind === 'nobody' ? '' : (unclear[ref % Math.max(1, unclear.length)]?.id ?? '')
    if (kind === 'split') {
      return { kind: 'answer-away', id, answer: { kind, at: addSeconds(now, -ref) } }
    }
    const answer = kind === 'keep' || kind === 'break' ? kind : 'discard'
    return { kind: 'answer-away', id, answer: { kind: answer } }
  }
}

interface Run {
  readonly state: FocusState
  readonly entries: readonly Entry[]
  readonly now: Instant
}

/** Carries all out; `each` sees every step, refused or not. */
function run(
  all: readonly { seconds: number; ref: number; make: unknown }[],
  each: (before: FocusState, event: FocusEvent, after: Run, wasRefused: boolean) => void,
): Run {
  const given = rules()
  let now: Instant = start
  let state = nothing
  let entries: readonly Entry[] = []
  for (const { seconds, ref, make } of all) {
    now = addSeconds(now, seconds)
    const bare = (make as (now: Instant, ref: number, state: FocusState) => Bare)(now, ref, state)
    const event = { ...bare, at: now } as FocusEvent
    const before = state
    const result = step(state, event, given)
    if (result.ok) {
      state = result.value.state
      for (const effect of result.value.effects) {
        if (effect.kind === 'log') entries = [...entries, ...effect.entries]
      }
    } else {
      expect(result.problem.message).toMatch(/^[A-Z].*\.$/)
    }
    each(before, event, { state, entries, now }, !result.ok)
  }
  return { state, entries, now }
}

/** Everything the timer knows of as spans: none may overlap another. */
function known({ state, entries, now }: Run): readonly Span[] {
  const running = state.block ? workedStretches(state.block, now) : []
  return [
    ...entries.map((entry) => ({ from: entry.start, to: entry.end })),
    ...running,
    ...state.unclear,
  ]
}

function overlaps(spans: readonly Span[]): boolean {
  const inOrder = [...spans].sort((a, b) => a.from - b.from || a.to - b.to)
  return inOrder.some(({ from }, index) => from < (inOrder[index - 1]?.to ?? -Infinity))
}

const seconds = (spans: readonly Span[]) => spans.reduce((sum, { from, to }) => sum + to - from, 0)

const forwards = fc.array(anything(fc.integer({ min: 0, max: 2400 })), {
  minLength: 20,
  maxLength: 60,
})
const anyway = fc.array(anything(fc.integer({ min: -4000, max: 4000 }), ['clock-set']), {
  minLength: 20,
  maxLength: 60,
})

test('no second is counted twice, and none that nobody asked to count', () => {
  fc.assert(
    fc.property(forwards, (all) => {
      const end = run(all, (_before, _event, after) => {
        const spans = known(after)
        expect(overlaps(spans)).toBe(false)
        for (const { from, to } of spans) {
          expect(from).toBeLessThan(to)
          expect(from).toBeGreaterThanOrEqual(start)
          expect(to).toBeLessThanOrEqual(after.now)
        }
      })
      expect(new Set(end.entries.map(({ id }) => id)).size).toBe(end.entries.length)
    }),
    { numRuns: 400 },
  )
})

test('work, breaks, pauses and time away add up to the wall time of each block', () => {
  fc.assert(
    fc.property(forwards, (all) => {
      run(all, (before, event, after, wasRefused) => {
        const { block } = after.state
        if (!block) return
        const worked = seconds(workedStretches(block, after.now))
        const paused = seconds(block.pauses)
        const open = block.pausedAt ?? block.away?.since ?? null
        const standing = open === null ? 0 : after.now - open
        expect(worked + paused + standing).toBe(after.now - block.startedAt)
        // Questions are about pauses of the block, and nothing else is.
        for (const each of after.state.unclear.filter(({ blockId }) => blockId === block.id)) {
          expect(block.pauses).toContainEqual({ from: each.from, to: each.to })
        }
        if (wasRefused) expect(after.state).toEqual(before)
        expect(event.at).toBe(after.now)
      })
    }),
    { numRuns: 400 },
  )
})

/** Writes down for each second what it was, knowing nothing of the rules' code. */
class Diary {
  readonly #seconds: string[] = []
  #block = 0
  #state: 'off' | 'work' | 'pause' = 'off'
  #causes = new Set<string>()
  #slept = false
  #awaySince: Instant = start
  #lastChange: Instant = start

  count(what: string): number {
    return this.#seconds.filter((each) => each.startsWith(what)).length
  }

  pass(from: Instant, to: Instant): void {
    const isAway = this.#causes.size > 0
    this.#write({ from, to }, this.#state === 'work' ? (isAway ? 'away' : this.#work) : this.#state)
  }

  event(event: FocusEvent, before: FocusState, after: FocusState): void {
    const left = { 'idle-began': 'idle', suspend: 'suspend', lock: 'lock' } as const
    const back = { 'came-back': 'idle', wake: 'suspend', unlock: 'lock' } as const
    if (event.kind in left) {
      this.#leave(event, left[event.kind as keyof typeof left])
    } else if (event.kind in back) {
      this.#return([back[event.kind as keyof typeof back], 'idle'], event.at, after)
    } else if (!['tick', 'check-forgotten', 'shutdown'].includes(event.kind)) {
      this.#return(awayCauses, event.at, after)
      this.#byPerson(event, before)
      // An absence cannot reach back over the last pause; one that was given back is none any more.
      const { block } = after
      if (block) this.#lastChange = block.pauses.at(-1)?.to ?? block.startedAt
    }
  }

  #byPerson(event: FocusEvent, before: FocusState): void {
    if (event.kind === 'start' || event.kind === 'switch') this.#block += 1
    if (event.kind === 'discard') this.#rename(this.#work, 'gone')
    if (event.kind === 'answer-away') {
      const asked = before.unclear.find(({ id }) => id === event.id)
      if (asked) this.#answer(asked, event.answer, before.block?.id === asked.blockId)
    }
    if (event.kind === 'stop' || event.kind === 'discard') this.#state = 'off'
    if (event.kind === 'pause' || event.kind === 'take-break') this.#state = 'pause'
    if (['start', 'switch', 'resume'].includes(event.kind)) this.#state = 'work'
  }

  #answer({ from, to }: Span, answer: AwayAnswer, isRunning: boolean): void {
    this.#write({ from, to }, 'gone')
    if (answer.kind !== 'keep' && answer.kind !== 'split') return
    const until = answer.kind === 'keep' ? to : Math.max(from, Math.min(answer.at, to))
    this.#write({ from, to: instant(until) }, isRunning ? this.#work : 'work of one that is over')
  }

  get #work(): string {
    return `work ${this.#block}`
  }

  #leave(event: FocusEvent, cause: string): void {
    if (this.#state !== 'work') return
    if (this.#causes.size === 0) {
      const since = event.kind === 'idle-began' ? event.since : event.at
      this.#awaySince = instant(Math.max(since, this.#lastChange))
      this.#write({ from: this.#awaySince, to: event.at }, 'away')
    }
    this.#causes.add(cause)
    this.#slept ||= cause === 'suspend'
  }

  #return(ended: readonly string[], now: Instant, after: FocusState): void {
    if (this.#causes.size === 0) return
    for (const cause of ended) this.#causes.delete(cause)
    if (this.#causes.size > 0) return
    const span = { from: this.#awaySince, to: now }
    const isMoment = now - span.from < 300 && !this.#slept
    this.#write(span, isMoment ? this.#work : 'asked')
    if (!isMoment && now > span.from) {
      this.#lastChange = now
      expect(after.unclear).toContainEqual(expect.objectContaining(span))
    }
    this.#slept = false
  }

  #write({ from, to }: Span, what: string): void {
    for (let second = from - start; second < to - start; second++) this.#seconds[second] = what
  }

  #rename(what: string, other: string): void {
    for (const [second, each] of this.#seconds.entries()) {
      if (each === what) this.#seconds[second] = other
    }
  }
}

test('each second counts as what it was: what is logged, running and asked is all there was', () => {
  // Short stretches: the diary holds each second.
  const shorter = fc.array(anything(fc.integer({ min: 0, max: 700 })), {
    minLength: 20,
    maxLength: 40,
  })
  const known = shorter.map((all) =>
    all.filter(({ make }) => !['finish-at', 'found', 'answer-forgotten'].includes(kindOf(make))),
  )
  fc.assert(
    fc.property(known, (all) => {
      const diary = new Diary()
      let last: Instant = start
      run(all, (before, event, after, wasRefused) => {
        diary.pass(last, after.now)
        last = after.now
        if (!wasRefused) diary.event(event, before, after.state)
        const { block, unclear } = after.state
        const logged = after.entries
          .filter(({ source }) => source === 'timer')
          .reduce((sum, entry) => sum + entry.end - entry.start, 0)
        const running = block ? seconds(workedStretches(block, after.now)) : 0
        expect(logged + running).toBe(diary.count('work'))
        expect(seconds(unclear)).toBe(diary.count('asked'))
      })
    }),
    { numRuns: 200 },
  )
})

function kindOf(make: unknown): string {
  return (make as (now: Instant, ref: number, state: FocusState) => Bare)(start, 1, nothing).kind
}

test('nothing happens by itself before it is due, and something does when it is', () => {
  fc.assert(
    fc.property(forwards, (all) => {
      const given = rules()
      run(all, (_before, _event, { state, now }) => {
        const due = nextDue(state, now)
        const tickAt = (at: Instant) => step(state, { kind: 'tick', at }, given)
        const unchanged = { ok: true, value: { state, effects: [] } }
        if (due === null || due > now) {
          expect(tickAt(due === null ? addSeconds(now, 86_400) : addSeconds(due, -1))).toEqual(
            unchanged,
          )
        }
        if (due !== null) expect(tickAt(instant(Math.max(due, now)))).not.toEqual(unchanged)
      })
    }),
    { numRuns: 400 },
  )
})

test('whatever the clock does, nothing is negative, double or thrown', () => {
  fc.assert(
    fc.property(anyway, (all) => {
      run(all, (_before, _event, after) => {
        const { block } = after.state
        for (const { start: from, end } of after.entries) expect(from).toBeLessThan(end)
        for (const { from, to } of after.state.unclear) expect(from).toBeLessThan(to)
        if (!block) return
        const { workedSeconds, remainingSeconds, overtimeSeconds } = blockProgress(block, after.now)
        expect(
          Math.min(workedSeconds, remainingSeconds ?? 0, overtimeSeconds),
        ).toBeGreaterThanOrEqual(0)
        expect(overlaps([...workedStretches(block, after.now), ...block.pauses])).toBe(false)
      })
    }),
    { numRuns: 400 },
  )
})

test('time away counts nothing until it is answered, for every cause', () => {
  for (const cause of awayCauses) {
    const given = rules()
    const send = (state: FocusState, event: Bare, minutes: number) => {
      const result = step(
        state,
        { ...event, at: addSeconds(start, minutes * 60) } as FocusEvent,
        given,
      )
      if (!result.ok) throw new Error(result.problem.message)
      return result.value.state
    }
    const left = {
      idle: { kind: 'idle-began', since: addSeconds(start, 600) },
      suspend: { kind: 'suspend' },
      lock: { kind: 'lock' },
    }[cause] as Bare
    const back = {
      idle: { kind: 'came-back' },
      suspend: { kind: 'wake' },
      lock: { kind: 'unlock' },
    }[cause] as Bare
    let state = send(nothing, { kind: 'start', details, inCycles: false } as Bare, 0)
    state = send(state, left, 10)
    state = send(state, back, 40)
    expect(state.block && blockProgress(state.block, instant(start + 3600)).workedSeconds).toBe(
      1800,
    )
    expect(seconds(state.unclear)).toBe(1800)
  }
})
