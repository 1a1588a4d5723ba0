import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runPack } from '../../../electron/cli/pack.ts'
import { writeDocument } from '../../../shared/interchange/write.ts'
import type { Document } from '../../../shared/model/document.ts'
import { entries, now, packConfig, requests } from '../../shared/pack/facts-fixture.ts'
import { document } from '../../support.ts'
import { openTestApp, temporaryFolder } from '../support.ts'
import { runCli } from './support.ts'

const span = ['--from', '2026-W45', '--to', '2026-W48'] as const

function dataFile(fields: Partial<Document> = {}): string {
  const file = path.join(temporaryFolder(), 'data.json')
  const data = document({ ...packConfig, entries, requests, ...fields })
  fs.writeFileSync(file, JSON.stringify(writeDocument(data, now)))
  return file
}

const english = { language: 'en-GB', formats: 'en-GB' }
const run = (...args: readonly string[]) => runCli(runPack, args, '', english, now)

test('a pack is written as Markdown to the terminal, and as a web page to a file', async () => {
  const data = dataFile()
  const { status, out } = await run(...span, '--data', data)
  expect(status).toBe(0)
  expect(out.join('\n')).toContain('## Strategic bets')
  expect(out.join('\n')).not.toContain('Narrative with Ada')
  const file = path.join(temporaryFolder(), 'pack.html')
  await run(...span, '--data', data, '--format', 'html', '--title', 'My <quarter>', '--out', file)
  expect(fs.readFileSync(file, 'utf8')).toContain('<title>My &lt;quarter&gt;</title>')
})

test('names are hidden and notes added as asked for', async () => {
  const { out } = await run(
    ...span,
    '--data',
    dataFile(),
    '--hide-people',
    '--hide-goals',
    '--with-notes',
  )
  const text = out.join('\n')
  expect(text).toContain('Narrative with Ada')
  for (const name of ['Faster onboarding', 'Sales', 'Reports people trust']) {
    expect(text.toLowerCase()).not.toContain(name.toLowerCase())
  }
})

test('what still looks like a hidden name is said beside the file', async () => {
  const goals = packConfig.goals.map((goal) =>
    goal.id === 'onboarding' ? { ...goal, name: 'Phönix' } : goal,
  )
  const noted = entries.map((each) => ({ ...each, note: 'Phönixprojekt' }))
  const hidden = ['--hide-goals', '--with-notes']
  const { out, errors } = await run(
    ...span,
    '--data',
    dataFile({ goals, entries: noted }),
    ...hidden,
  )
  expect(errors.join('\n')).toMatch(/look like a hidden name: Phönixprojekt \(\d+\)\./)
  expect(out.join('\n')).not.toMatch(/Phönix\b/)
  const open = await run(...span, '--data', dataFile({ goals, entries: noted }))
  expect(open.errors).toEqual([])
})

test('it says what the app’s pack says', async () => {
  const app = openTestApp()
  app.clock.advance(now - app.clock.now())
  app.toOpen = [{ name: 'data.json', octets: fs.readFileSync(dataFile()) }]
  const preview = await app.run('chooseImport')
  await app.run('applyImport', { token: preview?.token ?? '', mode: 'replace' })
  const { id } = await app.run('addPack', { from: '2026-W45', to: '2026-W48' })
  await app.run('exportPack', { id, format: 'md', paper: 'A4' })
  const { out } = await run(...span, '--folder', app.folder)
  expect(`${out.join('\n')}\n`).toBe(app.saved[0]?.text)
})

test.for<[readonly string[], string]>([
  [['--from', '2026-W60', '--to', '2026-W61'], 'is not an ISO week'],
  [['--from', '2026-W40', '--to', '2026-W39'], 'The first week is after the last.'],
  [['--from', '2020-W01', '--to', '2026-W39'], 'at most 106 weeks'],
  [[...span, '--format', 'pdf'], 'The app writes PDF.'],
  [['--from', '2026-W40'], 'pack --from'],
])('%j is refused', async ([args, message]) => {
  const { status, errors } = await run(...args, '--data', dataFile())
  expect(status).not.toBe(0)
  expect(errors.join('\n')).toContain(message)
})
