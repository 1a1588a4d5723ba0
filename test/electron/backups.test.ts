import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { Encrypter } from 'age-encryption'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Backups } from '../../electron/backups/backups.ts'
import { exportText } from '../../electron/backups/export-text.ts'
import { dueBackups, listBackups } from '../../electron/backups/files.ts'
import { runImport } from '../../electron/cli/transfer.ts'
import { writeDocument } from '../../shared/interchange/write.ts'
import type { BackupKind } from '../../shared/messages/backups.ts'
import { addSeconds, type Instant } from '../../shared/time/instant.ts'
import { at, document, entry, zone } from '../support.ts'
import { runCli } from './cli/support.ts'
import { openTestApp, type TestApp, temporaryFolder } from './support.ts'

const calendar = { zone, weekStartsOn: 1 } as const
const start = at('2026-01-05T09:00:00Z')
const day = 86_400

/** Backups of a document with one entry, by a clock that `time` sets. */
function backupsOf(folder: string, time: { now: Instant }): Backups {
  return new Backups({
    folder,
    now: () => time.now,
    nextTurn: async () => {},
    contents: () => document({ entries: [entry()] }),
    settings: () => document().settings,
    onWriteError: () => {},
    onProblem: () => {},
  })
}

test('each of the last 14 days is kept, each of the last 13 weeks, and nothing else', async () => {
  const folder = temporaryFolder()
  const time = { now: start }
  const backups = backupsOf(folder, time)
  for (let n = 0; n < 120; n++) {
    time.now = addSeconds(start, n * day)
    await backups.writeDue()
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
  const there = [{ name: '', kind: 'day', at: evening, octets: 1, isProtected: false }] as const
  expect(dueBackups(there, at('2026-11-16T23:30:00Z'), calendar)).toContain('day')
})

async function withEntry(): Promise<TestApp> {
  const app = openTestApp()
  await app.run('keepQuickEntry', { text: '30m delivery tickets' })
  return app
}

test('going back to a backup shows what would change, and can be taken back', async () => {
  const app = await withEntry()
  await app.needs.backups.writeDue()
  const [backup] = (await app.run('getBackups')).list
  app.clock.advance(3600)
  await app.run('keepQuickEntry', { text: '30m vision deck' })
  const preview = await app.run('previewBackup', { name: backup?.name ?? '', passphrase: null })
  expect(preview.replace.entries).toMatchObject({ removed: 1, unchanged: 1 })
  await app.run('applyImport', { token: preview.token, mode: 'replace' })
  expect(app.store.entries.size).toBe(1)
  await app.run('undo')
  expect(app.store.entries.size).toBe(2)
})

test('a folder with no entry has none, and a day has one', async () => {
  const empty = openTestApp()
  await empty.needs.backups.writeDue()
  expect((await empty.run('getBackups')).list).toEqual([])
  const app = await withEntry()
  await app.needs.backups.writeDue()
  app.clock.advance(60)
  await app.needs.backups.writeDue()
  expect((await app.run('getBackups')).list.map(({ kind }) => kind).sort()).toEqual(['day', 'week'])
})

test('a damaged backup is refused in words, and no other file is read as one', async () => {
  const app = await withEntry()
  await app.needs.backups.writeDue()
  const [backup] = (await app.run('getBackups')).list
  const file = path.join(app.folder, 'backups', backup?.name ?? '')
  fs.truncateSync(file, 40)
  expect(await app.refused('previewBackup', { name: backup?.name ?? '', passphrase: null })).toBe(
    'no-backup',
  )
  expect(await app.refused('previewBackup', { name: '../config.json', passphrase: null })).toBe(
    'no-backup',
  )
})

test('the command line takes a packed backup as it is', async () => {
  const app = await withEntry()
  await app.needs.backups.writeDue()
  const [backup] = (await app.run('getBackups')).list
  const file = path.join(app.folder, 'backups', backup?.name ?? '')
  expect(zlib.gunzipSync(fs.readFileSync(file)).toString()).toContain('"format":"offwheel"')
  const other = openTestApp()
  const done = await runCli(runImport, [file, '--replace', '--folder', other.folder])
  expect([done.status, done.errors]).toEqual([0, []])
  expect(other.restart().store.entries.size).toBe(1)
})

test('backups are written one at a time, each of what there was when it was asked for', async () => {
  const app = await withEntry()
  const first = app.needs.backups.write('day')
  app.clock.advance(60)
  await app.run('keepQuickEntry', { text: '30m vision deck' })
  const second = app.needs.backups.write('day')
  expect(app.needs.backups.isBusy).toBe(true)
  await app.needs.backups.settled()
  expect(app.needs.backups.isBusy).toBe(false)
  expect([await first, await second].map(({ ok }) => ok)).toEqual([true, true])
  const texts = await Promise.all(
    app.needs.backups.list.map(({ name }) => app.needs.backups.read(name, null)),
  )
  const counts = texts.map((text) => text.ok && JSON.parse(text.value).entries.length)
  expect(counts).toEqual([2, 1])
})

test('two backups of one second are two, and the one just written stays though the clock went back', async () => {
  const folder = temporaryFolder()
  const time = { now: addSeconds(start, 20 * day) }
  const backups = backupsOf(folder, time)
  for (let n = 0; n < 12; n++) await backups.write('before-import')
  expect(backups.list).toHaveLength(10)
  time.now = start
  await backups.write('before-import')
  expect(backups.list).toHaveLength(10)
  expect(backups.list.some(({ at: written }) => written === start)).toBe(true)
})

test('a backup is what an export is, however many slices it was made in', async () => {
  const entries = Array.from({ length: 4321 }, (_, index) => entry({ id: `e${index}` }))
  const whole = document({ entries })
  const now = at('2026-11-16T09:00:00Z')
  let turns = 0
  const text = await exportText(whole, now, async () => {
    turns++
  })
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(writeDocument(whole, now))))
  expect(turns).toBe(3)
})

