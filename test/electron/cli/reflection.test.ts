import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runReflection } from '../../../electron/cli/reflection.ts'
import { writeDocument } from '../../../shared/interchange/write.ts'
import type { Reflection } from '../../../shared/model/reflection.ts'
import { at, document, entry } from '../../support.ts'
import { openTestApp, temporaryFolder } from '../support.ts'
import { runCli } from './support.ts'

const written = (outcomes: string, commitment: string): Reflection => ({
  writtenAt: at('2026-11-20T15:00:00Z'),
  kept: 'kept',
  impactClarity: 4,
  outcomes,
  aiHours: '',
  obstacles: '',
  commitment,
})

const data = document({
  entries: [entry()],
  weeks: {
    '2026-W46': { reflection: written('Chose the segment', 'Say no once') },
    '2026-W47': { reflection: written('*Priced* it', ''), workedMinutes: 2400 },
  },
})

function dataFile(): string {
  const file = path.join(temporaryFolder(), 'data.json')
  fs.writeFileSync(file, JSON.stringify(writeDocument(data, at('2026-11-20T16:00:00Z'))))
  return file
}

const run = (...args: readonly string[]) => runCli(runReflection, args)

test('a week is written as Markdown, with the commitment before it and its figures', async () => {
  const { status, out } = await run('--week', '2026-W47', '--data', dataFile())
  const text = out.join('\n')
  expect(status).toBe(0)
  expect(text).toMatch(/^---\nweek: 2026-W47\n[^#]*\n---\n\n# Reflection 2026-W47\n/)
  expect(text).toContain('> Say no once\n\nKept.')
  expect(text).toContain('| Total hours worked | 40 h |')
  // What the person wrote is text, not markup.
  expect(text).toContain('> \\*Priced\\* it')
})

test('all of them are written oldest first, into a file where one is named', async () => {
  const out = path.join(temporaryFolder(), 'all.md')
  const { status } = await run('--all', '--data', dataFile(), '--out', out)
  expect(status).toBe(0)
  const text = fs.readFileSync(out, 'utf8')
  expect(text).toMatch(
    /^---\nreflections:\n- week: 2026-W46\n[^#]*\n- week: 2026-W47\n[^#]*\n---\n\n# /,
  )
  const headings = text.match(/^# .*/gm)
  expect(headings).toEqual(['# Reflection 2026-W46', '# Reflection 2026-W47'])
})

test('the data folder is read where no file is named', async () => {
  const app = openTestApp()
  await app.run('writeReflection', { week: '2026-W47', part: { outcomes: 'A decision' } })
  const { out } = await run('--all', '--folder', app.folder)
  expect(out.join('\n')).toContain('> A decision')
})

test.for<[number, readonly string[], RegExp]>([
  [2, [], /^offwheel reflection/],
  [2, ['--week', '2026-W47', '--all'], /^offwheel reflection/],
  [1, ['--week', '2026-W60', '--data', 'FILE'], /not an ISO week/],
  [1, ['--all', '--folder', '/nowhere/at/all'], /no Offwheel data in \/nowhere/],
])('status %i for %j', async ([status, args, message]) => {
  const done = await run(...args.map((each) => (each === 'FILE' ? dataFile() : each)))
  expect(done.status).toBe(status)
  expect(done.errors.join('\n')).toMatch(message)
})

test('who has written none is told so', async () => {
  const { status, errors } = await run('--all', '--folder', openTestApp().folder)
  expect([status, errors]).toEqual([1, ['No reflection has been written yet.']])
})
