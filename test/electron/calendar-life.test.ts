// The rules of docs/calendars.md one by one, each with calendars a person might have, through the app's own commands.

import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Source } from '../../shared/model/source.ts'
import { formatInstant } from '../../shared/time/instant.ts'
import { calendarOctets, eventLines } from '../calendar-text.ts'
import { openTestApp, type TestApp } from './support.ts'

const octetsOf = (name: string) =>
  new Uint8Array(
    fs.readFileSync(new URL(`../fixtures/calendars/life/${name}.ics`, import.meta.url)),
  )

async function importAll(app: TestApp, ...names: readonly string[]) {
  let notice = null
  for (const name of names)
    notice = await app.run('importCalendar', { fileName: `${name}.ics`, octets: octetsOf(name) })
  return notice
}

async function look(app: TestApp, name: string) {
  const kind: Source['kind'] = 'subscription'
  const isFirst = !app.store.config.sources.some(({ id }) => id === 'feed')
  const file = { name, octets: octetsOf(name), sourceId: 'feed', kind }
  const told = await app.needs.imports.run({ ...file, ...(isFirst && { everyMinutes: 60 }) })
  if (!told.ok) throw new Error(told.problem.message)
  return told.value
}

async function set(app: TestApp, change: Partial<TestApp['store']['config']['settings']>) {
  const before = app.store.config.settings
  await app.run('saveSettings', { before, after: { ...before, ...change } })
}

async function groupIds(app: TestApp) {
  return (await app.run('getWaiting', { most: 100 })).groups.map(({ id }) => id)
}

async function classifyAll(app: TestApp) {
  const choice = { categoryId: 'delivery', goalId: null, rule: null }
  await app.run('classifyEvents', { choices: [{ groupIds: await groupIds(app), ...choice }] })
}

/** `11-03 13:00` of everything that counts. */
function counted({ store }: TestApp): readonly string[] {
  return [...store.waiting, ...store.entries.values()]
    .map(({ start }) => start)
    .sort((a, b) => a - b)
    .map((start) => formatInstant(start).slice(5, 16).replace('T', ' '))
}

const tuesdays = ['11-03 13:00', '11-10 13:00', '11-17 13:00', '11-24 13:00']
const wednesdays = ['11-04 13:00', '11-11 13:00', '11-18 13:00', '11-25 13:00']

describe('which events are the same', () => {
  test.for<[string, readonly string[]]>([
    ['series-next-day', wednesdays],
    ['series-in-lisbon', tuesdays],
    ['series-new-uid', tuesdays],
    ['series-split', tuesdays],
  ])('what was decided of a series holds when it comes as %s', async ([name, times]) => {
    const app = openTestApp()
    await importAll(app, 'series')
    await classifyAll(app)
    const ids = [...app.store.entries.keys()].sort()
    await importAll(app, name)
    expect([counted(app), app.store.waiting.length]).toEqual([times, 0])
    expect([...app.store.entries.keys()].sort()).toEqual(ids)
  })

  test.for([
    'series-next-day',
    'series-in-lisbon',
    'series-new-uid',
    'series-split',
    'series-longer',
  ])('a series that was dismissed stays so as %s', async (name) => {
    const app = openTestApp()
    await importAll(app, 'series')
    await app.run('dismissEvents', { groupIds: await groupIds(app) })
    await importAll(app, name, name)
    expect(counted(app)).toEqual([])
  })

  test('a decision on a series holds for instances that come later', async () => {
    const app = openTestApp()
    await importAll(app, 'series')
    await classifyAll(app)
    await importAll(app, 'series-longer')
    expect([app.store.entries.size, app.store.waiting.length]).toEqual([6, 0])
  })

  test('a single event that becomes a series is its instance, and the other way round', async () => {
    const app = openTestApp()
    await importAll(app, 'single')
    await classifyAll(app)
    const [id = ''] = app.store.entries.keys()
    await importAll(app, 'series')
    expect([counted(app), app.store.entries.size]).toEqual([tuesdays, 1])
    await importAll(app, 'single')
    expect([counted(app), [...app.store.entries.keys()]]).toEqual([['11-03 13:00'], [id]])
  })

  test('two events of one UID are kept apart, also when they are read again', async () => {
    const app = openTestApp()
    await importAll(app, 'two-of-one-uid', 'two-of-one-uid')
    expect(counted(app)).toEqual(['11-03 08:00', '11-04 08:00'])
  })
})

