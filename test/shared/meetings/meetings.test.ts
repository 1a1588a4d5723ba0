import { describe, expect, test } from 'vitest'
import { fault } from '../../../shared/calendar/fault.ts'
import type { CalendarReading, Occurrence } from '../../../shared/calendar/occurrence.ts'
import type { EntryChange } from '../../../shared/history/edit.ts'
import { classify, hasConditions, matches } from '../../../shared/meetings/classify.ts'
import { leftOutReason } from '../../../shared/meetings/counts.ts'
import { importNotice } from '../../../shared/meetings/import-notice.ts'
import { type MergeInput, mergeReading } from '../../../shared/meetings/merge.ts'
import { waitingGroups, waitingList } from '../../../shared/meetings/waiting.ts'
import type { CalendarEntry, EventFacts } from '../../../shared/model/entry.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import type { Rule } from '../../../shared/model/rule.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { at, config, countedIds, words } from '../../support.ts'

const { settings } = config()
const start = at('2026-11-16T09:00:00Z')
const end = at('2026-11-16T10:00:00Z')
const window = { from: at('2026-11-01T00:00:00Z'), to: at('2026-12-01T00:00:00Z') }
const roadmap: Rule = {
  id: 'r',
  when: { titleWords: ['roadmap'] },
  categoryId: 'vision',
  goalId: 'g',
}

function occurrence(fields: Partial<Occurrence> = {}): Occurrence {
  return {
    uid: 'u@x',
    identity: fields.uid ?? 'u@x',
    recurrenceId: null,
    originalLocal: fields.recurrenceId ?? null,
    originalClock: fields.recurrenceId == null ? '' : 'Z',
    isAlone: false,
    isThisAndFuture: false,
    isCut: false,
    wallStart: null,
    firstDay: 0,
    isCancelNotice: false,
    isWholeDays: fields.allDay ?? false,
    isWorkingLocation: false,
    rule: '',
    related: [],
    start,
    end,
    allDay: false,
    summary: 'Roadmap review',
    cancelled: false,
    free: false,
    outOfOffice: false,
    organizer: { name: 'Anna Keller', address: 'anna@example.com' },
    attendeeCount: 4,
    people: [],
    answer: null,
    location: '',
    conference: null,
    recurring: false,
    categories: [],
    calendarName: 'Work',
    ...fields,
  }
}

function reading(occurrences: readonly Occurrence[], uids?: readonly string[]): CalendarReading {
  return {
    calendarNames: ['Work'],
    uids: new Set(uids ?? occurrences.map(({ uid }) => uid)),
    masterStart: (uid) =>
      (uids ?? occurrences.map((each) => each.uid)).includes(uid) ? 0 : undefined,
    unread: new Set(),
    isPartial: false,
    isEmpty: occurrences.length === 0,
    reach: null,
    occurrences,
    warnings: [],
  }
}

/** Imports one reading after another, as the app does, and answers the last outcome and what is there then. */
function importAll(
  readings: readonly CalendarReading[],
  change: (entry: CalendarEntry) => CalendarEntry = (e) => e,
  given: Partial<MergeInput> = {},
) {
  const newId = countedIds()
  let entries: CalendarEntry[] = []
  let waiting: readonly Meeting[] = []
  let outcome = null as ReturnType<typeof mergeReading> | null
  for (const each of readings) {
    outcome = mergeReading({
      window,
      now: start,
      kind: 'file',
      sources: [],
      categoryIds: [],
      isWanted: false,
      sourceId: 's',
      sourceName: 'Work',
      settings,
      planned: [],
      rules: [roadmap],
      dismissed: [],
      newId,
      ...given,
      reading: each,
      entries,
      meetings: waiting,
    })
    entries = apply(entries, outcome.entries).map(change)
    waiting = outcome.meetings
  }
  return { entries, waiting, outcome, counts: outcome?.counts }
}

function apply(
  entries: readonly CalendarEntry[],
  changes: readonly EntryChange[],
): CalendarEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  for (const { id, after } of changes) {
    if (after) byId.set(id, after as CalendarEntry)
    else byId.delete(id)
  }
  return [...byId.values()]
}