test('an import waits for its backup, and without one nothing is imported', async () => {
  const app = await withEntry()
  await app.run('exportData')
  await app.run('keepQuickEntry', { text: '30m vision deck' })
  fs.rmSync(path.join(app.folder, 'backups'), { recursive: true, force: true })
  fs.writeFileSync(path.join(app.folder, 'backups'), 'a file')
  app.toOpen = [{ name: 'a.json', octets: new TextEncoder().encode(app.saved[0]?.text) }]
  const preview = await app.run('chooseImport')
  const token = preview?.token ?? ''
  expect(await app.refused('applyImport', { token, mode: 'replace' })).toBe('no-backup')
  expect(app.store.entries.size).toBe(2)
})

const asTheAppDoes = 'it is restored by that passphrase and by no other'

describe('with a passphrase', () => {
  const passphrase = 'four random words here'

  // A passphrase must be slow to guess: each use of it takes a second. How slow is a number in the key's file, and
  // nothing else depends on it. One test uses it as the app does.
  beforeEach(({ task }) => {
    if (task.name === asTheAppDoes) return
    const { setPassphrase } = Encrypter.prototype
    vi.spyOn(Encrypter.prototype, 'setPassphrase').mockImplementation(function quick(
      this: Encrypter,
      given,
    ) {
      setPassphrase.call(this, given)
      this.setScryptWorkFactor(10)
    })
  })
  afterEach(() => vi.restoreAllMocks())

  async function protectedApp() {
    const app = await withEntry()
    await app.run('protectBackups', { passphrase })
    await app.needs.backups.writeDue()
    const [backup] = (await app.run('getBackups')).list
    return {
      app,
      name: backup?.name ?? '',
      file: path.join(app.folder, 'backups', backup?.name ?? ''),
    }
  }

  test('no word of what is backed up can be read, and the passphrase is on no disk', async () => {
    const { app, file } = await protectedApp()
    const there = fs.readdirSync(path.join(app.folder, 'backups'), { recursive: true })
    const texts = there
      .map((name) => path.join(app.folder, 'backups', String(name)))
      .filter((each) => fs.statSync(each).isFile() && !each.includes('last-good'))
      .map((each) => fs.readFileSync(each).toString('latin1'))
    expect(texts.join()).not.toContain('tickets')
    expect(texts.join()).not.toContain(passphrase)
    expect(texts.join()).not.toContain('AGE-SECRET-KEY')
    expect(fs.readFileSync(file).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/)
  })

  test(asTheAppDoes, async () => {
    const { app, name } = await protectedApp()
    const refusal = await app.refused('previewBackup', { name, passphrase: 'not these words' })
    expect(refusal).toBe('wrong-passphrase')
    expect(await app.refused('previewBackup', { name, passphrase: null })).toBe('protected')
    const preview = await app.run('previewBackup', { name, passphrase })
    expect(preview.replace.entries).toMatchObject({ unchanged: 1, removed: 0 })
  })

  test('earlier backups open with the passphrase of their time after it was changed', async () => {
    const { app, name } = await protectedApp()
    await app.run('protectBackups', { passphrase: 'other words than before' })
    app.clock.advance(day)
    await app.needs.backups.writeDue()
    const [newest] = (await app.run('getBackups')).list
    expect(newest?.name).not.toBe(name)
    const newer = { name: newest?.name ?? '', passphrase: 'other words than before' }
    await app.run('previewBackup', newer)
    expect(await app.refused('previewBackup', { ...newer, passphrase })).toBe('no-backup')
    await app.run('previewBackup', { name, passphrase })
  })

  test('the same passphrase, set again, needs no other key', async () => {
    const { app } = await protectedApp()
    await app.run('stopProtectingBackups')
    const keys = () =>
      fs.readdirSync(path.join(app.folder, 'backups')).filter((each) => /key/.test(each))
    expect((await app.run('getBackups')).isProtecting).toBe(false)
    await app.run('protectBackups', { passphrase })
    expect(keys()).toEqual(['key.age'])
  })

  test('a key that is damaged or gone, and a cut file, are told', async () => {
    const { app, name, file } = await protectedApp()
    const whole = fs.readFileSync(file)
    fs.truncateSync(file, whole.length - 20)
    expect(await app.refused('previewBackup', { name, passphrase })).toBe('no-backup')
    fs.writeFileSync(file, whole)
    const key = path.join(app.folder, 'backups', 'key.age')
    fs.writeFileSync(key, 'rubbish')
    expect(await app.refused('previewBackup', { name, passphrase })).toBe('no-key')
    fs.rmSync(key)
    expect(await app.refused('previewBackup', { name, passphrase })).toBe('no-key')
  })

  test.for<[string, (folder: string) => void]>([
    ['names rubbish', (folder) => fs.writeFileSync(path.join(folder, 'recipients.txt'), 'rubbish')],
    ['is empty', (folder) => fs.writeFileSync(path.join(folder, 'recipients.txt'), '')],
    ['is a comment', (folder) => fs.writeFileSync(path.join(folder, 'recipients.txt'), '# key\n')],
    ['has lost its secret key', (folder) => fs.rmSync(path.join(folder, 'key.age'))],
  ])(
    'no backup is written in the clear or for nobody where the public key %s, and that is told',
    async ([, damage]) => {
      const { app } = await protectedApp()
      const before = (await app.run('getBackups')).list.length
      damage(path.join(app.folder, 'backups'))
      app.clock.advance(day)
      await app.needs.backups.writeDue()
      await app.needs.backups.writeDue()
      expect((await app.run('getBackups')).list).toHaveLength(before)
      const { recovered } = await app.run('getState')
      expect(recovered).toHaveLength(1)
      expect(recovered[0]).toMatch(/^No backup could be written: .*(recipient|key)/)
    },
  )

  test('the command line says how an encrypted file is read', async () => {
    const { file } = await protectedApp()
    const other = openTestApp()
    const done = await runCli(runImport, [file, '--replace', '--folder', other.folder])
    expect(done.status).not.toBe(0)
    expect(done.errors.join()).toContain('age -d -i key.age')
  })

  test('age opens it without us', async ({ skip }) => {
    if (spawnSync('age', ['--version']).status !== 0) return skip('age is not installed')
    const { app, name } = await protectedApp()
    const folder = path.join(app.folder, 'backups')
    // age asks for the passphrase on a terminal only.
    const opened = spawnSync(
      'script',
      ['-qec', `age -d -i key.age -o out.gz ${name}`, '/dev/null'],
      {
        cwd: folder,
        input: `${passphrase}\n`,
      },
    )
    expect(opened.stdout.toString()).toContain('passphrase')
    const text = zlib.gunzipSync(fs.readFileSync(path.join(folder, 'out.gz'))).toString()
    expect(JSON.parse(text).entries).toHaveLength(1)
  })
})
