// Ids and names that every object has a property of: whatever they are called, the figures and files are the same.
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runReport } from '../../electron/cli/report.ts'
import { runExport, runImport } from '../../electron/cli/transfer.ts'
import { commandTable } from '../../shared/commands/table.ts'
import { liveGuardrails } from '../../shared/guardrails/live.ts'
import { readDocument } from '../../shared/interchange/read.ts'
import { writeDocument } from '../../shared/interchange/write.ts'
import type { Document } from '../../shared/model/document.ts'
import { reflectionMarkdown } from '../../shared/reflection/markdown.ts'
import { periodReport } from '../../shared/report/period-report.ts'
import { weekAccount } from '../../shared/report/week-report.ts'
import { at, words } from '../support.ts'
import { runCli } from './cli/support.ts'
import { openTestApp, temporaryFolder } from './support.ts'

const odd = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']
/** What stands for them where nothing is odd; `renamed` puts the odd ones in their place. */
const plain = odd.map((_, index) => `plain-${index}`)
const renamed = (text: string) =>
  odd.reduce((changed, name, index) => changed.replaceAll(`plain-${index}`, name), text)

const week = '2026-W47'
const now = at('2026-12-01T12:00:00Z')
const stances = ['strategy', 'execution', 'neutral', 'execution', 'strategy']

/** Each name is that of a category, a goal, a tool, somebody who asks and a kind of task; all were worked on. */
const plainText = JSON.stringify({
  format: 'offwheel',
  version: 1,
  settings: {
    zone: 'Europe/Berlin',
    workHours: { '1': ['09:00-17:00'], '2': ['09:00-17:00'] },
    ai: {
      tools: plain,
      taskKinds: plain.map((id) => ({ id, name: id })),
    },
    baseline: {
      weeklyMinutes: Object.fromEntries(plain.map((id, index) => [id, 30 + 7 * index])),
    },
    pastBaselines: [{ before: '2026-W40', baseline: { weeklyMinutes: { 'plain-1': 12 } } }],
    guardrails: plain.map((id) => ({ id, metric: `category:${id}`, atMost: 0.1, atLeast: 0.05 })),
  },
  categories: plain.map((id, index) => ({
    id,
    name: id,
    stance: stances[index],
    visibility: index === 1,
  })),
  goals: plain.map((id, index) => ({ id, name: id, rank: index + 1 })),
  entries: plain.flatMap((id, index) =>
    ['2026-11-16', '2026-11-09'].map((day) => ({
      id: `entry ${day} ${index}`,
      start: `${day}T0${index + 3}:00:00Z`,
      end: `${day}T0${index + 3}:${30 + index}:11Z`,
      categoryId: id,
      goalId: id,
      source: 'manual',
      note: id,
      request: { from: id },
      ai: { tool: id, savedMinutes: 10 + 3 * index, basis: 'measured' },
      taskKind: id,
    })),
  ),
  weeks: { [week]: { reflection: { commitment: 'plain-1', kept: 'kept', obstacles: 'plain-2' } } },
  rules: plain.map((id) => ({ id, when: { titleWords: [id] }, categoryId: id, goalId: id })),
})

function documentOf(text: string): Document {
  const read = readDocument(text)
  if (!read.ok) throw new Error(read.problem.message)
  return read.value
}
const plainDocument = documentOf(plainText)
const oddDocument = documentOf(renamed(plainText))

/** Checks that a reading of the odd document is that of the plain one but for the names. */
function expectSame(reading: (document: Document) => unknown): void {
  const text = JSON.stringify(reading(plainDocument))
  expect(JSON.stringify(reading(oddDocument))).toBe(renamed(text))
  // What is compared speaks of each of them.
  for (const name of plain) expect(text).toContain(name)
}

describe('reports', () => {
  const accounts = (document: Document) =>
    ['2026-W46', week].map((each) => weekAccount(document, document.entries, each, null))

  test('of a week', () => {
    expectSame((document) => accounts(document).map(({ report }) => report))
    expectSame((document) => accounts(document).map(({ reinvestment }) => reinvestment))
  })

  test('of a longer period', () => {
    expectSame((document) => periodReport(accounts(document), document.goals))
  })

  test('of guardrails', () => {
    expectSame((config) =>
      liveGuardrails({
        config,
        entries: config.entries,
        waiting: [],
        running: [],
        week,
        now: at('2026-11-16T14:00:00Z'),
      }),
    )
  })

  test('on the command line, as words and as JSON', async () => {
    const folder = temporaryFolder()
    const run = async (text: string, ...flags: readonly string[]) => {
      fs.writeFileSync(`${folder}/data.json`, text)
      const args = ['--data', `${folder}/data.json`, '--week', '2026-W46', '--to-week', week]
      const { status, out } = await runCli(runReport, [...args, ...flags])
      // Names are padded to a column.
      return [status, out.map((line) => line.replace(/ +/g, ' '))]
    }
    for (const flags of [[], ['--json']]) {
      const words = await run(plainText, ...flags)
      expect(JSON.stringify(await run(renamed(plainText), ...flags))).toBe(
        renamed(JSON.stringify(words)),
      )
      expect(words[0]).toBe(0)
    }
  })

  test('of a reflection, as Markdown', () => {
    const markdown = (document: Document) => {
      const note = document.weeks[week]?.reflection
      const { report } = weekAccount(document, document.entries, week, null)
      const text = reflectionMarkdown(
        {
          week,
          config: document,
          report,
          state: 'mixed',
          ties: {},
          workedMinutes: null,
          lastCommitment: 'plain-3',
          reflection: note ?? null,
          carried: 0,
        },
        words,
      )
      return text.replaceAll('\\', '')
    }
    expect(markdown(oddDocument)).toBe(
      renamed(markdown(plainDocument)).replace('hasOwnProperty\n\nKept', 'plain-3\n\nKept'),
    )
  })
})