describe('importing', () => {
  test('what a rule matches becomes an entry, the rest waits', () => {
    const { entries, waiting, counts } = importAll([
      reading([occurrence(), occurrence({ uid: 'v@x', summary: 'Lunch talk' })]),
    ])
    expect(entries).toMatchObject([
      {
        id: 'new-1',
        start,
        end,
        categoryId: 'vision',
        goalId: 'g',
        source: 'calendar',
        note: 'Roadmap review',
      },
    ])
    expect(waiting.map(({ facts }) => facts.title)).toEqual(['Lunch talk'])
    expect(counts).toEqual({ added: 2, toClassify: 1, updated: 0, removed: 0, unchanged: 0 })
  })

  test('the same calendar again changes nothing', () => {
    const same = reading([occurrence(), occurrence({ uid: 'v@x', summary: 'Lunch talk' })])
    const { outcome, entries, waiting } = importAll([same, same])
    expect(outcome).toMatchObject({ entries: [], counts: { added: 0, updated: 0, unchanged: 2 } })
    expect([entries.length, waiting.length]).toEqual([1, 1])
  })

  test('an event that moved moves its entry', () => {
    const moved = { start: addSeconds(start, 3600), end: addSeconds(end, 3600) }
    const { entries, counts } = importAll([reading([occurrence()]), reading([occurrence(moved)])])
    expect(entries).toMatchObject([{ id: 'new-1', ...moved }])
    expect(counts).toMatchObject({ updated: 1 })
  })

  test('what the person corrected stays', () => {
    const corrected = (entry: CalendarEntry): CalendarEntry => ({
      ...entry,
      categoryId: 'people',
      end: addSeconds(start, 600),
      event: { ...entry.event, kept: ['category', 'time'] },
    })
    const later = occurrence({ start: addSeconds(start, 60), summary: 'Roadmap, renamed' })
    const { entries } = importAll([reading([occurrence()]), reading([later])], corrected)
    expect(entries).toMatchObject([
      { start, end: addSeconds(start, 600), categoryId: 'people', note: 'Roadmap, renamed' },
    ])
  })

  test('an event that is cancelled now takes its entry with it, unless the person decided its time', () => {
    const both = [reading([occurrence()]), reading([occurrence({ cancelled: true })])]
    expect(importAll(both).entries).toEqual([])
    const kept = (entry: CalendarEntry) => ({
      ...entry,
      event: { ...entry.event, kept: ['time' as const] },
    })
    expect(importAll(both, kept).entries).toMatchObject([{ event: { differs: 'gone' } }])
  })

  test('an instance the series no longer has goes, an event the file does not speak of stays', () => {
    const instance = (day: number) => {
      const from = addSeconds(start, day * 86_400)
      return occurrence({
        recurrenceId: from,
        start: from,
        end: addSeconds(from, 3600),
        recurring: true,
      })
    }
    const other = occurrence({ uid: 'v@x' })
    const { entries, counts } = importAll([
      reading([instance(0), instance(7), other]),
      reading([instance(0)]),
    ])
    expect(entries.map(({ event }) => event.uid)).toEqual(['u@x', 'v@x'])
    expect(counts).toMatchObject({ removed: 1 })
  })

  test('an event that could not be read this time is not taken for gone', () => {
    const broken = { ...reading([], ['u@x']), unread: new Set(['u@x']) }
    expect(importAll([reading([occurrence()]), broken]).entries).toHaveLength(1)
  })

  test('what the person dismissed stays away', () => {
    const { entries, outcome } = importAll([reading([occurrence()])], undefined, {
      dismissed: [{ sourceId: 's', text: 'u@x' }],
    })
    expect(entries).toEqual([])
    expect(outcome?.leftOut).toEqual([{ reason: 'dismissed', title: 'Roadmap review' }])
  })

  test('the notice says what was added, left out and why', () => {
    const { outcome } = importAll([
      reading([
        occurrence(),
        occurrence({ uid: 'a', allDay: true, summary: 'Holiday' }),
        occurrence({ uid: 'b', answer: 'declined', summary: 'Town hall' }),
      ]),
    ])
    if (!outcome) throw new Error('nothing was imported')
    const warnings = [{ line: 9, uid: null, title: '', says: fault('no-start') }]
    expect(importNotice('Work', outcome, warnings, words)).toEqual({
      tone: 'info',
      title: 'Work: 1 added, 3 left out.',
      details: [
        'Left out, all-day: 1 event (Holiday).',
        'Left out, declined by you: 1 event (Town hall).',
        'It has no start and was left out.',
      ],
    })
  })
})

