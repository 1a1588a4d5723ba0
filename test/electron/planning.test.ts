import { describe, expect, test } from 'vitest'
import type { EntryDraft } from '../../shared/model/drafts.ts'
import { addSeconds } from '../../shared/time/instant.ts'
import { at } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

const week = '2026-W47'

/** Monday 10:00 in Berlin: twenty hours of delivery booked for the week, one hour of strategy. */
async function busyWeek(): Promise<TestApp> {
  const app = openTestApp()
  const draft = (start: string, end: string, categoryId: string): EntryDraft => ({
    id: null,
    start: at(start),
    end: at(end),
    categoryId,
    goalId: null,
    note: '',
    requestFrom: '',
    ai: null,
  })
  for (const day of ['16', '17', '18', '19']) {
    await app.run(
      'saveEntry',
      draft(`2026-11-${day}T11:00:00Z`, `2026-11-${day}T16:00:00Z`, 'delivery'),
    )
  }
  await app.run('saveEntry', draft('2026-11-16T08:00:00Z', '2026-11-16T09:00:00Z', 'influence'))
  return app
}

describe('time put back', () => {
  test('says what a floor is short of, what is free, and where it could go', async () => {
    const app = await busyWeek()
    const [strategy] = await app.run('getGuardrails', { week })
    // (1 + x) / (21 + x) = 0.25
    expect(strategy).toMatchObject({
      guardrail: { metric: 'strategy', atLeast: 0.25 },
      state: 'at-risk',
      trackedShare: 1,
      expectedShare: 0.0476,
      missing: 20_400,
    })
  })

  test('proposes only free working time still to come, and enough of it', async () => {
    const app = await busyWeek()
    const [plan] = await app.run('getGuardrails', { week })
    if (!plan) throw new Error('no guardrail')
    const now = app.clock.now()
    const length = plan.proposals.reduce((sum, { start, end }) => sum + end - start, 0)
    expect(length).toBeGreaterThanOrEqual(plan.missing)
    for (const { start, end, categoryId } of plan.proposals) {
      expect(start).toBeGreaterThanOrEqual(now)
      expect(categoryId).toBe('vision')
      for (const entry of app.store.entries.values()) {
        expect(entry.start >= end || entry.end <= start).toBe(true)
      }
    }
  })

  test('planning what is proposed lifts the guardrail to its floor', async () => {
    const app = await busyWeek()
    const [plan] = await app.run('getGuardrails', { week })
    await app.run('planBlocks', {
      blocks: (plan?.proposals ?? []).map((slot) => ({ ...slot, title: 'Vision & strategy' })),
    })
    const after = await app.run('getGuardrails', { week })
    expect(after[0]).toMatchObject({ state: 'on-course', missing: 0, proposals: [] })
    await app.run('undo')
    expect(app.store.config.planned).toEqual([])
  })

  test('a planned block that is started counts as planned until it ends, and its time is taken', async () => {
    const app = await busyWeek()
    const [plan] = await app.run('getGuardrails', { week })
    await app.run('planBlocks', {
      blocks: (plan?.proposals ?? []).map((slot) => ({ ...slot, title: 'Vision & strategy' })),
    })
    const [first] = app.store.config.planned
    if (!first) throw new Error('nothing is planned')
    app.clock.set(first.start)
    await app.run('startPlanned', { id: first.id })
    const atStart = await app.run('getGuardrails', { week })
    expect(atStart[0]).toMatchObject({ state: 'on-course', missing: 0 })
    app.clock.advance(1200)
    const live = await app.run('getGuardrails', { week })
    expect(live[0]).toMatchObject({ state: 'on-course', trackedShare: atStart[0]?.trackedShare })
    for (const { proposals } of live) {
      expect(proposals.every(({ start }) => start >= first.end)).toBe(true)
    }
  })

  test('two guardrails are never offered the same time', async () => {
    const app = await busyWeek()
    const live = await app.run('getGuardrails', { week })
    const starts = live.flatMap(({ proposals }) => proposals.map(({ start }) => start))
    expect(new Set(starts).size).toBe(starts.length)
  })

  test('a week without anything tracked or planned is not known', async () => {
    const app = openTestApp()
    const live = await app.run('getGuardrails', { week })
    expect(live.map(({ state, proposals }) => [state, proposals.length])).toEqual([
      ['unknown', 0],
      ['unknown', 0],
    ])
  })
})

