import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runPack } from '../../../electron/cli/pack.ts'
import { quickRunner } from '../../../electron/cli/quick.ts'
import { runReflection } from '../../../electron/cli/reflection.ts'
import { runExport, runImport } from '../../../electron/cli/transfer.ts'
import { at } from '../../support.ts'
import { openTestApp, otherProcess, temporaryFolder } from '../support.ts'
import { runCli } from './support.ts'

async function appWithEntry() {
  const app = openTestApp()
  await app.run('saveEntry', {
    id: null,
    start: at('2026-11-16T07:00:00Z'),
    end: at('2026-11-16T08:00:00Z'),
    categoryId: 'delivery',
    goalId: null,
    note: 'PRD',
    requestFrom: '',
    ai: null,
  })
  return app
}

test('what one folder exports another takes in', async () => {
  const mine = await appWithEntry()
  const exported = await runCli(runExport, ['--folder', mine.folder])
  expect(exported.status).toBe(0)
  const file = path.join(mine.folder, 'export.json')
  fs.writeFileSync(file, exported.out.join('\n'))

  const other = openTestApp()
  const trial = await runCli(runImport, [file, '--merge', '--folder', other.folder, '--dry-run'])
  expect(trial.out[0]).toBe('Entries: 1 added, 0 changed, 0 removed, 0 unchanged')
  expect(other.restart().store.entries.size).toBe(0)

  const imported = await runCli(runImport, [file, '--replace', '--folder', other.folder])
  expect([imported.status, imported.errors]).toEqual([0, []])
  expect([...other.restart().store.entries.values()]).toEqual([...mine.store.entries.values()])
})

test('an import while the app runs is refused and changes nothing', async () => {
  const app = await appWithEntry()
  fs.writeFileSync(path.join(app.folder, 'open.lock'), `${otherProcess()}`)
  const file = path.join(app.folder, 'x.json')
  await runCli(runExport, ['--folder', app.folder, '--out', file])
  const { status, errors } = await runCli(runImport, [file, '--merge', '--folder', app.folder])
  expect(status).toBe(1)
  expect(errors[0]).toContain('Offwheel is running')
})

const readers = {
  export: (...args: readonly string[]) => runCli(runExport, args),
  reflection: (...args: readonly string[]) => runCli(runReflection, ['--all', ...args]),
  pack: (...args: readonly string[]) =>
    runCli(runPack, ['--from', '2026-W40', '--to', '2026-W47', ...args]),
}
const names = ['export', 'reflection', 'pack'] as const

test.for(names)('%s refuses a folder without data, names it and writes nothing', async (name) => {
  const folder = temporaryFolder()
  fs.writeFileSync(path.join(folder, 'notes.txt'), 'mine')
  const out = path.join(folder, 'out')
  for (const place of [folder, path.join(folder, 'nowhere')]) {
    const { status, errors } = await readers[name]('--folder', place, '--out', out)
    expect([status, errors]).toEqual([1, [`There is no Offwheel data in ${place}.`]])
  }
  expect(fs.readdirSync(folder)).toEqual(['notes.txt'])
})

test('import and the running block begin a new folder, and leave one of something else alone', async () => {
  const { folder: mine } = await appWithEntry()
  const file = path.join(mine, 'export.json')
  await runCli(runExport, ['--folder', mine, '--out', file])
  const other = temporaryFolder()
  fs.writeFileSync(path.join(other, 'notes.txt'), 'mine')
  const runs = (folder: string) => [
    runCli(runImport, [file, '--merge', '--folder', folder]),
    runCli(quickRunner('status'), ['--folder', folder]),
  ]
  for (const { status, errors } of await Promise.all(runs(other))) {
    expect([status, errors]).toEqual([1, [`There is no Offwheel data in ${other}.`]])
  }
  expect(fs.readdirSync(other)).toEqual(['notes.txt'])
  for (const folder of [path.join(other, 'new'), temporaryFolder()]) {
    const { status } = await runCli(runImport, [file, '--merge', '--folder', folder])
    expect([status, (await runCli(quickRunner('status'), ['--folder', folder])).status]).toEqual([
      0, 0,
    ])
  }
})

test.for(['export', 'pack'] as const)(
  '%s takes the app’s own folder for the data in it',
  async (name) => {
    const { folder } = await appWithEntry()
    const own = temporaryFolder()
    fs.cpSync(folder, path.join(own, 'data'), { recursive: true })
    const [direct, within] = [
      await readers[name]('--folder', folder),
      await readers[name]('--folder', own),
    ]
    expect([within.status, within.out]).toEqual([0, direct.out])
  },
)

test.for(names)('%s names the file that it could not write', async (name) => {
  const app = await appWithEntry()
  const reflection = { kept: 'kept' } as const
  await app.run('writeReflection', { week: '2026-W47', part: reflection })
  const file = path.join(app.folder, 'ledger')
  const { status, errors } = await readers[name]('--folder', app.folder, '--out', file)
  expect([status, errors]).toEqual([1, [`${file}: it is a folder, not a file`]])
  if (!fs.existsSync('/dev/full')) return
  const full = await readers[name]('--folder', app.folder, '--out', '/dev/full')
  expect([full.status, full.errors]).toEqual([1, ['/dev/full: the disk is full']])
})

test('wrong uses are told apart from refusals', async () => {
  const app = await appWithEntry()
  const bad = path.join(app.folder, 'bad.json')
  fs.writeFileSync(bad, '{"format":"offwheel","version":1}')
  const statuses = [
    await runCli(runImport, [bad, '--folder', app.folder]),
    await runCli(runImport, [bad, '--merge', '--replace', '--folder', app.folder]),
    await runCli(runImport, [bad, '--merge', '--folder', app.folder]),
    await runCli(runExport, ['--folder', '/nowhere/at/all']),
  ].map(({ status }) => status)
  expect(statuses).toEqual([2, 2, 1, 1])
})