describe('copies in two calendars', () => {
  test('count once; when one calendar goes the other takes over, with what was decided', async () => {
    const app = openTestApp()
    await set(app, { ownAddresses: ['mailto:pm@example.com'] })
    await importAll(app, 'single')
    await classifyAll(app)
    await importAll(app, 'own-copy')
    expect(counted(app)).toEqual(['11-03 13:00'])
    const [entry] = app.store.entries.values()
    const mine = app.store.config.sources.find(({ name }) => name === 'Mine')
    expect(entry?.event?.sourceId).toBe(mine?.id)
    await app.run('deleteSource', { id: mine?.id ?? '' })
    expect([...app.store.entries.values()]).toMatchObject([
      { id: entry?.id, categoryId: 'delivery' },
    ])
    expect(app.store.meetings).toEqual([])
  })

  test('do not count where the person declined one of them', async () => {
    const app = openTestApp()
    await set(app, { ownAddresses: ['pm@example.com'] })
    await importAll(app, 'single', 'own-copy-declined')
    expect(counted(app)).toEqual([])
    await importAll(app, 'own-copy')
    expect(counted(app)).toEqual(['11-03 13:00'])
  })

  test('are dismissed together', async () => {
    const app = openTestApp()
    await importAll(app, 'single', 'own-copy')
    await app.run('dismissEvents', { groupIds: await groupIds(app) })
    await importAll(app, 'own-copy', 'single')
    expect(counted(app)).toEqual([])
  })
})

describe('what a reading says', () => {
  test('a cancellation of all that follow takes these away, without their series', async () => {
    const app = openTestApp()
    await importAll(app, 'series', 'rest-cancelled')
    expect(counted(app)).toEqual(tuesdays.slice(0, 2))
  })

  test.for(['series-cut-off', 'series-unknown-part'])('%s takes nothing back', async (name) => {
    const app = openTestApp()
    await importAll(app, 'series')
    const notice = await importAll(app, name)
    expect(counted(app)).toEqual(tuesdays)
    expect(notice?.details.join()).toMatch(/ends before its calendar|not understood/)
  })

  test('a look that would take most of what is to come away waits for the person', async () => {
    const app = openTestApp()
    await look(app, 'twelve')
    const held = await look(app, 'one-of-twelve')
    expect(held.notice.title).toBe('Team: 11 of 12 events to come would go. Nothing was changed.')
    expect((await app.run('getState')).held).toEqual({ feed: { going: 11, coming: 12 } })
    expect(app.store.waiting).toHaveLength(12)
    await app.run('takeOverReading', { sourceId: 'feed' })
    expect([app.store.waiting.length, (await app.run('getState')).held]).toEqual([1, {}])
    await app.run('undo')
    expect(app.store.waiting).toHaveLength(12)
    expect(await app.refused('takeOverReading', { sourceId: 'feed' })).toBe('not-held')
  })

  test('who keeps what there is is not asked about the same again', async () => {
    const app = openTestApp()
    await look(app, 'twelve')
    expect((await look(app, 'empty')).isHeld).toBe(true)
    await app.run('refuseReading', { sourceId: 'feed' })
    const again = await look(app, 'empty')
    expect([again.isHeld, app.store.waiting.length]).toEqual([false, 12])
  })

  test('what was kept stays kept as time passes, be it past by then', async () => {
    const app = openTestApp()
    await look(app, 'twelve')
    await classifyAll(app)
    expect((await look(app, 'one-of-twelve')).isHeld).toBe(true)
    await app.run('refuseReading', { sourceId: 'feed' })
    for (let turn = 0; turn < 5; turn++) {
      app.clock.jump(app.clock.now() + 7 * 24 * 3600)
      const again = await look(app, 'one-of-twelve')
      expect([again.isHeld, app.store.entries.size]).toEqual([false, 12])
    }
  })
})