describe('planned blocks', () => {
  const slot = {
    start: at('2026-11-17T08:00:00Z'),
    end: at('2026-11-17T09:30:00Z'),
    categoryId: 'vision',
    goalId: null,
    title: 'Narrative',
  }

  test('appear on their day and are started with one click', async () => {
    const app = openTestApp()
    await app.run('planBlocks', { blocks: [slot] })
    const [planned] = (await app.run('getDay', { day: '2026-11-17' })).planned
    expect(planned).toMatchObject({ title: 'Narrative', uid: `${planned?.id}@offwheel` })
    const block = await app.run('startPlanned', { id: planned?.id ?? '' })
    expect(block).toMatchObject({ categoryId: 'vision', note: 'Narrative', plannedMinutes: 90 })
    expect(app.store.config).toMatchObject({ planned: [], started: [planned] })
    await app.run('undo')
    expect(app.store.config).toMatchObject({ planned: [planned], started: [] })
    expect(app.store.block).toBeNull()
  })

  test('are moved and changed, and a change is taken back', async () => {
    const app = openTestApp()
    await app.run('planBlocks', { blocks: [slot] })
    const [before] = app.store.config.planned
    if (!before) throw new Error('nothing is planned')
    const { uid: _uid, ...draft } = before
    const later = { ...draft, start: at('2026-11-18T08:00:00Z'), end: at('2026-11-18T09:00:00Z') }
    await app.run('changePlanned', { ...later, title: 'Deck' })
    expect(app.store.config.planned).toEqual([
      { ...before, ...later, title: 'Deck', movedFrom: before.start },
    ])
    expect(await app.refused('changePlanned', { ...later, end: later.start })).toBe('no-length')
    expect(await app.refused('changePlanned', { ...later, categoryId: 'gone' })).toBe('no-category')
    expect(await app.refused('changePlanned', { ...later, id: 'gone' })).toBe('no-block')
    await app.run('undo')
    expect(app.store.config.planned).toEqual([before])
  })

  test('for a commitment say so on the block and on its entries, after a restart too', async () => {
    const app = openTestApp()
    await app.run('planBlocks', { blocks: [{ ...slot, commitment: '2026-W47' }] })
    const { id = '' } = app.store.config.planned[0] ?? {}
    await app.run('startPlanned', { id })
    app.clock.advance(1800)
    const again = app.restart()
    await again.run('stopBlock')
    const [entry] = again.restart().store.entries.values()
    expect(entry).toMatchObject({ id: expect.any(String), commitment: '2026-W47' })
  })

  test('written to a calendar and imported back they are not doubled, and follow where it moved them', async () => {
    const app = openTestApp()
    await app.run('planBlocks', { blocks: [slot] })
    await app.run('exportPlanned', { ids: null })
    const text = app.saved[0]?.text ?? ''
    const moved = text.replace('DTSTART:20261117T080000Z', 'DTSTART:20261117T083000Z')
    const octets = new TextEncoder().encode(moved)
    const notice = await app.run('importCalendar', { fileName: 'back.ics', octets })
    expect(notice.details).toEqual(['Left out, planned by you here: 1 event (Narrative).'])
    expect([app.store.entries.size, app.store.waiting.length]).toEqual([0, 0])
    expect(app.store.config.planned).toMatchObject([
      { start: at('2026-11-17T08:30:00Z'), end: slot.end },
    ])
  })

  test('are deleted, and exporting none is refused', async () => {
    const app = openTestApp()
    await app.run('planBlocks', { blocks: [slot] })
    await app.run('deletePlanned', { id: app.store.config.planned[0]?.id ?? '' })
    expect(await app.refused('exportPlanned', { ids: null })).toBe('nothing-planned')
    expect(await app.refused('startPlanned', { id: 'gone' })).toBe('no-block')
  })
})

test.each([
  ['Discovery & research', ''],
  ['Interviews', 'Interviews'],
])('a block started from a plan called %s has the note “%s”', async (title, note) => {
  const app = openTestApp()
  const start = app.clock.now()
  const block = {
    categoryId: 'discovery',
    goalId: null,
    title,
    start,
    end: addSeconds(start, 3600),
  }
  const [id = ''] = await app.run('planBlocks', { blocks: [block] })
  expect(await app.run('startPlanned', { id })).toMatchObject({ note })
})
