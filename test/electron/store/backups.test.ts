import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { expect, test } from 'vitest'
import { runImport } from '../../../electron/cli/data.ts'
import { dueBackups, listBackups, writeBackup } from '../../../electron/store/backups.ts'
import type { BackupKind } from '../../../shared/messages/backups.ts'
import { addSeconds } from '../../../shared/time/instant.ts'
import { at, zone } from '../../support.ts'
import { runCli } from '../cli/support.ts'
import { openTestApp, type TestApp, temporaryFolder } from '../support.ts'

const calendar = { zone, weekStartsOn: 1 } as const
const start = at('2026-01-05T09:00:00Z')
const day = 86_400

test('each of the last 14 days is kept, each of the last 13 weeks, and nothing else', () => {
  const folder = temporaryFolder()
  for (let n = 0; n < 120; n++) {
    const now = addSeconds(start, n * day)
    for (const kind of dueBackups(listBackups(folder), now, calendar)) {
      writeBackup(folder, kind, `{"n":${n}}`, now)
    }
  }
  const there = listBackups(folder)
  const timesOf = (wanted: BackupKind) =>
    there.filter(({ kind }) => kind === wanted).map((backup) => backup.at)
  expect(timesOf('day')).toEqual(
    Array.from({ length: 14 }, (_, n) => addSeconds(start, (119 - n) * day)),
  )
  expect(timesOf('week')).toEqual(
    Array.from({ length: 13 }, (_, n) => addSeconds(start, (119 - (119 % 7) - 7 * n) * day)),
  )
  expect(fs.readdirSync(path.join(folder, 'backups'))).toHaveLength(27)
  expect(dueBackups(there, addSeconds(start, 119 * day + 3600), calendar)).toEqual([])
})

test('a day is one of the person, not of UTC', () => {
  const evening = at('2026-11-16T22:30:00Z')
  const there = [{ name: '', kind: 'day', at: evening, octets: 1 }] as const
  expect(dueBackups(there, at('2026-11-16T23:30:00Z'), calendar)).toContain('day')
})

async function withEntry(): Promise<TestApp> {
  const app = openTestApp()
  await app.run('keepQuickEntry', { text: '30m delivery tickets' })
  return app
}

test('going back to a backup shows what would change, and can be taken back', async () => {
  const app = await withEntry()
  app.store.backUpWhatIsDue()
  const [backup] = await app.run('getBackups')
  app.clock.advance(3600)
  await app.run('keepQuickEntry', { text: '30m vision deck' })
  const preview = await app.run('previewBackup', { name: backup?.name ?? '' })
  expect(preview.replace.entries).toMatchObject({ removed: 1, unchanged: 1 })
  await app.run('applyImport', { token: preview.token, mode: 'replace' })
  expect(app.store.entries.size).toBe(1)
  await app.run('undo')
  expect(app.store.entries.size).toBe(2)
})

test('a folder with no entry has none, and a day has one', async () => {
  const empty = openTestApp()
  empty.store.backUpWhatIsDue()
  expect(await empty.run('getBackups')).toEqual([])
  const app = await withEntry()
  app.store.backUpWhatIsDue()
  app.clock.advance(60)
  app.store.backUpWhatIsDue()
  expect((await app.run('getBackups')).map(({ kind }) => kind).sort()).toEqual(['day', 'week'])
})

test('a damaged backup is refused in words, and no other file is read as one', async () => {
  const app = await withEntry()
  app.store.backUpWhatIsDue()
  const [backup] = await app.run('getBackups')
  const file = path.join(app.folder, 'backups', backup?.name ?? '')
  fs.truncateSync(file, 40)
  expect(await app.refused('previewBackup', { name: backup?.name ?? '' })).toBe('no-backup')
  expect(await app.refused('previewBackup', { name: '../config.json' })).toBe('no-backup')
})

test('the command line takes a packed backup as it is', async () => {
  const app = await withEntry()
  app.store.backUpWhatIsDue()
  const [backup] = await app.run('getBackups')
  const file = path.join(app.folder, 'backups', backup?.name ?? '')
  expect(zlib.gunzipSync(fs.readFileSync(file)).toString()).toContain('"format":"offwheel"')
  const other = openTestApp()
  const done = await runCli(runImport, [file, '--replace', '--folder', other.folder])
  expect([done.status, done.errors]).toEqual([0, []])
  expect(other.restart().store.entries.size).toBe(1)
})
