import { describe, expect, test } from 'vitest'
import { inProcessImporter } from '../../../electron/calendar/importer.ts'
import { processImporter } from '../../../electron/calendar/process-importer.ts'
import { meetingEntry } from '../../../shared/meetings/follow.ts'
import type { ImportedCalendar, ImportJob } from '../../../shared/meetings/import-job.ts'
import { defaultSettings } from '../../../shared/model/defaults.ts'
import { calendarOctets } from '../../calendar-text.ts'
import { at, countedIds, zone } from '../../support.ts'
import { started, startNodeProcess } from './node-process.ts'

/** A calendar of some events, of which `changed` have another title. */
function calendar(count: number, changed = 0): Uint8Array {
  const events = Array.from({ length: count }, (_, index) => [
    'BEGIN:VEVENT',
    `UID:${index}@example.com`,
    `SUMMARY:Meeting ${index}${index < changed ? ' moved' : ''}`,
    `DTSTART:202611${10 + (index % 20)}T100000Z`,
    'DURATION:PT1H',
    index % 3 === 0 ? 'TRANSP:TRANSPARENT' : 'TRANSP:OPAQUE',
    'END:VEVENT',
  ]).flat()
  return calendarOctets(events, 'Work')
}

function job(fields: Partial<ImportJob> = {}): ImportJob {
  return {
    octets: calendar(10),
    name: 'work.ics',
    kind: 'file',
    now: at('2026-11-16T09:00:00Z'),
    categoryIds: ['delivery'],
    isWanted: false,
    window: { from: at('2025-11-16T00:00:00Z'), to: at('2027-02-16T00:00:00Z') },
    settings: defaultSettings(zone),
    rules: [],
    entries: [],
    meetings: [],
    planned: [],
    dismissed: [],
    sourceId: 'work',
    sources: [],
    ...fields,
  }
}

const never = new AbortController().signal
const run = (entry: string, given: ImportJob, seconds = 30, signal = never, megabytes = 256) => {
  const importer = processImporter(() => startNodeProcess(entry, megabytes), countedIds(), seconds)
  const fractions: number[] = []
  const result = importer.run(given, (fraction) => fractions.push(fraction), signal)
  return result.then((value) => ({ value, fractions }))
}

async function allGone(): Promise<void> {
  await expect.poll(() => started.filter(({ isAlive }) => isAlive()).length).toBe(0)
}

describe('a process of its own', () => {
  test('comes to what this process comes to, and is gone afterwards', async () => {
    const first = job({
      octets: calendar(5000),
      dismissed: [{ sourceId: 'work', text: '4@example.com' }],
    })
    const here = await inProcessImporter(countedIds()).run(first, () => {}, never)
    const there = await run('importer', first)
    expect(there.value).toEqual(here)
    expect(there.fractions.length).toBeGreaterThan(10)
    expect(there.fractions).toEqual(there.fractions.toSorted((a, b) => a - b))
    expect([there.fractions[0], there.fractions.at(-1)]).toEqual([0.1, 0.8])
    await allGone()
  })

  test('knows what is there already, by the very same records', async () => {
    const { value } = await run('importer', job({ octets: calendar(1200) }))
    const { outcome } = (value as { value: ImportedCalendar }).value
    const entries = outcome.meetings
      .slice(0, 600)
      .map((each, index) =>
        meetingEntry(each, { categoryId: 'delivery', goalId: null }, `entry-${index}`),
      )
    const again = job({
      octets: calendar(1200, 100),
      entries,
      meetings: outcome.meetings.slice(600),
    })
    const here = await inProcessImporter(countedIds()).run(again, () => {}, never)
    const there = await run('importer', again)
    expect(there.value).toEqual(here)
    const { outcome: second } = (there.value as { value: ImportedCalendar }).value
    expect(second.counts.updated).toBeGreaterThan(50)
    for (const { id, before } of second.entries) {
      expect(before).toBe(entries.find((entry) => entry.id === id))
    }
  })

  test('gives what is new ids no other import gives', async () => {
    const rules = [{ id: 'all', when: { minAttendees: 0 }, categoryId: 'delivery', goalId: null }]
    const importer = processImporter(() => startNodeProcess('importer'), countedIds(), 30)
    const ids: string[] = []
    for (let count = 0; count < 2; count++) {
      const result = await importer.run(job({ rules }), () => {}, never)
      if (result.ok) ids.push(...result.value.outcome.entries.map(({ id }) => id))
    }
    expect(ids.length).toBeGreaterThan(10)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('says what is no calendar', async () => {
    const { value } = await run('importer', job({ octets: new Uint8Array([1, 2, 3]) }))
    expect(value).toMatchObject({
      problem: { code: 'not-a-calendar', message: 'work.ics: This file holds no calendar.' },
    })
  })
})

describe('an end before its time', () => {
  test('cancelling ends it at once', async () => {
    const cancel = new AbortController()
    const running = run('endless', job(), 30, cancel.signal)
    setTimeout(() => cancel.abort(), 300)
    expect((await running).value).toMatchObject({ problem: { code: 'cancelled' } })
    await allGone()
  })

  test('cancelled before it began, no process is started', async () => {
    const before = started.length
    const { value } = await run('importer', job(), 30, AbortSignal.abort())
    expect(value).toMatchObject({ problem: { code: 'cancelled' } })
    expect(started.length).toBe(before)
  })

  test('its time is limited', async () => {
    const { value } = await run('endless', job(), 1)
    expect(value).toMatchObject({
      problem: {
        code: 'too-large',
        message:
          'work.ics: reading took longer than 1 second and was stopped. Nothing was changed.',
      },
    })
    await allGone()
  })

  test('its memory is limited', async () => {
    const { value } = await run('hungry', job(), 30, never, 64)
    expect(value).toMatchObject({
      problem: {
        code: 'too-large',
        message: 'work.ics: reading needs too much memory. Nothing was changed.',
      },
    })
    await allGone()
  })

  test('a crash is told, and the app goes on', async () => {
    const { value } = await run('crashing', job())
    expect(value).toMatchObject({ problem: { code: 'unreadable' } })
  })
})
