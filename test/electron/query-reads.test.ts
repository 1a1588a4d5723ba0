// The window asks again only when something an answer is made from has changed. Here each kind of data is changed on its
// own, and every answer that differs afterwards must have been stale.
import { expect, test } from 'vitest'
import { commandTable } from '../../shared/commands/table.ts'
import type { Edit } from '../../shared/history/edit.ts'
import { exportDocument } from '../../shared/interchange/export.ts'
import {
  type DataKind,
  queryReads,
  type Read,
  readsBlock,
  revisionOf,
} from '../../shared/messages/revisions.ts'
import type { Config } from '../../shared/model/document.ts'
import { sample } from '../../shared/sample/sample.ts'
import { at, words, zone } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

const now = at('2026-11-20T16:00:00Z')
const week = '2026-W47'

test('every query says what its answer is made from', () => {
  const queries = Object.keys(commandTable).filter((name) => name.startsWith('get'))
  expect(Object.keys(queryReads).toSorted()).toEqual(
    queries.filter((name) => name !== 'getState').toSorted(),
  )
})

type Change = (app: TestApp) => Partial<Edit>

const config =
  (change: (config: Config) => Partial<Config>): Change =>
  ({ store }) => ({ config: { before: store.config, after: change(store.config) } })

/** By kind of data and what is changed in it. */
const changes: readonly (readonly [DataKind, string, Change])[] = [
  [
    'requests',
    'none left',
    ({ store }) => ({
      requests: [...store.requests.values()].map((each) => ({
        id: each.id,
        before: each,
        after: null,
      })),
    }),
  ],
  [
    'requests',
    'all declined',
    ({ store }) => ({
      requests: [...store.requests.values()].map((each) => ({
        id: each.id,
        before: each,
        after: { ...each, decision: 'declined' as const },
      })),
    }),
  ],
  [
    'entries',
    'every third gone',
    ({ store }) => ({
      entries: [...store.entries.values()]
        .filter((_, index) => index % 3 === 0)
        .map((each) => ({ id: each.id, before: each, after: null })),
    }),
  ],
  [
    'entries',
    'all of one category, note and asker',
    ({ store }) => ({
      entries: [...store.entries.values()].map((each) => ({
        id: each.id,
        before: each,
        after: { ...each, categoryId: 'vision', note: 'x', request: { from: 'Zoe' } },
      })),
    }),
  ],
  ['waiting', 'none left', ({ store }) => ({ waiting: { removed: store.waiting, added: [] } })],
  ['config', 'goals in another order', config(({ goals }) => ({ goals: goals.toReversed() }))],
  [
    'config',
    'no guardrails',
    config(({ settings }) => ({ settings: { ...settings, guardrails: [] } })),
  ],
  [
    'config',
    'other stances',
    config(({ categories }) => ({
      categories: categories.map((each) => ({ ...each, stance: 'neutral' as const })),
    })),
  ],
  [
    'config',
    'another zone',
    config(({ settings }) => ({ settings: { ...settings, zone: 'Asia/Kolkata' } })),
  ],
  ['config', 'no weeks', config(() => ({ weeks: {} }))],
  ['config', 'no planned blocks', config(() => ({ planned: [] }))],
  ['config', 'no rules', config(() => ({ rules: [] }))],
  ['config', 'no calendars', config(() => ({ sources: [] }))],
]

test.for(changes)('%s, %s: what answers otherwise was stale', async ([kind, , change]) => {
  const app = openTestApp()
  app.clock.advance(now - app.clock.now())
  await takeOver(app)
  const before = { answers: await answers(app), revisions: app.store.revisions }
  app.store.commit({ label: 'Change', entries: [], ...change(app) })
  const after = { answers: await answers(app), revisions: app.store.revisions }
  const changed = queries.filter((name) => before.answers[name] !== after.answers[name])
  const stale = queries.filter(
    (name) =>
      revisionOf(before.revisions, queryReads[name]) !==
      revisionOf(after.revisions, queryReads[name]),
  )
  expect(changed.filter((name) => !stale.includes(name))).toEqual([])
  expect(stale).toEqual(
    queries.filter((name) => (queryReads[name] as readonly Read[]).includes(kind)),
  )
})

test('a block that starts makes stale what counts on its time, and nothing else', async () => {
  const app = openTestApp()
  // At the beginning of a free hour, with nothing planned.
  app.clock.advance(at('2026-11-19T10:30:00Z') - app.clock.now())
  await takeOver(app)
  app.store.commit({ label: 'Change', entries: [], ...config(() => ({ planned: [] }))(app) })
  const before = await answers(app)
  await app.run('startBlock', {
    categoryId: 'vision',
    goalId: null,
    note: '',
    plannedMinutes: 50,
  })
  const after = await answers(app)
  const changed = queries.filter((name) => before[name] !== after[name])
  expect(changed).toEqual(queries.filter((name) => readsBlock(queryReads[name])))
})

type QueryName = keyof typeof queryReads
const queries = Object.keys(queryReads) as QueryName[]

/** The id of the one review pack. */
const packId = 'pack'
const noChoices = {
  title: '',
  leftOutSections: [],
  leftOutClaims: [],
  texts: {},
  redacted: { people: false, goals: false, titles: true },
  figures: {},
}

const inputs: Partial<Record<QueryName, unknown>> = {
  getWeek: { week },
  getPeriod: { period: '2026-Q4' },
  getTrends: { weeks: 12 },
  getRitual: { weeks: 12 },
  getReflection: { week },
  getPack: { id: packId },
  getOneToOne: { from: '2026-W46', to: week },
  getCommitment: { week },
  getCrumbs: { week },
  getFound: { text: 'p', most: 12 },
  getDay: { day: '2026-11-19' },
  getGuardrails: { week },
  getWaiting: { most: 50 },
  getBaselineWeeks: { from: 'calendar', before: week },
  getRequests: {},
}

async function answers({ handlers }: TestApp): Promise<Record<QueryName, string>> {
  const all = await Promise.all(
    queries.map(async (name) => {
      const handler = handlers[name] as (input: unknown) => unknown
      return [name, JSON.stringify(await handler(inputs[name]))] as const
    }),
  )
  return Object.fromEntries(all) as Record<QueryName, string>
}

async function takeOver(app: TestApp): Promise<void> {
  const pack = { id: packId, from: '2026-W40', to: week, ...noChoices }
  const { document } = sample('2026-11-20', now, zone, words)
  const text = JSON.stringify(exportDocument({ ...document, packs: [pack] }, now))
  app.toOpen = [{ name: 'data.json', octets: new TextEncoder().encode(text) }]
  const preview = await app.run('chooseImport')
  await app.run('applyImport', { token: preview?.token ?? '', mode: 'replace' })
}
