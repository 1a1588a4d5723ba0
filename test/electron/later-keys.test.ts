// A later version may have written keys that this one does not know: they outlive every edit of what they stand in.
import { expect, test } from 'vitest'
import { runCommand } from '../../electron/shell/answer-commands.ts'
import type { CommandInput, CommandName } from '../../shared/commands/table.ts'
import { writeDocument } from '../../shared/interchange/write.ts'
import type { Document } from '../../shared/model/document.ts'
import type { Source } from '../../shared/model/source.ts'
import { aiUse, at, document, entry } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

const later = { later: { of: 'a version to come' } }
const week = '2026-W47'

const source: Source = {
  id: 'source',
  name: 'Team',
  kind: 'file',
  importedAt: at('2026-11-10T09:00:00Z'),
  isOn: true,
  color: 'moss',
  dismissed: [],
}

/** A document with a key of a later version in every object an edit can change. */
function fromLater(): Document {
  const plain = document()
  const [delivery, vision] = plain.categories
  if (!delivery || !vision) throw new Error('no categories')
  const { settings } = plain
  return {
    ...plain,
    settings: { ...settings, ...later, focus: { ...settings.focus, ...later } },
    categories: plain.categories.map((each) => ({ ...each, ...later })),
    goals: [{ id: 'g', name: 'Goal', rank: 1, targetShare: null, archived: false, ...later }],
    rules: [
      {
        id: 'rule',
        when: { titleWords: ['sync'], ...later },
        categoryId: delivery.id,
        goalId: null,
        ...later,
      },
    ],
    sources: [{ ...source, ...later }],
    weeks: {
      [week]: {
        ...later,
        reflection: {
          kept: null,
          impactClarity: null,
          outcomes: 'Decided',
          aiHours: '',
          obstacles: '',
          commitment: '',
          writtenAt: at('2026-11-20T15:00:00Z'),
          ...later,
        },
      },
    },
    prompts: plain.prompts.map((prompt) => ({ ...prompt, ...later })),
    planned: [
      {
        id: 'planned',
        uid: 'planned@offwheel',
        start: at('2026-11-17T09:00:00Z'),
        end: at('2026-11-17T10:00:00Z'),
        categoryId: vision.id,
        goalId: null,
        title: 'Deck',
        ...later,
      },
    ],
    entries: [
      { ...entry({ id: 'one', ai: { ...aiUse(), ...later } }), ...later },
      {
        ...entry({
          id: 'two',
          start: at('2026-11-16T10:00:00Z'),
          end: at('2026-11-16T11:00:00Z'),
        }),
        ...later,
      },
    ],
    requests: [
      {
        id: 'request',
        at: at('2026-11-16T08:00:00Z'),
        from: 'Ada',
        what: 'numbers',
        minutes: null,
        decision: null,
        ...later,
      },
    ],
  }
}

async function appOfLater(): Promise<TestApp> {
  const app = openTestApp()
  const text = JSON.stringify(writeDocument(fromLater(), app.clock.now()))
  app.toOpen = [{ name: 'later.json', octets: new TextEncoder().encode(text) }]
  const preview = await app.run('chooseImport')
  await app.run('applyImport', { token: preview?.token ?? '', mode: 'replace' })
  return app
}

/** Carries a command out as it comes from the window: what its schema does not know is cut away. */
async function send<K extends CommandName>(
  app: TestApp,
  name: K,
  input: CommandInput<K>,
): Promise<void> {
  const log = { file: '', info: () => {}, warn: () => {}, error: () => {} }
  const result = await runCommand(app.handlers, name, input, log)
  expect(result).toMatchObject({ ok: true })
}

function editRule(app: TestApp): Promise<void> {
  const when = { titleWords: ['planning'] }
  return send(app, 'saveRule', { id: 'rule', when, categoryId: 'vision', goalId: null })
}