test.for<[string | null, Partial<Occurrence>]>([
  [null, {}],
  ['cancelled', { cancelled: true }],
  ['all-day', { allDay: true }],
  ['declined', { answer: 'declined' }],
  ['delegated', { answer: 'delegated' }],
  ['working-location', { isWorkingLocation: true }],
  ['free', { free: true }],
  ['out-of-office', { outOfOffice: true }],
  ['no-length', { end: start }],
])('an event is left out as %s', ([reason, fields]) => {
  expect(leftOutReason(occurrence(fields), settings.calendar)).toBe(reason)
})

describe('rules', () => {
  const facts: EventFacts = {
    title: '1:1 – Anna (Roadmap)',
    calendarName: 'Work',
    organizer: 'Anna Keller',
    organizerAddress: 'anna@example.com',
    attendeeCount: 2,
    recurring: false,
    location: '',
    conference: null,
    categories: [],
  }

  test.for<[boolean, Rule['when']]>([
    [true, { titleWords: ['roadmap'] }],
    [true, { titleWords: ['1:1'] }],
    [true, { titleWords: ['nothing', 'anna roadmap'] }],
    [false, { titleWords: ['road'] }],
    [true, { organizer: 'keller' }],
    [true, { organizer: 'anna@' }],
    [true, { maxAttendees: 2 }],
    [false, { minAttendees: 3 }],
    [true, { calendar: 'work' }],
    [false, { titleWords: ['roadmap'], calendar: 'Private' }],
    [false, {}],
    [false, { titleWords: [' '], organizer: '' }],
  ])('%s for %o', ([does, when]) => {
    expect(matches(facts, when)).toBe(does)
  })

  test('the first that matches decides', () => {
    const other: Rule = { ...roadmap, id: 'o', when: { maxAttendees: 2 }, categoryId: 'people' }
    expect(classify(facts, [other, roadmap])?.id).toBe('o')
    expect(classify(facts, [])).toBeNull()
  })

  test('a rule says something only with a condition', () => {
    expect([
      hasConditions({}),
      hasConditions({ titleWords: [''] }),
      hasConditions({ minAttendees: 0 }),
    ]).toEqual([false, false, true])
  })
})

test('a series waits as one group, recent ones first and of those the most time lately', () => {
  const meeting = (uid: string, day: number, minutes: number, recurs: boolean): Meeting => {
    const from = addSeconds(start, day * 86_400)
    return {
      sourceId: 's',
      uid,
      recurrenceId: recurs ? from : null,
      start: from,
      end: addSeconds(from, minutes * 60),
      facts: {
        title: uid,
        calendarName: 'Work',
        organizer: '',
        organizerAddress: '',
        attendeeCount: 1,
        recurring: recurs,
        location: '',
        conference: null,
        categories: [],
      },
    }
  }
  const groups = waitingGroups(
    [
      ...[20, 40, 60].map((day) => meeting('from next month on', day, 600, true)),
      ...[-9, -16].map((day) => meeting('long ago', day, 900, true)),
      meeting('single', 0, 50, false),
      meeting('series', 0, 30, true),
      ...[7, 14, 21, 28].map((day) => meeting('series', day, 30, true)),
      ...[-7, 1, 14, 21].map((day) => meeting('for months', day, 45, true)),
    ],
    { from: start, to: addSeconds(start, 10 * 86_400) },
    () => null,
  )
  expect(
    groups.map(({ summary, part, recent, count, seconds, events }) => [
      summary,
      part,
      recent.count,
      recent.seconds / 60,
      count,
      seconds / 60,
      events.length,
    ]),
  ).toEqual([
    ['series', 'recent', 2, 60, 5, 150, 2],
    ['single', 'recent', 1, 50, 1, 50, 1],
    ['for months', 'recent', 1, 45, 4, 180, 1],
    ['long ago', 'earlier', 0, 0, 2, 1800, 2],
    ['from next month on', 'coming', 0, 0, 3, 1800, 3],
  ])
  const { groups: some, parts, eventCount } = waitingList(groups, 1, 'recent')
  expect(some.map(({ summary }) => summary)).toEqual(['series'])
  expect(eventCount).toBe(15)
  expect(parts).toEqual({
    recent: { groupCount: 3, eventCount: 4, seconds: 155 * 60 },
    earlier: { groupCount: 1, eventCount: 2, seconds: 1800 * 60 },
    coming: { groupCount: 1, eventCount: 3, seconds: 1800 * 60 },
  })
})
