// Data folders as earlier versions of the app wrote them: each opens with all that was decided in it, also where an
// upgrade dies at any of its writes. A step that is added needs a folder from before it (test/fixtures/folders).
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { testClock } from '../../../electron/clock.ts'
import { wholeDocument } from '../../../electron/store/contents.ts'
import { configKind, ledgerKind } from '../../../electron/store/documents.ts'
import { currentVersion } from '../../../electron/store/upgrade.ts'
import { exportDocument } from '../../../shared/interchange/export.ts'
import { defaultPrompts } from '../../../shared/model/prompt.ts'
import { formatInstant } from '../../../shared/time/instant.ts'
import { at, zone } from '../../support.ts'
import { openTestApp, type TestApp, temporaryFolder } from '../support.ts'
import { dieAfter } from './die-after.ts'

const fixtures = path.join(import.meta.dirname, '../../fixtures/folders')
const versions = Array.from(
  { length: currentVersion(configKind(zone).steps) },
  (_, step) => step + 1,
)
const now = at('2026-11-16T18:10:00Z')

afterEach(() => vi.restoreAllMocks())

function copyOf(version: number): string {
  const folder = temporaryFolder()
  fs.cpSync(path.join(fixtures, `config-${version}`), folder, { recursive: true })
  return folder
}

const open = (folder: string) => openTestApp({ folder, clock: testClock(now) })

function contents({ store }: TestApp) {
  const entries = [...store.entries.values()]
    .map(({ start, end, categoryId, source, note, ai }) =>
      [
        formatInstant(start).slice(5, 16),
        formatInstant(end).slice(11, 16),
        categoryId,
        source,
        note,
        ai?.savedMinutes ?? '',
      ].join(' '),
    )
    .sort()
  const { block, config, requests } = store
  return {
    entries,
    waiting: store.waiting.map(({ facts }) => facts.title),
    dismissed: config.sources.map(({ dismissed }) => dismissed.length),
    block: block && [formatInstant(block.startedAt), block.categoryId, block.note].join(' '),
    requests: [...requests.values()].map(({ from, what }) => `${from}: ${what}`),
    planned: config.planned.map(({ title }) => title),
    prompts: config.prompts,
  }
}

const decided = {
  entries: [
    '11-02T08:00 08:30 coordination calendar Stand-up ',
    '11-16T08:00 08:30 coordination calendar Stand-up ',
    '11-16T08:00 09:30 vision manual Narrative ',
    '11-16T17:30 18:00 delivery manual Tickets 20',
    '11-17T09:15 10:15 market calendar Review ',
    '11-23T08:00 08:30 coordination calendar Stand-up ',
    '11-30T08:00 08:30 coordination calendar Stand-up ',
  ],
  waiting: ['Mystery'],
  dismissed: [2],
  block: '2026-11-16T18:00:00Z discovery calls',
  requests: ['Ann: slides'],
  planned: ['Think'],
  prompts: defaultPrompts,
}

test('there is a folder of each version of the settings and the ledgers', () => {
  for (const version of versions) {
    const config = JSON.parse(
      fs.readFileSync(path.join(fixtures, `config-${version}/config.json`), 'utf8'),
    )
    expect(config.version).toBe(version)
  }
  const ledgers = versions.map((version) => {
    const file = path.join(fixtures, `config-${version}/ledger/2026-11.json`)
    return JSON.parse(fs.readFileSync(file, 'utf8')).version as number
  })
  expect([...new Set(ledgers)]).toEqual(
    Array.from({ length: currentVersion(ledgerKind.steps) }, (_, step) => step + 1),
  )
})

test.for(versions)(
  'a folder of version %i opens with all that was decided in it',
  async (version) => {
    const app = open(copyOf(version))
    expect(contents(app)).toEqual(decided)
    expect(contents(app.restart())).toEqual(decided)
  },
)

test.for(versions)('its calendar read again, version %i keeps every decision', async (version) => {
  const app = open(copyOf(version))
  const octets = new Uint8Array(fs.readFileSync(path.join(fixtures, 'work.ics')))
  await app.run('importCalendar', { fileName: 'work.ics', octets })
  expect(contents(app)).toEqual(decided)
})

test.for(versions)('what was done before the upgrade from version %i can be undone', (version) => {
  const app = open(copyOf(version))
  const labels: (string | null)[] = []
  while (app.store.undoLabel !== null && labels.length < 50) {
    labels.push(app.store.undoLabel)
    if (!app.store.undo().ok) break
  }
  expect(labels.length).toBeGreaterThan(5)
  expect(contents(app)).toMatchObject({ requests: [], planned: [] })
})

test.for(versions)(
  'an upgrade of version %i that dies at any write is made at the next start',
  (version) => {
    const exported = (app: TestApp) => JSON.stringify(exportDocument(wholeDocument(app.store), now))
    const whole = exported(open(copyOf(version)))
    let isWhole = false
    for (let writes = 0; !isWhole; writes++) {
      const folder = copyOf(version)
      const hasDied = dieAfter(writes)
      try {
        open(folder)
      } catch {
        // As a process would have.
      }
      isWhole = !hasDied()
      vi.restoreAllMocks()
      expect(exported(open(folder))).toBe(whole)
    }
  },
)
