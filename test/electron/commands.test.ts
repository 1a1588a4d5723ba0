import { describe, expect, test } from 'vitest'
import type { BlockDetails } from '../../shared/model/block.ts'
import type { EntryDraft } from '../../shared/model/drafts.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { addSeconds } from '../../shared/time/instant.ts'
import { calendarOctets, eventLines } from '../calendar-text.ts'
import { aiUse, at } from '../support.ts'
import { openTestApp, type TestApp, waitingKeys } from './support.ts'

const vision: BlockDetails = { categoryId: 'vision', goalId: null, note: '', plannedMinutes: 50 }
const minutes = 60
const week = '2026-W47'
const reflection = {
  kept: null,
  impactClarity: 4,
  outcomes: 'A page.',
  aiHours: '',
  obstacles: '',
  commitment: 'Two blocks before noon.',
} as const

const draft = (fields: Partial<EntryDraft> = {}): EntryDraft => ({
  id: null,
  start: at('2026-11-16T07:00:00Z'),
  end: at('2026-11-16T08:00:00Z'),
  categoryId: 'delivery',
  goalId: null,
  note: '',
  requestFrom: '',
  ai: null,
  ...fields,
})

function calendar(...events: readonly string[]): Uint8Array {
  return calendarOctets(
    events.flatMap((event) => eventLines(...event.split('|'))),
    'Work',
  )
}

const roadmapEvent =
  'UID:r@x.com|SUMMARY:Roadmap review|DTSTART:20261116T100000Z|DTEND:20261116T110000Z'
const talkEvent = 'UID:t@x.com|SUMMARY:Lunch talk|DTSTART:20261116T110000Z|DTEND:20261116T113000Z'

async function importEvents(app: TestApp, ...events: readonly string[]) {
  return app.run('importCalendar', { fileName: 'work.ics', octets: calendar(...events) })
}

