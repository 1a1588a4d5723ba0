import { expect, test } from 'vitest'
import {
  JobAssembly,
  jobMessages,
  OutcomeAssembly,
  outcomeMessages,
} from '../../../electron/calendar/import-messages.ts'
import { listSlices, octetSlices, type SliceLimits } from '../../../electron/calendar/slices.ts'
import { fault } from '../../../shared/calendar/fault.ts'
import { meetingEntry } from '../../../shared/meetings/follow.ts'
import type { ImportedCalendar, ImportJob } from '../../../shared/meetings/import-job.ts'
import { defaultSettings } from '../../../shared/model/defaults.ts'
import type { CalendarEntry } from '../../../shared/model/entry.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { instant } from '../../../shared/time/instant.ts'
import { at, zone } from '../../support.ts'

const seeds = Array.from({ length: 60 }, (_, index) => index + 1)

/** A linear congruential generator: the same numbers on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
}
type Random = ReturnType<typeof randomFrom>

function list<T>(random: Random, make: (index: number) => T): T[] {
  const lengths = [0, 1, 2, random(20), random(300)]
  return Array.from({ length: lengths[random(lengths.length)] ?? 0 }, (_, index) => make(index))
}

function meeting(random: Random, index: number): Meeting {
  const start = instant(1_700_000_000 + random(10_000_000))
  return {
    sourceId: 'work',
    uid: `${index}@example.com`,
    recurrenceId: random(2) ? start : null,
    start,
    end: instant(start + random(7200)),
    facts: {
      title: 'ü€😀\u0000'.repeat(random(30)),
      calendarName: '',
      organizer: '',
      organizerAddress: '',
      attendeeCount: random(9),
      recurring: random(2) === 1,
      location: 'x'.repeat(random(10) === 0 ? 5000 : 5),
      conference: random(2) ? 'https://example.com' : null,
      categories: list(random, (each) => `c${each}`).slice(0, 3),
    },
  }
}

function entry(random: Random, index: number): CalendarEntry {
  const choice = { categoryId: 'delivery', goalId: null }
  return meetingEntry(meeting(random, index), choice, `entry-${index}`)
}

function limits(random: Random): SliceLimits {
  return { records: 1 + random(40), weight: 1 + random(4000), octets: 1 + random(500) }
}

/** As a message is after its way through another process. */
const sent = <T>(message: T): T => structuredClone(message)

test.for(seeds)('a job arrives as it was sent (seed %i)', (seed) => {
  const random = randomFrom(seed)
  const job: ImportJob = {
    octets: Uint8Array.from(list(random, () => random(256))),
    name: 'work.ics',
    kind: 'file',
    now: at('2026-11-16T09:00:00Z'),
    categoryIds: ['delivery'],
    isWanted: false,
    window: { from: at('2025-11-16T00:00:00Z'), to: at('2027-02-16T00:00:00Z') },
    settings: defaultSettings(zone),
    rules: [],
    entries: list(random, (index) => entry(random, index)),
    meetings: list(random, (index) => meeting(random, index)),
    planned: [],
    dismissed: list(random, (index) => ({ sourceId: 'work', text: `key ${index}` })),
    sourceId: null,
    sources: [{ id: 'work', name: 'Work', kind: 'file' }],
  }
  const assembly = new JobAssembly()
  const taken = [...jobMessages(job, 'new', limits(random))].map((each) =>
    assembly.take(sent(each)),
  )
  expect(taken.slice(0, -1).every((each) => each === null)).toBe(true)
  expect(taken.at(-1)).toEqual({ job, idPrefix: 'new' })
})

test.for(seeds)('an outcome arrives as it was sent (seed %i)', (seed) => {
  const random = randomFrom(seed)
  const before = list(random, (index) => entry(random, index))
  const planned = list(random, (index) => ({
    id: `${index}`,
    uid: `${index}`,
    start: instant(index),
    end: instant(index + 1),
    title: '',
    categoryId: 'vision',
    goalId: null,
  }))
  const waitedBefore = list(random, (index) => meeting(random, index))
  const stays = waitedBefore.filter(() => random(2))
  const waiting = [...stays, ...list(random, (index) => meeting(random, index))]
  const imported: ImportedCalendar = {
    sourceId: 'work',
    calendarName: 'Work',
    warnings: list(random, (line) => ({ line, uid: null, title: '', says: fault('no-start') })),
    hiddenWarnings: random(3),
    isNotice: random(2) === 1,
    owner: random(2) ? { address: 'sam@example.com', declined: ['work|1|'] } : null,
    outcome: {
      held: random(2) ? { going: 12, coming: 20, marks: ['a'] } : null,
      differing: random(3),
      dismissed: random(2) ? list(random, (index) => `key ${index}`) : null,
      lost: list(random, (index) => `Lost ${index}`),
      entries: [
        ...before.map((each) => ({
          id: each.id,
          before: each,
          after: random(2) ? { ...each, note: 'other' } : null,
        })),
        ...list(random, (index) => {
          const after = { ...entry(random, index), id: `new-${index}` }
          return { id: after.id, before: null, after }
        }),
      ],
      meetings: waiting,
      planned: random(2) ? planned : planned.map((each) => ({ ...each, title: 'moved' })),
      counts: { added: random(9), toClassify: 0, updated: random(9), removed: 0, unchanged: 1 },
      leftOut: list(random, (index) => ({ reason: 'declined', title: `Meeting ${index}` })),
    },
  }
  const assembly = new OutcomeAssembly({ entries: before, meetings: waitedBefore, planned })
  const taken = [...outcomeMessages(imported, waitedBefore, limits(random))].map((each) =>
    assembly.take(sent(each)),
  )
  expect(taken.slice(0, -1).every((each) => each === null)).toBe(true)
  expect(taken.at(-1)).toEqual(imported)
  // Records of the job itself, so that nothing has to be compared again.
  const known = new Set(waitedBefore)
  const same = taken.at(-1)?.outcome.meetings.filter((each) => known.has(each)) ?? []
  expect(same.length).toBeGreaterThanOrEqual(stays.length)
})

test.for(seeds)('slices keep to their limits and lose nothing (seed %i)', (seed) => {
  const random = randomFrom(seed)
  const bounds = limits(random)
  const texts = list(random, () => 'x'.repeat(random(200)))
  const slices = [...listSlices(texts, bounds)]
  expect(slices.flat()).toEqual(texts)
  for (const slice of slices) {
    const weight = slice.reduce((sum, text) => sum + 8 + text.length, 0)
    expect(slice.length > 0 && slice.length <= bounds.records).toBe(true)
    expect(slice.length === 1 || weight <= bounds.weight).toBe(true)
  }
  const octets = Buffer.from(list(random, () => random(256)))
  const pieces = [...octetSlices(octets, bounds)]
  expect(Buffer.concat(pieces).equals(octets)).toBe(true)
  // A piece that were a view would take the whole buffer along.
  for (const piece of pieces) expect(piece.buffer.byteLength).toBeLessThanOrEqual(bounds.octets)
})

test('a job that comes in part is refused', () => {
  const assembly = new JobAssembly()
  expect(() => assembly.take({ kind: 'run' })).toThrow('a job came in part')
})
