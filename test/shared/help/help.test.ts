import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { helpPage } from '../../../scripts/help-page.ts'
import { helpTexts, searchHelp } from '../../../shared/help/text.ts'
import { dataFiles } from '../../../shared/model/data-files.ts'
import { openTestApp } from '../../electron/support.ts'
import { words } from '../../support.ts'

const pages = helpTexts(words, {
  dataFolder: '/home/ada/Offwheel/data',
  logFile: '/home/ada/Offwheel/logs/offwheel.log',
  focusMinutes: 25,
})
const found = (typed: string) =>
  searchHelp(pages, typed).map(({ page, block }) => [page.title, block === null])

test('docs/help.md has the pages of the app as they are', () => {
  const page = fs.readFileSync(path.join(import.meta.dirname, '../../../docs/help.md'), 'utf8')
  expect(page).toBe(helpPage())
})

test('every text is said with its values', () => {
  const said = pages.flatMap(({ blocks }) => blocks.flatMap(({ says }) => says))
  expect(said.filter((text) => /[{}]/.test(text) || text === '')).toEqual([])
  expect(said.join(' ')).toContain('/home/ada/Offwheel/data')
})

test('what is typed is found in titles first, then in paragraphs', () => {
  expect(found('privacy')[0]).toEqual(['Privacy', true])
  expect(found('hamster')).toContainEqual(['AI hours', false])
  expect(found('OUTLOOK')).toContainEqual(['Import a calendar', false])
  expect(found('webcal icloud')).toEqual([['Import a calendar', false]])
  expect(found('icloud xyzzy')).toEqual([])
  expect(found('xyzzy')).toEqual([])
  expect(found(' ')).toEqual([])
})

test('a paragraph is found by its own words together with those of its title', () => {
  expect(found('calendar nextcloud')).toContainEqual(['Import a calendar', false])
  expect(found('privacy')).toHaveLength(1)
})

test('the page on privacy names what the app writes, and nothing else', async () => {
  const app = openTestApp()
  await app.run('startBlock', {
    categoryId: 'discovery',
    goalId: null,
    note: 'Calls',
    plannedMinutes: 25,
  })
  app.clock.advance(1800)
  await app.run('stopBlock')
  await app.run('keepUnsaved', { form: 'line', content: { kind: 'line', text: '90m' } })
  await app.needs.backups.write('day')
  app.store.heartbeat()
  const written = fs
    .readdirSync(app.folder, { withFileTypes: true })
    .map((each) => (each.isDirectory() ? `${each.name}/` : each.name))
  const named: readonly string[] = dataFiles.map((each) => each.path)
  expect(written.filter((name) => !named.includes(name))).toEqual([])
  const expected = [
    'alive.txt',
    'backups/',
    'config.json',
    'history.json',
    'ledger/',
    'unsaved.json',
  ]
  expect(written).toEqual(expect.arrayContaining(expected))
})