describe('the timer', () => {
  test('a block that is stopped is stored with its real length, and one question is asked', async () => {
    const app = openTestApp()
    await app.run('startBlock', vision)
    app.clock.advance(30 * minutes)
    await app.run('stopBlock')
    const [stored] = app.store.entries.values()
    expect(stored).toMatchObject({
      id: 'new-1',
      start: at('2026-11-16T09:00:00Z'),
      end: at('2026-11-16T09:30:00Z'),
      categoryId: 'vision',
      source: 'timer',
      ai: null,
    })
    const { question, block } = await app.run('getState')
    expect([question, block]).toEqual([
      {
        kind: 'ai-helped',
        entryId: 'new-1',
        categoryId: 'vision',
        note: '',
        seconds: 1800,
      },
      null,
    ])
  })

  test('the answer is kept; a skipped question stays unknown', async () => {
    const app = openTestApp()
    for (const answer of [aiUse({ savedMinutes: 15 }), null]) {
      await app.run('startBlock', vision)
      app.clock.advance(minutes)
      await app.run('stopBlock')
      const { question } = await app.run('getState')
      if (question?.kind !== 'ai-helped') throw new Error('nothing was asked')
      await app.run('answerAiHelped', { entryId: question.entryId, answer })
      expect((await app.run('getState')).question).toBeNull()
    }
    expect([...app.store.entries.values()].map(({ ai }) => ai?.savedMinutes ?? null)).toEqual([
      15,
      null,
    ])
  })

  test('new work holds for every piece of a block that pauses cut, its saving counts once', async () => {
    const app = openTestApp()
    await app.run('startBlock', vision)
    for (const name of ['pauseBlock', 'resumeBlock', 'stopBlock'] as const) {
      app.clock.advance(10 * minutes)
      await app.run(name)
    }
    await app.run('answerAiHelped', {
      entryId: 'new-1',
      answer: aiUse({ savedMinutes: 40, newWork: true }),
    })
    expect(
      [...app.store.entries.values()].map(({ ai }) => [ai?.newWork, ai?.savedMinutes]),
    ).toEqual([
      [true, 40],
      [true, 0],
    ])
    const { report, coverage } = await app.run('getWeek', { week })
    expect([report.ai.newWorkSeconds, coverage]).toEqual([20 * minutes, { answered: 1, asked: 1 }])
  })

  test('survives a crash with the right time and asks whether the work went on', async () => {
    const app = openTestApp()
    await app.run('startBlock', vision)
    app.clock.advance(20 * minutes)
    app.store.heartbeat()
    app.clock.advance(10 * minutes)
    const after = app.restart()
    expect((await after.run('getState')).question).toEqual({
      kind: 'still-working',
      startedAt: at('2026-11-16T09:00:00Z'),
      lastKnownAt: at('2026-11-16T09:20:00Z'),
    })
    await after.run('answerStillWorking', { isStillWorking: false })
    expect([...after.store.entries.values()]).toMatchObject([{ end: at('2026-11-16T09:20:00Z') }])
  })

  test('goes on after a crash if the person says so', async () => {
    const app = openTestApp()
    await app.run('startBlock', vision)
    app.clock.advance(30 * minutes)
    const after = app.restart()
    await after.run('answerStillWorking', { isStillWorking: true })
    after.clock.advance(10 * minutes)
    await after.run('stopBlock')
    expect([...after.store.entries.values()]).toMatchObject([{ end: at('2026-11-16T09:40:00Z') }])
  })

  test('a change names what it changes, and leaves the rest as another window made it', async () => {
    const app = openTestApp()
    expect(await app.refused('changeBlock', { note: 'x' })).toBe('no-block')
    await app.run('startBlock', vision)
    await app.run('changeBlock', { note: 'Outline' })
    await app.run('changeBlock', { plannedMinutes: 90 })
    await app.run('changeBlock', { categoryId: 'discovery' })
    expect(app.store.block).toMatchObject({
      note: 'Outline',
      plannedMinutes: 90,
      categoryId: 'discovery',
    })
    expect(await app.refused('changeBlock', { categoryId: 'gone' })).toBe('no-category')
  })

  test('tells the planned end once, and again only for a new one', async () => {
    const app = openTestApp()
    await app.run('startBlock', vision)
    let told = 0
    app.focus.onAnnounce((what) => {
      if (what === 'end') told += 1
    })
    const tell = () => {
      const before = told
      app.focus.send({ kind: 'tick' })
      return told > before
    }
    app.clock.advance(49 * minutes)
    expect(tell()).toBe(false)
    app.clock.advance(minutes)
    expect([tell(), tell()]).toEqual([true, false])
    await app.run('changeBlock', { ...vision, plannedMinutes: 90 })
    app.clock.advance(40 * minutes)
    expect([tell(), tell()]).toEqual([true, false])
  })

  test('a stop or a discard can be taken back, and the block runs on', async () => {
    const app = openTestApp()
    for (const name of ['stopBlock', 'discardBlock'] as const) {
      const { id } = await app.run('startBlock', vision)
      app.clock.advance(minutes)
      await app.run(name)
      await app.run('undo')
      expect([app.store.block?.id, app.store.entries.size]).toEqual([id, 0])
      await app.run('discardBlock')
    }
  })

  test('an undone stop does not push aside the block that runs now', async () => {
    const app = openTestApp()
    await app.run('startBlock', vision)
    app.clock.advance(minutes)
    await app.run('stopBlock')
    const { id } = await app.run('startBlock', vision)
    expect([await app.refused('undo'), app.store.block?.id]).toEqual(['block-running', id])
  })

  test('refuses what does not exist', async () => {
    const app = openTestApp()
    expect([
      await app.refused('startBlock', { ...vision, categoryId: 'gone' }),
      await app.refused('startBlock', { ...vision, goalId: 'gone' }),
      await app.refused('stopBlock'),
      await app.refused('discardBlock'),
      await app.refused('answerAiHelped', { entryId: 'gone', answer: aiUse() }),
    ]).toEqual(['no-category', 'no-goal', 'no-block', 'no-block', 'no-entry'])
  })
})

