// One rule for the language and the clock of every command: the data folder's settings, else the environment.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runIcs } from '../../../electron/cli/ics.ts'
import { quickRunner } from '../../../electron/cli/quick.ts'
import { runReflection } from '../../../electron/cli/reflection.ts'
import { runReport } from '../../../electron/cli/report.ts'
import { runExport, runImport } from '../../../electron/cli/transfer.ts'
import { channelPath, listen } from '../../../electron/remote/channel.ts'
import { quickCommand } from '../../../electron/remote/quick-commands.ts'
import { tryLock } from '../../../electron/store/lock.ts'
import type { LocaleChoices, SystemLocale } from '../../../shared/words/locale.ts'
import { openTestApp, type TestApp, temporaryFolder } from '../support.ts'
import { runCli } from './support.ts'

const german: SystemLocale = { language: 'de_DE.UTF-8', formats: 'de_DE.UTF-8' }
const american: SystemLocale = { language: 'en_US.UTF-8', formats: 'en_US.UTF-8' }

async function appThatSpeaks(locale: LocaleChoices): Promise<TestApp> {
  const app = openTestApp()
  const before = app.store.config.settings
  await app.run('saveSettings', { before, after: { ...before, locale } })
  return app
}

/** Answers the command line as the running app does. */
async function answering(app: TestApp): Promise<void> {
  const release = tryLock(app.folder)
  if (release) onTestFinished(release)
  const stop = listen(
    app.folder,
    (request) => quickCommand(app, request),
    () => {},
  )
  onTestFinished(stop)
  while (process.platform !== 'win32' && !fs.existsSync(channelPath(app.folder))) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const inFolder = (folder: string, system: SystemLocale) => {
  const run = (runner: Parameters<typeof runCli>[0], ...args: string[]) =>
    runCli(runner, [...args, '--folder', folder], '', system)
  return {
    run,
    quick: (name: Parameters<typeof quickRunner>[0], ...words: string[]) =>
      run(quickRunner(name), ...words),
  }
}

describe.for([true, false])('where the app runs: %s', (isRunning) => {
  test('settings that name a language and a clock win over the environment', async () => {
    const app = await appThatSpeaks({ language: 'de', clock: 'h23' })
    if (isRunning) await answering(app)
    const { quick } = inFolder(app.folder, american)
    expect((await quick('status')).out).toEqual(['Es läuft kein Fokusblock.'])
    expect((await quick('stop')).errors).toEqual(['Es läuft kein Fokusblock.'])
    expect((await quick('log', 'yesterday', '8:00-8:30', 'delivery')).out[0]).toMatch(
      /^Erfasst: [-\d]+ 08:00–08:30, /,
    )
  })

  test('settings that follow the system follow the environment, and so does the clock', async () => {
    const app = await appThatSpeaks({ language: 'system', clock: 'system' })
    if (isRunning) await answering(app)
    const { quick } = inFolder(app.folder, american)
    await quick('start', 'discovery', '50m')
    const finish = await quick('finish', '16:30')
    const log = await quick('log', 'yesterday', '8:00-8:30', 'delivery')
    expect(finish.out.join().replaceAll('\u202f', ' ')).toMatch(/ends at 4:30 PM\.$/)
    expect(log.out.join().replaceAll('\u202f', ' ')).toContain('8:00 AM–8:30 AM')
    expect((await inFolder(app.folder, german).quick('status')).out[0]).toMatch(/endet um 16:30\.$/)
  })
})

test('the commands on a folder hold the rule, a damaged one too', async () => {
  const app = await appThatSpeaks({ language: 'de', clock: 'system' })
  const file = path.join(app.folder, 'export.json')
  const { run } = inFolder(app.folder, american)
  expect((await run(runExport, '--out', file)).status).toBe(0)
  expect((await run(runImport, file, '--merge', '--dry-run')).out.at(-1)).toBe(
    'Einstellungen: unverändert',
  )
  expect((await run(runReflection, '--all')).errors).toEqual(['Es gibt noch keinen Rückblick.'])
  expect((await run(runExport, '--out', '/nowhere/x.json')).errors).toEqual([
    '/nowhere/x.json: keine solche Datei und kein solcher Ordner',
  ])
  app.restart()
  fs.writeFileSync(path.join(app.folder, 'config.json'), '{"version": 1')
  expect((await run(runExport, '--out', file)).errors.join()).toMatch(
    /ist beschädigt \(vorzeitiges Ende\)/,
  )
})

test('without a folder the environment decides', async () => {
  const run = (runner: Parameters<typeof runCli>[0], ...args: string[]) =>
    runCli(runner, args, '', german)
  expect((await run(runReport, '--data', '/nowhere.json', '--week', '2026-W47')).errors).toEqual([
    '/nowhere.json: keine solche Datei und kein solcher Ordner',
  ])
  expect((await run(runReport, '--weak', '2026-W47')).errors).toEqual([
    'Die Option --weak gibt es hier nicht. --help zeigt den Aufruf.',
  ])
  expect((await run(runReport, '--week')).errors).toEqual(['Die Option --week braucht einen Wert.'])
  expect((await run(runReport, '--json=yes')).errors).toEqual([
    'Die Option --json nimmt keinen Wert.',
  ])
  expect(await run(runReport, 'x')).toMatchObject({
    status: 2,
    errors: ['„x“ wird hier nicht erwartet. --help zeigt den Aufruf.'],
  })
})

test('a calendar is told in the language, and answered as JSON in English', async () => {
  const file = path.join(temporaryFolder(), 'broken.ics')
  const event = 'BEGIN:VEVENT\nUID:a\nSUMMARY:Standup\nDTSTART:soon\nEND:VEVENT'
  fs.writeFileSync(file, `BEGIN:VCALENDAR\n${event}\nEND:VCALENDAR\n`)
  const args = [file, '--from', '2026-06-01', '--to', '2026-06-02']
  const told = await runCli(runIcs, args, '', german)
  expect(told.errors.join().replaceAll(/[\u2068\u2069]/g, '')).toBe(
    '„Standup“ (Zeile 2): DTSTART in Zeile 5 ist nicht lesbar. Der Termin wurde ausgelassen.',
  )
  const [inGerman, inEnglish] = await Promise.all(
    [german, american].map(
      async (system) => (await runCli(runIcs, [...args, '--json'], '', system)).out,
    ),
  )
  expect(inGerman).toEqual(inEnglish)
  expect(inEnglish?.join()).toContain('DTSTART on line 5 cannot be read. The event was left out.')
})

test('what an import into a new folder lacks is named as in any new folder', async () => {
  const file = path.join(temporaryFolder(), 'small.json')
  const document = {
    format: 'offwheel',
    version: 1,
    settings: { zone: 'Europe/Berlin' },
    categories: [{ id: 'vision', name: 'Vision', stance: 'strategy' }],
    entries: [],
  }
  fs.writeFileSync(file, JSON.stringify(document))
  const folder = path.join(temporaryFolder(), 'new')
  await runCli(runImport, [file, '--merge', '--folder', folder], '', german)
  const exported = await runCli(runExport, ['--folder', folder], '', german)
  const { categories } = JSON.parse(exported.out.join('\n'))
  expect(categories.map(({ name }: { name: string }) => name)).toContain('Lieferung & Backlog')
})

test('help is in the language of the environment, of one command alone where one is named', () => {
  const help = (args: readonly string[], language: string) => {
    const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: language }
    return spawnSync(process.execPath, ['electron/cli.ts', ...args], { env }).stdout.toString()
  }
  expect(help(['--help'], 'de_DE.UTF-8')).toMatch(/^Aufruf:\n.* startet einen Fokusblock\n/)
  expect(help(['--help'], 'C')).toMatch(/^Usage:\n.* starts a focus block\n/)
  const [title, ...lines] = help(['ics', '--help'], 'de_DE.UTF-8').trim().split('\n')
  expect(title).toBe('Aufruf:')
  expect(lines.every((line) => line.startsWith('offwheel ics '))).toBe(true)
})