/** A calendar of events, each by its lines. */
function calendar(...events: readonly (readonly string[])[]) {
  return calendarOctets(events.flatMap((event) => eventLines(...event)))
}

async function lookAt(app: TestApp, octets: Uint8Array, kind: Source['kind'] = 'subscription') {
  const isFirst = !app.store.config.sources.some(({ id }) => id === 'feed')
  const every = isFirst && kind === 'subscription' ? { everyMinutes: 60 } : {}
  await app.needs.imports.run({ name: 'feed', octets, sourceId: 'feed', kind, ...every })
}

describe('series that a UID does not tell apart', () => {
  const weekly = (day: string, title: string, uid: readonly string[] = []) => [
    ...uid,
    `SUMMARY:${title}`,
    `DTSTART:202611${day}T090000Z`,
    `DTEND:202611${day}T100000Z`,
    'RRULE:FREQ=WEEKLY;COUNT=3',
  ]

  test.for([
    ['none', []],
    ['numbers', ['UID:1']],
  ] as const)('for there are %s wait as groups of their own', async ([, uid]) => {
    const app = openTestApp()
    await lookAt(app, calendar(weekly('02', 'Alpha', uid), weekly('03', 'Beta')))
    expect(await groupIds(app)).toHaveLength(2)
    await app.run('dismissEvents', { groupIds: (await groupIds(app)).slice(0, 1) })
    expect(counted(app)).toHaveLength(3)
  })

  test('a number given to another series takes no decision along', async () => {
    const app = openTestApp()
    await lookAt(app, calendar(weekly('03', 'Alpha', ['UID:1'])))
    await app.run('dismissEvents', { groupIds: await groupIds(app) })
    await lookAt(app, calendar(weekly('04', 'Beta', ['UID:1'])))
    expect(counted(app)).toEqual(['11-04 09:00', '11-11 09:00', '11-18 09:00'])
  })
})

test('a dismissal holds for the copy once its first calendar is gone', async () => {
  const app = openTestApp()
  const event = ['UID:m@x', 'SUMMARY:Sync', 'DTSTART:20261118T090000Z', 'DTEND:20261118T100000Z']
  await lookAt(app, calendar(event))
  await app.run('dismissEvents', { groupIds: await groupIds(app) })
  await app.run('importCalendar', { fileName: 'other.ics', octets: calendar(event) })
  await app.run('deleteSource', { id: 'feed' })
  await app.run('importCalendar', { fileName: 'other.ics', octets: calendar(event) })
  expect(counted(app)).toEqual([])
})

test.for(['Europe/Berlin', 'America/New_York', 'Pacific/Honolulu', 'Asia/Tokyo'])(
  'a window that moves on forgets no day of a series in %s',
  async (zone) => {
    const app = openTestApp()
    await set(app, { zone })
    app.clock.jump(Date.parse('2026-11-20T16:00:00Z') / 1000)
    for (const first of [2, 3, 4, 5, 6]) {
      const day = `2026110${first}`
      const event = [
        'UID:daily@x',
        'SUMMARY:Stand-up',
        `DTSTART;TZID=${zone}:${day}T090000`,
        `DTEND;TZID=${zone}:${day}T091500`,
        `RRULE:FREQ=DAILY;COUNT=${12 - first}`,
      ]
      await lookAt(app, calendar(event))
      expect(counted(app)).toHaveLength(10)
    }
  },
)

