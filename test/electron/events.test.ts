import { describe, expect, test } from 'vitest'
import { calendarOctets } from '../calendar-text.ts'
import { openTestApp, type TestApp } from './support.ts'

const talk = { uid: 'talk', title: 'Talk', from: '20261116T100000Z', to: '20261116T110000Z' }
const review = { uid: 'review', title: 'Review', from: '20261116T110000Z', to: '20261116T120000Z' }

function calendar(...events: readonly (typeof talk)[]): Uint8Array {
  const lines = events.flatMap(({ uid, title, from, to }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SUMMARY:${title}`,
    `DTSTART:${from}`,
    `DTEND:${to}`,
    'END:VEVENT',
  ])
  return calendarOctets(lines, 'Work')
}

const read = (app: TestApp, ...events: readonly (typeof talk)[]) =>
  app.run('importCalendar', { fileName: 'work.ics', octets: calendar(...events) })
const entries = (app: TestApp) =>
  [...app.store.entries.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
const idOf = (app: TestApp, note: string) =>
  entries(app).find((entry) => entry.note === note)?.id ?? ''

/** Two meetings that a rule has put on the timeline. */
async function withMeetings() {
  const app = openTestApp()
  const when = { titleWords: ['talk', 'review'] }
  await app.run('saveRule', { id: null, when, categoryId: 'people', goalId: null })
  await read(app, talk, review)
  return app
}

describe('confirming', () => {
  test('an event that was confirmed stays as it was, whatever its calendar says later', async () => {
    const app = await withMeetings()
    const before = entries(app)
    await app.run('confirmEntries', { ids: [idOf(app, 'Talk')] })
    await read(
      app,
      { ...talk, title: 'Other talk', to: '20261116T103000Z' },
      { ...review, title: 'Late review' },
    )
    expect(entries(app).map(({ note, end, source }) => [note, end, source])).toEqual([
      ['Talk', before[0]?.end, 'calendar'],
      ['Late review', before[1]?.end, 'calendar'],
    ])
  })

  test('many are one edit, taken back at once, across a restart', async () => {
    const app = await withMeetings()
    const before = entries(app)
    await app.run('confirmEntries', { ids: before.map(({ id }) => id) })
    expect(entries(app).every(({ event }) => event?.kept?.length === 4)).toBe(true)
    const later = app.restart()
    await later.run('undo')
    expect(entries(later)).toEqual(before)
  })

  test('what is no event is refused', async () => {
    const app = openTestApp()
    expect(await app.refused('confirmEntries', { ids: ['gone'] })).toBe('no-event')
    expect(await app.refused('dismissEntries', { ids: ['gone'] })).toBe('no-event')
  })
})

describe('dismissing', () => {
  test('the event goes and stays away, until it is taken back', async () => {
    const app = await withMeetings()
    await app.run('dismissEntries', { ids: [idOf(app, 'Talk')] })
    await read(app, talk, review)
    expect(entries(app).map(({ note }) => note)).toEqual(['Review'])
    await app.run('undo')
    await app.run('undo')
    expect(entries(app).map(({ note }) => note)).toContain('Talk')
    expect(app.store.config.sources[0]?.dismissed).toEqual([])
  })
})

describe('an event that was mended', () => {
  test('does not get its second half back from the calendar', async () => {
    const app = await withMeetings()
    const [first] = entries(app)
    if (!first) throw new Error('no entry')
    const at = ((first.start + first.end) / 2) as typeof first.start
    await app.run('splitEntry', { id: first.id, at })
    const mended = entries(app).map(({ start, end }) => [start, end])
    await read(app, talk, review)
    expect(entries(app).map(({ start, end }) => [start, end])).toEqual(mended)
  })

  test('does not bring back what it was joined with', async () => {
    const app = await withMeetings()
    await app.run('mergeEntries', { ids: entries(app).map(({ id }) => id) })
    await read(app, talk, review)
    expect(entries(app)).toHaveLength(1)
    expect(entries(app)[0]?.note).toBe('Talk; Review')
  })
})