describe('files', () => {
  test('a document goes out as it came in', () => {
    expectSame((document) => writeDocument(document, now))
  })

  test('a fault in minutes is named with its place', () => {
    const bad = plainText.replace('"plain-1":37', '"plain-1":-37')
    const read = readDocument(renamed(bad))
    expect(read.ok ? 'accepted' : read.problem.message).toBe(
      'settings.baseline.weeklyMinutes.__proto__: negative',
    )
  })

  test('import and export by the command line keep everything', async () => {
    const folder = temporaryFolder()
    fs.writeFileSync(`${folder}/data.json`, renamed(plainText))
    const data = ['--folder', `${folder}/data`]
    for (const mode of ['--replace', '--merge']) {
      expect(await runCli(runImport, [`${folder}/data.json`, mode, ...data])).toMatchObject({
        status: 0,
        errors: [],
      })
    }
    const { out } = await runCli(runExport, data)
    const { entries, categories, goals, settings } = documentOf(out.join('\n'))
    expect(JSON.stringify({ categories, goals, settings })).toBe(
      JSON.stringify({
        categories: oddDocument.categories,
        goals: oddDocument.goals,
        settings: oddDocument.settings,
      }),
    )
    expect(new Set(entries.map(({ id }) => id))).toEqual(
      new Set(oddDocument.entries.map(({ id }) => id)),
    )
  })
})

describe('the app', () => {
  async function opened(text: string) {
    const app = openTestApp()
    app.clock.advance(now - app.clock.now())
    app.toOpen = [{ name: 'data.json', octets: new TextEncoder().encode(text) }]
    const preview = await app.run('chooseImport')
    if (!preview) throw new Error('nothing was chosen')
    await app.run('applyImport', { token: preview.token, mode: 'replace' })
    return app
  }

  test('answers every question the window asks alike, also after a restart', async () => {
    const answers = async (text: string, names: readonly string[]) => {
      const app = (await opened(text)).restart()
      return JSON.stringify({
        week: await app.run('getWeek', { week }),
        month: await app.run('getPeriod', { period: '2026-11' }),
        trends: await app.run('getTrends', { weeks: 4 }),
        day: await app.run('getDay', { day: '2026-11-16' }),
        guardrails: await app.run('getGuardrails', { week }),
        reflection: await app.run('getReflection', { week }),
        weeks: await app.run('getBaselineWeeks', { from: 'tracked', before: week }),
        askers: await app.run('getAskers'),
        config: app.store.config,
        quick: await Promise.all(
          names.map((name) => app.run('previewQuickEntry', { text: `1h ${name}` })),
        ),
      })
    }
    // What is known by a name in any capitals has a key without them.
    const found = await answers(renamed(plainText), odd)
    expect(found.toLowerCase()).toBe(renamed(await answers(plainText, plain)).toLowerCase())
  })

  test('takes them in every command that changes data', async () => {
    const written = async (text: string, names: readonly string[]) => {
      const app = await opened(text)
      for (const name of names) {
        await app.run('saveCategory', {
          id: name,
          name,
          stance: 'execution',
          visibility: true,
          archived: false,
        })
        await app.run('keepQuickEntry', { text: `30m ${name} @8:00 note` })
        await app.run('captureRequest', { from: name, what: name, minutes: 5, decision: null })
        await app.run('startBlock', {
          categoryId: name,
          goalId: name,
          note: name,
          plannedMinutes: 20,
        })
        app.clock.advance(600)
        await app.run('stopBlock')
      }
      const weeklyMinutes = Object.fromEntries(names.map((name, index) => [name, 60 + index]))
      // As it comes over the bridge.
      const input = commandTable.saveBaseline.input.parse({
        baseline: { weeklyMinutes },
        scope: 'all',
      })
      await app.run('saveBaseline', input)
      const { config, entries, requests } = app.restart().store
      return JSON.stringify([config, [...entries.values()], [...requests.values()]])
    }
    expect(await written(renamed(plainText), odd)).toBe(renamed(await written(plainText, plain)))
  })
})
