import { describe, expect, test } from 'vitest'
import type { CalendarImporter } from '../../electron/calendar/importer.ts'
import { inProcessImporter } from '../../electron/calendar/importer.ts'
import { calendarOctets, eventLines } from '../calendar-text.ts'
import { countedIds } from '../support.ts'
import { openTestApp, type TestApp, waitingKeys } from './support.ts'

const talk = 'UID:t@x|SUMMARY:Lunch talk|DTSTART:20261116T110000Z|DTEND:20261116T113000Z'
const offsite = 'UID:o@x|SUMMARY:Offsite|DTSTART;VALUE=DATE:20261114|DTEND;VALUE=DATE:20261118'

const offsiteTalk = 'UID:o@x|SUMMARY:Offsite|DTSTART:20261114T090000Z|DTEND:20261114T100000Z'

function octetsOf(...events: readonly string[]): Uint8Array {
  return calendarOctets(
    events.flatMap((event) => eventLines(...event.split('|'))),
    'Work',
  )
}

async function importEvents(app: TestApp, ...events: readonly string[]) {
  return app.run('importCalendar', { fileName: 'work.ics', octets: octetsOf(...events) })
}

async function set(
  app: TestApp,
  calendar: Partial<TestApp['store']['config']['settings']['calendar']>,
) {
  const { settings } = app.store.config
  await app.run('saveSettings', {
    before: settings,
    after: { ...settings, calendar: { ...settings.calendar, ...calendar } },
  })
}

describe('what counts', () => {
  test('all-day events count when the person says so, in the working hours of their days', async () => {
    const app = openTestApp()
    await set(app, { counted: ['all-day'] })
    await importEvents(app, offsite)
    // Saturday to Tuesday: two working days of 9:00 to 17:30.
    expect(app.store.waiting.map(({ start, end }) => (end - start) / 3600)).toEqual([8.5, 8.5])
    expect((await importEvents(app, offsite)).title).toBe('Work: 0 added, 2 unchanged.')
  })

  test('an excluded event is never stored, and its title told nowhere', async () => {
    const app = openTestApp()
    await set(app, { excludedWords: ['lunch'] })
    const notice = await importEvents(app, talk)
    expect(notice.details).toEqual(['Left out, excluded by your words: 1 event.'])
    expect(JSON.stringify([app.store.waiting, [...app.store.entries]])).not.toContain('talk')
  })

  test('counting a kind no longer takes its events away at the next import', async () => {
    const app = openTestApp()
    await set(app, { counted: ['all-day'] })
    await importEvents(app, offsite)
    await set(app, { counted: [] })
    await importEvents(app, offsite)
    expect(app.store.waiting).toEqual([])
  })
})

describe('rules', () => {
  const draft = { id: null, when: { titleWords: ['talk'] }, categoryId: 'people', goalId: null }

  test('say what they would move before they are kept', async () => {
    const app = openTestApp()
    await importEvents(app, talk)
    app.clock.advance(8 * 3600)
    expect(await app.run('previewRule', draft)).toEqual({
      movedMinutes: 30,
      events: 1,
      from: [{ categoryId: null, minutes: 30 }],
      examples: ['Lunch talk'],
    })
    expect(app.store.waiting).toHaveLength(1)
  })

  test('move what an earlier rule decided, but not what the person did', async () => {
    const app = openTestApp()
    await app.run('saveRule', draft)
    await importEvents(app, talk)
    const [first] = app.store.config.rules
    await app.run('saveRule', { ...draft, id: first?.id ?? '', categoryId: 'market' })
    expect([...app.store.entries.values()]).toMatchObject([{ categoryId: 'market' }])
    const [entry] = app.store.entries.values()
    if (!entry) throw new Error('no entry')
    const { id, start, end, note } = entry
    await app.run('saveEntry', {
      id,
      start,
      end,
      note,
      categoryId: 'vision',
      goalId: null,
      requestFrom: '',
      ai: null,
    })
    await app.run('saveRule', { ...draft, id: first?.id ?? '', categoryId: 'people' })
    expect([...app.store.entries.values()]).toMatchObject([{ categoryId: 'vision' }])
  })
})

