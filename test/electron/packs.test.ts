import { describe, expect, test } from 'vitest'
import { noPrinter, type PrintOptions } from '../../electron/app/desktop.ts'
import { exportDocument } from '../../shared/interchange/export.ts'
import { sample } from '../../shared/sample/sample.ts'
import { at, words, zone } from '../support.ts'
import { openTestApp, type TestApp } from './support.ts'

const now = at('2026-11-20T16:00:00Z')
const quarter = { from: '2026-W34', to: '2026-W46' }

async function sampleApp(): Promise<TestApp> {
  const app = openTestApp()
  app.clock.advance(now - app.clock.now())
  const text = JSON.stringify(exportDocument(sample('2026-11-20', now, zone, words).document, now))
  app.toOpen = [{ name: 'data.json', octets: new TextEncoder().encode(text) }]
  const preview = await app.run('chooseImport')
  await app.run('applyImport', { token: preview?.token ?? '', mode: 'replace' })
  return app
}

describe('a draft', () => {
  test('is kept, changed, deleted and taken back, across restarts', async () => {
    const app = await sampleApp()
    const { figures, ...draft } = await app.run('addPack', quarter)
    expect(Object.keys(figures)).toContain('strategy')
    await app.run('savePack', { id: draft.id, title: 'Half-year', sections: { ai: false } })
    const later = app.restart()
    const { pack, changed } = await later.run('getPack', { id: draft.id })
    expect([pack.title, changed]).toEqual(['Half-year', []])
    expect(pack.sections.filter(({ isLeftOut }) => isLeftOut).map(({ id }) => id)).toEqual(['ai'])
    await later.run('deletePack', { id: draft.id })
    expect(await later.refused('getPack', { id: draft.id })).toBe('no-pack')
    await later.run('undo')
    await later.run('undo')
    expect((await later.run('getPack', { id: draft.id })).pack.title).not.toBe('Half-year')
  })

  test('says which figures changed since it was last changed', async () => {
    const app = await sampleApp()
    const { id } = await app.run('addPack', quarter)
    const [entry] = [...app.store.entries.values()].filter(
      ({ categoryId, start }) => categoryId === 'discovery' && start > at('2026-09-01T00:00:00Z'),
    )
    await app.run('deleteEntry', { id: entry?.id ?? '' })
    const { changed } = await app.run('getPack', { id })
    expect(changed).toContain('time tracked')
    expect(changed).toContain('strategy')
  })

  test('with a span that is none, or too long, is refused', async () => {
    const app = openTestApp()
    expect(await app.refused('addPack', { from: '2026-W40', to: '2026-W39' })).toBe('bad-span')
    expect(await app.refused('addPack', { from: '2020-W01', to: '2026-W39' })).toBe('long-span')
    const { figures: _, ...draft } = await app.run('addPack', { from: '2026-W39', to: '2026-W39' })
    expect(await app.refused('savePack', { id: draft.id, to: '2026-W38' })).toBe('bad-span')
    expect(await app.refused('savePack', { id: 'gone' })).toBe('no-pack')
    expect(await app.refused('exportPack', { id: 'gone', format: 'md', paper: 'A4' })).toBe(
      'no-pack',
    )
  })
})

describe('what is written', () => {
  test('is the same text in each form, with the names the person chose', async () => {
    const app = await sampleApp()
    const { figures: _, ...draft } = await app.run('addPack', quarter)
    const redacted = { people: true, goals: true, titles: true }
    await app.run('savePack', { id: draft.id, title: 'Win mid-market, reviewed', redacted })
    for (const format of ['md', 'html'] as const) {
      await app.run('exportPack', { id: draft.id, format, paper: 'A4' })
    }
    expect(app.saved.map(({ name }) => name)).toEqual([
      'offwheel-2026-W34-2026-W46.md',
      'offwheel-2026-W34-2026-W46.html',
    ])
    for (const { text } of app.saved) {
      for (const name of ['Win mid-market', 'Halve onboarding', 'Sales', 'Support']) {
        // “Strong support” is the app's own word.
        const pattern = name === 'Support' ? /(?<!Strong |Partial |No )Support\b/ : new RegExp(name)
        expect([name, pattern.test(text)]).toEqual([name, false])
      }
      expect(text).toContain('Goal A')
      expect(text).toContain('Requester A')
    }
  })

  test('goes to the printer with its head', async () => {
    const printed: PrintOptions[] = []
    const app = openTestApp({
      printer: {
        ...noPrinter,
        print: async (html, options) => {
          printed.push(options)
          return new TextEncoder().encode(`%PDF ${html.length > 1000}`)
        },
      },
    })
    const { id } = await app.run('addPack', quarter)
    await app.run('exportPack', { id, format: 'pdf', paper: 'Letter' })
    expect(printed).toEqual([
      { paper: 'Letter', head: expect.stringContaining('Review'), page: 'Page', of: 'of' },
    ])
    expect(app.saved).toEqual([{ name: 'offwheel-2026-W34-2026-W46.pdf', text: '%PDF true' }])
  })
})