test('an event that still goes on says nothing of what is past', async () => {
  const app = openTestApp()
  app.clock.jump(Date.parse('2026-11-12T09:00:00Z') / 1000)
  const cover = [
    'UID:cover@x',
    'SUMMARY:Cover',
    'TRANSP:TRANSPARENT',
    'DTSTART;VALUE=DATE:20261101',
    'DTEND;VALUE=DATE:20261121',
  ]
  const past = ['UID:past@x', 'SUMMARY:Talk', 'DTSTART:20261104T090000Z', 'DTEND:20261104T100000Z']
  await lookAt(app, calendar(cover, past))
  await lookAt(app, calendar(cover))
  expect(counted(app)).toEqual(['11-04 09:00'])
})

describe('what the person decided', () => {
  test('of the time stays, and the difference is taken over or kept', async () => {
    const app = openTestApp()
    await importAll(app, 'series')
    await classifyAll(app)
    await app.run('confirmEntries', { ids: [...app.store.entries.keys()] })
    await importAll(app, 'series-next-day')
    expect(counted(app)).toEqual(tuesdays)
    const differing = await app.run('getDiffering')
    expect(differing.map(({ event }) => event?.differs)).toEqual(Array(4).fill('moved'))
    const [first, second] = differing.map(({ id }) => id)
    await app.run('takeOverTimes', { ids: [first ?? ''] })
    await app.run('keepTimes', { ids: [second ?? ''] })
    expect(counted(app)).toEqual([...tuesdays.slice(0, 3), '11-25 13:00'])
    await importAll(app, 'series-next-day')
    expect(await app.run('getDiffering')).toHaveLength(2)
  })

  test('of the time stays when the event is gone, until it is let go', async () => {
    const app = openTestApp()
    await importAll(app, 'series')
    await classifyAll(app)
    await app.run('confirmEntries', { ids: [...app.store.entries.keys()] })
    await importAll(app, 'rest-cancelled')
    const gone = await app.run('getDiffering')
    expect(gone.map(({ event }) => event?.differs)).toEqual(['gone', 'gone'])
    await app.run('letGoEvents', { ids: gone.map(({ id }) => id) })
    expect(counted(app)).toEqual(tuesdays.slice(0, 2))
    expect(await app.refused('letGoEvents', { ids: ['none'] })).toBe('no-difference')
  })

  test('of anything else goes with the event, named, and comes back with undo', async () => {
    const app = openTestApp()
    await importAll(app, 'series')
    await classifyAll(app)
    const notice = await importAll(app, 'rest-cancelled')
    expect(notice?.details).toContain(
      'Removed with what you had decided: Pricing sync. Undo brings it back.',
    )
    await app.run('undo')
    expect(counted(app)).toEqual(tuesdays)
  })
})

describe('what counts', () => {
  test('a long event counts within the working hours of its days, between its start and end', async () => {
    const app = openTestApp()
    await importAll(app, 'offsite')
    const { waiting } = app.store
    expect(waiting.map(({ start, end }) => [formatInstant(start), (end - start) / 3600])).toEqual([
      ['2026-11-16T09:00:00Z', 7.5],
      ['2026-11-17T08:00:00Z', 8.5],
      ['2026-11-18T08:00:00Z', 6],
    ])
    expect(waiting[0]?.facts.lasts).toEqual({
      from: '2026-11-16T09:00:00Z',
      to: '2026-11-18T14:00:00Z',
    })
  })

  test('busy times are events, away times are none', async () => {
    const app = openTestApp()
    await importAll(app, 'busy', 'busy')
    expect(counted(app)).toEqual(['11-16 09:00', '11-17 09:00'])
  })

  test('days from midnight to midnight elsewhere are all-day, and as many days here', async () => {
    const app = openTestApp()
    await importAll(app, 'days-to-midnight')
    expect(counted(app)).toEqual([])
    const { calendar } = app.store.config.settings
    await set(app, { calendar: { ...calendar, counted: ['all-day'] } })
    await importAll(app, 'days-to-midnight')
    expect(counted(app)).toEqual(['11-16 08:00'])
  })
})

