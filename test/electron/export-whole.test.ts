// Everything a person decided leaves in an export, and comes back: exported, taken over on an empty machine and
// exported again, it is the same text but for its date.
import fs from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runExport, runImport } from '../../electron/cli/transfer.ts'
import { wholeDocument } from '../../electron/store/contents.ts'
import { exportDocument } from '../../shared/interchange/export.ts'
import { checkDocument } from '../../shared/interchange/read.ts'
import { sample } from '../../shared/sample/sample.ts'
import { addSeconds } from '../../shared/time/instant.ts'
import { anyDocument } from '../any-document.ts'
import { at, words, zone } from '../support.ts'
import { runCli } from './cli/support.ts'
import { openTestApp, type TestApp, temporaryFolder } from './support.ts'

const now = at('2026-11-20T16:00:00Z')
const given = sample('2026-11-20', now, zone, words)

const exported = (app: TestApp) =>
  JSON.stringify(exportDocument(wholeDocument(app.store), now), null, 2)

async function takeOver(app: TestApp, exportedText: string): Promise<void> {
  app.toOpen = [{ name: 'data.json', octets: new TextEncoder().encode(exportedText) }]
  const preview = await app.run('chooseImport')
  await app.run('applyImport', { token: preview?.token ?? '', mode: 'replace' })
}

test('export, take over on an empty machine, export: the same text', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (drawn) => {
      const first = openTestApp()
      await takeOver(first, JSON.stringify(drawn))
      const before = exported(first)
      const second = openTestApp()
      await takeOver(second, before)
      expect(exported(second)).toBe(before)
      expect(exported(second.restart())).toBe(before)
      const read = checkDocument(drawn)
      // Older versions lack these lists; they are read as empty.
      const lists = { meetings: [], unclear: [] }
      const meant = read.ok && exportDocument({ ...lists, ...read.value }, now)
      expect(JSON.parse(before)).toEqual(JSON.parse(JSON.stringify(meant)))
    }),
    { numRuns: 60 },
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

test('by the command line it is the same text as well', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (drawn) => {
      const [first, second] = [temporaryFolder(), temporaryFolder()]
      fs.writeFileSync(`${first}/drawn.json`, JSON.stringify(drawn))
      const carry = async (file: string, folder: string): Promise<string> => {
        const taken = await runCli(runImport, [file, '--replace', '--folder', folder])
        expect(taken).toMatchObject({ status: 0, errors: [] })
        const { out } = await runCli(runExport, ['--folder', folder])
        fs.writeFileSync(`${folder}/out.json`, out.join('\n'))
        return withoutDate(out.join('\n'))
      }
      const once = await carry(`${first}/drawn.json`, `${first}/data`)
      expect(await carry(`${first}/data/out.json`, `${second}/data`)).toBe(once)
    }),
    { numRuns: 15 },
  )
}, 60_000)

function withoutDate(exportedText: string): string {
  return exportedText.replace(/"exportedAt": "[^"]+"/, '')
}
