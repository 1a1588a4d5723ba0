import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { combine, entryChanges, importSummary } from '../../../shared/interchange/combine.ts'
import { checkDocument, readDocument } from '../../../shared/interchange/read.ts'
import { writeDocument } from '../../../shared/interchange/write.ts'
import type { Document } from '../../../shared/model/document.ts'
import { sample } from '../../../shared/sample/sample.ts'
import { instant } from '../../../shared/time/instant.ts'
import { aiUse, at, document, entry, words, zone } from '../../support.ts'

const now = at('2026-11-20T16:00:00Z')
const minimal = {
  format: 'offwheel',
  version: 1,
  settings: { zone: 'Europe/Berlin' },
  categories: [{ id: 'vision', name: 'Vision', stance: 'strategy' }],
  entries: [
    {
      id: 'a',
      start: '2026-11-20T09:00:00Z',
      end: '2026-11-20T10:00:00Z',
      categoryId: 'vision',
      source: 'timer',
    },
  ],
}

function fault(change: (value: typeof minimal & Record<string, unknown>) => unknown): string {
  const value = structuredClone(minimal)
  const read = checkDocument(change(value) ?? value)
  return read.ok ? 'accepted' : read.problem.message
}

function value(text: string): Document {
  const read = readDocument(text)
  if (!read.ok) throw new Error(read.problem.message)
  return read.value
}

describe('reading', () => {
  test('what may be missing gets its default', () => {
    const read = value(JSON.stringify(minimal))
    expect(read.entries[0]).toEqual({
      id: 'a',
      start: at('2026-11-20T09:00:00Z'),
      end: at('2026-11-20T10:00:00Z'),
      categoryId: 'vision',
      goalId: null,
      source: 'timer',
      note: '',
      tags: [],
      request: null,
      ai: null,
    })
    expect(read.settings).toMatchObject({ weekStartsOn: 1, baseline: null, guardrails: [] })
  })

  test('a byte order mark does no harm', () => {
    expect(value(`\uFEFF${JSON.stringify(minimal)}`).entries).toHaveLength(1)
  })

  test.for<[string, Parameters<typeof fault>[0]]>([
    [
      'entries[0].end: before start',
      (it) => ({ ...it, entries: [{ ...it.entries[0], end: '2026-11-20T08:00:00Z' }] }),
    ],
    [
      'entries[0].categoryId: no category "gone"',
      (it) => ({ ...it, entries: [{ ...it.entries[0], categoryId: 'gone' }] }),
    ],
    [
      'entries[0].goalId: no goal "gone"',
      (it) => ({ ...it, entries: [{ ...it.entries[0], goalId: 'gone' }] }),
    ],
    [
      'entries[0].start: not an instant such as 2026-11-20T16:00:00Z',
      (it) => ({ ...it, entries: [{ ...it.entries[0], start: 'noon' }] }),
    ],
    [
      'entries[0].source: not one of timer, manual, import, calendar',
      (it) => ({ ...it, entries: [{ ...it.entries[0], source: 'dream' }] }),
    ],
    [
      'entries[1].id: "a" is the id of entries[0] too',
      (it) => ({ ...it, entries: [it.entries[0], it.entries[0]] }),
    ],
    ['version: not version 1, the only one this app reads', (it) => ({ ...it, version: 2 })],
    ['format: not "offwheel"', (it) => ({ ...it, format: 'other' })],
    ['settings: missing', ({ settings: _, ...it }) => it],
    [
      'settings.zone: not a time zone such as Europe/Berlin',
      (it) => ({ ...it, settings: { zone: 'Mars/Base' } }),
    ],
    ['categories: not a list', (it) => ({ ...it, categories: {} })],
    [
      'weeks["2026-W60"]: not an ISO week such as 2026-W47',
      (it) => ({ ...it, weeks: { '2026-W60': {} } }),
    ],
    ['document: not an object', () => []],
  ])('is refused with the place: %s', ([message, change]) => {
    expect(fault(change)).toBe(message)
  })

  test('the first fault is the one named', () => {
    const bad = { ...minimal.entries[0], start: 'x' }
    expect(
      fault((it) => ({ ...it, entries: [it.entries[0], bad, { ...bad, end: 'y' }] })),
    ).toContain('entries[1].start')
  })

  test('a text that is no JSON says so', () => {
    const read = readDocument('{"format": ')
    expect(read.ok ? '' : read.problem.code).toBe('not-json')
  })

  test('nothing that is read throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (any) => {
        expect(checkDocument(any).ok).toBe(false)
      }),
    )
  })
})

