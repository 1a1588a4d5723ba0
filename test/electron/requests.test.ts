import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RequestDraft } from '../../shared/model/drafts.ts'
import { openTestApp } from './support.ts'

const minutes = 60
const draft = (fields: Partial<RequestDraft> = {}): RequestDraft => ({
  from: 'Sales',
  what: 'Slides for Acme',
  minutes: null,
  decision: null,
  ...fields,
})

describe('capturing', () => {
  test('what is captured is on the disk, in a file of its own, and survives a restart', async () => {
    const app = openTestApp()
    const request = await app.run('captureRequest', draft({ from: ' Sales ', minutes: 20 }))
    expect(request).toMatchObject({ from: 'Sales', minutes: 20, at: app.clock.now() })
    const file = path.join(app.folder, 'requests.json')
    expect(JSON.parse(fs.readFileSync(file, 'utf8')).requests).toHaveLength(1)
    expect(await app.restart().run('getRequests', {})).toEqual([request])
  })

  test('nobody asking for nothing is refused', async () => {
    const app = openTestApp()
    expect(await app.refused('captureRequest', draft({ from: ' ', what: '' }))).toBe('empty')
  })

  test('open are those undecided or put off', async () => {
    const app = openTestApp()
    for (const decision of [null, 'later', 'declined', 'now'] as const) {
      await app.run('captureRequest', draft({ what: String(decision), decision }))
    }
    const open = await app.run('getRequests', {})
    expect(open.map(({ what }) => what)).toEqual(['null', 'later'])
    expect((await app.run('getState')).openRequests).toBe(2)
    const declined = await app.run('getRequests', { decision: 'declined' })
    expect(declined.map(({ what }) => what)).toEqual(['declined'])
  })

  test('every change can be taken back and done again, across a restart', async () => {
    const app = openTestApp()
    const { id } = await app.run('captureRequest', draft())
    await app.run('saveRequest', { ...draft({ decision: 'declined' }), id })
    await app.run('deleteRequest', { id })
    const later = app.restart()
    expect(later.store.requests.size).toBe(0)
    await later.run('undo')
    expect(later.store.requests.get(id)?.decision).toBe('declined')
    await later.run('undo')
    expect(later.store.requests.get(id)?.decision).toBeNull()
    await later.run('redo')
    expect(later.store.requests.get(id)?.decision).toBe('declined')
  })

  test('a request that is gone cannot be changed, deleted or started', async () => {
    const app = openTestApp()
    expect(await app.refused('saveRequest', { ...draft(), id: 'gone' })).toBe('no-request')
    expect(await app.refused('deleteRequest', { id: 'gone' })).toBe('no-request')
    expect(await app.refused('startRequest', { id: 'gone' })).toBe('no-request')
  })

  test('askers are known from requests and from entries', async () => {
    const app = openTestApp()
    await app.run('captureRequest', draft({ from: 'Sales' }))
    const start = app.clock.now()
    app.clock.advance(10 * minutes)
    const entry = { start, end: app.clock.now(), categoryId: 'delivery', goalId: null }
    await app.run('saveEntry', { ...entry, id: null, note: '', requestFrom: 'Legal', ai: null })
    expect([...(await app.run('getAskers'))].sort()).toEqual(['Legal', 'Sales'])
  })
})

