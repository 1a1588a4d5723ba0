// Whose calendar it is: asked once, and answered for calendars that cannot be read again too.
import { expect, test } from 'vitest'
import { noSubscriptions } from '../../electron/app/app.ts'
import type { CalendarSubscriptions } from '../../electron/calendar/calendar-subscriptions.ts'
import { inProcessImporter } from '../../electron/calendar/importer.ts'
import { testClock } from '../../electron/clock.ts'
import { at, countedIds } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

const sam = 'sam.rivera@example.com'

function event(uid: string, title: string, day: number, samSays = 'ACCEPTED'): string {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SUMMARY:${title}`,
    `DTSTART:202611${day}T100000Z`,
    'DURATION:PT1H',
    `ORGANIZER:mailto:colleague-${uid}@example.com`,
    `ATTENDEE;PARTSTAT=${samSays}:MAILTO:Sam.Rivera@example.com`,
    `ATTENDEE;PARTSTAT=DECLINED:mailto:colleague-${uid}@example.com`,
    'END:VEVENT',
  ].join('\r\n')
}

const events = [
  event('1', 'Roadmap', 16),
  event('2', 'Planning', 17),
  event('3', 'Town hall', 18, 'DECLINED'),
  event('4', 'Planning again', 19, 'DECLINED'),
  event('5', 'Retro', 20),
]
const calendar = (...each: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Work', ...each, 'END:VCALENDAR'].join('\r\n')

async function read(app: TestApp, text = calendar(...events), fileName = 'work.ics') {
  return app.run('importCalendar', { fileName, octets: new TextEncoder().encode(text) })
}

const titles = (app: TestApp) =>
  [
    ...app.store.waiting.map(({ facts }) => facts.title),
    ...[...app.store.entries.values()].map(({ note }) => note),
  ].toSorted()

async function withPlanningCounted(): Promise<TestApp> {
  const app = openTestApp()
  await read(app)
  await app.run('saveRule', {
    id: null,
    when: { titleWords: ['planning'] },
    categoryId: 'delivery',
    goalId: null,
  })
  return app
}

test('what the owner declined drops out of a file after yes, counted or waiting, and undo brings it back', async () => {
  const app = await withPlanningCounted()
  expect(await app.run('getOwner')).toEqual({ address: sam, declined: 2 })
  await app.run('answerOwner', { address: sam, isMine: true })
  expect(titles(app)).toEqual(['Planning', 'Retro', 'Roadmap'])
  expect(app.store.config.settings.ownAddresses).toEqual([sam])
  expect(app.store.config.sources).toMatchObject([{ name: 'Work' }])
  expect(app.store.config.sources[0]).not.toHaveProperty('owner')
  expect(await app.run('getOwner')).toBe(null)
  // The same file again finds the same, and says so: what the owner answered is no change of the calendar.
  expect(await read(app)).toMatchObject({ title: 'Work: 0 added, 3 unchanged, 2 left out.' })
  expect(titles(app)).toEqual(['Planning', 'Retro', 'Roadmap'])
  await app.run('undo')
  await app.run('undo')
  expect(titles(app)).toHaveLength(5)
  expect(await app.run('getOwner')).toEqual({ address: sam, declined: 2 })
})

test('no is remembered, and the calendar keeps counting', async () => {
  const app = await withPlanningCounted()
  await app.run('answerOwner', { address: sam, isMine: false })
  expect(titles(app)).toHaveLength(5)
  expect(app.store.config.settings).toMatchObject({ ownAddresses: [], otherAddresses: [sam] })
  expect(await app.run('getOwner')).toBe(null)
  await read(app, calendar(...events, event('6', 'Later', 23)))
  expect(await app.run('getOwner')).toBe(null)
  expect(JSON.stringify(app.store.config.sources)).not.toContain(sam)
  expect(await app.refused('answerOwner', { address: sam, isMine: true })).toBe('not-asked')
})

test('an entry whose time the person decided stays, and is shown as no longer in the calendar', async () => {
  const app = await withPlanningCounted()
  const entry = [...app.store.entries.values()].find(({ note }) => note === 'Planning again')
  if (!entry) throw new Error('no entry')
  await app.run('confirmEntries', { ids: [entry.id] })
  expect(await app.run('getOwner')).toEqual({ address: sam, declined: 1 })
  await app.run('answerOwner', { address: sam, isMine: true })
  expect(app.store.entries.get(entry.id)?.event).toMatchObject({ differs: 'gone' })
})

test('the copy of a counted meeting in another calendar drops out too', async () => {
  const app = await withPlanningCounted()
  const copy = calendar(event('4', 'Planning again', 19))
    .replace('Work', 'Team')
    .replaceAll(/ATTENDEE.*\r\n/g, '')
  await read(app, copy, 'team.ics')
  await app.run('answerOwner', { address: sam, isMine: true })
  expect(titles(app)).toEqual(['Planning', 'Retro', 'Roadmap'])
})

test('nobody else’s address is stored, and an excluded event leaves no trace', async () => {
  const app = openTestApp()
  const { settings } = app.store.config
  await app.run('saveSettings', {
    before: settings,
    after: { ...settings, calendar: { ...settings.calendar, excludedWords: ['town hall'] } },
  })
  await read(app)
  expect(app.store.config.sources[0]?.owner).toMatchObject({ address: sam })
  expect(app.store.config.sources[0]?.owner?.declined).toHaveLength(1)
  expect(JSON.stringify(app.store.config)).not.toContain('colleague')
})

test('after yes, subscriptions are read again', async () => {
  const checked: string[] = []
  const subscriptions: CalendarSubscriptions = {
    ...noSubscriptions,
    check: async (id) => {
      checked.push(id)
      return noSubscriptions.check(id, { isFresh: true })
    },
  }
  const newId = countedIds()
  const app = openTestApp({
    clock: testClock(at('2026-11-16T09:00:00Z')),
    newId,
    importer: inProcessImporter(newId),
    makeSubscriptions: () => subscriptions,
  })
  await app.needs.imports.run({
    name: 'work',
    octets: new TextEncoder().encode(calendar(...events)),
    sourceId: null,
    kind: 'subscription',
    everyMinutes: 60,
  })
  const [source] = app.store.config.sources
  expect(await app.run('getOwner')).toEqual({ address: sam, declined: 2 })
  // A later look of the app's own finds another declined meeting.
  await app.needs.imports.run({
    name: 'work',
    octets: new TextEncoder().encode(calendar(...events, event('6', 'Offsite', 24, 'DELEGATED'))),
    sourceId: source?.id ?? '',
    kind: 'subscription',
  })
  expect(await app.run('getOwner')).toEqual({ address: sam, declined: 3 })
  await app.run('answerOwner', { address: sam, isMine: true })
  expect(titles(app)).toEqual(['Planning', 'Retro', 'Roadmap'])
  expect(checked).toEqual([source?.id])
})
