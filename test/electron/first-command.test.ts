// The first command after a start decides by all there is, though only the last months are open.
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../shared/interchange/read.ts'
import { addSeconds } from '../../shared/time/instant.ts'
import { entry } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

const day = 24 * 3600

/** An app in which one category is named by nothing but an entry of long ago, and what its folder is then. */
async function withOldCategory(): Promise<TestApp> {
  const app = openTestApp()
  const { id } = await app.run('addCategory', { name: 'Long ago' })
  const start = addSeconds(app.clock.now(), -800 * day)
  const old = entry({ id: 'old', start, end: addSeconds(start, 3600), categoryId: id })
  app.store.commit({ label: 'Add', entries: [{ id: 'old', before: null, after: old }] })
  await app.run('keepQuickEntry', { text: '30m vision deck' })
  return app
}

test('a category that only old entries have outlives a change of settings', async () => {
  const app = await withOldCategory()
  fs.truncateSync(path.join(app.folder, 'config.json'), 20)
  fs.rmSync(path.join(app.folder, 'backups'), { recursive: true, force: true })
  const next = app.restart()
  const [first] = next.store.config.categories
  if (first) await next.run('saveCategory', { ...first, name: 'Renamed' })
  await next.run('exportData')
  const exported = readDocument(next.saved[0]?.text ?? '')
  expect(exported.ok ? 'read' : exported.problem.message).toBe('read')
})

test('nothing is written into a folder with a month of a newer version', async () => {
  const app = await withOldCategory()
  const ledgers = path.join(app.folder, 'ledger')
  const [oldest = ''] = fs.readdirSync(ledgers).sort()
  const file = path.join(ledgers, oldest)
  const text = fs.readFileSync(file, 'utf8')
  fs.writeFileSync(file, text.replace(/"version":\d+/, '"version":99'))
  const next = app.restart()
  const before = fs.readdirSync(app.folder).sort()
  const block = { categoryId: 'vision', goalId: null, note: '', plannedMinutes: null }
  expect(() => next.handlers.startBlock(block)).toThrow('newer')
  expect(fs.readdirSync(app.folder).sort()).toEqual(before)
})