describe('carrying a request out', () => {
  test('it becomes a block, whose entries say which request they are for', async () => {
    const app = openTestApp()
    const { id } = await app.run('captureRequest', draft({ minutes: 25 }))
    const block = await app.run('startRequest', { id })
    expect(block).toMatchObject({
      categoryId: 'requests',
      note: 'Slides for Acme',
      plannedMinutes: 25,
    })
    expect(app.store.requests.get(id)?.decision).toBe('now')
    app.clock.advance(10 * minutes)
    await app.run('pauseBlock')
    app.clock.advance(10 * minutes)
    await app.run('resumeBlock')
    app.clock.advance(10 * minutes)
    const again = app.restart()
    await again.run('stopBlock')
    const entries = [...again.store.entries.values()]
    expect(entries.map(({ request }) => request)).toEqual([
      { from: 'Sales', id },
      { from: 'Sales', id },
    ])
  })

  test('it takes the place of a block that runs, whose time is kept', async () => {
    const app = openTestApp()
    const { id } = await app.run('captureRequest', draft())
    await app.run('startBlock', {
      categoryId: 'vision',
      goalId: null,
      note: '',
      plannedMinutes: null,
    })
    app.clock.advance(20 * minutes)
    await app.run('startRequest', { id })
    expect(app.store.block?.request).toMatchObject({ id })
    expect(app.store.requests.get(id)?.decision).toBe('now')
    expect([...app.store.entries.values()]).toHaveLength(1)
  })

  test('taking it back brings the block before it back and leaves the request open; redo brings it back as it was', async () => {
    const app = openTestApp()
    const { id } = await app.run('captureRequest', draft())
    const running = { categoryId: 'vision', goalId: null, note: '', plannedMinutes: null }
    const first = await app.run('startBlock', running)
    app.clock.advance(20 * minutes)
    await app.run('startRequest', { id })
    app.clock.advance(5 * minutes)
    await app.run('pauseBlock')
    const taken = app.store.block

    const later = app.restart()
    await later.run('undo')
    expect(later.store.block).toEqual(first)
    expect(later.store.requests.get(id)?.decision).toBeNull()
    expect(later.store.entries.size).toBe(0)

    await later.run('redo')
    expect(later.store.block).toEqual(taken)
    expect(later.store.requests.get(id)?.decision).toBe('now')
    expect(later.store.entries.size).toBe(1)
  })

  test('taking back a request noted as taken on takes its block back too', async () => {
    const app = openTestApp()
    await app.run('captureRequest', draft({ decision: 'now' }))
    expect(app.store.block).not.toBeNull()
    await app.run('undo')
    expect([app.store.block, app.store.requests.size]).toEqual([null, 0])
  })

  test('the question about the block it took the place of stays open beside the new block', async () => {
    const app = openTestApp()
    const { id } = await app.run('captureRequest', draft())
    const running = { categoryId: 'vision', goalId: null, note: '', plannedMinutes: null }
    const first = await app.run('startBlock', running)
    app.clock.advance(20 * minutes)
    await app.run('stopBlock')
    await app.run('startRequest', { id })
    expect((await app.run('getState')).question).toMatchObject({ entryId: first.id })
    await app.run('answerAiHelped', { entryId: first.id, answer: null })
    const { question, block } = await app.run('getState')
    expect([question, block?.request]).toEqual([null, expect.objectContaining({ id })])
  })

  test('an entry stays tied to its request when it is edited, until somebody else asked', async () => {
    const app = openTestApp()
    const { id } = await app.run('captureRequest', draft())
    await app.run('startRequest', { id })
    app.clock.advance(10 * minutes)
    await app.run('stopBlock')
    const [entry] = app.store.entries.values()
    if (!entry) throw new Error('no entry')
    const { tags: _tags, source: _source, request: _request, ...fields } = entry
    const asked = (requestFrom: string) =>
      app.run('saveEntry', { ...fields, note: 'Shorter', requestFrom })
    expect((await asked('Sales')).request).toEqual({ from: 'Sales', id })
    expect((await asked('Legal')).request).toEqual({ from: 'Legal' })
  })
})

describe('requests go out and come in with all data', () => {
  test('an export read into an empty app brings them back, and is counted', async () => {
    const app = openTestApp()
    const request = await app.run('captureRequest', draft({ decision: 'later' }))
    await app.run('exportData')
    const other = openTestApp()
    other.toOpen = [{ name: 'a.json', octets: new TextEncoder().encode(app.saved[0]?.text) }]
    const preview = await other.run('chooseImport')
    expect(preview?.merge.requests).toEqual({ added: 1, changed: 0, removed: 0, unchanged: 0 })
    await other.run('applyImport', { token: preview?.token ?? '', mode: 'merge' })
    expect(await other.run('getRequests', {})).toEqual([request])
    await other.run('undo')
    expect(other.store.requests.size).toBe(0)
  })

  test('a backup holds them, and replacing removes what the file lacks', async () => {
    const app = openTestApp()
    await app.run('exportData')
    await app.run('captureRequest', draft())
    app.toOpen = [{ name: 'a.json', octets: new TextEncoder().encode(app.saved[0]?.text) }]
    const preview = await app.run('chooseImport')
    expect(preview?.replace.requests.removed).toBe(1)
    await app.run('applyImport', { token: preview?.token ?? '', mode: 'replace' })
    expect(app.store.requests.size).toBe(0)
    const [backup] = app.needs.backups.list
    const text = await app.needs.backups.read(backup?.name ?? '', null)
    expect(text.ok && JSON.parse(text.value).requests).toHaveLength(1)
  })
})