describe('entries', () => {
  test('are added, changed, deleted, and each can be taken back', async () => {
    const app = openTestApp()
    const { id } = await app.run('saveEntry', draft({ requestFrom: ' Sales ' }))
    expect(app.store.entries.get(id)).toMatchObject({
      source: 'manual',
      request: { from: 'Sales' },
    })
    await app.run('saveEntry', draft({ id, note: 'changed' }))
    await app.run('deleteEntry', { id })
    expect((await app.run('getState')).undo).toBe('Delete entry')
    await app.run('undo')
    expect(app.store.entries.get(id)?.note).toBe('changed')
    await app.run('undo')
    expect(app.store.entries.get(id)?.request).toEqual({ from: 'Sales' })
    await app.run('undo')
    expect(app.store.entries.size).toBe(0)
    await app.run('redo')
    expect(app.store.entries.size).toBe(1)
  })

  test('are split, joined, copied and changed many at once, each one step to take back', async () => {
    const app = openTestApp()
    const { id } = await app.run('saveEntry', draft())
    await app.run('splitEntry', { id, at: at('2026-11-16T07:20:00Z') })
    const ids = [...app.store.entries.keys()]
    await app.run('changeEntries', { ids, categoryId: 'vision' })
    const lengths = () =>
      [...app.store.entries.values()]
        .sort((a, b) => a.start - b.start)
        .map(({ start, end, categoryId }) => [(end - start) / 60, categoryId])
    expect(lengths()).toEqual([
      [20, 'vision'],
      [40, 'vision'],
    ])
    await app.run('mergeEntries', { ids })
    await app.run('duplicateEntry', { id })
    expect(lengths()).toEqual([
      [60, 'vision'],
      [60, 'vision'],
    ])
    await app.run('deleteEntries', { ids: [...app.store.entries.keys()] })
    expect(lengths()).toEqual([])
    for (let step = 0; step < 5; step++) await app.run('undo')
    expect(lengths()).toEqual([[60, 'delivery']])
    expect(await app.refused('changeEntries', { ids: [id], categoryId: 'gone' })).toBe(
      'no-category',
    )
  })

  test('are kept from a line as it was understood', async () => {
    const app = openTestApp()
    const text = '30m discovery notes'
    const understood = await app.run('previewQuickEntry', { text })
    expect(await app.run('keepQuickEntry', { text })).toMatchObject({
      ...understood,
      source: 'manual',
    })
    expect(await app.refused('keepQuickEntry', { text: 'nothing' })).toBe('no-category')
  })

  test('without a length are refused, and nothing changes', async () => {
    const app = openTestApp()
    expect(await app.refused('saveEntry', draft({ end: draft().start }))).toBe('no-length')
    expect([app.store.entries.size, app.store.undoLabel]).toEqual([0, null])
  })

  test('of the day come with what counts', async () => {
    const app = openTestApp()
    const covered = await app.run('saveEntry', draft())
    await app.run('startBlock', vision)
    app.clock.advance(minutes)
    await app.run('stopBlock')
    const day = await app.run('getDay', { day: '2026-11-16' })
    expect(day.entries.map(({ id }) => id)).toEqual([covered.id, expect.any(String)])
    expect(day.segments.map(({ start, end }) => end - start)).toEqual([3600, 60])
  })
})