function editReflection(app: TestApp): Promise<void> {
  const { reflection } = app.store.config.weeks[week] ?? {}
  if (!reflection) throw new Error('no reflection')
  return send(app, 'writeReflection', { week, part: { workedMinutes: 2000 } })
}

const settingsOf = ({ store }: TestApp) => store.config.settings

test.for<[string, (app: TestApp) => Promise<void>, (app: TestApp) => unknown]>([
  [
    'settings',
    async (app) => {
      const before = settingsOf(app)
      const after = { ...before, focusMinutes: 33 }
      await send(app, 'saveSettings', { before, after })
    },
    (app) => settingsOf(app),
  ],
  [
    'settings within settings',
    async (app) => {
      const before = settingsOf(app)
      const cycles = { ...before.focus.cycles, workMinutes: 31 }
      const after = { ...before, focus: { ...before.focus, cycles } }
      await send(app, 'saveSettings', { before, after })
    },
    (app) => settingsOf(app).focus,
  ],
  [
    'a category',
    async (app) => {
      const [category] = app.store.config.categories
      if (category) await send(app, 'saveCategory', { ...category, name: 'Renamed' })
    },
    (app) => app.store.config.categories[0],
  ],
  [
    'a goal',
    async (app) => {
      const [goal] = app.store.config.goals
      if (goal) await send(app, 'saveGoal', { id: goal.id, name: 'Renamed' })
    },
    (app) => app.store.config.goals[0],
  ],
  ['a rule', editRule, (app) => app.store.config.rules[0]],
  ['what a rule looks for', editRule, (app) => app.store.config.rules[0]?.when],
  [
    'a calendar',
    (app) =>
      send(app, 'saveSource', {
        id: 'source',
        name: 'Renamed',
        color: 'sky',
      }),
    (app) => app.store.config.sources[0],
  ],
  [
    'a prompt',
    (app) => {
      const id = app.store.config.prompts[0]?.id ?? ''
      return send(app, 'savePrompt', { week, id, question: 'Otherwise?' })
    },
    (app) => app.store.config.prompts[0],
  ],
  ['a reflection', editReflection, (app) => app.store.config.weeks[week]?.reflection],
  ['a week', editReflection, (app) => app.store.config.weeks[week]],
  [
    'an entry',
    (app) => send(app, 'changeEntries', { ids: ['one'], categoryId: 'vision' }),
    (app) => app.store.entries.get('one'),
  ],
  [
    'a request',
    (app) =>
      send(app, 'saveRequest', {
        id: 'request',
        from: 'Bo',
        what: 'numbers',
        minutes: null,
        decision: null,
      }),
    (app) => app.store.requests.get('request'),
  ],
])('%s keeps them', async ([, edit, edited]) => {
  const app = await appOfLater()
  expect(edited(app)).toMatchObject(later)
  await edit(app)
  expect(edited(app)).toMatchObject(later)
  expect(edited(app.restart())).toMatchObject(later)
})

test('an entry that is changed in its form, and what AI did in it, keep them', async () => {
  const app = await appOfLater()
  const before = app.store.entries.get('one')
  if (!before) throw new Error('no entry')
  const { id, start, end, categoryId, goalId, ai } = before
  const draft = { id, start, end, categoryId, goalId, note: 'changed', requestFrom: '', ai }
  await send(app, 'saveEntry', draft)
  expect(app.store.entries.get('one')).toMatchObject({ note: 'changed', ...later })
  expect(app.store.entries.get('one')?.ai).toMatchObject(later)
})

test('pieces of an entry that is split, and entries that are joined, keep them', async () => {
  const app = await appOfLater()
  await send(app, 'splitEntry', { id: 'one', at: at('2026-11-16T09:30:00Z') })
  for (const each of app.store.entries.values()) expect(each).toMatchObject(later)
  await app.run('undo')
  await send(app, 'mergeEntries', { ids: ['one', 'two'] })
  expect([...app.store.entries.values()]).toMatchObject([later])
})
