// Everything a person decided leaves in an export, and comes back: exported, taken over on an empty machine and
// exported again, it is the same text but for its date.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeDocument } from '../../electron/commands/data.ts'
import { exportDocument } from '../../shared/interchange/export.ts'
import type { Meeting } from '../../shared/meetings/meeting.ts'
import type { Document } from '../../shared/model/document.ts'
import { sample } from '../../shared/sample/sample.ts'
import { addSeconds, type Instant, instant } from '../../shared/time/instant.ts'
import { at, entry, zone } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

const now = at('2026-11-20T16:00:00Z')
const given = sample('2026-11-20', now, zone)

const text = fc.constantFrom('', 'a', 'Ä\u2028ü', '=1+1', '<b>', '__proto__', 'constructor')
const id = (name: string) => fc.nat(999).map((n) => `${name}-${n}`)
const moment = fc.integer({ min: now - 4e6, max: now + 1e6 }).map((n): Instant => instant(n))
const categoryId = fc.constantFrom(...given.document.categories.map((each) => each.id))
const goalId = fc.constantFrom(null, ...given.document.goals.map((each) => each.id))
const unknown = fc.constantFrom({}, { later: { kept: [1, 'two'] } })

const entries = fc.uniqueArray(
  fc
    .tuple(id('e'), moment, fc.nat(9000), categoryId, goalId, text, unknown)
    .map(([name, start, length, category, goal, note, more]) => ({
      ...entry({ id: name, start, end: addSeconds(start, length) }),
      categoryId: category,
      goalId: goal,
      note,
      ...more,
    })),
  { selector: ({ id: own }) => own, maxLength: 20 },
)
const unclear = fc.uniqueArray(
  fc
    .tuple(id('u'), moment, fc.nat(900), categoryId, text)
    .map(([name, from, length, category, note]) => ({
      id: name,
      blockId: 'block',
      from,
      to: addSeconds(from, length),
      details: { categoryId: category, goalId: null, note, plannedMinutes: null },
    })),
  { selector: ({ id: own }) => own, maxLength: 3 },
)
const dismissed = fc.uniqueArray(text, { maxLength: 3 })

const anyDocument = fc
  .tuple(entries, unclear, dismissed, fc.nat(20), unknown)
  .map(([made, away, put, waiting, more]): Document => {
    const { document } = given
    const sources = document.sources.map((source) => ({ ...source, dismissed: put }))
    return {
      ...document,
      ...more,
      sources,
      entries: [...document.entries.slice(0, 30), ...made],
      meetings: given.waiting.slice(0, waiting) as readonly Meeting[],
      unclear: away,
    }
  })

const exported = (app: TestApp) =>
  JSON.stringify(exportDocument(wholeDocument(app.store), now), null, 2)

async function takeOver(app: TestApp, exportedText: string): Promise<void> {
  app.toOpen = [{ name: 'data.json', octets: new TextEncoder().encode(exportedText) }]
  const preview = await app.run('chooseImport')
  await app.run('applyImport', { token: preview?.token ?? '', mode: 'replace' })
}

test('export, take over on an empty machine, export: the same text', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const first = openTestApp()
      await takeOver(first, JSON.stringify(exportDocument(document, now)))
      const before = exported(first)
      const second = openTestApp()
      await takeOver(second, before)
      expect(exported(second)).toBe(before)
      expect(exported(second.restart())).toBe(before)
      expect(JSON.parse(before)).toEqual(JSON.parse(JSON.stringify(exportDocument(document, now))))
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('what was made by hand is exported as what was taken over is', async () => {
  const app = openTestApp()
  await app.run('startBlock', {
    categoryId: 'vision',
    goalId: null,
    note: 'deck',
    plannedMinutes: 25,
  })
  app.clock.advance(1500)
  await app.run('stopBlock')
  await app.run('keepQuickEntry', { text: '30m delivery tickets' })
  await app.run('captureRequest', { from: 'Ann', what: 'slides', minutes: 30, decision: null })
  const monday = app.clock.now()
  const block = { categoryId: 'vision', goalId: null, title: 'Think' }
  await app.run('planBlocks', {
    blocks: [{ ...block, start: addSeconds(monday, 90_000), end: addSeconds(monday, 93_600) }],
  })
  const before = exported(app)
  const other = openTestApp()
  await takeOver(other, before)
  expect(exported(other)).toBe(before)
})

test('taking data over can be taken back, time away included', async () => {
  const app = openTestApp()
  const before = exported(app)
  const away = {
    id: 'u',
    blockId: 'b',
    from: now,
    to: addSeconds(now, 600),
    details: { categoryId: 'vision', goalId: null, note: '', plannedMinutes: null },
  }
  await takeOver(app, JSON.stringify(exportDocument({ ...given.document, unclear: [away] }, now)))
  expect(app.store.unclear).toEqual([away])
  await app.run('undo')
  expect(exported(app)).toBe(before)
})