describe('calendars', () => {
  test('an import is one edit: events a rule knows count, the others wait', async () => {
    const app = openTestApp()
    await app.run('saveRule', {
      id: null,
      when: { titleWords: ['roadmap'] },
      categoryId: 'vision',
      goalId: null,
    })
    const notice = await importEvents(app, roadmapEvent, talkEvent)
    expect(notice.title).toBe('Work: 2 added.')
    expect((await app.run('getState')).waitingCount).toBe(1)
    await app.run('undo')
    expect([app.store.entries.size, app.store.waiting.length]).toEqual([0, 0])
  })

  test('a choice for waiting events can be kept as a rule', async () => {
    const app = openTestApp()
    await importEvents(app, roadmapEvent, talkEvent)
    await app.run('classifyEvents', {
      choices: [
        {
          keys: waitingKeys(app, 't@x.com'),
          categoryId: 'people',
          goalId: null,
          rule: { titleWords: ['talk'] },
        },
      ],
    })
    expect([...app.store.entries.values()]).toMatchObject([
      { note: 'Lunch talk', categoryId: 'people' },
    ])
    expect(app.store.config.rules).toMatchObject([
      { when: { titleWords: ['talk'] }, categoryId: 'people' },
    ])
    expect(app.store.waiting.map(({ facts }) => facts.title)).toEqual(['Roadmap review'])
  })

  test('a choice without a rule is kept through the next import', async () => {
    const app = openTestApp()
    await importEvents(app, talkEvent)
    await app.run('classifyEvents', {
      choices: [
        {
          keys: waitingKeys(app, 't@x.com'),
          categoryId: 'people',
          goalId: null,
          rule: null,
        },
      ],
    })
    await app.run('saveRule', {
      id: null,
      when: { titleWords: ['talk'] },
      categoryId: 'vision',
      goalId: null,
    })
    await importEvents(app, talkEvent)
    expect([...app.store.entries.values()]).toMatchObject([{ categoryId: 'people' }])
  })

  test('what is dismissed or deleted stays away', async () => {
    const app = openTestApp()
    await importEvents(app, talkEvent, roadmapEvent)
    await app.run('dismissEvents', { keys: waitingKeys(app, 't@x.com') })
    await app.run('classifyEvents', {
      choices: [
        {
          keys: waitingKeys(app, 'r@x.com'),
          categoryId: 'vision',
          goalId: null,
          rule: null,
        },
      ],
    })
    const [entry] = app.store.entries.values()
    await app.run('deleteEntry', { id: entry?.id ?? '' })
    await importEvents(app, talkEvent, roadmapEvent)
    expect([app.store.entries.size, app.store.waiting.length]).toEqual([0, 0])
  })

  test('a time corrected by hand survives the next import', async () => {
    const app = openTestApp()
    await importEvents(app, talkEvent)
    await app.run('classifyEvents', {
      choices: [
        {
          keys: waitingKeys(app, 't@x.com'),
          categoryId: 'people',
          goalId: null,
          rule: null,
        },
      ],
    })
    const [entry] = app.store.entries.values()
    if (!entry) throw new Error('no entry')
    const end = at('2026-11-16T11:10:00Z')
    const { id, start, categoryId, note } = entry
    await app.run('saveEntry', draft({ id, start, end, categoryId, note }))
    await importEvents(app, talkEvent)
    expect([...app.store.entries.values()]).toMatchObject([{ end }])
  })

  test('rules are moved and deleted, and need a condition', async () => {
    const app = openTestApp()
    for (const word of ['a', 'b', 'c']) {
      await app.run('saveRule', {
        id: null,
        when: { titleWords: [word] },
        categoryId: 'vision',
        goalId: null,
      })
    }
    const words = () => app.store.config.rules.map(({ when }) => when.titleWords?.[0])
    const [first, second] = app.store.config.rules
    await app.run('moveRule', { id: first?.id ?? '', index: 2 })
    expect(words()).toEqual(['b', 'c', 'a'])
    await app.run('deleteRule', { id: second?.id ?? '' })
    expect(words()).toEqual(['c', 'a'])
    expect(
      await app.refused('saveRule', {
        id: null,
        when: { titleWords: [' '] },
        categoryId: 'vision',
        goalId: null,
      }),
    ).toBe('no-conditions')
  })

  test('a file that is no calendar is refused by name', async () => {
    const app = openTestApp()
    const octets = new TextEncoder().encode('hello')
    const result = await app.handlers.importCalendar({ fileName: 'notes.ics', octets })
    expect(result.ok ? '' : result.problem.message).toMatch(/^notes\.ics: /)
    app.toOpen = [{ name: 'notes.ics', octets }]
    expect((await app.run('chooseCalendars'))?.tone).toBe('problem')
  })
})

