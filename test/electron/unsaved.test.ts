import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { formOf, type Unsaved } from '../../shared/messages/unsaved.ts'
import type { RequestDraft } from '../../shared/model/drafts.ts'
import { weekOf } from '../../shared/time/week.ts'
import { at, zone } from '../support.ts'
import { openTestApp } from './support.ts'

const week = weekOf(at('2026-11-16T09:00:00Z'), { zone, weekStartsOn: 1 })
const line: Unsaved = { kind: 'line', text: '90m discovery inter' }
const draft: RequestDraft = { from: 'Sales', what: 'Pricing was deci', minutes: 20, decision: null }
const request: Unsaved = { kind: 'request', request: draft }
/** As an older version kept it until its Save button was pressed. */
const reflection: Unsaved = {
  kind: 'reflection',
  week,
  text: {
    workedMinutes: 2280,
    kept: 'partly',
    impactClarity: 4,
    outcomes: 'Pricing was deci',
    aiHours: '',
    obstacles: '',
    commitment: '',
  },
}

test('what a form holds is there after a restart, and gone once it is forgotten', async () => {
  const app = openTestApp()
  await app.run('keepUnsaved', { form: 'line', content: line })
  await app.run('keepUnsaved', { form: 'request', content: request })
  const later = app.restart()
  expect(await later.run('getUnsaved')).toEqual([line, request])
  await later.run('keepUnsaved', { form: 'line', content: null })
  expect(await later.restart().run('getUnsaved')).toEqual([request])
})

test('each text of a pack and each span of a one-to-one page is a form of its own', async () => {
  const app = openTestApp()
  const pack = (part: string): Unsaved => ({ kind: 'pack', pack: 'p 1', part, text: part })
  const page = (from: string): Unsaved => ({ kind: 'one-to-one', from, to: week, text: from })
  const forms = [pack('title'), pack('goal:a b'), page(week), page('2026-W46')]
  for (const content of forms) await app.run('keepUnsaved', { form: formOf(content), content })
  const later = app.restart()
  expect(await later.run('getUnsaved')).toEqual(forms)
  for (const form of forms) await later.run('keepUnsaved', { form: formOf(form), content: null })
  expect(await later.run('getUnsaved')).toEqual([])
})

test('a reflection that an older version kept is part of the week after the next start', async () => {
  const app = openTestApp()
  await app.run('keepUnsaved', { form: `reflection ${week}`, content: reflection })
  const later = app.restart()
  expect(await later.run('getUnsaved')).toEqual([])
  const note = later.restart().store.config.weeks[week]
  expect(note).toMatchObject({
    workedMinutes: 2280,
    reflection: { kept: 'partly', impactClarity: 4, outcomes: 'Pricing was deci', isOpen: true },
  })
})

test('it is no change of the data: nothing to undo, nothing to export', async () => {
  const app = openTestApp()
  const before = (await app.run('getState')).revisions
  await app.run('keepUnsaved', { form: 'request', content: request })
  const state = await app.run('getState')
  expect([state.revisions, state.undo]).toEqual([before, null])
  await app.run('exportData')
  expect(app.saved[0]?.text).not.toContain('Pricing was deci')
})

test('one form’s content is not kept under the name of another', async () => {
  const app = openTestApp()
  const refused = await app.handlers.keepUnsaved({ form: 'block', content: line })
  expect(refused).toMatchObject({ ok: false, problem: { code: 'bad-input' } })
  expect(await app.run('getUnsaved')).toEqual([])
})

test('a form that is not understood is left out, the others stay', async () => {
  const app = openTestApp()
  await app.run('keepUnsaved', { form: 'line', content: line })
  const file = path.join(app.folder, 'unsaved.json')
  const document = JSON.parse(fs.readFileSync(file, 'utf8')) as { forms: unknown[] }
  fs.writeFileSync(file, JSON.stringify({ ...document, forms: [{ kind: 'poem' }, 7, line] }))
  expect(await app.restart().run('getUnsaved')).toEqual([line])
})

test('a file that cannot be read is set aside and told, and the app starts', async () => {
  const app = openTestApp()
  await app.run('keepUnsaved', { form: 'line', content: line })
  fs.writeFileSync(path.join(app.folder, 'unsaved.json'), '{"forms":')
  const later = app.restart()
  expect(await later.run('getUnsaved')).toEqual([])
  const { recovered } = await later.run('getState')
  expect(recovered).toEqual([expect.stringContaining('unsaved.json was damaged')])
})

test('what was set aside is told in the language of the person', async () => {
  const app = openTestApp({ systemLocale: { language: 'de-DE', formats: 'de-DE' } })
  await app.run('keepUnsaved', { form: 'line', content: line })
  fs.writeFileSync(path.join(app.folder, 'unsaved.json'), '{"forms":')
  const { recovered } = await app.restart().run('getState')
  expect(recovered[0]).toMatch(
    /^Die Datei unsaved\.json \(nicht gespeicherter Text\) war beschädigt/,
  )
})