test('an excluded event leaves no trace, in whatever script and case its word is', async () => {
  const app = openTestApp()
  const { calendar } = app.store.config.settings
  await set(app, { calendar: { ...calendar, excludedWords: ['治療', 'straßenfest'] } })
  const notice = await importAll(app, 'excluded')
  expect(notice?.details).toEqual([
    'Left out, excluded by your words: 2 events.',
    '1 event excluded by your words could not be read in full.',
  ])
  const everything = JSON.stringify([notice, app.store.meetings, app.store.config.sources])
  expect(everything).not.toMatch(/治療|STRASSENFEST|t@team/)
})

test('an event that was decided and then excluded goes without a name', async () => {
  const app = openTestApp()
  await importAll(app, 'series')
  await classifyAll(app)
  const { calendar } = app.store.config.settings
  await set(app, { calendar: { ...calendar, excludedWords: ['pricing'] } })
  const notice = await importAll(app, 'rest-cancelled')
  expect(app.store.entries.size).toBe(2)
  expect(JSON.stringify(notice)).not.toContain('Pricing')
})

test('what waits goes at once when its word is excluded', async () => {
  const app = openTestApp()
  await importAll(app, 'series')
  const { calendar } = app.store.config.settings
  await set(app, { calendar: { ...calendar, excludedWords: ['PRICING'] } })
  expect(app.store.meetings).toEqual([])
})

describe('a reading of thousands of events', () => {
  const many = (count: number, hour: string) => {
    const events = Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2026, 0, 1 + (index % 300))).toISOString().slice(0, 10)
      const stamp = day.replaceAll('-', '')
      return `BEGIN:VEVENT\r\nUID:m${index}@x\r\nSUMMARY:Meeting ${index}\r\nDTSTART:${stamp}T${hour}0000Z\r\nDURATION:PT30M\r\nEND:VEVENT`
    })
    return calendarOctets(events, 'Many')
  }

  test('is one step to take back, and so is what was done before it, across restarts', async () => {
    const app = openTestApp()
    const rule = { id: null, when: { titleWords: ['meeting'] }, categoryId: 'people', goalId: null }
    await app.run('saveRule', rule)
    await app.run('importCalendar', { fileName: 'many.ics', octets: many(6000, '09') })
    await app.run('importCalendar', { fileName: 'many.ics', octets: many(6000, '10') })
    await app.run('keepQuickEntry', { text: '30m delivery' })
    const files = () => fs.readdirSync(`${app.folder}/history`)
    expect(files()).toHaveLength(2)
    expect(fs.statSync(`${app.folder}/history.json`).size).toBeLessThan(10_000)
    const later = app.restart()
    await later.run('undo')
    await later.run('undo')
    const hours = [...later.store.entries.values()].map(({ start }) => (start / 3600) % 24)
    expect(new Set(hours)).toEqual(new Set([9]))
    await later.run('undo')
    expect(later.store.entries.size).toBe(0)
    const last = later.restart()
    await last.run('redo')
    expect(last.store.entries.size).toBe(6000)
    await last.run('undo')
    await last.run('undo')
    expect(last.store.config.rules).toEqual([])
    await last.run('saveRule', rule)
    expect(files()).toEqual([])
  }, 60_000)

  test('cannot be taken back where its file is gone, nor what was before it', async () => {
    const app = openTestApp()
    await app.run('keepQuickEntry', { text: '30m delivery' })
    await app.run('importCalendar', { fileName: 'many.ics', octets: many(200, '09') })
    await app.run('keepQuickEntry', { text: '10m delivery' })
    fs.rmSync(`${app.folder}/history`, { recursive: true })
    const later = app.restart()
    await later.run('undo')
    expect([later.store.undoLabel, later.store.entries.size]).toEqual([null, 1])
  })
})
