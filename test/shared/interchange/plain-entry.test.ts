import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainEntries } from '../../../shared/interchange/plain-entry.ts'
import { entrySchema } from '../../../shared/interchange/schema.ts'
import { writeEntry } from '../../../shared/interchange/write.ts'
import { sample } from '../../../shared/sample/sample.ts'
import { at, words } from '../../support.ts'

const now = at('2026-11-20T15:00:00Z')
const { entries } = sample('2026-11-20', now, 'Europe/Berlin', words).document
const written = entries.map((entry) => JSON.parse(JSON.stringify(writeEntry(entry))) as object)

test('what the app wrote is read without the schema, and comes out the same', () => {
  expect(plainEntries(written)).toEqual(entries)
})

test('a key nobody knows stays', () => {
  expect(plainEntries([{ ...written[0], mood: 'good' }])?.[0]).toMatchObject({ mood: 'good' })
})

test('one entry that is not plainly right leaves all to the schema', () => {
  const { note: _note, ...withoutNote } = written[0] as { note: string }
  expect(plainEntries([...written, withoutNote])).toBeNull()
})

/** Every path into an entry that has all there can be. */
const full = {
  ...written[0],
  goalId: 'g',
  request: { from: 'Sales', id: 'r' },
  ai: { tool: 'Claude', savedMinutes: 30, reworkMinutes: 5, basis: 'measured', newWork: false },
  event: {
    sourceId: 's',
    uid: 'u',
    recurrenceId: '2026-11-16T08:00:00Z',
    kept: ['time'],
    facts: {
      title: 't',
      calendarName: '',
      organizer: '',
      organizerAddress: '',
      attendeeCount: 3,
      recurring: true,
      location: '',
      conference: null,
      categories: ['x'],
    },
  },
  taskKind: 'prd',
  blockId: 'b',
}

test('nothing gets by that the schema refuses, and what gets by comes out as the schema has it', () => {
  const junk = fc.constantFrom(
    null,
    undefined,
    '',
    'x',
    '2026-02-30T00:00:00Z',
    '2026-11-16T08:00:00Z',
    '2026-11-16T24:00:00Z',
    '2026-11-16T08:00:00+01:00',
    0,
    -1,
    1.5,
    2e6,
    true,
    [],
    ['a', 1],
    {},
    { from: 1 },
  )
  fc.assert(
    fc.property(fc.constantFrom(...pathsOf(full)), junk, (path, value) => {
      const { kept: _kept, ...event } = full.event
      const damaged = withValue({ ...full, event }, path, value)
      const plain = plainEntries([damaged])
      const parsed = entrySchema.safeParse(damaged)
      if (plain) expect(plain[0]).toEqual(parsed.success ? parsed.data : 'refused')
    }),
    { numRuns: 3000 },
  )
})

function pathsOf(value: object): (readonly string[])[] {
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...(typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? pathsOf(inner).map((path) => [key, ...path])
      : []),
  ])
}

function withValue(target: object, [key = '', ...rest]: readonly string[], value: unknown): object {
  const inner = (target as Record<string, unknown>)[key]
  return { ...target, [key]: rest.length === 0 ? value : withValue(inner as object, rest, value) }
}