describe('writing', () => {
  test('what was exported is read back as it was', () => {
    const { document: whole } = sample('2026-11-20', now, zone, words)
    expect(value(JSON.stringify(writeDocument(whole, now)))).toEqual(whole)
  })

  test('keys this version does not know are kept at every level', () => {
    const foreign = {
      ...minimal,
      colour: 'blue',
      settings: { ...minimal.settings, theme: { dark: true } },
      entries: [{ ...minimal.entries[0], mood: 5, ai: { savedMinutes: 5, model: 'x' } }],
    }
    expect(writeDocument(value(JSON.stringify(foreign)), now)).toMatchObject(foreign)
  })
})

describe('importing', () => {
  const mine = document({ entries: [entry({ id: 'a' }), entry({ id: 'b' })] })
  const theirs = document({
    goals: [{ id: 'g', name: 'Theirs', rank: 1, targetShare: null, archived: false }],
    entries: [entry({ id: 'b', note: 'changed' }), entry({ id: 'c' })],
    settings: { ...mine.settings, focusMinutes: 30 },
  })

  test('merging goes by id: what comes in wins, the rest and the settings stay', () => {
    const merged = combine(mine, theirs, 'merge')
    expect(merged.entries.map(({ id, note }) => [id, note])).toEqual([
      ['a', ''],
      ['b', 'changed'],
      ['c', ''],
    ])
    expect(merged.settings).toEqual(mine.settings)
    expect(importSummary(mine, merged)).toMatchObject({
      entries: { added: 1, changed: 1, removed: 0, unchanged: 1 },
      goals: { added: 1 },
      settingsChange: false,
    })
  })

  test('merging keeps the prompts as they are here, and adds those that are new', () => {
    const ask = (question: string | null, ...own: readonly string[]) => [
      { id: 'moved', question, dropped: false },
      ...own.map((id) => ({ id, question: id, dropped: false })),
    ]
    const here = { ...mine, prompts: ask('What shipped?', 'a') }
    const there = { ...theirs, prompts: ask(null, 'b') }
    const merged = combine(here, there, 'merge')
    expect(merged.prompts).toEqual(ask('What shipped?', 'a', 'b'))
    expect(combine(here, there, 'replace').prompts).toEqual(there.prompts)
  })

  test('merging keeps the earlier wordings of both sides, oldest first', () => {
    const wording = (text: string, day: string) => ({ text, until: at(`2026-10-${day}T09:00:00Z`) })
    const quarter = '2026-Q4'
    const [a, b, c] = [wording('a', '05'), wording('b', '12'), wording('c', '19')]
    const here = { ...mine, pastStrategies: { [quarter]: [a, c] } }
    const there = { ...theirs, pastStrategies: { [quarter]: [a, b], '2026-Q3': [a] } }
    const merged = combine(here, there, 'merge')
    expect(merged.pastStrategies).toEqual({ [quarter]: [a, b, c], '2026-Q3': [a] })
    const back = checkDocument(writeDocument(merged, now))
    expect(back.ok && back.value.pastStrategies).toEqual(merged.pastStrategies)
  })

  test('replacing takes what comes in and nothing else', () => {
    const replaced = combine(mine, theirs, 'replace')
    expect(importSummary(mine, replaced)).toMatchObject({
      entries: { added: 1, changed: 1, removed: 1, unchanged: 0 },
      settingsChange: true,
    })
    expect(entryChanges(mine, replaced).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('merging what is there already changes nothing', () => {
    const same = structuredClone(mine)
    expect(entryChanges(mine, combine(mine, same, 'merge'))).toEqual([])
  })
})

test('an instance of a series keeps its instant', () => {
  const event = { sourceId: 's', uid: 'u@x.com', recurrenceId: instant(at('2026-11-20T09:00:00Z')) }
  const whole = document({ entries: [entry({ event, ai: aiUse() })] })
  expect(value(JSON.stringify(writeDocument(whole, now))).entries[0]?.event).toEqual(event)
})