describe('a group of waiting events', () => {
  const weekly = talk.replace('UID', 'RRULE:FREQ=WEEKLY;COUNT=8|UID')

  async function waitingSeries() {
    const app = openTestApp()
    await importEvents(app, weekly, offsiteTalk)
    const { groups } = await app.run('getWaiting', { most: 10 })
    const series = groups.find(({ summary }) => summary === 'Lunch talk')
    if (!series) throw new Error('no group')
    expect([series.count, series.seconds, series.events.length]).toEqual([8, 8 * 1800, 1])
    return { app, groupIds: [series.id] }
  }

  test('is classified whole by its id, also those the window was not sent', async () => {
    const { app, groupIds } = await waitingSeries()
    const choice = { categoryId: 'people', goalId: null, rule: null }
    await app.run('classifyEvents', { choices: [{ groupIds, ...choice }] })
    expect([...app.store.entries.values()].map(({ note }) => note)).toEqual(
      Array(8).fill('Lunch talk'),
    )
    expect(app.store.waiting.map(({ facts }) => facts.title)).toEqual(['Offsite'])
    await app.run('undo')
    expect(app.store.waiting).toHaveLength(9)
  })

  test('is decided with others in one change, one taken by a rule', async () => {
    const { app, groupIds } = await waitingSeries()
    const rule = { titleWords: ['offsite'] }
    await app.run('classifyEvents', {
      choices: [
        { groupIds, categoryId: 'people', goalId: null, rule: null },
        { keys: waitingKeys(app, 'o@x'), categoryId: 'vision', goalId: null, rule },
      ],
    })
    const decided = [...app.store.entries.values()]
    expect(decided.filter(({ categoryId }) => categoryId === 'people')).toHaveLength(8)
    expect(decided.filter(({ note }) => note === 'Offsite')).toMatchObject([
      { categoryId: 'vision', event: { uid: 'o@x' } },
    ])
    expect(app.store.config.rules).toMatchObject([{ when: rule, categoryId: 'vision' }])
    await app.run('undo')
    expect([app.store.entries.size, app.store.waiting.length]).toEqual([0, 9])
    expect(app.store.config.rules).toEqual([])
  })

  test('is decided anew in place of the last decision, unless something came between', async () => {
    const { app, groupIds } = await waitingSeries()
    const choice = { groupIds, categoryId: 'people', goalId: null, rule: null }
    const { edits } = await app.run('classifyEvents', { choices: [choice] })
    const choices = [{ ...choice, categoryId: 'vision' }]
    const again = await app.run('classifyEvents', { choices, insteadOf: edits })
    expect([...app.store.entries.values()].map(({ categoryId }) => categoryId)).toEqual(
      Array(8).fill('vision'),
    )
    expect(again.edits).toBe(app.store.edits)
    await app.run('addGoal', { name: 'Other' })
    expect(await app.refused('classifyEvents', { choices, insteadOf: again.edits })).toBe(
      'edit-gone',
    )
    expect(app.store.config.goals).toHaveLength(1)
    await app.run('undo')
    await app.run('undo')
    expect([app.store.entries.size, app.store.waiting.length]).toEqual([0, 9])
  })

  test('is not decided at all where one choice of several cannot be', async () => {
    const { app, groupIds } = await waitingSeries()
    const choice = { categoryId: 'people', goalId: null, rule: null }
    const choices = [
      { groupIds, ...choice },
      { keys: waitingKeys(app, 'o@x'), ...choice, rule: {} },
    ]
    expect(await app.refused('classifyEvents', { choices })).toBe('no-conditions')
    expect([app.store.entries.size, app.store.waiting.length]).toEqual([0, 9])
  })

  test('is dismissed whole, and stays away', async () => {
    const { app, groupIds } = await waitingSeries()
    await app.run('dismissEvents', { groupIds })
    await importEvents(app, weekly)
    expect(app.store.waiting.map(({ facts }) => facts.title)).toEqual(['Offsite'])
    expect(app.store.config.sources[0]?.dismissed).toHaveLength(8)
  })
})

describe('a suggestion', () => {
  const numbered = (number: number) =>
    talk.replace('t@x', `t${number}@x`).replace('talk', `talk ${number}`)

  test('is worked out once, and anew after a decision or its undo', async () => {
    const app = openTestApp()
    await importEvents(app, ...[1, 2, 3, 4, 5, 6].map(numbered))
    const suggestions = async () =>
      (await app.run('getWaiting', { most: 10 })).groups.map(
        ({ suggestion }) => suggestion?.categoryId,
      )
    const first = async () => (await app.run('getWaiting', { most: 1 })).groups[0]
    expect(await first()).toBe(await first())
    expect(await suggestions()).toEqual(Array(6).fill(undefined))
    await app.run('classifyEvents', {
      choices: [
        {
          keys: waitingKeys(app, ...[1, 2, 3, 4, 5].map((number) => `t${number}@x`)),
          categoryId: 'people',
          goalId: null,
          rule: null,
        },
      ],
    })
    expect(await suggestions()).toEqual(['people'])
    await app.run('undo')
    expect(await suggestions()).toEqual(Array(6).fill(undefined))
  })
})

describe('a calendar', () => {
  test('is renamed and coloured, and goes with its uncorrected events', async () => {
    const app = openTestApp()
    await importEvents(app, talk)
    const [source] = app.store.config.sources
    if (!source) throw new Error('no source')
    const { id } = source
    await app.run('saveSource', { id, name: 'Mine', color: 'plum' })
    expect(app.store.config.sources).toMatchObject([{ name: 'Mine', color: 'plum' }])
    await app.run('deleteSource', { id })
    expect([app.store.config.sources, app.store.waiting]).toEqual([[], []])
    await app.run('undo')
    expect(app.store.waiting).toHaveLength(1)
    expect(await app.refused('deleteSource', { id: 'gone' })).toBe('no-source')
  })

  test('that is turned off takes its events out', async () => {
    const app = openTestApp()
    await importEvents(app, talk)
    const { id = '' } = app.store.config.sources[0] ?? {}
    await app.run('saveSource', { id, isOn: false })
    expect(app.store.waiting).toEqual([])
  })
})

