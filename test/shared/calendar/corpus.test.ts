// Calendars of other projects with what they must give. They are read in place and never copied; where they are
// not there, this says so and passes over them.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readCalendar } from '../../../shared/calendar/read-calendar.ts'
import { formatInstant } from '../../../shared/time/instant.ts'
import { at } from '../../support.ts'

const folder = new URL('../../../../shared/calendars/', import.meta.url)
const isThere = existsSync(new URL('cases.json', folder))
if (!isThere)
  console.warn('The calendars of other projects are not here: their cases are passed over.')

const occurrenceSchema = z.object({
  uid: z.string().nullish(),
  startUtc: z.string(),
  endUtc: z.string(),
  allDay: z.boolean(),
  summary: z.string().nullish(),
  cancelled: z.boolean().optional(),
})

const caseSchema = z.object({
  id: z.string(),
  file: z.string(),
  windowStart: z.string(),
  windowEnd: z.string(),
  zone: z.string(),
})

const conformanceSchema = caseSchema.extend({
  stratum: z.string(),
  expected: z.array(occurrenceSchema),
  alsoAccept: z.array(z.array(occurrenceSchema)).optional(),
  checkSummary: z.boolean().optional(),
  ignoreUid: z.boolean().optional(),
})

const hostileSchema = caseSchema.extend({
  /** Recipes for files too large to keep; limits.test.ts has the like of them. */
  gen: z.array(z.unknown()).optional(),
  minOccurrences: z.number().nullish(),
  maxOccurrences: z.number().nullish(),
  mustHaveUids: z.array(z.string()).optional(),
})

type Conformance = z.infer<typeof conformanceSchema>
type Expected = z.infer<typeof occurrenceSchema>

function casesOf<T>(path: string, schema: z.ZodType<T>): readonly T[] {
  if (!isThere) return []
  const file = z.object({ cases: z.array(schema) })
  return file.parse(JSON.parse(readFileSync(new URL(path, folder), 'utf8'))).cases
}

function readCase(path: string, { windowStart, windowEnd, zone }: z.infer<typeof caseSchema>) {
  const window = { from: at(windowStart), to: at(windowEnd) }
  const reading = readCalendar(readFileSync(new URL(path, folder)), {
    window,
    zone,
    ownAddresses: [],
  })
  return reading.ok ? reading.value.occurrences.filter(({ cancelled }) => !cancelled) : []
}

function keys(
  occurrences: readonly Expected[],
  { checkSummary, ignoreUid }: Conformance,
): readonly string[] {
  return occurrences
    .filter(({ cancelled }) => !cancelled)
    .map(({ uid, startUtc, endUtc, allDay, summary }) =>
      [startUtc, endUtc, allDay, ignoreUid ? '' : uid, checkSummary ? summary?.trim() : ''].join(
        ' ',
      ),
    )
    .sort()
}

describe.skipIf(!isThere)('calendars of other projects', () => {
  const cases = casesOf('cases.json', conformanceSchema)

  test.each(cases.map((example) => [`${example.stratum}: ${example.id}`, example] as const))(
    '%s',
    (_, example) => {
      const found = readCase(example.file, example).map((occurrence) => ({
        ...occurrence,
        startUtc: formatInstant(occurrence.start),
        endUtc: formatInstant(occurrence.end),
      }))
      const accepted = [example.expected, ...(example.alsoAccept ?? [])].map((list) =>
        keys(list, example),
      )
      const answer = keys(found, example)
      const match = accepted.find((list) => list.join('\n') === answer.join('\n'))
      expect(answer).toEqual(match ?? accepted[0])
    },
  )
})

describe.skipIf(!isThere)('hostile files', () => {
  const cases = casesOf('hostile/cases.json', hostileSchema).filter(({ gen }) => !gen)

  test.each(cases.map((example) => [example.id, example] as const))('%s', (_, example) => {
    const found = readCase(`hostile/${example.file}`, example)
    expect(found.length).toBeGreaterThanOrEqual(example.minOccurrences ?? 0)
    expect(found.length).toBeLessThanOrEqual(example.maxOccurrences ?? 200_000)
    const uids = new Set(found.map(({ uid }) => uid))
    expect((example.mustHaveUids ?? []).filter((uid) => !uids.has(uid))).toEqual([])
    expect(found.filter(({ start, end }) => !(end >= start))).toEqual([])
  })
})