describe('the reflection', () => {
  test('is saved by week, leads with the last commitment and goes out as Markdown', async () => {
    const app = openTestApp()
    await app.run('saveEntry', draft())
    await app.run('writeReflection', { week: '2026-W46', part: reflection })
    await app.run('writeReflection', {
      week,
      part: {
        ...reflection,
        workedMinutes: 2400,
        kept: 'kept',
        outcomes: '# Not a heading',
        commitment: 'Say no once.',
      },
    })
    const data = await app.run('getReflection', { week })
    expect([data.lastCommitment, data.workedMinutes, data.reflection?.kept]).toEqual([
      'Two blocks before noon.',
      2400,
      'kept',
    ])
    const past = await app.run('getPast')
    expect(past.map((each) => each.week)).toEqual([week, '2026-W46'])
    await app.run('exportReflection', { week })
    expect(app.saved[0]?.name).toBe('reflection-2026-W47.md')
    expect(app.saved[0]?.text).toContain('> Two blocks before noon.\n\nKept.')
    expect(app.saved[0]?.text).toContain('> \\# Not a heading')
    expect(app.saved[0]?.text).toContain('| Total hours worked | 40 h |')
    await app.run('exportReflections')
    expect(app.saved[1]?.name).toBe('reflections.md')
    expect(app.saved[1]?.text.match(/^(- week: .*|# .*)$/gm)).toEqual([
      '- week: 2026-W46',
      '- week: 2026-W47',
      '# Reflection 2026-W46',
      '# Reflection 2026-W47',
    ])
  })

  test('hours worked that are taken back become unknown again', async () => {
    const app = openTestApp()
    await app.run('writeReflection', { week, part: { workedMinutes: 2400 } })
    await app.run('writeReflection', { week, part: { workedMinutes: null } })
    expect(app.store.config.weeks[week]?.workedMinutes).toBeUndefined()
  })
})

describe('settings', () => {
  test('are saved whole and refused where they make no sense', async () => {
    const app = openTestApp()
    const { settings } = app.store.config
    await app.run('saveSettings', { before: settings, after: { ...settings, focusMinutes: 45 } })
    expect(app.restart().store.config.settings.focusMinutes).toBe(45)
    expect([
      await app.refused('saveSettings', {
        before: settings,
        after: { ...settings, zone: 'Mars/Base' },
      }),
      await app.refused('saveSettings', {
        before: settings,
        after: { ...settings, workHours: { '1': ['late'] } },
      }),
    ]).toEqual(['no-zone', 'bad-hours'])
  })

  test('of two forms that were drawn from the same settings both are kept', async () => {
    const app = openTestApp()
    const before = app.store.config.settings
    const withKeys = (shortcuts: Settings['system']['shortcuts']) => ({
      ...before,
      system: { ...before.system, shortcuts },
    })
    await app.run('saveSettings', { before, after: withKeys({ pause: 'F7' }) })
    await app.run('saveSettings', { before, after: withKeys({ show: 'F8' }) })
    await app.run('saveSettings', { before, after: { ...before, focusMinutes: 45 } })
    const { system, focusMinutes } = app.store.config.settings
    expect([system.shortcuts, focusMinutes]).toEqual([{ pause: 'F7', show: 'F8' }, 45])
  })

  test('an entry that is moved keeps what was changed meanwhile', async () => {
    const app = openTestApp()
    const { id, start, end } = await app.run('saveEntry', draft())
    await app.run('saveEntry', { ...draft(), id, note: 'Written meanwhile' })
    const later = addSeconds(end, 600)
    const moved = await app.run('moveEntry', { id, end: later })
    expect(moved).toMatchObject({ start, end: later, note: 'Written meanwhile' })
    expect(await app.refused('moveEntry', { id, end: start })).toBe('no-length')
    expect(await app.refused('moveEntry', { id: 'gone', end: later })).toBe('no-entry')
    await app.run('undo')
    expect(app.store.entries.get(id)).toMatchObject({ start, end, note: 'Written meanwhile' })
  })

  const goalsOf = ({ store }: TestApp) =>
    store.config.goals.map(({ name, rank, archived }) => [name, rank, archived])

  test('goals are ranked, and one that is archived is not lost', async () => {
    const app = openTestApp()
    const first = await app.run('addGoal', { name: ' First ' })
    const second = await app.run('addGoal', { name: 'Second' })
    await app.run('addGoal', { name: 'Third' })
    await app.run('moveGoal', { id: second.id, rank: 1 })
    await app.run('saveGoal', { id: first.id, archived: true })
    expect(goalsOf(app)).toEqual([
      ['Second', 1, false],
      ['Third', 2, false],
      ['First', 3, true],
    ])
    await app.run('saveGoal', { id: first.id, archived: false, targetShare: 0.3 })
    expect(goalsOf(app).at(-1)).toEqual(['First', 3, false])
    expect(await app.refused('saveGoal', { id: first.id, name: ' ' })).toBe('no-name')
    expect(await app.refused('moveGoal', { id: 'gone', rank: 1 })).toBe('no-goal')
  })

  test('a goal keeps what a change of it does not name, and loses what it takes away', async () => {
    const app = openTestApp()
    const { id } = await app.run('addGoal', { name: 'First' })
    await app.run('saveGoal', { id, outcome: 'Ten teams pay', period: '2026-Q4' })
    await app.run('saveGoal', { id, targetShare: 0.3 })
    const goal = () => app.store.config.goals[0]
    expect(goal()).toMatchObject({ name: 'First', outcome: 'Ten teams pay', targetShare: 0.3 })
    await app.run('saveGoal', { id, outcome: null, period: null, targetShare: null })
    expect(goal()).toEqual({ id, name: 'First', rank: 1, targetShare: null, archived: false })
  })

  test('a category is added by its name, and changed by its id', async () => {
    const app = openTestApp()
    const { id } = await app.run('addCategory', { name: 'Hiring' })
    const twin = await app.run('addCategory', { name: 'Hiring' })
    expect([id, twin.id]).toEqual(['hiring', 'hiring-2'])
    await app.run('saveCategory', { id, stance: 'neutral' })
    await app.run('saveCategory', { id, archived: true })
    const find = () => app.store.config.categories.find((category) => category.id === id)
    expect(find()).toMatchObject({ name: 'Hiring', stance: 'neutral', archived: true })
    expect(await app.refused('saveCategory', { id, name: ' ' })).toBe('no-name')
    expect(await app.refused('addCategory', { name: ' ' })).toBe('no-name')
    expect(await app.refused('saveCategory', { id: 'gone', name: 'x' })).toBe('no-category')
  })
})

describe('data', () => {
  test('what one app exports another takes in, after saying what will change', async () => {
    const mine = openTestApp()
    await mine.run('saveEntry', draft())
    await mine.run('exportData')
    const text = mine.saved[0]?.text ?? ''
    const other = openTestApp()
    other.toOpen = [{ name: 'offwheel.json', octets: new TextEncoder().encode(text) }]
    const preview = await other.run('chooseImport')
    expect(preview?.merge.entries).toEqual({ added: 1, changed: 0, removed: 0, unchanged: 0 })
    expect(other.store.entries.size).toBe(0)
    await other.run('applyImport', { token: preview?.token ?? '', mode: 'replace' })
    expect([...other.store.entries.values()]).toEqual([...mine.store.entries.values()])
    await other.run('undo')
    expect(other.store.entries.size).toBe(0)
  })

  test('a file that breaks the format is refused by name and place', async () => {
    const app = openTestApp()
    app.toOpen = [
      { name: 'bad.json', octets: new TextEncoder().encode('{"format":"offwheel","version":9}') },
    ]
    const result = await app.handlers.chooseImport(undefined)
    expect(result.ok ? '' : result.problem.message).toBe(
      'bad.json: version: not version 1, the only one this app reads',
    )
    expect(await app.refused('applyImport', { token: 'none', mode: 'merge' })).toBe('stale')
  })

  test('a closed dialog is no error', async () => {
    const app = openTestApp()
    expect([await app.run('chooseImport'), await app.run('chooseCalendars')]).toEqual([null, null])
  })
})

test('the week under way is shown so far, a week that is over whole', async () => {
  const app = openTestApp()
  await app.run('saveEntry', draft())
  const now = await app.run('getWeek', { week })
  const before = await app.run('getWeek', { week: '2026-W46' })
  expect([now.isSoFar, before.isSoFar, before.baselineScale]).toEqual([true, false, 1])
  expect(now.baselineScale).toBeCloseTo(1 / 40)
  expect(now.trend.map((point) => point.week).at(-1)).toBe(week)
  expect(now.trend).toHaveLength(12)
})