describe('a look the app takes by itself', () => {
  const look = (app: TestApp, sourceId: string, ...events: readonly string[]) =>
    app.needs.imports.run({
      name: 'Work',
      octets: octetsOf(...events),
      sourceId,
      kind: 'subscription',
    })

  async function subscribed() {
    const app = openTestApp()
    const file = {
      name: 'Work',
      octets: octetsOf(talk),
      sourceId: 's',
      kind: 'subscription' as const,
    }
    await app.needs.imports.run({ ...file, everyMinutes: 60 })
    return app
  }

  test('changes nothing where nothing changed, and is one step to take back where it did', async () => {
    const app = await subscribed()
    const { edits, undoLabel } = app.store
    await look(app, 's', talk)
    expect([app.store.edits, app.store.undoLabel]).toEqual([edits, undoLabel])
    await look(app, 's', talk, offsiteTalk)
    expect(app.store.undoLabel).toBe('Read Work')
    await app.run('undo')
    expect([app.store.waiting.length, app.store.undoLabel]).toEqual([1, undoLabel])
  })

  test('does not disturb what is taken back around it', async () => {
    const app = await subscribed()
    await app.run('classifyEvents', {
      choices: [
        {
          keys: waitingKeys(app, 't@x'),
          categoryId: 'people',
          goalId: null,
          rule: null,
        },
      ],
    })
    await look(app, 's', talk, offsiteTalk)
    await app.run('undo')
    await app.run('undo')
    expect(app.store.waiting.map(({ facts }) => facts.title)).toEqual(['Lunch talk'])
  })

  test('brings nothing back for a calendar that was removed meanwhile', async () => {
    const app = await subscribed()
    await app.run('deleteSource', { id: 's' })
    const result = await look(app, 's', talk)
    expect([result.ok, app.store.config.sources, app.store.waiting]).toEqual([false, [], []])
  })
})

describe('an import under way', () => {
  /** An importer that waits to be let go. */
  function slowImporter() {
    const inner = inProcessImporter(countedIds())
    const steps: (() => void)[] = []
    const importer: CalendarImporter = {
      run: async (job, onProgress, signal) => {
        onProgress(0.5)
        await new Promise<void>((resolve) => steps.push(resolve))
        return inner.run(job, onProgress, signal)
      },
    }
    return { importer, steps }
  }

  test('shows how far it is, and is cancelled without a trace', async () => {
    const { importer, steps } = slowImporter()
    const app = openTestApp({ importer })
    const result = app.handlers.importCalendar({ fileName: 'work.ics', octets: octetsOf(talk) })
    await Promise.resolve()
    await Promise.resolve()
    const { importing } = await app.run('getState')
    expect(importing).toMatchObject([{ name: 'work.ics', fraction: 0.5 }])
    await app.run('cancelImport', { id: importing[0]?.id ?? '' })
    steps[0]?.()
    const ended = await result
    expect(ended.ok ? '' : ended.problem.code).toBe('cancelled')
    expect([app.store.waiting, (await app.run('getState')).importing]).toEqual([[], []])
  })

  test('is done again where the person edited meanwhile, so that no edit is lost', async () => {
    const { importer, steps } = slowImporter()
    const app = openTestApp({ importer })
    const result = app.handlers.importCalendar({ fileName: 'work.ics', octets: octetsOf(talk) })
    await Promise.resolve()
    await Promise.resolve()
    await app.run('saveRule', {
      id: null,
      when: { titleWords: ['talk'] },
      categoryId: 'people',
      goalId: null,
    })
    steps[0]?.()
    await new Promise((resolve) => setTimeout(resolve))
    steps[1]?.()
    expect((await result).ok).toBe(true)
    expect([...app.store.entries.values()]).toMatchObject([{ categoryId: 'people' }])
    expect(app.store.waiting).toEqual([])
  })

  test('waits for no more than memory has room for', async () => {
    const { importer, steps } = slowImporter()
    const app = openTestApp({ importer })
    const large = () =>
      app.handlers.importCalendar({ fileName: 'large.ics', octets: new Uint8Array(90_000_000) })
    const [first, second] = [large(), large()]
    const third = await large()
    expect(third.ok ? '' : third.problem.code).toBe('busy')
    await new Promise((resolve) => setTimeout(resolve))
    steps[0]?.()
    await first
    await new Promise((resolve) => setTimeout(resolve))
    const fourth = large()
    steps[1]?.()
    await second
    await new Promise((resolve) => setTimeout(resolve))
    steps[2]?.()
    const done = await fourth
    expect(done.ok ? '' : done.problem.code).not.toBe('busy')
  })
})
